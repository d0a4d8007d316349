import { type Swap, swapped } from "./defect";
import { type Examples, fine, found } from "./pulumi-example";
import { consumer, kafkaConsumer, queue, readers } from "./pulumi-programs";

const guards = `      bisectBatchOnFunctionError: true
      maximumRetryAttempts: 5
      maximumRecordAgeInSeconds: 3600
      functionResponseTypes: [ReportBatchItemFailures]
`;

const destination = `      destinationConfig:
        onFailure:
          destinationArn: \${ordersFailed.arn}
`;

const windowed = "      startingPosition: TRIM_HORIZON\n      tumblingWindowInSeconds: 300\n";

const start: Swap = ["      startingPosition: TRIM_HORIZON\n", windowed];

/** What the fix for failures adds behind the consumer. */
const deadLetters = `  OrdersMappingDeadLetters:
    type: aws:sqs:Queue
    properties:
      messageRetentionSeconds: 1209600
  ordersFailed:
`;

const sentToDeadLetters = destination.replace("${ordersFailed.arn}", '"${OrdersMappingDeadLetters.arn}"');

const tableReaders = swapped(consumer, [
  ["  orders:\n    type: aws:kinesis:Stream\n    properties:\n      shardCount: 4\n      retentionPeriod: 168\n", ""],
  ["  ordersMapping:\n", "  orders:\n    type: aws:dynamodb:Table\n  ordersMapping:\n"],
  ["${orders.arn}", "${orders.streamArn}"],
]);

/** Streams and what reads them. Most use the `aws` provider; `aws-native` spells things as CloudFormation does. */
export const streamExamples: Examples = {
  "lambda-tumbling-window": [found("A five-minute window", consumer, [start], { at: ["300"] })],
  "tumbling-window-unsupported-source": [
    found(
      "A window on a queue",
      queue,
      [["      functionName: send\n", "      functionName: send\n      tumblingWindowInSeconds: 120\n"]],
      {
        at: ["120"],
        fixed: "sound",
      },
    ),
  ],
  "tumbling-window-parallelization": [
    found("A window in ten lanes", consumer, [[start[0], `${windowed}      parallelizationFactor: 10\n`]], {
      at: ["10"],
      fixed: (text) => text.replace("parallelizationFactor: 10", "parallelizationFactor: 1"),
    }),
  ],
  "tumbling-window-resharding": [
    found(
      "A window on an on-demand stream",
      consumer,
      [start, ["      shardCount: 4\n", "      streamModeDetails:\n        streamMode: ON_DEMAND\n"]],
      { at: ["300"] },
    ),
  ],
  "esm-starts-at-latest": [
    found("From the newest record on", consumer, [["startingPosition: TRIM_HORIZON", "startingPosition: LATEST"]], {
      fixed: "sound",
    }),
  ],
  "ddb-stream-too-many-readers": [
    found(
      "Three functions on one table",
      tableReaders,
      [["  ordersFailed:\n", `${readers("orders.streamArn", ["ship", "search"])}  ordersFailed:\n`]],
      {
        at: ["search"],
      },
    ),
    fine(
      "Two functions",
      swapped(tableReaders, [["  ordersFailed:\n", `${readers("orders.streamArn", ["ship"])}  ordersFailed:\n`]]),
    ),
  ],
  "kinesis-shared-throughput": [
    found(
      "Three functions on one stream",
      consumer,
      [["  ordersFailed:\n", `${readers("orders.arn", ["ship", "search"])}  ordersFailed:\n`]],
      {
        at: ["orders", 2],
      },
    ),
  ],
  "stream-poison-pill": [
    found("A mapping with every default", consumer, [[guards + destination, ""]], {
      at: ["ordersMapping"],
      fixed: () =>
        swapped(consumer, [
          [destination, sentToDeadLetters],
          ["  ordersFailed:\n", deadLetters],
        ]),
    }),
    fine("Every guard is set", consumer),
    fine(
      "The number of retries is a setting of the stack",
      swapped(consumer, [["maximumRetryAttempts: 5", "maximumRetryAttempts: ${retries}"]]),
    ),
  ],
  "finite-retries-without-destination": [
    found("Five retries, then nothing", consumer, [[destination, ""]], {
      at: ["ordersMapping"],
      fixed: () =>
        swapped(consumer, [
          [destination, sentToDeadLetters],
          ["  ordersFailed:\n", deadLetters],
        ]),
    }),
  ],
  "no-partial-batch-response": [
    found("A queue", queue, [["      functionResponseTypes: [ReportBatchItemFailures]\n", ""]], {
      at: ["mailsMapping"],
      fixed: "sound",
    }),
    fine("A queue with partial responses", queue),
  ],
  "esm-record-age-invalid": [
    found(
      "Half a minute is too short",
      consumer,
      [["maximumRecordAgeInSeconds: 3600", "maximumRecordAgeInSeconds: 30"]],
      {
        fixed: (text) => text.replace("InSeconds: 30", "InSeconds: 60"),
      },
    ),
  ],
  "esm-setting-not-for-source": [
    found(
      "Retries on a queue",
      queue,
      [["      functionName: send\n", "      functionName: send\n      maximumRetryAttempts: 77\n"]],
      {
        at: ["77"],
        fixed: "sound",
      },
    ),
  ],
  "kafka-esm-retries-need-provisioned-mode": [
    found(
      "Retries on MSK",
      kafkaConsumer,
      [["      provisionedPollerConfig:\n        minimumPollers: 1\n        maximumPollers: 5\n", ""]],
      {
        at: ["5"],
        fixed: "sound",
      },
    ),
    fine("Pollers are provisioned", kafkaConsumer),
  ],
  "iterator-age-alarm-missing": [
    found("An alarm on something else", consumer, [["metricName: IteratorAge", "metricName: Errors"]], {
      at: ["ordersMapping"],
    }),
  ],
  "kinesis-default-retention": [
    found("No retention given", consumer, [["      retentionPeriod: 168\n", ""]], {
      at: ["orders", 2],
      fixed: (text) => text.replace("      shardCount: 4\n", "      shardCount: 4\n      retentionPeriod: 72\n"),
    }),
    fine(
      "The retention is a setting of the stack",
      swapped(consumer, [["retentionPeriod: 168", "retentionPeriod: ${hours}"]]),
    ),
  ],
  "kinesis-retention-invalid": [
    found("Half a day", consumer, [["retentionPeriod: 168", "retentionPeriod: 12"]], {
      fixed: (text) => text.replace("retentionPeriod: 12", "retentionPeriod: 72"),
    }),
  ],
};
