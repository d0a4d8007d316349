import type { Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  beside,
  inSameFile,
  inSamePassage,
  inSameStatement,
  isClose,
  isDenied,
  perPassage,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import { windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { codedWith, codeNote, isStreamTable, tablesOf } from "./parts/code";
import { addSentence, detailsOf, isDelivery } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { defineRule, type Report } from "./rule";

/** Whether the note says outright that the state is never dropped. */
const growsForEver = (architecture: Architecture, requirement: Requirement): boolean =>
  requirement.concept === "unbounded-state" ||
  stands(architecture, requirement, ["unbounded-state"], inSameStatement) ||
  isDenied(architecture, requirement, ["state-ttl"], inSamePassage);

const isForEver = ({ concept, certainty }: Requirement): boolean =>
  concept === "unbounded-state" && certainty === "stated";

/** Whether the passage also tells of windows, unless they are plainly those of another part. */
const isBoundByWindow = (architecture: Architecture, { requirement, component }: Assignment): boolean =>
  // "Every id ever seen, for ever": the windows of another sentence are another matter.
  beside(architecture, requirement, windowNeeds, isForEver(requirement) ? inSameStatement : inSamePassage).some(
    (window) => {
      const others = processorsOf(architecture, window).filter(
        ({ component: other, tie }) => isClose(tie) && !isDelivery(serviceOf(other)),
      );
      return others.length === 0 || others.some((other) => other.component === component);
    },
  );

const says: Readonly<Record<string, string>> = {
  join: "A regular join keeps every row of both sides",
  group: "GROUP BY without a window keeps a row for each key",
  value: "Keyed state",
  map: "Keyed state",
};

/** State that code keeps for ever: queries over streams without a window, and state descriptors without a time to live. */
function reportCoded(architecture: Architecture, report: Report): void {
  for (const state of codedWith(architecture, "keyedState")) {
    const { keyedState, stateTtl, reads, joins } = state.traits;
    if (stateTtl !== undefined) continue;
    const inputs = [reads, joins].flatMap((claim) => claim?.value?.target ?? []);
    // What a table is that the note does not show, nobody knows: a small one, a versioned one, a view over a window.
    const areStreams = inputs.every((name) => {
      const tables = tablesOf(architecture, state, name);
      return tables.length > 0 && tables.every((table) => table.complete && isStreamTable(table));
    });
    if (!areStreams) continue;
    const isCode = inputs.length === 0;
    report(
      state.places[0]!,
      `${says[keyedState?.value ?? "value"]}${isCode ? " has no expiry and grows" : ": state grows"} with the number of keys until checkpoints fail. ${isCode ? "Call enableTimeToLive on the descriptor" : "Set table.exec.state.ttl"}, or bound it by a window.`,
      { severity: "info", evidence: [keyedState], subject: state.id },
    );
  }
}

const orders = [
  "CREATE TABLE orders (",
  "  customer_id STRING, amount INT, ts TIMESTAMP(3), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND",
  ") WITH ('connector' = 'kafka', 'topic' = 'orders', 'format' = 'json');",
];

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
      title: "SQL that groups by customer",
      bad: {
        "note.md": codeNote("sql", ...orders, "SELECT customer_id, SUM(amount) FROM orders GROUP BY customer_id;"),
      },
      marks: [["note.md", "customer_id", 3]],
    },
    {
      title: "A state descriptor in a whole function",
      bad: {
        "note.md": codeNote(
          "java",
          "public class FirstVisit extends RichFlatMapFunction<Visit, Visit> {",
          "  private ValueState<Boolean> seen;",
          "  public void open(OpenContext context) {",
          '    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Boolean.class));',
          "  }",
          "  public void flatMap(Visit visit, Collector<Visit> out) {",
          "    if (seen.value() == null) { seen.update(true); out.collect(visit); }",
          "  }",
          "}",
        ),
      },
      marks: [["note.md", "ValueStateDescriptor"]],
    },
    {
      title: "SQL with a time to live, and SQL over tables that are not shown",
      good: {
        "note.md": `${codeNote("sql", "SET 'table.exec.state.ttl' = '24 h';", ...orders, "SELECT customer_id, SUM(amount) FROM orders GROUP BY customer_id;")}`,
        "other.md": codeNote("sql", "SELECT a.id, b.name FROM a JOIN b ON a.id = b.id;"),
      },
    },
    {
      title: "Only the descriptor is shown",
      good: {
        "note.md": codeNote("java", 'ValueStateDescriptor<Long> sum = new ValueStateDescriptor<>("sum", Long.class);'),
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
      if (isBoundByWindow(architecture, first)) continue;
      hits.push(first);
    }
    reportCoded(architecture, report);
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
