import { type Component, placeOf } from "../model/architecture";
import type { Claim } from "../model/claim";
import { printDuration } from "../model/quantity";
import { valuesOf } from "./parts/budgets";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { awsPage, pages } from "./parts/pages";
import { serviceEvent, serviceOf } from "./parts/services";
import { alarm, cloudFormation, failedQueue, guard, guardWithout } from "./parts/templates";
import { defineRule } from "./rule";

const hour = 3_600;
/** Hours that DynamoDB keeps changes, which nobody can set: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html, read 2026-11-22. */
const keptByDynamo = 24;
const dynamo: ReadonlySet<string> = new Set(["dynamodb", "dynamodb-streams"]);

interface Retention {
  /** The longest that it may be, in hours. */
  readonly hours: number;
  readonly claim: Claim<number> | undefined;
}

/** How long a stream keeps its records, where that is set or fixed. */
function retentionOf(stream: Component | undefined, service: string | undefined): Retention | undefined {
  if (dynamo.has(service ?? "")) return { hours: keptByDynamo, claim: undefined };
  const claim = stream?.service === "kds" && stream.origin === "declared" ? stream.traits.retentionHours : undefined;
  const hours = claim === undefined ? undefined : valuesOf(claim, undefined);
  return hours === undefined ? undefined : { hours: Math.max(...hours), claim };
}

const template = (hours: string, age: string): string =>
  cloudFormation(
    [
      "Incoming:",
      "  Type: AWS::Kinesis::Stream",
      `  Properties: {ShardCount: 3, RetentionPeriodHours: ${hours}}`,
      "Mapping:",
      "  Type: AWS::Lambda::EventSourceMapping",
      "  Properties:",
      "    FunctionName: orders",
      "    EventSourceArn: !GetAtt Incoming.Arn",
      "    StartingPosition: TRIM_HORIZON",
      ...guardWithout("MaximumRecordAgeInSeconds").map((line) => `    ${line}`),
      `    MaximumRecordAgeInSeconds: ${age}`,
      ...failedQueue(guard),
      ...alarm("IteratorAge"),
    ],
    { parameters: ["Hours: {Type: Number}"] },
  );

const service = (age: number): string =>
  serviceOf(
    {
      orders: serviceEvent("stream", [
        "type: dynamodb",
        "arn: arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-01T00:00:00.000",
        "bisectBatchOnFunctionError: true",
        "maximumRetryAttempts: 5",
        `maximumRecordAgeInSeconds: ${age}`,
        "functionResponseType: ReportBatchItemFailures",
        "destinations: {onFailure: {arn: !GetAtt OrdersFailed.Arn, type: sqs}}",
      ]),
    },
    [...failedQueue(guard), ...alarm("IteratorAge")],
  );

export default defineRule({
  id: "retry-budget-exceeds-retention",
  summary: "Records expire in the stream before the age at which the consumer would give them up.",
  why:
    "The age limit never acts: a batch that fails for that long is gone from the stream first, and the time that was " +
    "planned for its repair does not exist.",
  instead: "Give records up well before they expire, or keep them in the stream for longer.",
  severity: "info",
  category: "consumers",
  since: "0.1.0",
  scope: "templates",
  sources: [
    pages.kinesisParameters,
    awsPage("streams/latest/dev/kinesis-extended-retention"),
    awsPage("amazondynamodb/latest/developerguide/Streams"),
  ],
  examples: [
    {
      title: "A week to retry, two days to read",
      bad: { "template.yaml": template("48", "604800") },
      marks: [["template.yaml", "604800"]],
      fixed: { "template.yaml": template("48", "86400") },
    },
    {
      title: "DynamoDB keeps changes for a day, in the Serverless Framework",
      bad: { "serverless.yml": service(172800) },
      marks: [["serverless.yml", "172800"]],
      fixed: { "serverless.yml": service(43200) },
    },
    { title: "Given up in time", good: { "template.yaml": template("48", "86400") } },
    { title: "Exactly as long", good: { "template.yaml": template("48", "172800") } },
    { title: "No limit of age", good: { "template.yaml": template("48", "-1") } },
    { title: "Not known here", good: { "template.yaml": template("!Ref Hours", "604800") } },
  ],
  check(architecture, report) {
    for (const { flow } of lambdaConsumers(architecture)) {
      const age = flow.traits.recordAgeLimitSeconds;
      const ages = age === undefined ? undefined : valuesOf(age, undefined);
      const stream = architecture.component(flow.from.component);
      const kept = retentionOf(stream, flow.from.service);
      if (age === undefined || ages === undefined || kept === undefined) continue;
      const least = Math.min(...ages);
      const seconds = kept.hours * hour;
      if (least <= seconds) continue;
      const name = stream?.name ?? "DynamoDB Streams";
      const source = kept.claim === undefined ? "fixed by DynamoDB Streams" : "set in the template";
      const better = seconds / 2;
      report(
        placeOf(flow.place.uri, age),
        `Records are given up after ${printDuration(least)}, but ${name} keeps them for ${printDuration(seconds)}: ` +
          `${least} s > ${kept.hours} h x ${hour} s = ${seconds} s. They expire first and the limit never acts.`,
        {
          evidence: [age, kept.claim, { certainty: flow.certainty }],
          basis: [
            `Age limit: ${least} s (set in the template). Retention: ${kept.hours} h x ${hour} s = ${seconds} s (${source}).`,
          ],
          related:
            stream === undefined
              ? []
              : [
                  {
                    place: kept.claim === undefined ? stream.places[0]! : placeOf(stream.places[0]!.uri, kept.claim),
                    message: `${name} keeps records for ${printDuration(seconds)} (${source}).`,
                  },
                ],
          subject: flow.id,
          fixes: () =>
            whereStated(age, [
              {
                title: `Give records up after ${printDuration(better)}`,
                safe: false,
                changes: [{ kind: "set", target: flow.id, trait: "recordAgeLimitSeconds", value: better }],
              },
            ]),
        },
      );
    }
  },
});
