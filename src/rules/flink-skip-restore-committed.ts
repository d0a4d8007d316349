import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const restore = (type: string): readonly string[] => [
  "RunConfiguration:",
  "  ApplicationRestoreConfiguration:",
  `    ApplicationRestoreType: ${type}`,
];

const skip = "SKIP_RESTORE_FROM_SNAPSHOT";
const latest = "RESTORE_FROM_LATEST_SNAPSHOT";

export default defineRule({
  id: "flink-skip-restore-committed",
  summary: "Every update of the template starts the application with empty state.",
  why:
    "Skipping the restore is right once, after a change that the old state does not fit. Kept in the template it " +
    "throws the state away at each deployment, and nothing fails that would tell.",
  instead: "Write RESTORE_FROM_LATEST_SNAPSHOT into the template; pass SKIP by an API call when you mean it.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/apiv2/API_ApplicationRestoreConfiguration")],
  examples: [
    {
      title: "State is thrown away at each deployment",
      bad: { "template.yaml": flinkTemplate({ more: restore(skip) }) },
      marks: [["template.yaml", skip]],
      fixed: { "template.yaml": flinkTemplate({ more: restore(latest) }) },
    },
    { title: "The latest snapshot is taken up", good: { "template.yaml": flinkTemplate({ more: restore(latest) }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate({ more: restore("!Ref Restore") }, { parameters: ["Restore: {Type: String}"] }),
      },
    },
    {
      title: "State is taken up in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { more: restore(`!If [Own, ${latest}, RESTORE_FROM_CUSTOM_SNAPSHOT]`) },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const type = application.traits.restore;
      if (type === undefined) continue;
      const told = grade(
        judge(type, (value) => value === skip),
        "warning",
      );
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, type),
        `${told.where}Every update from this template starts with empty state. Use ${latest}, and pass SKIP once ` +
          "by an API call when you mean it.",
        {
          severity: told.severity,
          evidence: [type],
          subject: application.id,
          fixes: () =>
            whereStated(type, [
              {
                title: "Restore from the latest snapshot",
                safe: false,
                changes: [{ kind: "set", target: application.id, trait: "restore", value: latest }],
              },
            ]),
        },
      );
    }
  },
});
