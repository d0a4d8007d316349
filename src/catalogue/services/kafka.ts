import { defineService } from "../service";

export const kafka = defineService({
  id: "kafka",
  title: "Apache Kafka",
  role: "stream",
  names: [{ pattern: "(?:Apache |Confluent )?Kafka", status: "current" }],
  parts: ["KRaft", "kafka-(?:reassign-partitions|topics|configs|console-\\w+)(?:\\.sh)?"],
  otherMeanings: ["[Ff]ranz [Kk]afka(?:'s)?", "kafka's (?:novel|metamorphosis|trial)"],
  resources: ["kafka.strimzi.io/Kafka", "platform.confluent.io/Kafka", "kafka.banzaicloud.io/KafkaCluster"],
  managed: false,
  sink: "transactional",
  replay: true,
  purpose: "Keeps replayable topics on brokers that you run yourself or that a vendor runs.",
  facts: [
    {
      says: "Flink's Kafka sink is exactly once only with transactions, committed at checkpoints.",
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
  ],
});
