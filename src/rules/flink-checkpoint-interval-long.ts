import { flinkLimits } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { printDuration } from "../model/quantity";
import { whereStated } from "./parts/fixes";
import { flinkJobs, settingsCount } from "./parts/flink";
import { pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { every, grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const usual = flinkLimits.checkpointIntervalMs;
/** From here on it deserves a look; jobs with large state may have chosen it. */
const long = 300_000;
/** Beyond this it is hardly ever right. */
const veryLong = 600_000;

const checkpoints = (interval: string): readonly string[] => [
  "ConfigurationType: CUSTOM",
  "CheckpointingEnabled: true",
  `CheckpointInterval: ${interval}`,
];

export default defineRule({
  id: "flink-checkpoint-interval-long",
  summary: "Checkpoints of a Flink application are far apart.",
  why:
    "After each restart everything since the last checkpoint is processed again. What a transactional Kafka sink " +
    "wrote is invisible to readers until the next checkpoint.",
  instead: "A minute is the usual interval; take longer only for state so large that a checkpoint needs the time.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [
    pages.checkpointConfiguration,
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/kafka/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A quarter of an hour",
      bad: { "template.yaml": flinkTemplate({ checkpoints: checkpoints("900000") }) },
      marks: [["template.yaml", "900000"]],
      fixed: { "template.yaml": flinkTemplate({ checkpoints: checkpoints("60000") }) },
    },
    {
      title: "Five minutes may be meant",
      bad: { "template.yaml": flinkTemplate({ checkpoints: checkpoints("300000") }) },
      marks: [["template.yaml", "300000"]],
      severity: "info",
    },
    { title: "A minute", good: { "template.yaml": flinkTemplate({ checkpoints: checkpoints("60000") }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { checkpoints: checkpoints("!Ref Interval") },
          { parameters: ["Interval: {Type: Number}"] },
        ),
      },
    },
    {
      title: "Short in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { checkpoints: checkpoints("!If [Own, 30000, 120000]") },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const isLong = (ms: number | undefined): boolean => ms !== undefined && ms >= long;
    for (const application of flinkJobs(architecture)) {
      const { checkpointIntervalMs, checkpointSettings, checkpointing } = application.traits;
      if (checkpointIntervalMs === undefined) continue;
      const ms = valueThat(checkpointIntervalMs, isLong) ?? 0;
      const told = grade(
        every(
          settingsCount(checkpointSettings),
          judge(checkpointing, (value) => value !== false),
          judge(checkpointIntervalMs, isLong),
        ),
        ms > veryLong ? "warning" : "info",
      );
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, checkpointIntervalMs),
        `${told.where}Checkpoints ${printDuration(ms / 1_000)} apart mean that much work again after each ` +
          "restart, and exactly-once output to Kafka stays invisible that long. The usual interval is " +
          `${printDuration(usual / 1_000)}.`,
        {
          severity: told.severity,
          evidence: [checkpointIntervalMs, checkpointSettings],
          subject: application.id,
          fixes: () =>
            whereStated(checkpointIntervalMs, [
              {
                title: `Set CheckpointInterval to ${usual}`,
                safe: false,
                changes: [{ kind: "set", target: application.id, trait: "checkpointIntervalMs", value: usual }],
              },
            ]),
        },
      );
    }
  },
});
