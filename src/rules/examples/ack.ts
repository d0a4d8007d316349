import { type Swap, swapped } from "./defect";
import type { Examples } from "./examples";
import { examplesFor } from "./kubernetes-example";

const { found, fine } = examplesFor("ACK");

const object = (service: string, kind: string, name: string, lines: string): string =>
  `apiVersion: ${service}.services.k8s.aws/v1alpha1
kind: ${kind}
metadata:
  name: ${name}
spec:
${lines}`;

const lag = (metric: string): string =>
  object("cloudwatch", "MetricAlarm", "behind", `  name: behind\n  namespace: AWS/Lambda\n  metricName: ${metric}\n`);

/** A function of a Kinesis stream with every guard. */
const consumer = [
  object(
    "lambda",
    "EventSourceMapping",
    "orders-to-bill",
    `  functionRef: {from: {name: bill}}
  eventSourceARN: arn:aws:kinesis:eu-west-1:111122223333:stream/orders
  startingPosition: TRIM_HORIZON
  bisectBatchOnFunctionError: true
  maximumRetryAttempts: 5
  maximumRecordAgeInSeconds: 3600
  functionResponseTypes: [ReportBatchItemFailures]
  destinationConfig:
    onFailure:
      destination: arn:aws:sqs:eu-west-1:111122223333:orders-failed
`,
  ),
  lag("IteratorAge"),
].join("---\n");

/** A stream alone: its kind has no field for the retention. */
const stream = object("kinesis", "Stream", "orders", "  name: orders\n  shardCount: 2\n");

/** A function of an MSK cluster. */
const kafkaConsumer = [
  object(
    "lambda",
    "EventSourceMapping",
    "events-to-count",
    `  functionName: count
  eventSourceARN: arn:aws:kafka:eu-west-1:111122223333:cluster/events/1a2b3c4d-7
  topics: [events]
  startingPosition: TRIM_HORIZON
  amazonManagedKafkaEventSourceConfig: {consumerGroupID: count}
`,
  ),
  lag("OffsetLag"),
].join("---\n");

const pipe = object(
  "pipes",
  "Pipe",
  "orders-to-audit",
  `  name: orders-to-audit
  source: arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-01T00:00:00.000
  target: arn:aws:sqs:eu-west-1:111122223333:audit
  sourceParameters:
    dynamoDBStreamParameters:
      startingPosition: TRIM_HORIZON
      maximumRetryAttempts: 5
      deadLetterConfig: {arn: "arn:aws:sqs:eu-west-1:111122223333:failed"}
`,
);

/** A cluster in three zones, and the broker properties that its ARN names. */
const cluster = [
  object(
    "kafka",
    "Cluster",
    "events",
    `  name: events
  kafkaVersion: 3.8.x
  numberOfBrokerNodes: 3
  brokerNodeGroupInfo:
    instanceType: kafka.m7g.large
    clientSubnets: [subnet-a, subnet-b, subnet-c]
  configurationInfo:
    arn: arn:aws:kafka:eu-west-1:111122223333:configuration/tuned/1a2b3c4d-1
    revision: 1
  encryptionInfo:
    encryptionInTransit: {clientBroker: TLS}
  enhancedMonitoring: PER_BROKER
  loggingInfo:
    brokerLogs: {s3: {enabled: true, bucket: broker-logs}}
`,
  ),
  object(
    "kafka",
    "Configuration",
    "tuned",
    `  name: tuned
  serverProperties: |
    default.replication.factor=3
    min.insync.replicas=2
`,
  ),
].join("---\n");

const guards = `  bisectBatchOnFunctionError: true
  maximumRetryAttempts: 5
  maximumRecordAgeInSeconds: 3600
  functionResponseTypes: [ReportBatchItemFailures]
`;

const destination = `  destinationConfig:
    onFailure:
      destination: arn:aws:sqs:eu-west-1:111122223333:orders-failed
`;

const deadLetters = "arn:aws:sqs:<region>:<account>:orders-to-bill-dead-letters";

const queue = `---
apiVersion: sqs.services.k8s.aws/v1alpha1
kind: Queue
metadata:
  name: orders-to-bill-dead-letters
spec:
  queueName: orders-to-bill-dead-letters
  messageRetentionPeriod: "1209600"
`;

const mended = consumer
  .replace("arn:aws:sqs:eu-west-1:111122223333:orders-failed", deadLetters)
  .replace("---\n", `${queue}---\n`);

const window: Swap = [
  "  startingPosition: TRIM_HORIZON\n",
  "  startingPosition: TRIM_HORIZON\n  tumblingWindowInSeconds: 300\n",
];

/** Examples in the spelling of AWS Controllers for Kubernetes by rule. */
export const ackExamples: Examples = {
  "lambda-tumbling-window": [found("A five-minute window", consumer, [window], { at: ["300"] })],
  "tumbling-window-unsupported-source": [
    found("A window on Kafka", kafkaConsumer, [window], { at: ["300"], fixed: "sound" }),
  ],
  "tumbling-window-parallelization": [
    found("A window in ten lanes", consumer, [[window[0], `${window[1]}  parallelizationFactor: 10\n`]], {
      at: ["10"],
      fixed: (text) => text.replace("Factor: 10", "Factor: 1"),
    }),
  ],
  "esm-starts-at-latest": [
    found("From the newest record on", consumer, [["TRIM_HORIZON", "LATEST"]], { fixed: "sound" }),
  ],
  "stream-poison-pill": [
    found("A mapping with every default", consumer, [[guards + destination, ""]], {
      at: ["orders-to-bill"],
      fixed: () => mended,
    }),
    fine("Every guard is set", consumer),
    fine("The number of retries is filled in later", swapped(consumer, [["Attempts: 5", "Attempts: $RETRIES"]])),
  ],
  "finite-retries-without-destination": [
    found("Five retries, then nothing", consumer, [[destination, ""]], {
      at: ["orders-to-bill"],
      fixed: () => mended,
    }),
  ],
  "no-partial-batch-response": [
    found(
      "A queue",
      object(
        "lambda",
        "EventSourceMapping",
        "mails-to-send",
        "  functionName: send\n  eventSourceARN: arn:aws:sqs:eu-west-1:111122223333:mails\n  functionResponseTypes: [ReportBatchItemFailures]\n",
      ),
      [["  functionResponseTypes: [ReportBatchItemFailures]\n", ""]],
      { at: ["mails-to-send"], fixed: "sound" },
    ),
  ],
  "esm-record-age-invalid": [
    found("Half a minute is too short", consumer, [["AgeInSeconds: 3600", "AgeInSeconds: 30"]], {
      fixed: (text) => text.replace("InSeconds: 30", "InSeconds: 60"),
    }),
  ],
  "esm-setting-not-for-source": [
    found(
      "Lanes on Kafka",
      kafkaConsumer,
      [["  topics: [events]\n", "  topics: [events]\n  parallelizationFactor: 3\n"]],
      {
        at: ["3", 6],
        fixed: "sound",
      },
    ),
  ],
  "kafka-esm-retries-need-provisioned-mode": [
    fine(
      "The kind has no field for pollers",
      swapped(kafkaConsumer, [
        [
          "  topics: [events]\n",
          "  topics: [events]\n  maximumRetryAttempts: 5\n  destinationConfig: {onFailure: {destination: 'arn:aws:sqs:eu-west-1:111122223333:failed'}}\n",
        ],
      ]),
    ),
  ],
  "pipe-stream-without-dlq": [
    found(
      "Nowhere to put what fails",
      pipe,
      [['      deadLetterConfig: {arn: "arn:aws:sqs:eu-west-1:111122223333:failed"}\n', ""]],
      { at: ["orders-to-audit"] },
    ),
    fine("With a queue for it", pipe),
  ],
  "kinesis-default-retention": [fine("The kind has no field for it", stream)],
  "msk-kafka-version-ended": [
    found("Kafka 2.8.1", cluster, [["3.8.x", "2.8.1"]], {
      fixed: (text) => text.replace("2.8.1", '"3.8.x"'),
    }),
  ],
  "msk-plaintext": [
    found("Plaintext only", cluster, [["clientBroker: TLS", "clientBroker: PLAINTEXT"]], {
      at: ["PLAINTEXT"],
      fixed: "sound",
    }),
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
      [["  encryptionInfo:\n", "  storageMode: TIERED\n  encryptionInfo:\n"]],
      { at: ["TIERED"], fixed: "sound" },
    ),
  ],
  "msk-durability-config": [
    found("One copy is enough to acknowledge", cluster, [["min.insync.replicas=2", "min.insync.replicas=1"]], {
      at: ["1", 13],
      fixed: "sound",
    }),
    fine("Two of three copies", cluster),
  ],
};
