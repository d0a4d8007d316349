import type { Requirement } from "../model/architecture";
import { type Assignment, asserted, beside, inSameFile, perPassage, processorsOf, stands, wordsOf } from "../model/ask";
import type { Architecture } from "../model/join";
import { addSentence, detailsOf, titleOf, useInstead } from "./parts/misfit";
import { isFlink, statefulNeeds } from "./parts/streaming";
import { defineRule } from "./rule";

/** Records a second up to which a function is plainly the cheaper choice. */
const lowRate = 100;

/** Whether the note gives a rate that needs no engine. */
const isTrickle = (architecture: Architecture, requirement: Requirement): boolean =>
  beside(architecture, requirement, ["throughput"], inSameFile).some(
    ({ quantity }) => quantity?.dimension === "rate" && quantity.value <= lowRate,
  );

/** That records come late matters to nobody who looks at each by itself. */
const needsOfState = statefulNeeds.filter((need) => need !== "late-data");

export default defineRule({
  id: "flink-for-stateless-transform",
  summary: "Flink only changes records one by one.",
  why: "The smallest always-on Flink application is billed at least two KPUs, and its jar, state and restarts want care; per-record work needs none of that.",
  instead:
    "Use Lambda or EventBridge Pipes, or write down why Flink is right (growth to windows, sustained high volume, one engine for all).",
  severity: "hint",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-resources.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "One record at a time",
      bad: { "note.md": "# Masking\n\nManaged Flink masks the names, one record at a time.\n" },
      marks: [["note.md", "masks the names"]],
      fixed: {
        "note.md":
          "# Masking\n\nManaged Flink masks the names, one record at a time.\n\n**Why Flink:** <windows to come, sustained high volume, or one engine for all>.\n",
      },
    },
    {
      title: "At a rate that needs no engine, it is more than a hint",
      bad: { "note.md": "# Names\n\nManaged Flink masks the names, one record at a time, at 20 events/s.\n" },
      marks: [["note.md", "masks the names"]],
      severity: "info",
    },
    {
      title: "There is state as well",
      good: {
        "note.md": "Managed Flink filters the clicks and joins them with the impressions within 10 minutes.\n",
      },
    },
    { title: "A function does it", good: { "note.md": "A Lambda function masks the names, one record at a time.\n" } },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["stateless"])) {
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (first === undefined || first.tie.nearness === "document") continue;
      if (!candidates.every(({ component }) => isFlink(component.service))) continue;
      if (!stands(architecture, requirement, needsOfState, inSameFile)) hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { strongest } = passage;
      report(
        strongest.requirement.place,
        `Only stateless work per record is described ("${wordsOf(strongest.requirement)}"). Lambda or EventBridge Pipes is simpler; the smallest always-on ${titleOf(strongest)} application is billed at least 2 KPUs.`,
        {
          ...detailsOf(passage),
          ...(isTrickle(architecture, strongest.requirement) && { severity: "info" }),
          fixes: () => [
            addSentence(
              strongest.requirement,
              "Write down why Flink",
              "**Why Flink:** <windows to come, sustained high volume, or one engine for all>.",
            ),
            ...useInstead(strongest, "lambda"),
          ],
        },
      );
    }
  },
});
