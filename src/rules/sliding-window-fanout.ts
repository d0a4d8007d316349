import { asserted, processorsOf } from "../model/ask";
import { printDuration } from "../model/quantity";
import { count } from "./options";
import { codedWith, codeNote } from "./parts/code";
import { isFlink } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** How the windows are made: one by one with the DataStream API, out of shared slices in SQL, or as nobody says. */
const costs = {
  copies: "is copied into as many states: checkpoints grow by that factor",
  slices: "counts in each of them: as many slices are merged for every result",
  either: "counts in each of them: state, or the work for every result, grows by that factor",
} as const;

const says = (size: number, step: number, cost: keyof typeof costs): string =>
  `${Math.round(size / step).toLocaleString("en-US")} windows overlap (${printDuration(size)} every ${printDuration(step)}), and each event ${costs[cost]}. Use CUMULATE or an OVER aggregate, or aggregate first in tumbling windows of the step.`;

export default defineRule({
  id: "sliding-window-fanout",
  summary: "A sliding window is so long, and slides so often, that each event is in a great many windows.",
  why: "A day that slides by a second has 86,400 windows at a time. The DataStream API keeps each event's share of every one of them; SQL shares slices, and merges as many of them for every result.",
  instead: "Use CUMULATE or an OVER aggregate, or aggregate first in tumbling windows of the slide.",
  severity: "warning",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/sql/queries/window-tvf/",
      read: "2026-11-22",
    },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/operators/windows/",
      read: "2026-11-22",
    },
  ],
  options: {
    copies: count(100, "From this many windows per event on, a sliding window is reported.", {
      minimum: 2,
      maximum: 1_000_000,
    }),
  },
  examples: [
    {
      title: "In prose",
      bad: {
        "note.md":
          "# Prices\n\nManaged Flink computes a sliding window of 24 hours that slides every second, by processing time.\n",
      },
      marks: [["note.md", "sliding window"]],
    },
    {
      title: "In SQL",
      bad: {
        "note.md": codeNote(
          "sql",
          "SELECT window_start, AVG(price) FROM",
          "  TABLE(HOP(TABLE prices, DESCRIPTOR(ts), INTERVAL '1' SECOND, INTERVAL '1' HOUR))",
          "GROUP BY window_start, window_end;",
        ),
      },
      marks: [["note.md", "HOP(TABLE prices, DESCRIPTOR(ts), INTERVAL '1' SECOND, INTERVAL '1' HOUR)"]],
    },
    {
      title: "In Java",
      bad: {
        "note.md": codeNote(
          "java",
          "prices.keyBy(Price::isin)",
          "    .window(SlidingEventTimeWindows.of(Duration.ofDays(1), Duration.ofSeconds(10)))",
          "    .aggregate(new Average());",
        ),
      },
      marks: [["note.md", "SlidingEventTimeWindows.of(Duration.ofDays(1), Duration.ofSeconds(10))"]],
    },
    {
      title: "A few windows per event",
      good: {
        "note.md": `${codeNote("java", "prices.window(SlidingEventTimeWindows.of(Time.minutes(10), Time.minutes(1)));")}\nManaged Flink computes a sliding window of 10 minutes that slides every minute, by processing time.\n`,
      },
    },
    {
      title: "Lengths that nobody can tell",
      good: {
        "note.md": codeNote("java", "prices.window(SlidingEventTimeWindows.of(size, Time.seconds(1)));"),
      },
    },
    {
      title: "CUMULATE keeps one window",
      good: {
        "note.md": codeNote(
          "sql",
          "SELECT window_start, AVG(price) FROM",
          "  TABLE(CUMULATE(TABLE prices, DESCRIPTOR(ts), INTERVAL '1' SECOND, INTERVAL '1' DAY))",
          "GROUP BY window_start, window_end;",
        ),
      },
    },
  ],
  check(architecture, report, { copies }) {
    for (const window of codedWith(architecture, "windowSlideSeconds")) {
      const { windowSizeSeconds: size, windowSlideSeconds: step } = window.traits;
      const isSql = window.traits.windowTimeColumn !== undefined;
      if (size?.value === undefined || !step?.value || size.value / step.value < copies) continue;
      report(window.places[0]!, says(size.value, step.value, isSql ? "slices" : "copies"), {
        evidence: [size, step],
        subject: window.id,
      });
    }
    for (const requirement of asserted(architecture, ["window-sliding"])) {
      const size = secondsOf(requirement.quantity);
      const step = secondsOf(requirement.step);
      const engines = processorsOf(architecture, requirement);
      if (size === undefined || !step || size / step < copies) continue;
      // Another engine may keep the overlap in another way.
      if (engines.length === 0 || !engines.every(({ component }) => isFlink(component.service))) continue;
      report(requirement.place, says(size, step, "either"), {
        evidence: [requirement, engines[0]!.tie],
        subject: engines[0]!.component.id,
      });
    }
  },
});
