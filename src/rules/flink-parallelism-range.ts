import { flinkLimits } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { count } from "./options";
import { whereStated } from "./parts/fixes";
import { flinkApplications, settingsCount } from "./parts/flink";
import { awsPage, pages } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const parallelism = (total: string, perUnit: string): readonly string[] => [
  "ConfigurationType: CUSTOM",
  `Parallelism: ${total}`,
  `ParallelismPerKPU: ${perUnit}`,
  "AutoScalingEnabled: true",
];

export default defineRule({
  id: "flink-parallelism-range",
  summary: "The parallelism does not fit the limits of the service.",
  why:
    "A KPU takes eight parallel tasks at most, and an application 64 KPUs before its quota is raised. An " +
    "application beyond that does not start or does not scale.",
  instead: "Lower Parallelism, raise ParallelismPerKPU (8 at most), or have the quota raised first.",
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/java/how-scaling"), pages.parallelismConfiguration],
  options: {
    units: count(flinkLimits.units, "KPUs that one application may have: the account's quota.", {
      minimum: 1,
      maximum: 1_000,
    }),
  },
  examples: [
    {
      title: "More than 64 KPUs",
      bad: { "template.yaml": flinkTemplate({ parallelism: parallelism("200", "2") }) },
      marks: [["template.yaml", "200"]],
    },
    {
      title: "Too many tasks for a KPU",
      bad: { "template.yaml": flinkTemplate({ parallelism: parallelism("160", "16") }) },
      marks: [["template.yaml", "16", 2]],
      severity: "error",
    },
    {
      title: "A KPU that is half empty",
      bad: { "template.yaml": flinkTemplate({ parallelism: parallelism("18", "4") }) },
      marks: [["template.yaml", "18"]],
      severity: "hint",
    },
    { title: "Within the limits", good: { "template.yaml": flinkTemplate({ parallelism: parallelism("64", "4") }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { parallelism: parallelism("!Ref Parallelism", "!Ref PerUnit") },
          { parameters: ["Parallelism: {Type: Number}", "PerUnit: {Type: Number}"] },
        ),
      },
    },
    {
      title: "Chosen by a condition",
      good: {
        "template.yaml": flinkTemplate(
          { parallelism: parallelism("!If [Own, 32, 4]", "1") },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report, { units: quota }) {
    for (const application of flinkApplications(architecture)) {
      const { parallelism: total, parallelismPerUnit: perUnit, parallelismSettings } = application.traits;
      if (settingsCount(parallelismSettings) !== "always") continue;
      // With a choice between several numbers no sum can be worked out.
      const tasks = total?.value;
      const each = perUnit === undefined ? 1 : perUnit.value;
      const perUnitMost = flinkLimits.parallelismPerUnit;
      const { uri } = application.places[0]!;
      if (perUnit !== undefined && each !== undefined && each > perUnitMost) {
        const told = grade("always", "error")!;
        report(
          placeOf(uri, perUnit),
          `A KPU takes ${perUnitMost} parallel tasks at most, and ParallelismPerKPU asks for ${each}.`,
          {
            severity: told.severity,
            evidence: [perUnit, parallelismSettings],
            subject: application.id,
            fixes: () =>
              whereStated(perUnit, [
                {
                  title: `Set ParallelismPerKPU to ${perUnitMost}`,
                  safe: false,
                  changes: [{ kind: "set", target: application.id, trait: "parallelismPerUnit", value: perUnitMost }],
                },
              ]),
          },
        );
        continue;
      }
      if (total === undefined || tasks === undefined || each === undefined || each < 1) continue;
      const needed = Math.ceil(tasks / each);
      const details = { evidence: [total, perUnit, parallelismSettings], subject: application.id };
      if (needed > quota) {
        report(
          placeOf(uri, total),
          `${needed} KPUs are needed, above the quota of ${quota} for one application. Lower Parallelism, raise ` +
            `ParallelismPerKPU (${perUnitMost} at most), or have the quota raised.`,
          { ...details, severity: "warning" },
        );
      } else if (tasks > flinkLimits.parallelism) {
        report(
          placeOf(uri, total),
          `A parallelism of ${tasks} is above the ${flinkLimits.parallelism} that an application takes by ` +
            "default. Lower it, or have the limit raised.",
          { ...details, severity: "warning" },
        );
      } else if (tasks % each !== 0) {
        report(
          placeOf(uri, total),
          `${tasks} tasks do not fill ${needed} KPUs of ${each}: the last one is paid for and partly empty.`,
          { ...details, severity: "hint" },
        );
      }
    }
  },
});
