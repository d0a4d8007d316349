import { type Component, type Flow, placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { shardReaders, valuesOf } from "./parts/budgets";
import { whereStated } from "./parts/fixes";
import { awsPage, pages } from "./parts/pages";
import { serviceEvent, serviceOf } from "./parts/services";
import { alarm, cloudFormation, guardWithout } from "./parts/templates";
import { defineRule } from "./rule";

/** Batches of one shard at a time where nothing is set: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html, read 2026-11-22. */
const lanesByDefault = 1;

/** What one mapping asks of the function. */
interface Demand {
  readonly flow: Flow;
  readonly stream: Component;
  /** Fewest shards that the stream has. */
  readonly shards: number;
  /** Fewest batches of a shard at a time. */
  readonly lanes: number;
  readonly shardClaim: Claim<number> | undefined;
}

/** How many invocations at a time the mapping calls for when there is a backlog; undefined where nobody can tell. */
function demandOf(architecture: Architecture, flow: Flow): Demand | undefined {
  const stream = architecture.component(flow.from.component);
  if (stream?.service !== "kds" || stream.origin !== "declared") return undefined;
  const { capacityMode, shards: shardClaim } = stream.traits;
  if (judge(capacityMode, (mode) => mode === undefined || mode === "PROVISIONED") !== "always") return undefined;
  const shards = valuesOf(shardClaim, undefined);
  const lanes = valuesOf(flow.traits.lanesPerShard, flow.complete ? lanesByDefault : undefined);
  if (shards === undefined || lanes === undefined) return undefined;
  return { flow, stream, shards: Math.min(...shards), lanes: Math.min(...lanes), shardClaim };
}

const stream = (settings: readonly string[]): readonly string[] => [
  "Incoming:",
  "  Type: AWS::Kinesis::Stream",
  "  Properties:",
  "    RetentionPeriodHours: 72",
  ...settings.map((line) => `    ${line}`),
];

const reader = (name: string, settings: readonly string[], source = "Incoming"): readonly string[] => [
  `${name}:`,
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  "    FunctionName: !Ref Consumer",
  `    EventSourceArn: !GetAtt ${source}.Arn`,
  "    StartingPosition: TRIM_HORIZON",
  ...[...guardWithout("DestinationConfig", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds"), ...settings].map(
    (line) => `    ${line}`,
  ),
];

const consumer = (settings: readonly string[]): readonly string[] => [
  "Consumer:",
  "  Type: AWS::Lambda::Function",
  "  Properties:",
  "    FunctionName: orders",
  "    Timeout: 60",
  "    Runtime: python3.13",
  "    Handler: app.handler",
  "    Role: arn:aws:iam::111122223333:role/consumer",
  "    Code: {S3Bucket: code, S3Key: consumer.zip}",
  ...settings.map((line) => `    ${line}`),
];

const template = (reserved: string, shards: readonly string[], factor: readonly string[]): string =>
  cloudFormation(
    [
      ...stream(shards),
      ...consumer([`ReservedConcurrentExecutions: ${reserved}`]),
      ...reader("Mapping", factor),
      ...alarm("IteratorAge"),
    ],
    { parameters: ["Reserved: {Type: Number}", "Shards: {Type: Number, Default: 4}"] },
  );

const service = (reserved: number): string =>
  serviceOf(
    {
      orders: serviceEvent("stream", [
        "type: kinesis",
        "arn: !GetAtt Incoming.Arn",
        "bisectBatchOnFunctionError: true",
        "functionResponseType: ReportBatchItemFailures",
        "parallelizationFactor: 10",
      ]),
    },
    [...stream(["ShardCount: 4"]), ...alarm("IteratorAge")],
  ).replace("    events:\n", `    reservedConcurrency: ${reserved}\n$&`);

const four = ["ShardCount: 4"];
const ten = ["ParallelizationFactor: 10"];

export default defineRule({
  id: "reserved-concurrency-below-shards",
  summary: "A function may not run as often at a time as its streams ask for.",
  why:
    "Lambda works on every shard at once, with several batches each where ParallelizationFactor says so. What is above " +
    "the reserved concurrency is throttled and tried again: those lanes stand still, and the iterator age grows.",
  instead:
    "Reserve at least shards x ParallelizationFactor, added up over all streams of the function, or lower the factor.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "templates",
  sources: [
    pages.eventSourceMapping,
    awsPage("lambda/latest/api/API_PutFunctionConcurrency", "2026-11-27"),
    // A copy of the AWS Compute Blog: n shards need a concurrency of n, with less the iterator age rises.
    {
      url: "https://awsfeed.com/whats-new/compute/using-aws-lambda-as-a-consumer-for-amazon-kinesis",
      read: "2026-11-27",
    },
  ],
  examples: [
    {
      title: "Forty lanes, twenty invocations",
      bad: { "template.yaml": template("20", four, ten) },
      marks: [["template.yaml", "20", 2]],
      fixed: { "template.yaml": template("40", four, ten) },
    },
    {
      title: "Two streams share what is reserved",
      bad: {
        "template.yaml": cloudFormation([
          ...stream(["ShardCount: 6"]),
          ...stream(["ShardCount: 6"]).map((line) => line.replace("Incoming", "Returns")),
          ...consumer(["ReservedConcurrentExecutions: 10"]),
          ...reader("Mapping", ["ParallelizationFactor: 1"]),
          ...reader("ReturnsMapping", ["ParallelizationFactor: 1"], "Returns"),
          ...alarm("IteratorAge"),
        ]),
      },
      marks: [["template.yaml", "10", 2]],
    },
    {
      title: "The same in the Serverless Framework",
      bad: { "serverless.yml": service(20) },
      marks: [["serverless.yml", "20"]],
      fixed: { "serverless.yml": service(40) },
    },
    {
      title: "The factor is the default: it is only advice",
      bad: { "template.yaml": template("8", ["ShardCount: 9"], []) },
      marks: [["template.yaml", "8"]],
      severity: "info",
    },
    { title: "It fits", good: { "template.yaml": template("40", four, ten) } },
    { title: "Switched off", good: { "template.yaml": template("0", four, ten) } },
    { title: "Not known here", good: { "template.yaml": template("!Ref Reserved", four, ten) } },
    {
      title: "On demand, with shards that nobody counts",
      good: { "template.yaml": template("20", ["StreamModeDetails: {StreamMode: ON_DEMAND}"], ten) },
    },
    {
      title: "A mapping that is switched off",
      good: { "template.yaml": template("20", four, [...ten, "Enabled: false"]) },
    },
  ],
  check(architecture, report) {
    for (const target of architecture.components) {
      const claim = target.traits.reservedConcurrency;
      if (target.service !== "lambda" || target.origin !== "declared" || claim === undefined) continue;
      const reserved = valuesOf(claim, undefined);
      // Zero switches the function off, and below zero nothing is reserved.
      if (reserved === undefined || Math.min(...reserved) <= 0) continue;
      const most = Math.max(...reserved);
      // A reader that nobody can count only adds to the rest.
      const demands = shardReaders(architecture, target)
        .map((flow) => demandOf(architecture, flow))
        .filter((demand) => demand !== undefined);
      const needed = demands.reduce((sum, { shards, lanes }) => sum + shards * lanes, 0);
      if (needed <= most) continue;
      const products = demands.map(({ shards, lanes }) => `${shards} ${shards === 1 ? "shard" : "shards"} x ${lanes}`);
      const isStated = demands.every(({ flow }) => flow.traits.lanesPerShard !== undefined);
      report(
        placeOf(target.places[0]!.uri, claim),
        `${target.name} may run ${most} times at once, its streams ask for more: ${products.join(" + ")} = ` +
          `${needed} > ${most}. The rest is throttled and the iterator age grows: reserve ${needed} or lower the factor.`,
        {
          severity: isStated ? undefined : "info",
          evidence: [
            claim,
            ...demands.flatMap(({ flow, shardClaim }) => [
              { certainty: flow.certainty },
              shardClaim,
              flow.traits.lanesPerShard,
            ]),
          ],
          basis: [
            ...demands.map(
              ({ flow, stream: from, shards, lanes }) =>
                `${from.name}: ${shards} shards (set in the template) x ${lanes} batches of a shard at a time (` +
                `${flow.traits.lanesPerShard === undefined ? "default of Lambda" : "set in the template"}) = ` +
                `${shards * lanes} invocations.`,
            ),
            `Reserved: ${most} invocations (set in the template).`,
          ],
          related: demands.flatMap(({ flow, stream: from, shardClaim }) => {
            const { lanesPerShard } = flow.traits;
            return [
              {
                place: shardClaim === undefined ? from.places[0]! : placeOf(from.places[0]!.uri, shardClaim),
                message: `The shards of ${from.name}.`,
              },
              {
                place: lanesPerShard === undefined ? flow.place : placeOf(flow.place.uri, lanesPerShard),
                message: `Batches of a shard of ${from.name} at a time.`,
              },
            ];
          }),
          subject: target.id,
          fixes: () =>
            whereStated(claim, [
              {
                title: `Reserve ${needed} concurrent invocations`,
                safe: false,
                changes: [{ kind: "set", target: target.id, trait: "reservedConcurrency", value: needed }],
              },
            ]),
        },
      );
    }
  },
});
