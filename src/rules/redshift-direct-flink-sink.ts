import type { Flow } from "../model/architecture";
import { flowsIn } from "../model/ask";
import type { Architecture } from "../model/join";
import { isFlink } from "./parts/streaming";
import { defineRule } from "./rule";

/** Whether the same part of the note leads records to Redshift by a way that exists. */
const hasWay = (architecture: Architecture, flow: Flow): boolean =>
  flowsIn(architecture, flow.place.uri).some(
    (other) =>
      other.to.service === "redshift" &&
      other.passage === flow.passage &&
      other.from.service !== undefined &&
      !isFlink(other.from.service),
  );

export default defineRule({
  id: "redshift-direct-flink-sink",
  summary: "Flink is to write straight into Redshift.",
  why: "There is no released Flink sink for Redshift; single inserts through JDBC are slow in a column store and end in a rewrite.",
  instead:
    "Deliver through Amazon Data Firehose, land files in S3 and COPY them, or let Redshift ingest the stream itself.",
  severity: "info",
  category: "sources",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://github.com/apache/flink-connector-aws/tree/main/docs/content/docs/connectors",
      read: "2026-11-22",
    },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Straight into the warehouse",
      bad: { "note.md": "# Waits\n\nThe Flink application writes the pairs into Redshift.\n" },
      marks: [["note.md", "Redshift"]],
      fixed: {
        "note.md":
          "# Waits\n\nThe Flink application writes the pairs into Redshift.\n\nAmazon Data Firehose delivers the results to Redshift.\n",
      },
    },
    {
      title: "Through Firehose",
      good: { "note.md": "Flink -> Amazon Data Firehose -> Redshift\n" },
    },
    {
      title: "Through files",
      good: { "note.md": "The Flink application writes Parquet files to S3, and Redshift loads them by COPY.\n" },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const flow of architecture.flows) {
      if (flow.kind !== "described" || flow.polarity !== "asserted") continue;
      if (!isFlink(flow.from.service) || flow.to.service !== "redshift") continue;
      const key = `${flow.place.uri}\u0000${flow.passage}`;
      if (told.has(key) || hasWay(architecture, flow)) continue;
      told.add(key);
      report(
        flow.place,
        "There is no released Flink sink for Redshift. Deliver through Amazon Data Firehose, land in S3 and COPY, or let Redshift ingest the stream itself.",
        {
          evidence: [flow],
          subject: flow.from.component,
          fixes: () => [
            {
              title: "Deliver through Amazon Data Firehose",
              safe: false,
              changes: [
                {
                  kind: "note",
                  after: flow.place,
                  text: "Amazon Data Firehose delivers the results to Redshift.",
                },
              ],
            },
          ],
        },
      );
    }
  },
});
