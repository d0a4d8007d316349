import { type Assignment, asserted, inSamePassage, isClose, perPassage, processorsOf, stands } from "../model/ask";
import { printDuration } from "../model/quantity";
import { addSentence, detailsOf, isForgetful, titleOf } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

export default defineRule({
  id: "tumbling-window-fits-lambda",
  summary: "A small fixed window in Lambda: it fits, within limits worth knowing.",
  why: "The aggregate is per shard, by arrival time, with at most 1 MB of state, and starts anew when the stream is resharded.",
  instead: "Set TumblingWindowInSeconds and merge the shards' results downstream.",
  severity: "hint",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Five minutes",
      bad: {
        "note.md": "# Doors\n\nA Lambda function counts the passengers per door in tumbling windows of 5 minutes.\n",
      },
      marks: [["note.md", "tumbling windows"]],
      fixed: {
        "note.md":
          "# Doors\n\nA Lambda function counts the passengers per door in tumbling windows of 5 minutes.\n\nAggregates are per shard and by arrival time; a downstream step merges the shards.\n",
      },
    },
    {
      title: "Flink makes the window",
      good: {
        "note.md": "Managed Flink counts the passengers in tumbling windows of 5 minutes by processing time.\n",
      },
    },
    { title: "Not a window", good: { "note.md": "A Lambda function runs every 5 minutes and deletes old files.\n" } },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["window-tumbling"])) {
      const length = secondsOf(requirement.quantity);
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (length === undefined || first === undefined || !isClose(first.tie)) continue;
      const fits = candidates.every(({ component }) => {
        const processing = serviceOf(component)?.processing;
        if (processing === undefined || !isForgetful(processing)) return false;
        return processing.windows.includes("tumbling") && length <= (processing.longestWindowSeconds ?? 0);
      });
      if (!fits) continue;
      // Where more is asked, the rules about that speak; where the merge is described, all is said.
      const more = [
        "event-time",
        "late-data",
        "watermark",
        "exactly-once",
        "join",
        "window-sliding",
        "window-session",
      ] as const;
      if (stands(architecture, requirement, [...more, "inaccuracy-accepted", "partial-aggregates"], inSamePassage))
        continue;
      hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { requirement } = passage.strongest;
      const length = printDuration(secondsOf(requirement.quantity) ?? 0);
      report(
        requirement.place,
        `A tumbling window of ${length} fits ${titleOf(passage.strongest)}'s TumblingWindowInSeconds (at most 900 s). Note that it goes by arrival time, is per shard, keeps at most 1 MB of state and restarts on resharding.`,
        {
          ...detailsOf(passage),
          fixes: () => [
            addSentence(
              requirement,
              "Say how the shards are merged",
              "Aggregates are per shard and by arrival time; a downstream step merges the shards.",
            ),
          ],
        },
      );
    }
  },
});
