import { consumer, kafkaConsumer, pipe, queue } from "./crossplane-manifests";
import { type Swap, swapped } from "./defect";
import type { Examples } from "./examples";
import { examplesFor } from "./kubernetes-example";

const { found, fine } = examplesFor("Crossplane");

const guards = `    bisectBatchOnFunctionError: true
    maximumRetryAttempts: 5
    maximumRecordAgeInSeconds: 3600
    functionResponseTypes: [ReportBatchItemFailures]
`;

const destination = `    destinationConfig:
      - onFailure:
          - destinationArn: arn:aws:sqs:eu-west-1:111122223333:orders-failed
`;

const windowed = "    startingPosition: TRIM_HORIZON\n    tumblingWindowInSeconds: 300\n";
const start: Swap = ["    startingPosition: TRIM_HORIZON\n", windowed];

/** What the fix for failures adds at the end of the consumer's document, and where it sends them. */
const withDeadLetters = (text: string): string =>
  text.replace(
    "---\napiVersion: cloudwatch",
    `---
apiVersion: sqs.aws.upbound.io/v1beta1
kind: Queue
metadata:
  name: orders-to-bill-dead-letters
spec:
  forProvider:
    region: eu-west-1
    messageRetentionSeconds: 1209600
---
apiVersion: cloudwatch`,
  );

const sent = "[{onFailure: [{destinationArn: arn:aws:sqs:eu-west-1:<account>:orders-to-bill-dead-letters}]}]";

/** Streams and what reads them. */
export const crossplaneStreams: Examples = {
  "lambda-tumbling-window": [found("A five-minute window", consumer, [start], { at: ["300"] })],
  "tumbling-window-unsupported-source": [
    found(
      "A window on a queue",
      queue,
      [["    functionName: send\n", "    functionName: send\n    tumblingWindowInSeconds: 120\n"]],
      { at: ["120"], fixed: "sound" },
    ),
  ],
  "tumbling-window-parallelization": [
    found("A window in ten lanes", consumer, [[start[0], `${windowed}    parallelizationFactor: 10\n`]], {
      at: ["10"],
      fixed: (text) => text.replace("parallelizationFactor: 10", "parallelizationFactor: 1"),
    }),
  ],
  "tumbling-window-resharding": [
    found(
      "A window on an on-demand stream",
      consumer,
      [start, ["    shardCount: 4\n", "    streamModeDetails: [{streamMode: ON_DEMAND}]\n"]],
      { at: ["300"] },
    ),
  ],
  "esm-starts-at-latest": [
    found("From the newest record on", consumer, [["startingPosition: TRIM_HORIZON", "startingPosition: LATEST"]], {
      fixed: "sound",
    }),
  ],
  "stream-poison-pill": [
    found("A mapping with every default", consumer, [[guards + destination, ""]], {
      at: ["orders-to-bill"],
      fixed: (text) =>
        withDeadLetters(
          text.replace(
            "    startingPosition: TRIM_HORIZON\n",
            (line) => `${line}${guards}    destinationConfig: ${sent}\n`,
          ),
        ),
    }),
    fine("Every guard is set", consumer),
    fine(
      "A patch of a mapping that stands elsewhere",
      swapped(consumer, [
        [guards + destination, ""],
        ["    functionName: bill\n", ""],
      ]),
    ),
  ],
  "finite-retries-without-destination": [
    found("Five retries, then nothing", consumer, [[destination, ""]], {
      at: ["orders-to-bill"],
      fixed: (text) =>
        withDeadLetters(
          text.replace("[ReportBatchItemFailures]\n", (line) => `${line}    destinationConfig: ${sent}\n`),
        ),
    }),
  ],
  "no-partial-batch-response": [
    found("A queue", queue, [["    functionResponseTypes: [ReportBatchItemFailures]\n", ""]], {
      at: ["mails-to-send"],
      fixed: "sound",
    }),
    fine("A queue with partial responses", queue),
  ],
  "esm-record-age-invalid": [
    found("Half a minute is too short", consumer, [["AgeInSeconds: 3600", "AgeInSeconds: 30"]], {
      fixed: (text) => text.replace("InSeconds: 30", "InSeconds: 60"),
    }),
  ],
  "esm-setting-not-for-source": [
    found(
      "Retries on a queue",
      queue,
      [["    functionName: send\n", "    functionName: send\n    maximumRetryAttempts: 77\n"]],
      { at: ["77"], fixed: "sound" },
    ),
  ],
  "kafka-esm-retries-need-provisioned-mode": [
    found(
      "Retries on MSK",
      kafkaConsumer,
      [["    provisionedPollerConfig:\n      minimumPollers: 1\n      maximumPollers: 5\n", ""]],
      { at: ["5"], fixed: "sound" },
    ),
    fine("Pollers are provisioned", kafkaConsumer),
  ],
  "pipe-stream-without-dlq": [
    found(
      "Nowhere to put what fails",
      pipe,
      [['        deadLetterConfig: {arn: "arn:aws:sqs:eu-west-1:111122223333:failed"}\n', ""]],
      { at: ["orders-to-audit"] },
    ),
    fine("With a queue for it", pipe),
  ],
  "iterator-age-alarm-missing": [
    found("An alarm on something else", consumer, [["metricName: IteratorAge", "metricName: Errors"]], {
      at: ["orders-to-bill"],
    }),
  ],
  "kinesis-default-retention": [
    found("No retention given", consumer, [["    retentionPeriod: 168\n", ""]], {
      at: ["orders"],
      fixed: (text) => text.replace("    shardCount: 4\n", "    shardCount: 4\n    retentionPeriod: 72\n"),
    }),
    fine("Filled in later", swapped(consumer, [["retentionPeriod: 168", "retentionPeriod: ${hours}"]])),
  ],
  "kinesis-retention-invalid": [
    found("Half a day", consumer, [["retentionPeriod: 168", "retentionPeriod: 12"]], {
      fixed: (text) => text.replace("retentionPeriod: 12", "retentionPeriod: 72"),
    }),
  ],
};
