import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications, isNotebook } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

export default defineRule({
  id: "flink-snapshots-disabled",
  summary: "A Flink application takes no snapshots.",
  why:
    "Checkpoints do not survive a stop. Without snapshots a stop, an update of the code or a change of scale begins " +
    "again with empty state.",
  instead: "Set SnapshotsEnabled to true unless the job keeps no state at all.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("managed-flink/latest/java/how-snapshots"),
    awsPage("managed-flink/latest/apiv2/API_ApplicationSnapshotConfiguration"),
  ],
  examples: [
    {
      title: "Snapshots switched off",
      bad: { "template.yaml": flinkTemplate({ snapshots: ["SnapshotsEnabled: false"] }) },
      marks: [["template.yaml", "false"]],
      fixed: { "template.yaml": flinkTemplate() },
    },
    { title: "Snapshots on", good: { "template.yaml": flinkTemplate() } },
    {
      title: "Snapshots of the account's own: the flag then means the service's only",
      good: {
        "template.yaml": flinkTemplate({ snapshots: ["SnapshotsEnabled: false", "SnapshotMode: ENHANCED_SNAPSHOTS"] }),
      },
    },
    {
      title: "A notebook",
      good: {
        "template.yaml": flinkTemplate({ runtime: "ZEPPELIN-FLINK-3_0", snapshots: ["SnapshotsEnabled: false"] }),
      },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate(
          { snapshots: ["SnapshotsEnabled: !Ref Snapshots"] },
          { parameters: ["Snapshots: {Type: String}"] },
        ),
      },
    },
    {
      title: "On in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { snapshots: ['SnapshotsEnabled: !If [Own, true, "true"]'] },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { snapshots, snapshotMode } = application.traits;
      if (snapshots === undefined || snapshotMode !== undefined || isNotebook(application)) continue;
      const told = grade(
        judge(snapshots, (value) => value === false),
        "warning",
      );
      if (told === undefined) continue;
      report(
        placeOf(application.places[0]!.uri, snapshots),
        `${told.where}Without snapshots a stop, an update or a change of scale loses all state, because ` +
          "checkpoints do not survive it. Enable them unless the job keeps no state.",
        {
          severity: told.severity,
          evidence: [snapshots],
          subject: application.id,
          fixes: () =>
            whereStated(snapshots, [
              {
                title: "Enable snapshots",
                safe: true,
                changes: [{ kind: "set", target: application.id, trait: "snapshots", value: true }],
              },
            ]),
        },
      );
    }
  },
});
