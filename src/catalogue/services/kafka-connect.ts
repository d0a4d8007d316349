import { defineService } from "../service";

/** What stands beside a Kafka cluster on Kubernetes: connectors, mirrors, bridges, users. */
export const kafkaConnect = defineService({
  id: "kafka-connect",
  title: "Kafka Connect and other parts beside the brokers",
  role: "support",
  names: [],
  resources: [
    "kafka.strimzi.io/KafkaConnect",
    "kafka.strimzi.io/KafkaConnector",
    "kafka.strimzi.io/KafkaMirrorMaker",
    "kafka.strimzi.io/KafkaMirrorMaker2",
    "kafka.strimzi.io/KafkaBridge",
    "kafka.strimzi.io/KafkaUser",
    "kafka.strimzi.io/KafkaRebalance",
    "platform.confluent.io/Connect",
    "platform.confluent.io/Connector",
  ],
  managed: false,
  purpose: "Moves records between Kafka and other systems, and looks after users and balance.",
  facts: [
    {
      says: "MirrorMaker 1 was removed in Strimzi 0.46, the interfaces before v1 in Strimzi 1.0.",
      url: "https://github.com/strimzi/strimzi-kafka-operator/blob/main/CHANGELOG.md",
      read: "2026-11-22",
    },
  ],
});
