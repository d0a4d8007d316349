import { judge } from "../model/claim";
import { lambdaConsumers, sendFailuresToQueue } from "./parts/consumers";
import { whereAllStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { serviceGuardWithout, streamService, withServiceDeadLetters } from "./parts/services";
import {
  eventTemplate,
  guard,
  guardWithout,
  kinesisEvent,
  kinesisMapping,
  sentTo,
  sourceArns,
  withDeadLetters,
} from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const parts = ["no-partial-batch-response", "finite-retries-without-destination"];

export default defineRule({
  id: "stream-poison-pill",
  summary: "One bad record can block a shard until it expires.",
  why:
    "A stream consumer without any guard retries a failing batch until its records expire, a day or more later. " +
    "Everything behind the bad record in that shard waits as long, and may be lost with it.",
  instead:
    "Limit retries and age, split failing batches, let the function name the failed records, and send what is given " +
    "up to a queue or bucket.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping, pages.kinesisParameters],
  examples: [
    {
      title: "A mapping with every default",
      bad: { "template.yaml": kinesisMapping(["BatchSize: 100"]) },
      marks: [["template.yaml", "OrdersMapping"]],
      fixed: {
        "template.yaml": withDeadLetters(
          kinesisMapping([
            "BatchSize: 100",
            ...guardWithout("DestinationConfig"),
            ...sentTo("OrdersMappingDeadLetters"),
          ]),
          "OrdersMappingDeadLetters",
        ),
      },
    },
    {
      title: "A function on a DynamoDB stream, unlimited by name",
      bad: {
        "template.yaml": eventTemplate("DynamoDB", [
          `Stream: ${sourceArns.dynamodb}`,
          "StartingPosition: TRIM_HORIZON",
          "MaximumRetryAttempts: -1",
        ]),
      },
      marks: [["template.yaml", "Incoming"]],
    },
    {
      title: "A function of the Serverless Framework",
      bad: { "serverless.yml": streamService(["batchSize: 100"]) },
      marks: [["serverless.yml", "stream"]],
      fixed: {
        "serverless.yml": withServiceDeadLetters(
          streamService([
            "batchSize: 100",
            ...serviceGuardWithout("destinations"),
            "destinations:",
            "  onFailure:",
            "    arn: !GetAtt OrdersStreamDeadLetters.Arn",
            "    type: sqs",
          ]),
          "OrdersStreamDeadLetters",
        ),
      },
    },
    {
      title: "Settings that are kept in another file",
      good: {
        "serverless.yml": streamService([
          "maximumRetryAttempts: ${file(limits.yml):retries}",
          ...serviceGuardWithout("maximumRetryAttempts"),
        ]),
      },
    },
    { title: "All guards set", good: { "template.yaml": kinesisEvent(guard) } },
    {
      title: "The number of retries is not known here",
      good: {
        "template.yaml": kinesisMapping(
          [
            "MaximumRetryAttempts: !Ref Retries",
            ...guardWithout("MaximumRetryAttempts", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds"),
          ],
          { parameters: ["Retries: {Type: Number}"] },
        ),
      },
    },
    {
      title: "Limited in both branches",
      good: {
        "template.yaml": kinesisMapping(
          [...guardWithout("MaximumRetryAttempts"), "MaximumRetryAttempts: !If [Careful, 10, 2]"],
          { parameters: ["Stage: {Type: String}"], conditions: ["Careful: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      if (source?.order !== "shards" || !flow.complete) continue;
      const { retryLimit, recordAgeLimitSeconds, splitsFailingBatch, reportsFailedItems } = flow.traits;
      const isEndless = (value: number | undefined): boolean => value === undefined || value === -1;
      const verdict = every(
        judge(retryLimit, isEndless),
        judge(recordAgeLimitSeconds, isEndless),
        judge(splitsFailingBatch, (value) => value !== true),
        judge(reportsFailedItems, (value) => value !== true),
      );
      const guards = [retryLimit, recordAgeLimitSeconds, splitsFailingBatch, reportsFailedItems];
      const told = grade(verdict, "warning");
      if (told === undefined) continue;
      report(
        flow.place,
        `${told.where}One bad record blocks its shard of ${source.title} until it expires, because retries are ` +
          "unlimited. Limit retries or age, split batches, and send failures to a destination.",
        {
          severity: told.severity,
          evidence: guards,
          subject: flow.id,
          replaces: { rules: parts, subjects: [flow.id] },
          fixes: () =>
            whereAllStated(guards, [
              {
                title: "Guard this consumer: limit retries and age, split batches, keep failures in a queue",
                safe: false,
                changes: [
                  { kind: "set", target: flow.id, trait: "splitsFailingBatch", value: true },
                  { kind: "set", target: flow.id, trait: "retryLimit", value: 5 },
                  { kind: "set", target: flow.id, trait: "recordAgeLimitSeconds", value: 3600 },
                  { kind: "set", target: flow.id, trait: "reportsFailedItems", value: true },
                  ...(flow.traits.failureDestination === undefined ? sendFailuresToQueue(architecture, flow) : []),
                ],
              },
            ]),
        },
      );
    }
  },
});
