import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { codedWith, codeNote } from "./parts/code";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { serviceGuard, streamService } from "./parts/services";
import { guard, kinesisEvent, mappingTemplate, sourceArns } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const from = (position: string): readonly string[] => [`StartingPosition: ${position}`, ...guard];

const table = (mode: string): string =>
  codeNote(
    "sql",
    "CREATE TABLE orders (id STRING) WITH (",
    "  'connector' = 'kafka',",
    `  'scan.startup.mode' = '${mode}'`,
    ");",
  );

export default defineRule({
  id: "esm-starts-at-latest",
  summary: "A consumer begins at the newest record.",
  why:
    "Records that are written before the mapping is active, or while it is created anew, are never processed. " +
    "Nothing fails, so nobody notices.",
  instead: "Start at TRIM_HORIZON or AT_TIMESTAMP where records may not be lost; LATEST suits alerts and caches.",
  severity: "info",
  category: "sources",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping],
  examples: [
    {
      title: "From the newest record on",
      bad: { "template.yaml": mappingTemplate(sourceArns.kinesis, from("LATEST")) },
      marks: [["template.yaml", "LATEST"]],
      fixed: { "template.yaml": mappingTemplate(sourceArns.kinesis, from("TRIM_HORIZON")) },
    },
    {
      title: "From the newest record on, in the Serverless Framework",
      bad: { "serverless.yml": streamService(["startingPosition: LATEST", ...serviceGuard]) },
      marks: [["serverless.yml", "LATEST"]],
      fixed: { "serverless.yml": streamService(["startingPosition: TRIM_HORIZON", ...serviceGuard]) },
    },
    {
      title: "The Serverless Framework starts at the oldest record",
      good: { "serverless.yml": streamService(serviceGuard) },
    },
    {
      title: "A table of Flink SQL",
      bad: { "note.md": table("latest-offset") },
      marks: [["note.md", "latest-offset"]],
      fixed: { "note.md": table("earliest-offset") },
    },
    { title: "A table that begins with the oldest record", good: { "note.md": table("earliest-offset") } },
    { title: "From the oldest record on", good: { "template.yaml": kinesisEvent(guard) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": mappingTemplate(sourceArns.dynamodb, from("!Ref Start"), {
          parameters: ["Start: {Type: String}"],
        }),
      },
    },
    {
      title: "Nothing is left out in either branch",
      good: {
        "template.yaml": mappingTemplate(sourceArns.kinesis, from("!If [Own, TRIM_HORIZON, AT_TIMESTAMP]"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const source of codedWith(architecture, "startingPosition")) {
      const start = source.traits.startingPosition!;
      if (start.value !== "LATEST") continue;
      report(
        placeOf(source.places[0]!.uri, start),
        `"${start.text}" makes the job begin at the newest record when it starts without state: what was written before is never read. Begin at the oldest record where loss matters.`,
        {
          evidence: [start],
          subject: source.id,
          fixes: () => [
            {
              title: "Start at the oldest record",
              safe: false,
              changes: [{ kind: "set", target: source.id, trait: "startingPosition", value: "TRIM_HORIZON" }],
            },
          ],
        },
      );
    }
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const start = flow.traits.startingPosition;
      if (start === undefined || source?.order === "messages") continue;
      const told = grade(
        judge(start, (position) => position === "LATEST"),
        "info",
      );
      if (told === undefined) continue;
      report(
        placeOf(flow.place.uri, start),
        `${told.where}LATEST skips the records that are written before the mapping is active, also when it is ` +
          "created anew. Use TRIM_HORIZON or AT_TIMESTAMP where loss matters.",
        {
          severity: told.severity,
          evidence: [start],
          subject: flow.id,
          fixes: () =>
            whereStated(start, [
              {
                title: "Start at TRIM_HORIZON",
                safe: false,
                changes: [{ kind: "set", target: flow.id, trait: "startingPosition", value: "TRIM_HORIZON" }],
              },
            ]),
        },
      );
    }
  },
});
