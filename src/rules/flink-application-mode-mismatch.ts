import { flinkRuntime } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import type { Claim } from "../model/claim";
import { isReplaceable } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

const mode = (value: string): readonly string[] => [`ApplicationMode: ${value}`];

export default defineRule({
  id: "flink-application-mode-mismatch",
  summary: "A part of the application belongs to another kind of runtime.",
  why:
    "Jobs, notebooks and the old SQL applications share one resource type, but each has a mode and settings of its " +
    "own. The schema cannot tell; the deployment fails.",
  instead: "STREAMING goes with FLINK runtimes, INTERACTIVE and notebook settings with ZEPPELIN ones.",
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/apiv2/API_CreateApplication")],
  examples: [
    {
      title: "A job in the mode of notebooks",
      bad: { "template.yaml": flinkTemplate({ more: mode("INTERACTIVE") }) },
      marks: [["template.yaml", "INTERACTIVE"]],
      fixed: { "template.yaml": flinkTemplate({ more: mode("STREAMING") }) },
    },
    {
      title: "A notebook in the mode of jobs",
      bad: { "template.yaml": flinkTemplate({ runtime: "ZEPPELIN-FLINK-3_0", more: mode("STREAMING") }) },
      marks: [["template.yaml", "STREAMING"]],
    },
    { title: "No mode is fine", good: { "template.yaml": flinkTemplate() } },
    { title: "A job", good: { "template.yaml": flinkTemplate({ more: mode("STREAMING") }) } },
    {
      title: "Neither is known here",
      good: {
        "template.yaml": flinkTemplate(
          { runtime: "!Ref Runtime", more: mode("!If [Own, INTERACTIVE, STREAMING]") },
          { parameters: ["Runtime: {Type: String}"], conditions: ["Own: !Equals [!Ref Runtime, ZEPPELIN-FLINK-3_0]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      const { runtime, applicationMode, notebookSettings, flinkSettings, legacySql } = application.traits;
      const runs = flinkRuntime(runtime?.value)?.runs;
      if (runtime?.value === undefined || runs === undefined) continue;
      const { uri } = application.places[0]!;
      const tell = (claim: Claim<unknown> | undefined, what: string, right?: string): void => {
        if (claim === undefined || isSet(claim) !== "always") return;
        report(
          placeOf(uri, claim),
          `${what} does not belong to runtime ${runtime.value}.${right === undefined ? "" : ` Use ${right}.`}`,
          {
            evidence: [claim, runtime],
            subject: application.id,
            fixes: () =>
              right === undefined || !isReplaceable(claim)
                ? []
                : [
                    {
                      title: `Set ApplicationMode to ${right}`,
                      safe: false,
                      changes: [{ kind: "set", target: application.id, trait: "applicationMode", value: right }],
                    },
                  ],
          },
        );
      };
      if (runs === "notebooks" && applicationMode?.value === "STREAMING") {
        tell(applicationMode, "ApplicationMode STREAMING", "INTERACTIVE");
      }
      if (runs === "jobs" && applicationMode?.value === "INTERACTIVE") {
        tell(applicationMode, "ApplicationMode INTERACTIVE", "STREAMING");
      }
      if (runs === "jobs") {
        tell(notebookSettings, "ZeppelinApplicationConfiguration");
        tell(legacySql, "SqlApplicationConfiguration");
      }
      if (runs === "sql") tell(flinkSettings, "FlinkApplicationConfiguration");
    }
  },
});
