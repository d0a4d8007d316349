import { cluster } from "./crossplane-manifests";
import { swapped } from "./defect";
import type { Examples } from "./examples";
import { examplesFor } from "./kubernetes-example";

const { found, fine } = examplesFor("Crossplane");

/** Kafka clusters of MSK. */
export const crossplaneKafka: Examples = {
  "msk-kafka-version-ended": [
    found("Kafka 2.8.1", cluster, [['kafkaVersion: "3.8.x"', 'kafkaVersion: "2.8.1"']], { fixed: "sound" }),
  ],
  "msk-plaintext": [
    found("Plaintext only", cluster, [["clientBroker: TLS", "clientBroker: PLAINTEXT"]], { fixed: "sound" }),
    fine("TLS", cluster),
  ],
  "msk-broker-count": [
    found("Four brokers in three zones", cluster, [["numberOfBrokerNodes: 3", "numberOfBrokerNodes: 4"]], {
      fixed: (text) => text.replace("numberOfBrokerNodes: 4", "numberOfBrokerNodes: 6"),
    }),
  ],
  "msk-express-constraints": [
    found(
      "Tiered storage",
      swapped(cluster, [["kafka.m7g.large", "express.m7g.large"]]),
      [["    encryptionInfo:\n", "    storageMode: TIERED\n    encryptionInfo:\n"]],
      { at: ["TIERED"], fixed: "sound" },
    ),
  ],
  "msk-durability-config": [
    found("One copy is enough to acknowledge", cluster, [["min.insync.replicas=2", "min.insync.replicas=1"]], {
      at: ["1", 8],
      fixed: "sound",
    }),
  ],
};
