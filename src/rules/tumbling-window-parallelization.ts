import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { serviceGuard, streamService } from "./parts/services";
import { guard, kinesisMapping } from "./parts/templates";
import { every, grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const window = (factor: string): readonly string[] => [
  ...guard,
  "TumblingWindowInSeconds: 60",
  `ParallelizationFactor: ${factor}`,
];

export default defineRule({
  id: "tumbling-window-parallelization",
  summary: "A windowed consumer works on each shard in several lanes.",
  why:
    "With a parallelization factor above one, the records of a shard are spread over several invocations at a time, " +
    "so one window is likely to give several partial results.",
  instead: "Set ParallelizationFactor to 1, or merge the partial results by window start further down.",
  severity: "warning",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [pages.windows, pages.eventSourceMapping],
  examples: [
    {
      title: "A window in ten lanes",
      bad: { "template.yaml": kinesisMapping(window("10")) },
      marks: [["template.yaml", "10", 2]],
      fixed: { "template.yaml": kinesisMapping(window("1")) },
    },
    {
      title: "The same in the Serverless Framework",
      bad: {
        "serverless.yml": streamService([...serviceGuard, "tumblingWindowInSeconds: 60", "parallelizationFactor: 10"]),
      },
      marks: [["serverless.yml", "10", 1]],
      fixed: {
        "serverless.yml": streamService([...serviceGuard, "tumblingWindowInSeconds: 60", "parallelizationFactor: 1"]),
      },
    },
    {
      title: "Lanes without a window",
      good: { "template.yaml": kinesisMapping([...guard, "ParallelizationFactor: 10"]) },
    },
    {
      title: "Neither is known here",
      good: {
        "template.yaml": kinesisMapping(
          [...guard, "TumblingWindowInSeconds: !Ref Window", "ParallelizationFactor: !Ref Lanes"],
          { parameters: ["Window: {Type: Number}", "Lanes: {Type: Number}"] },
        ),
      },
    },
    {
      title: "No window in either branch",
      good: {
        "template.yaml": kinesisMapping(
          [...guard, "TumblingWindowInSeconds: !If [Own, 0, !Ref AWS::NoValue]", "ParallelizationFactor: 4"],
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const isMany = (lanes: number | undefined): boolean => lanes !== undefined && lanes > 1;
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const { tumblingWindowSeconds, lanesPerShard } = flow.traits;
      if (lanesPerShard === undefined || (source !== undefined && source.order !== "shards")) continue;
      const told = grade(
        every(
          judge(tumblingWindowSeconds, (seconds) => seconds !== undefined && seconds >= 1),
          judge(lanesPerShard, isMany),
        ),
        "warning",
      );
      if (told === undefined) continue;
      report(
        placeOf(flow.place.uri, lanesPerShard),
        `${told.where}With ParallelizationFactor ${valueThat(lanesPerShard, isMany)} several lanes share a shard, ` +
          "so a window is likely to give partial results. Merge them further down, or set the factor to 1.",
        {
          severity: told.severity,
          evidence: [tumblingWindowSeconds, lanesPerShard],
          subject: flow.id,
          fixes: () =>
            whereStated(lanesPerShard, [
              {
                title: "Set ParallelizationFactor to 1",
                safe: false,
                changes: [{ kind: "set", target: flow.id, trait: "lanesPerShard", value: 1 }],
              },
            ]),
        },
      );
    }
  },
});
