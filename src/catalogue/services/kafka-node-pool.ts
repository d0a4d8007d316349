import { defineService } from "../service";

/** Nodes of a Kafka cluster that are alike. */
export const kafkaNodePool = defineService({
  id: "kafka-node-pool",
  title: "Kafka node pool",
  role: "support",
  names: [],
  resources: ["kafka.strimzi.io/KafkaNodePool"],
  managed: false,
  purpose: "Declares brokers and controllers of a Kafka cluster with their storage.",
  facts: [
    {
      says: "The nodes of a pool are brokers, controllers or both, and write to the pool's storage.",
      url: "https://strimzi.io/docs/operators/latest/deploying",
      read: "2026-11-27",
    },
  ],
});
