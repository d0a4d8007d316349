import { type SourceSetting, sourceSettings } from "../catalogue/event-sources";
import { placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { consumerService } from "./parts/services";
import { eventTemplate, guard, kinesisMapping, mappingTemplate, sourceArns } from "./parts/templates";
import { grade, isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

const isNeutral = (setting: SourceSetting, claim: Claim<unknown>): boolean =>
  setting.neutral !== undefined && judge(claim, (value) => value === setting.neutral) === "always";

const perItem = "FunctionResponseTypes: [ReportBatchItemFailures]";

export default defineRule({
  id: "esm-setting-not-for-source",
  summary: "A consumer setting does not exist for its source.",
  why: "Each kind of source has its own settings. One that belongs to another is refused, or protects from nothing.",
  instead:
    "Take the setting off and use what the source offers: a redrive policy for queues, provisioned pollers for Kafka.",
  severity: "error",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping],
  examples: [
    {
      title: "Stream settings on a queue",
      bad: { "template.yaml": mappingTemplate(sourceArns.sqs, [perItem, "MaximumRetryAttempts: 77"]) },
      marks: [["template.yaml", "77"]],
      fixed: { "template.yaml": mappingTemplate(sourceArns.sqs, [perItem]) },
    },
    {
      title: "Lanes on Kafka, a timestamp on a DynamoDB stream",
      bad: {
        "kafka.yaml": eventTemplate("MSK", [
          `Stream: ${sourceArns.msk}`,
          "Topics: [orders]",
          "StartingPosition: TRIM_HORIZON",
          "ParallelizationFactor: 8",
        ]),
        "table.yaml": mappingTemplate(sourceArns.dynamodb, ["StartingPosition: AT_TIMESTAMP", ...guard]),
      },
      marks: [
        ["kafka.yaml", "8"],
        ["table.yaml", "AT_TIMESTAMP"],
      ],
    },
    {
      title: "Concurrency is a setting of queues",
      bad: { "template.yaml": kinesisMapping([...guard, "ScalingConfig: {MaximumConcurrency: 17}"]) },
      marks: [["template.yaml", "17"]],
    },
    {
      title: "Lanes on Kafka in the Serverless Framework",
      bad: {
        "serverless.yml": consumerService("msk", [
          `arn: ${sourceArns.msk}`,
          "topic: orders",
          "parallelizationFactor: 8",
        ]),
      },
      marks: [["serverless.yml", "8"]],
      fixed: { "serverless.yml": consumerService("msk", [`arn: ${sourceArns.msk}`, "topic: orders"]) },
    },
    {
      title: "The source is not known here",
      good: {
        "template.yaml": mappingTemplate("!Ref SourceArn", [...guard, "ParallelizationFactor: 4"], {
          parameters: ["SourceArn: {Type: String}"],
        }),
      },
    },
    {
      title: "Settings where they belong",
      good: {
        "stream.yaml": kinesisMapping([...guard, "ParallelizationFactor: !If [Wide, 4, 1]"], {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Wide: !Equals [!Ref Stage, production]"],
        }),
        "queue.yaml": mappingTemplate(sourceArns.sqs, [perItem, "ScalingConfig: {MaximumConcurrency: !Ref Most}"], {
          parameters: ["Most: {Type: Number}"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      if (source === undefined) continue;
      for (const setting of sourceSettings) {
        const claim: Claim<unknown> | undefined = flow.traits[setting.trait];
        if (claim === undefined || setting.worksOn.includes(source.service)) continue;
        const told = grade(isSet(claim), isNeutral(setting, claim) ? "info" : "error");
        if (told === undefined) continue;
        report(
          placeOf(flow.place.uri, claim),
          `${told.where}${setting.property} does not apply to ${source.title}. Take it off: there it is refused, ` +
            "or does nothing.",
          {
            severity: told.severity,
            evidence: [{ certainty: claim.alternatives === undefined ? "stated" : claim.certainty }],
            subject: flow.id,
            fixes: () => [
              {
                title: `Remove ${setting.property}`,
                safe: false,
                changes: [{ kind: "remove", target: flow.id, trait: setting.trait }],
              },
            ],
          },
        );
      }
      const start = flow.traits.startingPosition;
      if (start === undefined || source.service !== "dynamodb-streams") continue;
      const told = grade(
        judge(start, (value) => value === "AT_TIMESTAMP"),
        "error",
      );
      if (told === undefined) continue;
      report(
        placeOf(flow.place.uri, start),
        `${told.where}AT_TIMESTAMP does not apply to a DynamoDB stream. Start at TRIM_HORIZON (the oldest record) ` +
          "or LATEST.",
        {
          severity: told.severity,
          evidence: [start],
          subject: flow.id,
          fixes: () =>
            whereStated(start, [
              {
                title: "Start at TRIM_HORIZON",
                safe: false,
                changes: [{ kind: "set", target: flow.id, trait: "startingPosition", value: "TRIM_HORIZON" }],
              },
            ]),
        },
      );
    }
  },
});
