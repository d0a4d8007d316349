import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialects as allDialects } from "../src/dialects/index";
import { isSpokenIn } from "../src/generate/dialects";
import type { Claim } from "../src/model/claim";
import type { Reference, Traits } from "../src/model/traits";
import { examplesOf } from "../src/rules/examples/index";
import { rules } from "../src/rules/index";
import { opened } from "./support/understood";

/** A name without the habits of its dialect: `orders-stream` is `OrdersStream`. */
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The value's words; `nameOf` gives the name of the part that a key in the file stands for. */
const valueText = (claim: Claim<unknown>, nameOf: (key: string) => string): string => {
  if (typeof claim.value !== "object") return String(claim.value);
  const { target, service } = claim.value as Reference;
  return target === undefined ? `a ${service}` : nameOf(target);
};

const traitLines = (of: string, traits: Traits, nameOf: (key: string) => string): readonly string[] =>
  Object.entries(traits).map(([trait, claim]) => `${of} ${trait} ${valueText(claim as Claim<unknown>, nameOf)}`);

/** What a file says, a line for each thing, flow and trait; names as all dialects could have them. */
function said(name: string): readonly string[] {
  const model = opened(name, readFileSync(join(process.cwd(), "test/dialects", name), "utf8")).model(name)!;
  const names = new Map(model.components.map((component) => [component.id, plain(component.name)]));
  const nameOf = (key: string): string => names.get(`${name}#${key}`) ?? plain(key);
  const end = ({ component, service }: { component: string | undefined; service: string | undefined }) =>
    names.get(component ?? "") ?? `a ${service}`;
  return [
    ...model.components.flatMap((one) => [
      `${plain(one.name)} is ${one.service}`,
      ...traitLines(plain(one.name), one.traits, nameOf),
    ]),
    ...model.flows.flatMap((one) => {
      const path = `${end(one.from)} to ${end(one.to)}`;
      return [`${path} is ${one.kind}`, ...traitLines(path, one.traits, nameOf)];
    }),
  ].sort();
}

/** What every dialect says of the same architecture, as far as it can. */
const architecture = [
  "orders is kds",
  "orders shards 2",
  "orders retentionHours 72",
  "failed is sqs",
  "handle is lambda",
  "handle timeoutSeconds 60",
  "orders to handle is polled",
  "orders to handle startingPosition TRIM_HORIZON",
  "orders to handle batchSize 100",
  "orders to handle batchingWindowSeconds 5",
  "orders to handle lanesPerShard 2",
  "orders to handle splitsFailingBatch true",
  "orders to handle retryLimit 5",
  "orders to handle recordAgeLimitSeconds 3600",
  "orders to handle reportsFailedItems true",
  "orders to handle failureDestination failed",
  "landing is s3",
  "archive is firehose",
  "archive deliverySource KinesisStreamAsSource",
  "archive destination s3",
  "archive bufferSeconds 300",
  "archive bufferMegabytes 64",
  "archive compression GZIP",
  "orders to archive is delivered",
  "archive to landing is delivered",
  "totals is managed-flink",
  "totals runtime FLINK-2_2",
  "totals snapshots true",
  "totals flinkSettings true",
  "totals checkpointSettings CUSTOM",
  "totals checkpointing true",
  "totals checkpointIntervalMs 60000",
  "totals parallelismSettings CUSTOM",
  "totals parallelism 4",
  "totals autoscaling true",
  "events is msk",
  "events kafkaVersion 3.8.x",
  "events brokers 3",
  "events brokerType kafka.m7g.large",
  "events brokerSubnets 3",
];

/** The file of each dialect in `test/dialects`, and what the dialect has no words for. */
const dialects: readonly { readonly file: string; readonly lacks?: RegExp }[] = [
  { file: "cloudformation.yaml" },
  { file: "sam.yaml" },
  { file: "serverless.yml" },
  { file: "pulumi.yaml" },
  { file: "pulumi-native.yaml" },
  { file: "crossplane.yaml" },
  // ACK has no controllers for delivery streams and Flink applications, and no field for the retention of a stream.
  { file: "ack.yaml", lacks: /^(?:orders retentionHours|landing|archive|orders to archive|totals)\b/ },
];

/** Rules that must show a finding in a dialect, by the dialect's id. Other rules may. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  kubernetes: [
    "esm-record-age-invalid",
    "esm-setting-not-for-source",
    "esm-starts-at-latest",
    "finite-retries-without-destination",
    "firehose-dynamic-partitioning-buffer",
    "firehose-dynamic-partitioning-keys",
    "firehose-error-output-prefix",
    "firehose-format-conversion-limits",
    "fko-ha-required",
    "fko-local-state-dir",
    "fko-missing-state-dir",
    "fko-stateless-upgrade",
    "flink-application-mode-mismatch",
    "flink-autoscaling-disabled",
    "flink-checkpoint-interval-long",
    "flink-checkpointing-disabled",
    "flink-default-config-ignores-values",
    "flink-log-level-debug",
    "flink-logging-missing",
    "flink-metrics-level-cost",
    "flink-msk-needs-vpc",
    "flink-parallelism-range",
    "flink-runtime-ended",
    "flink-runtime-old",
    "flink-skip-restore-committed",
    "flink-snapshots-disabled",
    "glue-batch-command-with-stream",
    "kafka-esm-retries-need-provisioned-mode",
    "kda-sql-discontinued",
    "kinesis-default-retention",
    "kinesis-retention-invalid",
    "lambda-tumbling-window",
    "msk-broker-count",
    "msk-durability-config",
    "msk-express-constraints",
    "msk-kafka-version-ended",
    "msk-plaintext",
    "no-partial-batch-response",
    "pipe-stream-without-dlq",
    "stream-poison-pill",
    "strimzi-removed-api",
    "tumbling-window-parallelization",
    "tumbling-window-unsupported-source",
  ],
  serverless: [
    "ddb-stream-too-many-readers",
    "esm-record-age-invalid",
    "esm-setting-not-for-source",
    "esm-starts-at-latest",
    "finite-retries-without-destination",
    "firehose-buffering-pair",
    "firehose-default-buffering",
    "firehose-dynamic-partitioning-buffer",
    "firehose-dynamic-partitioning-keys",
    "firehose-error-output-prefix",
    "firehose-format-conversion-limits",
    "iterator-age-alarm-missing",
    "kinesis-default-retention",
    "kinesis-retention-invalid",
    "kinesis-shared-throughput",
    "lambda-passthrough-to-firehose",
    "lambda-tumbling-window",
    "no-partial-batch-response",
    "stream-lambda-timeout-default",
    "stream-poison-pill",
    "tumbling-window-parallelization",
    "tumbling-window-resharding",
    "tumbling-window-unsupported-source",
  ],
};

describe("rules", () => {
  for (const [id, ruleIds] of Object.entries(spoken)) {
    it(`show what they find in ${id}`, () => {
      const dialect = allDialects.find((one) => one.id === id)!;
      const silent = ruleIds.filter((ruleId) => {
        const rule = rules.find((one) => one.id === ruleId);
        const examples = rule === undefined ? [] : examplesOf(rule);
        return !examples.some((example) => "bad" in example && isSpokenIn(example, dialect, allDialects));
      });
      assert.deepEqual(silent, []);
    });
  }
});

describe("one architecture", () => {
  for (const { file, lacks } of dialects) {
    it(`is the same in ${file}`, () => {
      const expected = architecture.filter((line) => lacks?.test(line) !== true);
      assert.deepEqual(said(file), [...expected].sort());
    });
  }
});
