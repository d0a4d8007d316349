import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { whereStated } from "./parts/fixes";
import { flinkApplications, isNotebook, settingsCount } from "./parts/flink";
import { cloudFormation, flinkAlarm, flinkApplication, flinkLogging } from "./parts/templates";
import { defineRule } from "./rule";

/** Downstream operators may need more tasks than the source: only beyond this many per shard is it worth a word. */
const tasksPerShard = 2;

/** The one Kinesis stream that the application reads; undefined where there are several, or none. */
function onlyStream(architecture: Architecture, application: Component): Component | undefined {
  const sources = architecture.flowsTo(application.id).map((flow) => architecture.component(flow.from.component));
  return sources.length === 1 && sources[0]?.service === "kds" ? sources[0] : undefined;
}

const template = (
  shards: string,
  parallelism: string,
  more: readonly string[] = [],
  parameters: readonly string[] = [],
) =>
  cloudFormation(
    [
      ...flinkApplication({
        parallelism: ["ConfigurationType: CUSTOM", `Parallelism: ${parallelism}`, "ParallelismPerKPU: 1"],
        configuration: [
          "EnvironmentProperties:",
          "  PropertyGroups:",
          "    - PropertyGroupId: source",
          "      PropertyMap: {stream.arn: !GetAtt Clicks.Arn}",
        ],
      }),
      ...flinkLogging,
      ...flinkAlarm(),
      "Clicks:",
      "  Type: AWS::Kinesis::Stream",
      "  Properties:",
      "    RetentionPeriodHours: 72",
      `    ShardCount: ${shards}`,
      ...more.map((line) => `    ${line}`),
    ],
    { parameters },
  );

export default defineRule({
  id: "flink-parallelism-exceeds-shards",
  summary: "A Flink source has many more tasks than its stream has shards.",
  why:
    "A shard is read by one task. The others are paid for and idle, and unless the watermark strategy has an idleness " +
    "timeout they hold back the watermark, so that windows never close.",
  instead: "Give the source no more tasks than shards, and set the parallelism of heavy operators on their own.",
  severity: "info",
  category: "flink",
  since: "0.1.0",
  scope: "templates",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kinesis/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Thirty tasks on four shards",
      bad: { "template.yaml": template("4", "30") },
      marks: [["template.yaml", "30"]],
      fixed: { "template.yaml": template("4", "4") },
    },
    { title: "A few more tasks than shards", good: { "template.yaml": template("16", "32") } },
    {
      title: "The service chooses the shards",
      good: { "template.yaml": template("4", "30", ["StreamModeDetails: {StreamMode: ON_DEMAND}"]) },
    },
    {
      title: "The shards are not known here",
      good: { "template.yaml": template("!Ref Shards", "30", [], ["Shards: {Type: Number}"]) },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { parallelism, parallelismSettings } = application.traits;
      const stream = onlyStream(architecture, application);
      const shards = stream?.traits.shards;
      if (stream === undefined || shards?.value === undefined || parallelism?.value === undefined) continue;
      if (settingsCount(parallelismSettings) !== "always" || isNotebook(application)) continue;
      if (judge(stream.traits.capacityMode, (mode) => mode !== "ON_DEMAND") !== "always") continue;
      if (shards.value < 1 || parallelism.value <= shards.value * tasksPerShard) continue;
      const { uri } = application.places[0]!;
      const right = shards.value;
      report(
        placeOf(uri, parallelism),
        `${parallelism.value} tasks for ${right === 1 ? "one shard" : `${right} shards`} leave most of the source ` +
          "idle: paid for, and holding back the watermark unless withIdleness is set.",
        {
          evidence: [parallelism, shards],
          subject: application.id,
          related: [{ place: placeOf(stream.places[0]!.uri, shards), message: "The stream that it reads." }],
          fixes: () =>
            whereStated(parallelism, [
              {
                title: `Set Parallelism to ${right}`,
                safe: false,
                changes: [{ kind: "set", target: application.id, trait: "parallelism", value: right }],
              },
            ]),
        },
      );
    }
  },
});
