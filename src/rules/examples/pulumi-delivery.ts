import { swapped } from "./defect";
import { type Examples, file, fine, found } from "./pulumi-example";
import { cluster, conversion, nativeDelivery, partitions } from "./pulumi-programs";

/** Delivery streams, Kafka clusters and what is gone. */
export const deliveryExamples: Examples = {
  "kda-sql-discontinued": [
    {
      title: "The first resource type (Pulumi)",
      bad: { [file]: "runtime: yaml\nresources:\n  trends:\n    type: aws:kinesis:AnalyticsApplication\n" },
      marks: [[file, "trends"]],
    },
  ],
  "firehose-buffering-pair": [
    found("An interval without a size, where nobody fills it in", nativeDelivery, [["          sizeInMbs: 5\n", ""]], {
      at: ["60"],
      fixed: "sound",
    }),
    fine(
      "An interval without a size: this provider sends its default",
      swapped(nativeDelivery, [
        ["aws-native:kinesisfirehose:DeliveryStream", "aws:kinesis:FirehoseDeliveryStream"],
        ["extendedS3DestinationConfiguration", "extendedS3Configuration"],
        [
          "        bufferingHints:\n          intervalInSeconds: 60\n          sizeInMbs: 5\n",
          "        bufferingInterval: 60\n",
        ],
      ]),
    ),
  ],
  "firehose-default-buffering": [
    found(
      "No hints",
      nativeDelivery,
      [["        bufferingHints:\n          intervalInSeconds: 60\n          sizeInMbs: 5\n", ""]],
      { at: ["archive", 2] },
    ),
  ],
  "firehose-dynamic-partitioning-buffer": [
    found("Too small a size", partitions, [["bufferingSize: 128", "bufferingSize: 32"]], {
      fixed: (text) => text.replace("bufferingSize: 32", "bufferingSize: 64"),
    }),
    found("A size that the provider fills in", partitions, [["        bufferingSize: 128\n", ""]], { at: ["300"] }),
  ],
  "firehose-dynamic-partitioning-keys": [
    found("A prefix without a key", partitions, [["data/customer=!{partitionKeyFromQuery:customer}/", "data/"]]),
    fine("A key and its query", partitions),
  ],
  "firehose-format-conversion-limits": [
    found("Compressed twice", conversion, [["compressionFormat: UNCOMPRESSED", "compressionFormat: GZIP"]], {
      fixed: (text) => text.replace("        compressionFormat: GZIP\n", ""),
    }),
    fine("As it should be", conversion),
  ],
  "firehose-error-output-prefix": [
    found(
      "A prefix by day, no error prefix",
      conversion,
      [
        [
          "        bufferingSize: 128\n",
          '        bufferingSize: 128\n        prefix: "data/!{timestamp:yyyy/MM/dd}/"\n',
        ],
      ],
      {
        at: ['"data/!{timestamp:yyyy/MM/dd}/"'],
        severity: "error",
      },
    ),
  ],
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
};
