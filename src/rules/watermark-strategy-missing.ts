import type { Requirement } from "../model/architecture";
import { asserted, inSameFile, isDenied, processorsOf, stands, wordsOf } from "../model/ask";
import { type Concept, windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { addSentence } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { defineRule } from "./rule";

const lateness: readonly Concept[] = ["watermark", "late-data", "late-data-policy", "fate-of-late-data"];

/** Whether the note speaks of late events at all: a bound, a policy, even the lack of one, is for other rules. */
const speaksOfLateness = (architecture: Architecture, requirement: Requirement): boolean =>
  stands(architecture, requirement, lateness, inSameFile) || isDenied(architecture, requirement, lateness, inSameFile);

export default defineRule({
  id: "watermark-strategy-missing",
  summary: "Windows by event time are described without a bound for late events.",
  why: "Without a watermark a window does not know when it is complete; with a careless one it waits too long or drops what comes late.",
  instead:
    "State how late events may be, for example a bounded out-of-orderness of 30 seconds, and what idle sources do.",
  severity: "info",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/event-time/generating_watermarks/",
      read: "2026-11-22",
    },
    {
      url: "https://github.com/apache/flink-connector-aws/blob/main/docs/content/docs/connectors/datastream/kinesis.md",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Event-time windows and no bound",
      bad: { "note.md": "# Meters\n\nManaged Flink sums the readings in hourly event-time windows.\n" },
      marks: [["note.md", "event-time"]],
      fixed: {
        "note.md":
          "# Meters\n\nManaged Flink sums the readings in hourly event-time windows.\n\n**Watermark:** bounded out-of-orderness of <N> s; idle sources after <M> s.\n",
      },
    },
    {
      title: "The bound is stated",
      good: {
        "note.md":
          "Managed Flink sums the readings in hourly event-time windows with a watermark of 30 seconds; later readings are dropped.\n",
      },
    },
    {
      title: "Processing time needs none",
      good: { "note.md": "Managed Flink sums the readings in hourly windows by processing time.\n" },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    // Who writes "the hour of the sale" tells what is counted, and leaves it to others how Flink is set up.
    for (const requirement of asserted(architecture, ["named-event-time"])) {
      const { uri } = requirement.place;
      if (told.has(uri)) continue;
      const candidates = processorsOf(architecture, requirement);
      const isAble = candidates.some(
        ({ component, tie }) => tie.nearness !== "document" && serviceOf(component)?.processing?.eventTime,
      );
      if (!isAble) continue;
      if (!stands(architecture, requirement, [...windowNeeds, "aggregation"], inSameFile)) continue;
      if (speaksOfLateness(architecture, requirement)) continue;
      told.add(uri);
      report(
        requirement.place,
        `Event-time windows ("${wordsOf(requirement)}") are described without a watermark bound. State how late events may be, for example bounded out-of-orderness of 30 seconds.`,
        {
          evidence: [requirement, candidates[0]?.tie],
          subject: candidates[0]?.component.id,
          fixes: () => [
            addSentence(
              requirement,
              "Add a watermark bound",
              "**Watermark:** bounded out-of-orderness of <N> s; idle sources after <M> s.",
            ),
          ],
        },
      );
    }
  },
});
