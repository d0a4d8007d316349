import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { pages } from "./parts/pages";
import { consumerService } from "./parts/services";
import { eventTemplate, guard, kinesisMapping, mappingTemplate, sourceArns } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

export default defineRule({
  id: "tumbling-window-unsupported-source",
  summary: "A tumbling window is set on a source that has none.",
  why:
    "Lambda makes tumbling windows from Kinesis and DynamoDB streams only; on any other source the setting is " +
    "refused.",
  instead: "Take the window off, or make it in a stream processor such as Amazon Managed Service for Apache Flink.",
  severity: "error",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping],
  examples: [
    {
      title: "A window on a queue",
      bad: {
        "template.yaml": mappingTemplate(sourceArns.sqs, [
          "FunctionResponseTypes: [ReportBatchItemFailures]",
          "TumblingWindowInSeconds: 120",
        ]),
      },
      marks: [["template.yaml", "120"]],
      fixed: {
        "template.yaml": mappingTemplate(sourceArns.sqs, ["FunctionResponseTypes: [ReportBatchItemFailures]"]),
      },
    },
    {
      title: "A window on Kafka",
      bad: {
        "template.yaml": eventTemplate("MSK", [
          `Stream: ${sourceArns.msk}`,
          "Topics: [orders]",
          "StartingPosition: TRIM_HORIZON",
          "TumblingWindowInSeconds: 45",
        ]),
      },
      marks: [["template.yaml", "45"]],
    },
    {
      title: "A window on a queue, in the Serverless Framework",
      bad: {
        "serverless.yml": consumerService("sqs", [
          `arn: ${sourceArns.sqs}`,
          "functionResponseType: ReportBatchItemFailures",
          "tumblingWindowInSeconds: 120",
        ]),
      },
      marks: [["serverless.yml", "120"]],
      fixed: {
        "serverless.yml": consumerService("sqs", [
          `arn: ${sourceArns.sqs}`,
          "functionResponseType: ReportBatchItemFailures",
        ]),
      },
    },
    {
      title: "A source that nobody can tell",
      good: {
        "template.yaml": mappingTemplate("!Ref SourceArn", [...guard, "StartingPosition: TRIM_HORIZON"], {
          parameters: ["SourceArn: {Type: String}"],
        }),
      },
    },
    {
      title: "A window that may be left out says nothing for certain about its length",
      good: {
        "template.yaml": mappingTemplate(
          sourceArns.sqs,
          [
            "FunctionResponseTypes: [ReportBatchItemFailures]",
            "TumblingWindowInSeconds: !If [Windowed, !Ref Window, !Ref AWS::NoValue]",
          ],
          { parameters: ["Window: {Type: Number}"], conditions: ["Windowed: !Not [!Equals [!Ref Window, 0]]"] },
        ),
      },
    },
    { title: "No window at all", good: { "template.yaml": kinesisMapping(guard) } },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const window = flow.traits.tumblingWindowSeconds;
      if (window === undefined || source === undefined || source.order === "shards") continue;
      const verdict = judge(window, (value) => value !== undefined && value >= 1);
      const told = grade(verdict, "error");
      if (told === undefined) continue;
      report(
        placeOf(flow.place.uri, window),
        `${told.where}Tumbling windows work with Kinesis and DynamoDB streams only, not with ${source.title}. ` +
          "Take the setting off, or make the window in a stream processor.",
        {
          severity: told.severity,
          evidence: [window],
          subject: flow.id,
          fixes: () => [
            {
              title: "Remove TumblingWindowInSeconds",
              safe: false,
              changes: [{ kind: "remove", target: flow.id, trait: "tumblingWindowSeconds" }],
            },
          ],
        },
      );
    }
  },
});
