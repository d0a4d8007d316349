import type { Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  inSameFile,
  inSamePassage,
  inSameStatement,
  isDenied,
  perPassage,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import type { Architecture } from "../model/join";
import { addSentence, detailsOf } from "./parts/misfit";
import { serviceOf, windowNeeds } from "./parts/streaming";
import { defineRule } from "./rule";

/** Whether the note says outright that the state is never dropped. */
const growsForEver = (architecture: Architecture, requirement: Requirement): boolean =>
  requirement.concept === "unbounded-state" ||
  stands(architecture, requirement, ["unbounded-state"], inSameStatement) ||
  isDenied(architecture, requirement, ["state-ttl"], inSameStatement);

export default defineRule({
  id: "state-without-ttl",
  summary: "State per key is kept for ever.",
  why: "Keyed state grows with the number of keys that ever came by, until checkpoints time out and restarts take hours.",
  instead: "Give the state a time to live, or bind it to a window.",
  severity: "info",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/fault-tolerance/state/#state-time-to-live-ttl",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Without any expiry",
      bad: {
        "note.md":
          "# Visitors\n\nThe Flink job keeps the first visit of every user as keyed state, without any expiry.\n",
      },
      marks: [["note.md", "keyed state"]],
      fixed: {
        "note.md":
          "# Visitors\n\nThe Flink job keeps the first visit of every user as keyed state, without any expiry.\n\n**State TTL:** <duration>.\n",
      },
    },
    {
      title: "It expires",
      good: {
        "note.md": "The Flink job keeps the first visit of every user as keyed state with a state TTL of 30 days.\n",
      },
    },
    {
      title: "A window bounds it",
      good: {
        "note.md": "The Flink job counts the visits of each user in tumbling windows of one hour by processing time.\n",
      },
    },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["stateful", "unbounded-state"])) {
      if (!growsForEver(architecture, requirement)) continue;
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (first === undefined || !candidates.every(({ component }) => serviceOf(component)?.processing?.keyedState))
        continue;
      if (stands(architecture, requirement, ["state-ttl"], inSameFile)) continue;
      if (stands(architecture, requirement, windowNeeds, inSamePassage)) continue;
      hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { requirement } = passage.strongest;
      report(
        requirement.place,
        `State per key ("${wordsOf(requirement)}") has no expiry and grows with the number of keys until checkpoints fail. Add a state TTL or a window bound.`,
        {
          ...detailsOf(passage),
          fixes: () => [addSentence(requirement, "Add a time to live", "**State TTL:** <duration>.")],
        },
      );
    }
  },
});
