import { inSamePassage, isClose, stands, wordsOf } from "../model/ask";
import { reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Shortest latency that micro-batches reach, in seconds. */
const floor = 2;

export default defineRule({
  id: "glue-streaming-latency",
  summary: "Micro-batches are to meet a target of two seconds or less.",
  why: "A micro-batch gathers records before it works on them: 100 seconds by default in Glue streaming, and hardly ever less than one or two.",
  instead: "Use Flink, or the real-time mode of Glue 6.0 if the job qualifies.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-execution-models.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/glue/latest/dg/add-job-streaming.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Half a second",
      bad: { "note.md": "# Fraud\n\nA Glue streaming job must stop a card within 500 ms.\n" },
      marks: [["note.md", "must stop a card within 500 ms"]],
      fixed: { "note.md": "# Fraud\n\nA Managed Service for Apache Flink must stop a card within 500 ms.\n" },
    },
    { title: "A minute", good: { "note.md": "A Glue streaming job updates the lake within 5 minutes.\n" } },
    {
      title: "Flink stops the card",
      good: {
        "note.md": "Managed Flink stops a card within 500 ms.\n\n## Lake\n\nA Glue streaming job fills the lake.\n",
      },
    },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["latency"],
      fails: (processing, { requirement, tie }) =>
        processing.pace === "micro-batch" &&
        isClose(tie) &&
        (secondsOf(requirement.quantity) ?? Number.POSITIVE_INFINITY) <= floor,
      // A job that comes and goes is slower still, and another rule says so.
      unless: ({ requirement }) => stands(architecture, requirement, ["schedule"], inSamePassage),
      says: (assignment) => {
        const isGlue = assignment.component.service === "glue-streaming";
        const floors = isGlue ? "100 s by default, hardly below 1 to 2 s" : "hardly below 1 to 2 s";
        const way = isGlue ? ", or the real-time mode of Glue 6.0 if the job qualifies" : "";
        return `${titleOf(assignment)} runs micro-batches (${floors}). For "${wordsOf(assignment.requirement)}" use Flink${way}.`;
      },
      mend: (assignment) => useInstead(assignment, "managed-flink"),
    });
  },
});
