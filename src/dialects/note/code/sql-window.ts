import type { Claim } from "../../../model/claim";
import { type Span, shift } from "../../../text/span";
import { claimAt, secondsIn } from "./claims";
import type { CodedPart } from "./facts";
import { closing, splitAtCommas } from "./scan";
import { readsTable, type SqlStatement } from "./sql-statement";
import { plainName } from "./sql-table";

const call = /\b(TUMBLE|HOP|CUMULATE|SESSION)\s{0,40}\(/gi;
const kinds: Readonly<Record<string, string>> = {
  TUMBLE: "tumbling",
  HOP: "sliding",
  CUMULATE: "cumulative",
  SESSION: "session",
};

/** The windows of a statement: table functions, and the older functions of GROUP BY. */
export function windowsOf(statement: SqlStatement): readonly CodedPart[] {
  const parts: CodedPart[] = [];
  for (const found of statement.bare.matchAll(call)) {
    const open = found.index + found[0].length - 1;
    const close = closing(statement.bare, open);
    if (close === undefined) continue;
    const kind = found[1]!.toUpperCase();
    const args = splitAtCommas(statement.bare, { start: open + 1, end: close });
    const read = argumentsOf(statement, args) ?? olderArguments(statement, args);
    if (read === undefined) continue;
    const [first, second] = read.intervals;
    // HOP and CUMULATE take the step first, then the size.
    const size = kind === "HOP" || kind === "CUMULATE" ? (read.named.get("SIZE") ?? second) : first;
    const slide = kind === "HOP" ? (read.named.get("SLIDE") ?? first) : undefined;
    parts.push({
      name: `${kind} window`,
      service: "flink",
      role: "processor",
      place: shift({ start: found.index, end: close + 1 }, statement.span.start),
      complete: true,
      traits: {
        windowKind: claimAt(statement.masked.text, shift(found1(found), statement.span.start), kinds[kind]),
        ...(read.table !== undefined && { reads: readsTable(statement, read.table.at, read.table.name) }),
        ...(read.column !== undefined && { windowTimeColumn: read.column }),
        ...(size !== undefined && { windowSizeSeconds: size }),
        ...(slide !== undefined && { windowSlideSeconds: slide }),
      },
    });
  }
  return parts;
}

const found1 = (found: RegExpExecArray): Span => ({ start: found.index, end: found.index + found[1]!.length });

interface WindowArguments {
  readonly table: { readonly name: string; readonly at: Span } | undefined;
  readonly column: Claim<string> | undefined;
  readonly intervals: readonly Claim<number>[];
  readonly named: ReadonlyMap<string, Claim<number>>;
}

/** TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '1' MINUTE), with or without names of the arguments. */
function argumentsOf(statement: SqlStatement, args: readonly Span[]): WindowArguments | undefined {
  let table: WindowArguments["table"];
  let column: Claim<string> | undefined;
  const intervals: Claim<number>[] = [];
  const named = new Map<string, Claim<number>>();
  for (const arg of args) {
    const words = statement.bare.slice(arg.start, arg.end);
    const source = /^(?:DATA\s*=>\s*)?(?:TABLE\s+|\(\s*TABLE\s+)([\w`.$]{1,200})/i.exec(words);
    const time = /^(?:TIMECOL\s*=>\s*)?DESCRIPTOR\s*\(\s*([\w`]{1,100})\s*\)$/i.exec(words);
    if (source !== null) table = { name: plainName(source[1]!), at: arg };
    else if (time !== null)
      column = claimAt(statement.masked.text, shift(arg, statement.span.start), plainName(time[1]!));
    else {
      const interval = intervalAt(statement, arg);
      const name = /^(\w{1,20})\s*=>/.exec(words)?.[1];
      if (interval !== undefined && name !== undefined) named.set(name.toUpperCase(), interval);
      else if (interval !== undefined) intervals.push(interval);
    }
  }
  return column === undefined ? undefined : { table, column, intervals, named };
}

/** GROUP BY TUMBLE(ts, INTERVAL '1' MINUTE): the table stands in FROM, if it is the only one. */
function olderArguments(statement: SqlStatement, args: readonly Span[]): WindowArguments | undefined {
  const [time, ...rest] = args;
  const intervals = rest.map((arg) => intervalAt(statement, arg));
  if (time === undefined || intervals.length === 0 || intervals[0] === undefined) return undefined;
  const column = /^(?:\w{1,60}\.)?(`[^`\n]{1,100}`|\w{1,100})$/.exec(statement.bare.slice(time.start, time.end));
  if (column === null) return undefined;
  const sources = [...statement.bare.matchAll(/\b(?:FROM|JOIN)\s{1,40}([\w`.$]{1,200})/gi)];
  const [source] = sources;
  const isOnly = sources.length === 1 && source !== undefined && !/\bJOIN\b/i.test(statement.bare);
  return {
    table: isOnly
      ? { name: plainName(source[1]!), at: { start: source.index, end: source.index + source[0].length } }
      : undefined,
    column: claimAt(statement.masked.text, shift(time, statement.span.start), plainName(column[1]!)),
    intervals: intervals.filter((interval) => interval !== undefined),
    named: new Map(),
  };
}

/** INTERVAL '10' MINUTES, in seconds; unknown for other shapes of a length. */
function intervalAt({ masked, span }: SqlStatement, arg: Span): Claim<number> | undefined {
  const at = shift(arg, span.start);
  const words = masked.text.slice(at.start, at.end);
  if (!/\bINTERVAL\b/i.test(words)) return undefined;
  const found = /\bINTERVAL\s*'(\d{1,9}(?:\.\d{1,6})?)'\s*([A-Z]{3,9})\b/i.exec(words);
  return claimAt(masked.text, at, found === null ? undefined : secondsIn(found[1]!, found[2]!));
}
