import { recordAgeBounds } from "../catalogue/event-sources";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { serviceGuardWithout, streamService } from "./parts/services";
import { guardWithout, kinesisEvent, kinesisMapping } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const { least, most } = recordAgeBounds;

const isInvalid = (value: number | undefined): boolean =>
  value !== undefined && value !== -1 && (value < least || value > most);

const others = guardWithout("MaximumRecordAgeInSeconds");

export default defineRule({
  id: "esm-record-age-invalid",
  summary: "A record age lies outside of what Lambda takes.",
  why:
    "The schema lets 0 to 59 seconds pass, the service does not: the deployment fails after the template looked " +
    "right.",
  instead: "Use -1 (records are never given up for their age) or 60 to 604800 seconds.",
  severity: "error",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.kafkaRetries, pages.eventSourceMapping],
  examples: [
    {
      title: "Half a minute is too short",
      bad: { "template.yaml": kinesisMapping([...others, "MaximumRecordAgeInSeconds: 30"]) },
      marks: [["template.yaml", "30"]],
      fixed: { "template.yaml": kinesisMapping([...others, "MaximumRecordAgeInSeconds: 60"]) },
    },
    {
      title: "Fifty-nine seconds are still too short",
      bad: { "template.yaml": kinesisEvent([...others, "MaximumRecordAgeInSeconds: 59"]) },
      marks: [["template.yaml", "59"]],
    },
    {
      title: "The same in the Serverless Framework",
      bad: {
        "serverless.yml": streamService([
          ...serviceGuardWithout("maximumRecordAgeInSeconds"),
          "maximumRecordAgeInSeconds: 30",
        ]),
      },
      marks: [["serverless.yml", "30"]],
      fixed: {
        "serverless.yml": streamService([
          ...serviceGuardWithout("maximumRecordAgeInSeconds"),
          "maximumRecordAgeInSeconds: 60",
        ]),
      },
    },
    { title: "Never", good: { "template.yaml": kinesisEvent([...others, "MaximumRecordAgeInSeconds: -1"]) } },
    {
      title: "Valid in both branches",
      good: {
        "template.yaml": kinesisMapping([...others, "MaximumRecordAgeInSeconds: !If [Careful, 86400, 60]"], {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Careful: !Equals [!Ref Stage, production]"],
        }),
      },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": kinesisMapping([...others, "MaximumRecordAgeInSeconds: !Ref Age"], {
          parameters: ["Age: {Type: Number}"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const age = flow.traits.recordAgeLimitSeconds;
      // Where the setting does not apply at all, that is the thing to say.
      if (age === undefined || source?.order === "messages") continue;
      const told = grade(judge(age, isInvalid), "error");
      if (told === undefined) continue;
      const value = valueThat(age, isInvalid) ?? 0;
      const right = value > most ? most : least;
      report(
        placeOf(flow.place.uri, age),
        `${told.where}A record age of ${value} s is refused by Lambda. MaximumRecordAgeInSeconds takes -1 (no ` +
          `limit) or ${least} to ${most}.`,
        {
          severity: told.severity,
          evidence: [age],
          subject: flow.id,
          fixes: () =>
            whereStated(age, [
              {
                title: `Set MaximumRecordAgeInSeconds to ${right}`,
                // Below one, "no limit" may have been meant.
                safe: value >= 1,
                changes: [{ kind: "set", target: flow.id, trait: "recordAgeLimitSeconds", value: right }],
              },
            ]),
        },
      );
    }
  },
});
