import { flinkLimits } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import type { TraitName } from "../model/traits";
import { whereStated } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Blocks of settings with the values in them that ConfigurationType DEFAULT overrides, and what it puts there. */
const blocks: readonly {
  readonly type: TraitName;
  readonly values: readonly { readonly trait: TraitName; readonly property: string; readonly usual?: unknown }[];
}[] = [
  {
    type: "checkpointSettings",
    values: [
      { trait: "checkpointing", property: "CheckpointingEnabled", usual: true },
      { trait: "checkpointIntervalMs", property: "CheckpointInterval", usual: flinkLimits.checkpointIntervalMs },
      { trait: "checkpointPauseMs", property: "MinPauseBetweenCheckpoints", usual: flinkLimits.checkpointPauseMs },
    ],
  },
  {
    type: "monitoringSettings",
    values: [
      { trait: "logLevel", property: "LogLevel" },
      { trait: "metricsLevel", property: "MetricsLevel" },
    ],
  },
  {
    type: "parallelismSettings",
    values: [
      { trait: "parallelism", property: "Parallelism" },
      { trait: "parallelismPerUnit", property: "ParallelismPerKPU" },
      { trait: "autoscaling", property: "AutoScalingEnabled" },
    ],
  },
];

export default defineRule({
  id: "flink-default-config-ignores-values",
  summary: "Flink settings are written down but ignored.",
  why:
    "With ConfigurationType DEFAULT the service takes its own values and says nothing about those beside it: the " +
    "template promises a parallelism or a checkpoint interval that the application does not have.",
  instead: "Set ConfigurationType to CUSTOM, or take the ignored values out.",
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [pages.checkpointConfiguration, pages.monitoringConfiguration, pages.parallelismConfiguration],
  examples: [
    {
      title: "A parallelism that nobody uses",
      bad: {
        "template.yaml": flinkTemplate({
          parallelism: ["ConfigurationType: DEFAULT", "Parallelism: 8", "AutoScalingEnabled: true"],
        }),
      },
      marks: [["template.yaml", "DEFAULT"]],
      fixed: {
        "template.yaml": flinkTemplate({
          parallelism: ["ConfigurationType: CUSTOM", "Parallelism: 8", "AutoScalingEnabled: true"],
        }),
      },
    },
    {
      title: "An interval from a parameter is ignored as well",
      bad: {
        "template.yaml": flinkTemplate(
          { checkpoints: ["ConfigurationType: DEFAULT", "CheckpointInterval: !Ref Interval"] },
          { parameters: ["Interval: {Type: Number}"] },
        ),
      },
      marks: [["template.yaml", "DEFAULT"]],
    },
    {
      title: "DEFAULT alone",
      good: { "template.yaml": flinkTemplate({ checkpoints: ["ConfigurationType: DEFAULT"] }) },
    },
    {
      title: "The kind of configuration is not known here",
      good: {
        "template.yaml": flinkTemplate(
          { parallelism: ["ConfigurationType: !Ref Kind", "Parallelism: 8"] },
          { parameters: ["Kind: {Type: String}"] },
        ),
      },
    },
    {
      title: "The value goes with CUSTOM in one branch, and is left out in the other",
      good: {
        "template.yaml": flinkTemplate(
          {
            monitoring: [
              "ConfigurationType: !If [Own, CUSTOM, CUSTOM]",
              "MetricsLevel: !If [Own, APPLICATION, !Ref AWS::NoValue]",
            ],
          },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { traits } = application;
      for (const { type, values } of blocks) {
        const kind: Claim<unknown> | undefined = traits[type];
        const ignored = values.filter(({ trait }) => traits[trait] !== undefined);
        if (kind === undefined || ignored.length === 0) continue;
        // Values that say what holds anyway mislead nobody; they only have no effect.
        const isHarmless = ignored.every(({ trait, usual }) => {
          const claim: Claim<unknown> | undefined = traits[trait];
          return usual !== undefined && judge(claim, (value) => value === usual) === "always";
        });
        const told = grade(
          judge(kind, (value) => value === "DEFAULT"),
          isHarmless ? "hint" : "warning",
        );
        if (told === undefined) continue;
        const names = ignored.map(({ property }) => property).join(", ");
        report(
          placeOf(application.places[0]!.uri, kind),
          `${told.where}ConfigurationType DEFAULT makes the service ignore ${names}. Set CUSTOM to apply ` +
            `${ignored.length === 1 ? "it" : "them"}.`,
          {
            severity: told.severity,
            evidence: [kind],
            subject: application.id,
            fixes: () =>
              whereStated(kind, [
                {
                  title: "Set ConfigurationType to CUSTOM",
                  safe: false,
                  changes: [{ kind: "set", target: application.id, trait: type, value: "CUSTOM" }],
                },
              ]),
          },
        );
      }
    }
  },
});
