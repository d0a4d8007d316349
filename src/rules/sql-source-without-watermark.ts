import type { Component } from "../model/architecture";
import { codedWith, codeNote, isStreamTable, tablesOf } from "./parts/code";
import { defineRule } from "./rule";

const table = (...columns: readonly string[]): readonly string[] => [
  "CREATE TABLE orders (",
  columns.map((column) => `  ${column}`).join(",\n"),
  ") WITH ('connector' = 'kafka', 'topic' = 'orders', 'format' = 'json');",
];
const perMinute: readonly string[] = [
  "SELECT window_start, SUM(amount) FROM",
  "  TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '1' MINUTE))",
  "GROUP BY window_start, window_end;",
];

/** Whether the whole table stands there, reads a stream, and has no watermark. */
const lacksWatermark = (table: Component): boolean =>
  table.complete && isStreamTable(table) && table.traits.watermarkColumn === undefined;

export default defineRule({
  id: "sql-source-without-watermark",
  summary: "A table of Flink SQL feeds an event-time window or interval join and declares no watermark.",
  why: "Without a watermark the column is no event time for Flink: it refuses the window, and makes the interval join a regular one that keeps all rows.",
  instead: "Declare WATERMARK FOR the column, with the delay that late records may have.",
  severity: "warning",
  category: "windowing",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/table/sql/queries/window-tvf/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A window over a plain column",
      bad: {
        "note.md": codeNote("sql", ...table("order_id STRING", "amount INT", "ts TIMESTAMP(3)"), ...perMinute),
      },
      marks: [["note.md", "orders"]],
      fixed: {
        "note.md": codeNote(
          "sql",
          ...table("order_id STRING", "amount INT", "ts TIMESTAMP(3)", "WATERMARK FOR ts AS ts - INTERVAL '5' SECOND"),
          ...perMinute,
        ),
      },
    },
    {
      title: "Table and window stand in two places",
      bad: {
        "note.md": `${codeNote("sql", ...table("amount INT", "ts TIMESTAMP(3)"))}\n## Sums\n\n\`\`\`sql\n${perMinute.join("\n")}\n\`\`\`\n`,
      },
      marks: [["note.md", "orders"]],
    },
    {
      title: "An interval join",
      bad: {
        "note.md": codeNote(
          "sql",
          ...table("order_id STRING", "ts TIMESTAMP(3)"),
          "SELECT o.order_id FROM orders o JOIN payments p ON o.order_id = p.order_id",
          "AND o.ts BETWEEN p.paid - INTERVAL '4' HOUR AND p.paid;",
        ),
      },
      marks: [["note.md", "orders"]],
    },
    {
      title: "It declares one",
      good: {
        "note.md": codeNote(
          "sql",
          ...table("amount INT", "ts TIMESTAMP(3)", "WATERMARK FOR ts AS ts - INTERVAL '5' SECOND"),
          ...perMinute,
        ),
      },
    },
    {
      title: "A window by processing time",
      good: { "note.md": codeNote("sql", ...table("amount INT", "ts AS PROCTIME()"), ...perMinute) },
    },
    {
      title: "Columns are left out, or come from another table",
      good: {
        "note.md": `${codeNote("sql", ...table("amount INT", "ts TIMESTAMP(3)", "..."), ...perMinute)}\n${codeNote("sql", "CREATE TABLE orders (ts TIMESTAMP(3)) WITH ('connector' = 'kafka') LIKE base;", ...perMinute)}`,
      },
    },
    { title: "Only the window is shown", good: { "note.md": codeNote("sql", ...perMinute) } },
    {
      title: "Only the table is shown",
      good: { "note.md": codeNote("sql", ...table("amount INT", "ts TIMESTAMP(3)")) },
    },
    {
      title: "A later step adds it",
      good: {
        "note.md": codeNote(
          "sql",
          ...table("amount INT", "ts TIMESTAMP(3)"),
          "ALTER TABLE orders ADD (WATERMARK FOR ts AS ts - INTERVAL '5' SECOND);",
          ...perMinute,
        ),
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const window of codedWith(architecture, "windowTimeColumn")) {
      const { reads, windowTime, windowTimeColumn } = window.traits;
      const name = reads?.value?.target;
      if (name === undefined || windowTime?.value !== "event") continue;
      const tables = tablesOf(architecture, window, name);
      const [first] = tables;
      if (first === undefined || told.has(first.id) || !tables.every(lacksWatermark)) continue;
      told.add(first.id);
      const isJoin = window.traits.windowKind === undefined;
      const effect = isJoin
        ? "Flink then joins without a bound and keeps both sides for ever"
        : "Flink refuses such a query";
      report(
        first.places[0]!,
        `Table ${name} feeds an ${isJoin ? "interval join" : "event-time window"} over ${windowTimeColumn!.value}, but declares no WATERMARK for it: ${effect}. Declare how late records may be.`,
        {
          evidence: [first.traits.connector, windowTime],
          related: [{ place: window.places[0]!, message: isJoin ? "The join." : "The window." }],
          subject: first.id,
          fixes: () => [
            {
              title: "Add a watermark of 5 seconds",
              safe: false,
              changes: [
                { kind: "set", target: first.id, trait: "watermarkColumn", value: windowTimeColumn!.value ?? "ts" },
              ],
            },
          ],
        },
      );
    }
  },
});
