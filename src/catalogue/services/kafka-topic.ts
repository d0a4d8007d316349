import { defineService } from "../service";

/** A topic that a template declares. In prose a topic is named by its own name, not by this service's. */
export const kafkaTopic = defineService({
  id: "kafka-topic",
  title: "Kafka topic",
  role: "support",
  names: [],
  resources: [
    "AWS::MSK::Topic",
    "kafka.strimzi.io/KafkaTopic",
    "platform.confluent.io/KafkaTopic",
    "kafka.banzaicloud.io/KafkaTopic",
  ],
  managed: true,
  purpose: "Declares a topic with its partitions and the copies of each.",
  facts: [
    {
      says: "A topic is declared with a number of partitions and a replication factor of its own.",
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html",
      read: "2026-11-22",
    },
  ],
});
