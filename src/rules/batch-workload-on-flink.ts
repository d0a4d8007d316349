import type { Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  beside,
  inSameFile,
  inSamePassage,
  isClose,
  perPassage,
  processorsOf,
  wordsOf,
} from "../model/ask";
import { windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { addSentence, detailsOf, useInstead } from "./parts/misfit";
import { isFlink } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Longest latency that still speaks of a stream, in seconds. */
const streamingLatency = 300;

const streamNeeds = [...windowNeeds, "event-time", "watermark"] as const;

/** "Computed from the log of the previous month" is a statement, and no window over a stream. */
const isOfStream = ({ text }: Requirement): boolean => !/\b(?:previous|last|past) (?:month|quarter|year)\b/i.test(text);

/** Whether the passage also describes streaming: then the batch run is a part of it, or its counterpart. */
const isStreaming = (architecture: Architecture, { requirement, tie }: Assignment): boolean =>
  beside(architecture, requirement, [...streamNeeds, "backfill"], inSamePassage).some(isOfStream) ||
  // Beside a stream job that the note describes elsewhere, "a batch job" is another one.
  (!isClose(tie) && beside(architecture, requirement, streamNeeds, inSameFile).some(isOfStream)) ||
  beside(architecture, requirement, ["latency"], inSamePassage).some(
    (latency) => (secondsOf(latency.quantity) ?? 0) <= streamingLatency,
  );

export default defineRule({
  id: "batch-workload-on-flink",
  summary: "A job that runs now and then is given to an application that runs always.",
  why: "A Managed Flink application is billed for its KPUs around the clock, also for the hours in which a nightly job has nothing to do.",
  instead:
    "Use AWS Glue or EMR for bounded jobs. A backfill through the same Flink job is another matter: write that down.",
  severity: "info",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-resources.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/glue/latest/dg/add-job.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "A nightly job",
      bad: { "note.md": "# Reports\n\nA nightly batch job in Managed Flink recomputes all invoices from S3.\n" },
      marks: [["note.md", "nightly batch"]],
      fixed: { "note.md": "# Reports\n\nA nightly batch job in AWS Glue recomputes all invoices from S3.\n" },
    },
    {
      title: "Glue does it",
      good: { "note.md": "A nightly Glue job recomputes all invoices; Managed Flink does the live sums.\n" },
    },
    {
      title: "A backfill",
      good: { "note.md": "For the backfill of last year the Managed Flink job reads the history from S3 once.\n" },
    },
    {
      title: "A batch job beside the stream job",
      good: {
        "note.md":
          "# Tolls\n\nManaged Flink sums the tolls in tumbling windows of one minute.\n\n## Repairs\n\n- Flink restarts from its last checkpoint.\n- What is missing afterwards, a monthly batch job adds to the ledger.\n",
      },
    },
    {
      title: "Flink is avoided",
      good: { "note.md": "Avoid Managed Flink if the workload is batch-oriented: use Glue or EMR.\n" },
    },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["batch"])) {
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (first === undefined || first.tie.nearness === "document") continue;
      if (!candidates.every(({ component }) => isFlink(component.service))) continue;
      if (!isStreaming(architecture, first)) hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { requirement } = passage.strongest;
      report(
        requirement.place,
        `"${wordsOf(requirement)}" is batch work. A Flink application bills KPUs around the clock; AWS Glue or EMR fits batch better.`,
        {
          ...detailsOf(passage),
          fixes: () => [
            ...useInstead(passage.strongest, "glue"),
            addSentence(
              requirement,
              "Say that it is a backfill",
              "This is a one-off backfill by the same Flink job that serves the live stream.",
            ),
          ],
        },
      );
    }
  },
});
