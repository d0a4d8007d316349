import { type Span, shift } from "../../../text/span";
import { claimAt } from "./claims";
import type { CodedPart } from "./facts";
import { readsTable, type SqlStatement } from "./sql-statement";
import { plainName } from "./sql-table";

/** Words of queries whose state a time bounds, or that are not read to the end here. */
const bounded =
  /\b(?:window_start|window_end|window_time|TUMBLE|HOP|CUMULATE|SESSION|MATCH_RECOGNIZE|OVER|BETWEEN|INTERVAL|SYSTEM_TIME|LATERAL|UNNEST|LIMIT|STATE_TTL|UNION|WITH)\b/i;
const regularJoin =
  /\bFROM\s{1,40}([\w`.$]{1,200})(?:\s{1,40}(?:AS\s{1,40})?[\w`]{1,60})?\s{1,40}(?:INNER\s{1,40}|(?:LEFT|RIGHT|FULL)\s{1,40}(?:OUTER\s{1,40})?)?(JOIN)\s{1,40}([\w`.$]{1,200})(?:\s{1,40}(?:AS\s{1,40})?[\w`]{1,60})?\s{1,40}ON\b/di;
const grouping =
  /\bFROM\s{1,40}([\w`.$]{1,200})\b[^()]{0,400}?\bGROUP\s{1,40}BY\s{1,40}([^();]{1,200}?)(?=\bHAVING\b|\bORDER\b|$)/di;
/** Columns with more and more values: people, sessions, addresses, and ids of anything. */
const growingKey =
  /(?:^|_)(?:id|uuid|guid|user|session|customer|visitor|ip|email|url|order|transaction|card)$|[a-z]I[dD]$/i;

/** Queries that keep every key for ever: regular joins, and GROUP BY without a window. */
export function queriesOf(statement: SqlStatement): readonly CodedPart[] {
  const { bare } = statement;
  if (bounded.test(bare) || (bare.match(/\bSELECT\b/gi)?.length ?? 0) !== 1) return [];
  const join = regularJoin.exec(bare);
  if (join !== null) {
    if ((bare.match(/\bJOIN\b/gi)?.length ?? 0) !== 1) return [];
    const [, left, , right] = join;
    const state = stateOf(statement, "join", spanOf(join, 2), plainName(left!), spanOf(join, 1));
    const joins = readsTable(statement, spanOf(join, 3), plainName(right!));
    return [{ ...state, traits: { ...state.traits, joins } }];
  }
  const group = grouping.exec(bare);
  if (group === null || !group[2]!.split(",").some((key) => growingKey.test(plainName(key.trim())))) return [];
  const words = spanOf(group, 2);
  const at = { start: words.start, end: words.start + group[2]!.trimEnd().length };
  return [stateOf(statement, "group", at, plainName(group[1]!), spanOf(group, 1))];
}

const spanOf = (found: RegExpExecArray, group: number): Span => {
  const [start, end] = found.indices![group]!;
  return { start, end };
};

const stateOf = (
  statement: SqlStatement,
  kind: "join" | "group",
  at: Span,
  table: string,
  tableAt: Span,
): CodedPart => {
  const place = shift(at, statement.span.start);
  return {
    name: kind === "join" ? "regular join" : `GROUP BY ${statement.masked.text.slice(place.start, place.end)}`,
    service: "flink",
    role: "store",
    place,
    complete: true,
    traits: {
      keyedState: claimAt(statement.masked.text, place, kind),
      reads: readsTable(statement, tableAt, table),
    },
  };
};
