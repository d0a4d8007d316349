import { flinkRuntime, upgradeTargets } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const { nextStep, newest } = upgradeTargets;

export default defineRule({
  id: "flink-runtime-old",
  summary: "The Flink runtime is an old one.",
  why:
    "Old runtimes lose their support one after the other, and an application that waits too long has to leap over " +
    "several versions with its state.",
  instead: `Plan an in-place upgrade to ${nextStep}, then to ${newest}.`,
  severity: "warning",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/java/release-version-list"), awsPage("managed-flink/latest/java/flink-2-2")],
  examples: [
    {
      title: "Flink 1.18",
      bad: { "template.yaml": flinkTemplate({ runtime: "FLINK-1_18" }) },
      marks: [["template.yaml", "FLINK-1_18"]],
      fixed: { "template.yaml": flinkTemplate({ runtime: nextStep }) },
    },
    {
      title: "Old in one branch",
      bad: {
        "template.yaml": flinkTemplate(
          { runtime: "!If [Own, FLINK-2_2, FLINK-1_19]" },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
      marks: [["template.yaml", "!If [Own, FLINK-2_2, FLINK-1_19]"]],
      severity: "info",
    },
    { title: "The last 1.x", good: { "template.yaml": flinkTemplate({ runtime: nextStep }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate({ runtime: "!Ref Runtime" }, { parameters: ["Runtime: {Type: String}"] }),
      },
    },
  ],
  check(architecture, report) {
    const isOld = (name: string | undefined): boolean => flinkRuntime(name)?.status === "old";
    for (const component of flinkApplications(architecture)) {
      const name = component.traits.runtime;
      if (name === undefined) continue;
      const told = grade(judge(name, isOld), "warning");
      if (told === undefined) continue;
      report(
        placeOf(component.places[0]!.uri, name),
        `${told.where}${valueThat(name, isOld)} is an old line of Flink. Plan an in-place upgrade to ${nextStep}, ` +
          `then ${newest}; AWS's list of release versions tells when it ends.`,
        {
          severity: told.severity,
          evidence: [name],
          subject: component.id,
          fixes: () =>
            whereStated(name, [
              {
                title: `Change to ${nextStep}`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "runtime", value: nextStep }],
              },
            ]),
        },
      );
    }
  },
});
