import type { Requirement } from "../model/architecture";
import { asserted, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import type { Architecture } from "../model/join";
import { isPutOn } from "../model/linkage";
import { printDuration } from "../model/quantity";
import { processorsFor, restate } from "./parts/linked";
import { awsPage, pages } from "./parts/pages";
import { type Stage, sumText, wayTo } from "./parts/path";
import { consumerTemplate } from "./parts/project-templates";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** The one declared part that the target is about. */
function partFor(architecture: Architecture, requirement: Requirement) {
  const link = processorsFor(architecture, requirement);
  const [part] = link?.components ?? [];
  if (link === undefined || part === undefined || link.components.length > 1) return undefined;
  return link.level === "named" || isPutOn(architecture, requirement, part.service) ? { part, link } : undefined;
}

/** Shortens the longest wait so that the target is met with half of it to spare. */
function shorten(stage: Stage, target: number, others: number): readonly Fix[] {
  const value = Math.floor((target - others) / 2);
  if (stage.change === undefined || value < 0) return [];
  return [
    {
      title: `Set the ${stage.change.trait === "bufferSeconds" ? "buffer" : "batching window"} to ${printDuration(value)}`,
      safe: false,
      changes: [{ kind: "set", target: stage.change.target, trait: stage.change.trait, value }],
    },
  ];
}

const withWindow = (seconds: number): string =>
  consumerTemplate("rewards", "leaderboard").replace(
    "      StartingPosition: TRIM_HORIZON\n",
    `      StartingPosition: TRIM_HORIZON\n      MaximumBatchingWindowInSeconds: ${seconds}\n`,
  );

export default defineRule({
  id: "latency-budget-exceeded",
  summary: "The waits on the way of a record add up to more than the target allows.",
  why: "Batching windows, tumbling windows and delivery buffers each hold a record back; at low volume each of them takes its full time.",
  instead: "Shorten the longest wait, take a stage out, or change the target.",
  severity: "info",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [pages.eventSourceMapping, pages.buffering, awsPage("firehose/latest/dev/data-transformation")],
  examples: [
    {
      title: "Two minutes for a batch, five seconds promised",
      bad: {
        "docs/rewards.md": "# Rewards\n\n`leaderboard` shows a reward within 5 seconds.\n",
        "template.yaml": withWindow(120),
      },
      marks: [
        ["docs/rewards.md", "shows a reward within 5 seconds"],
        ["template.yaml", "120"],
      ],
      fixed: { "template.yaml": withWindow(2) },
    },
    {
      title: "It fits",
      good: {
        "docs/rewards.md": "# Rewards\n\n`leaderboard` shows a reward within 5 seconds.\n",
        "template.yaml": withWindow(2),
      },
    },
    {
      title: "Another part answers",
      good: {
        "docs/rewards.md": "# Rewards\n\n`leaderboard` reads `rewards`.\n\n## Web site\n\nIt answers within 300 ms.\n",
        "template.yaml": withWindow(60),
      },
    },
  ],
  check(architecture, report) {
    for (const requirement of asserted(architecture, ["latency"])) {
      const target = secondsOf(requirement.quantity);
      const found = target === undefined ? undefined : partFor(architecture, requirement);
      if (target === undefined || found === undefined) continue;
      const { part, link } = found;
      const way = wayTo(architecture, part);
      if (way === undefined || way.seconds <= target || way.stages.length === 0) continue;
      const longest = way.stages.reduce((best, stage) => (stage.seconds > best.seconds ? stage : best));
      // A delivery buffer that breaks the target by itself has a rule of its own.
      if (longest.change?.trait === "bufferSeconds" && longest.seconds > target) continue;
      const sum = `Records may wait ${printDuration(way.seconds)} on the way through ${part.name}`;
      report(requirement.place, `${sum}, the target is "${wordsOf(requirement)}". Most of it: ${longest.text}.`, {
        evidence: [requirement, link, ...way.stages.map(({ claim }) => claim)],
        related: way.stages.map(({ place, text }) => ({ place, message: `${text}.` })),
        basis: [sumText(way)],
        otherEnds: [
          {
            place: longest.place,
            message: `${sum}, the notes want "${wordsOf(requirement)}". Most of it: ${longest.text}.`,
            here: "The target of the note.",
          },
        ],
        subject: part.id,
        fixes: () => [
          ...shorten(longest, target, way.seconds - longest.seconds),
          ...restate(requirement, printDuration(way.seconds)),
        ],
      });
    }
  },
});
