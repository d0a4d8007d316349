import { defineService } from "../service";

/** Broker settings that clusters share. */
export const kafkaConfiguration = defineService({
  id: "kafka-configuration",
  title: "Kafka broker configuration",
  role: "support",
  names: [],
  resources: ["AWS::MSK::Configuration"],
  managed: true,
  purpose: "Holds broker properties such as min.insync.replicas for the clusters that name it.",
  facts: [
    {
      says: "A cluster takes its broker properties from the configuration that it names.",
      url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration.html",
      read: "2026-11-22",
    },
  ],
});
