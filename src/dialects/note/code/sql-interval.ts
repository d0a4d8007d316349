import { type Span, shift } from "../../../text/span";
import { claimAt } from "./claims";
import type { CodedPart } from "./facts";
import { readsTable, type SqlStatement } from "./sql-statement";
import { plainName } from "./sql-table";

const table =
  "([\\w`.$]{1,200})(?:\\s{1,20}(?:AS\\s{1,20})?(?!(?:ON|INNER|LEFT|RIGHT|FULL|JOIN|WHERE)\\b)([\\w`]{1,60}))?";
const join = new RegExp(
  `\\bFROM\\s{1,20}${table}\\s{1,20}(?:INNER\\s{1,20}|(?:LEFT|RIGHT|FULL)\\s{1,20}(?:OUTER\\s{1,20})?)?JOIN\\s{1,20}${table}\\s{1,20}ON\\b`,
  "i",
);
const comma = new RegExp(`\\bFROM\\s{1,20}${table}\\s{0,20},\\s{0,20}${table}\\s{1,20}WHERE\\b`, "i");
const column = "(\\w{1,60})\\.(`[^`\\n]{1,60}`|\\w{1,60})";
const bound = new RegExp(`\\b${column}\\s{1,20}BETWEEN\\s{1,20}${column}[^;]{0,100}?\\bINTERVAL\\b`, "id");

/** An interval join: `a.ts BETWEEN b.ts - INTERVAL '1' HOUR AND b.ts`. Gives a part for each side, which reads its table's time. */
export function intervalJoinsOf(statement: SqlStatement): readonly CodedPart[] {
  const { bare, masked, span } = statement;
  const sources = join.exec(bare) ?? comma.exec(bare);
  const condition = bound.exec(bare);
  if (sources === null || condition === null || (bare.match(/\bSELECT\b/gi)?.length ?? 0) !== 1) return [];
  const tables = new Map<string, string>();
  for (const [name, alias] of [
    [sources[1]!, sources[2]],
    [sources[3]!, sources[4]],
  ] as const) {
    tables.set(plainName(alias ?? name), plainName(name));
  }
  const spanOf = (group: number): Span => ({
    start: condition.indices![group]![0],
    end: condition.indices![group]![1],
  });
  return [1, 3].flatMap((group): readonly CodedPart[] => {
    const source = tables.get(condition[group]!);
    if (source === undefined) return [];
    const place = shift({ start: spanOf(group).start, end: spanOf(group + 1).end }, span.start);
    return [
      {
        name: "interval join",
        service: "flink",
        role: "processor",
        place,
        complete: true,
        traits: {
          reads: readsTable(statement, spanOf(group), source),
          windowTimeColumn: claimAt(
            masked.text,
            shift(spanOf(group + 1), span.start),
            plainName(condition[group + 1]!),
          ),
        },
      },
    ];
  });
}
