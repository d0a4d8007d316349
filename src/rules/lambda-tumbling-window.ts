import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { printDuration } from "../model/quantity";
import { lambdaConsumers } from "./parts/consumers";
import { pages } from "./parts/pages";
import { serviceGuard, streamService } from "./parts/services";
import { guard, kinesisEvent, kinesisMapping } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

export default defineRule({
  id: "lambda-tumbling-window",
  summary: "A Lambda consumer keeps a tumbling window.",
  why:
    "Lambda's windows are tumbling only, at most 15 minutes long, cut by arrival time, kept for each shard apart " +
    "and limited to 1 MB of state. A shard that is split or merged starts with empty state.",
  instead:
    "Keep it for small aggregates of one shard. For sliding or session windows, event time, late data or more state " +
    "take Amazon Managed Service for Apache Flink.",
  severity: "info",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [pages.windows],
  examples: [
    {
      title: "A five-minute window in a function",
      bad: { "template.yaml": kinesisEvent([...guard, "TumblingWindowInSeconds: 300"]) },
      marks: [["template.yaml", "300"]],
    },
    {
      title: "The same in an event source mapping",
      bad: { "template.yaml": kinesisMapping([...guard, "TumblingWindowInSeconds: 90"]) },
      marks: [["template.yaml", "90"]],
    },
    {
      title: "The same in the Serverless Framework",
      bad: { "serverless.yml": streamService([...serviceGuard, "tumblingWindowInSeconds: 90"]) },
      marks: [["serverless.yml", "90"]],
    },
    { title: "Zero is no window", good: { "template.yaml": kinesisMapping([...guard, "TumblingWindowInSeconds: 0"]) } },
    {
      title: "A parameter without default says nothing",
      good: {
        "template.yaml": kinesisEvent([...guard, "TumblingWindowInSeconds: !Ref WindowSeconds"], {
          parameters: ["WindowSeconds: {Type: Number}"],
        }),
      },
    },
    {
      title: "No window in either branch",
      good: {
        "template.yaml": kinesisMapping([...guard, "TumblingWindowInSeconds: !If [Quiet, 0, !Ref AWS::NoValue]"], {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Quiet: !Equals [!Ref Stage, quiet]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const isWindow = (value: number | undefined): boolean => value !== undefined && value >= 1;
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const window = flow.traits.tumblingWindowSeconds;
      // On any other source the window cannot work at all, and another rule says so.
      if (window === undefined || (source !== undefined && source.order !== "shards")) continue;
      const told = grade(judge(window, isWindow), "info");
      if (told === undefined) continue;
      const seconds = valueThat(window, isWindow);
      report(
        placeOf(flow.place.uri, window),
        `${told.where}Lambda keeps a tumbling window of ${printDuration(seconds ?? 0)} here. That is fine for ` +
          "small aggregates of one shard; for sliding or session windows, event time or more than 1 MB of state per " +
          "shard, consider Managed Flink.",
        { severity: told.severity, evidence: [window], subject: flow.id },
      );
    }
  },
});
