import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { pages } from "./parts/pages";
import { consumerService, serviceGuard } from "./parts/services";
import { cloudFormation } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Shorter windows are over before a change of shards is likely to meet them. */
const least = 60;

const windowed = (mode: string, seconds: string): readonly string[] => [
  "Orders:",
  "  Type: AWS::Kinesis::Stream",
  "  Properties:",
  "    RetentionPeriodHours: 72",
  `    StreamModeDetails: {StreamMode: ${mode}}`,
  "Sums:",
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  "    FunctionName: sums",
  "    EventSourceArn: !GetAtt Orders.Arn",
  "    StartingPosition: TRIM_HORIZON",
  `    TumblingWindowInSeconds: ${seconds}`,
  "    BisectBatchOnFunctionError: true",
  "    FunctionResponseTypes: [ReportBatchItemFailures]",
  "SumsBehind:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties: {Namespace: AWS/Lambda, MetricName: IteratorAge, Statistic: Maximum, Period: 60, Threshold: 60000}",
];

export default defineRule({
  id: "tumbling-window-resharding",
  summary: "Windows are cut short when an on-demand stream changes its shards.",
  why:
    "On-demand streams split and merge shards on their own. Lambda closes the window of a shard that ends, and " +
    "the new shards begin with empty state, so some windows give several results.",
  instead: "Merge the results by window start further down, or provision the shards.",
  severity: "info",
  category: "windowing",
  since: "0.1.0",
  scope: "templates",
  sources: [pages.windows],
  examples: [
    {
      title: "A window on an on-demand stream",
      bad: { "template.yaml": cloudFormation(windowed("ON_DEMAND", "300")) },
      marks: [["template.yaml", "300"]],
    },
    {
      title: "The same in the Serverless Framework",
      bad: {
        "serverless.yml": consumerService(
          "stream",
          ["type: kinesis", "arn: !GetAtt Orders.Arn", ...serviceGuard, "tumblingWindowInSeconds: 300"],
          [
            "Orders:",
            "  Type: AWS::Kinesis::Stream",
            "  Properties: {RetentionPeriodHours: 72, StreamModeDetails: {StreamMode: ON_DEMAND}}",
          ],
        ),
      },
      marks: [["serverless.yml", "300"]],
    },
    { title: "No window", good: { "template.yaml": cloudFormation(windowed("ON_DEMAND", "0")) } },
    {
      title: "The window is not known here",
      good: {
        "template.yaml": cloudFormation(windowed("ON_DEMAND", "!Ref Seconds"), {
          parameters: ["Seconds: {Type: Number}"],
        }),
      },
    },
    {
      title: "No window in either branch",
      good: {
        "template.yaml": cloudFormation(windowed("ON_DEMAND", "!If [Own, 0, !Ref AWS::NoValue]"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow } of lambdaConsumers(architecture)) {
      const window = flow.traits.tumblingWindowSeconds;
      const stream = architecture.component(flow.from.component);
      if (window === undefined || stream?.service !== "kds") continue;
      const { capacityMode } = stream.traits;
      const told = grade(
        every(
          judge(window, (seconds) => seconds !== undefined && seconds >= least),
          judge(capacityMode, (mode) => mode === "ON_DEMAND"),
        ),
        "info",
      );
      if (told === undefined) continue;
      report(
        placeOf(flow.place.uri, window),
        `${told.where}On-demand streams reshard on their own, and Lambda then closes the window and starts with ` +
          "empty state, so some windows are split. Merge their results by window start further down.",
        {
          severity: told.severity,
          evidence: [window, capacityMode, { certainty: flow.certainty }],
          subject: flow.id,
          related: [{ place: stream.places[0]!, message: "This stream changes its shards on demand." }],
        },
      );
    }
  },
});
