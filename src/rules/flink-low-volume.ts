import type { Requirement } from "../model/architecture";
import { type Assignment, asserted, beside, inSameFile, perPassage, processorsOf, stands, wordsOf } from "../model/ask";
import type { Architecture } from "../model/join";
import { count } from "./options";
import { addSentence, detailsOf, titleOf, useInstead } from "./parts/misfit";
import { isFlink } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Bytes per second below which a stream is small. */
const smallFlow = 1_000_000;
/** Longest window that a function makes, in seconds. */
const functionWindow = 900;

/** Whether the note asks for what only an engine with state does. */
const needsEngine = (architecture: Architecture, requirement: Requirement): boolean =>
  stands(
    architecture,
    requirement,
    [
      "window",
      "window-sliding",
      "window-session",
      "event-time",
      "watermark",
      "late-data",
      "join",
      "event-pattern",
      "stateful",
      "exactly-once",
    ],
    inSameFile,
  ) ||
  beside(architecture, requirement, ["window-tumbling"], inSameFile).some(
    ({ quantity }) => (secondsOf(quantity) ?? functionWindow + 1) > functionWindow,
  );

export default defineRule({
  id: "flink-low-volume",
  summary: "An always-on Flink application for a trickle of records.",
  why: "The smallest application is billed for two KPUs around the clock, about 160 dollars a month (us-east-1, list price of 2026); a function costs cents at this rate.",
  instead: "Compare with Lambda before choosing, and write the comparison down.",
  severity: "hint",
  category: "cost",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-resources.html", read: "2026-11-22" }],
  options: {
    eventsPerSecond: count(100, "Rates up to this many records a second are low.", { minimum: 1, maximum: 100_000 }),
  },
  examples: [
    {
      title: "Ten records a second",
      bad: { "note.md": "# Doors\n\nManaged Flink masks the names of 10 events/s, one record at a time.\n" },
      marks: [["note.md", "10 events/s"]],
      fixed: { "note.md": "# Doors\n\nAWS Lambda masks the names of 10 events/s, one record at a time.\n" },
    },
    {
      title: "A high rate",
      good: { "note.md": "Managed Flink counts 20,000 events/s in sliding windows of 5 minutes by processing time.\n" },
    },
    { title: "A function", good: { "note.md": "A Lambda function masks the names of 10 events/s.\n" } },
  ],
  check(architecture, report, { eventsPerSecond }) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["throughput"])) {
      const { quantity } = requirement;
      const isLow =
        (quantity?.dimension === "rate" && quantity.value <= eventsPerSecond) ||
        (quantity?.dimension === "data-rate" && quantity.value <= smallFlow);
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (!isLow || first === undefined || first.tie.nearness === "document") continue;
      if (!candidates.every(({ component }) => isFlink(component.service)) || needsEngine(architecture, requirement))
        continue;
      hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { requirement } = passage.strongest;
      report(
        requirement.place,
        `At "${wordsOf(requirement)}" ${titleOf(passage.strongest)} (2 KPUs minimum billed, about $160 a month at the us-east-1 list price) may cost more than Lambda. Compare before choosing.`,
        {
          ...detailsOf(passage),
          fixes: () => [
            ...useInstead(passage.strongest, "lambda"),
            addSentence(
              requirement,
              "Add the cost",
              "**Cost:** (parallelism / parallelism per KPU + 1) x <price of a KPU-hour> x 730 hours, against <cost of the function>.",
            ),
          ],
        },
      );
    }
  },
});
