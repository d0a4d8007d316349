import type { Claim } from "../../../model/claim";
import { type Span, shift } from "../../../text/span";
import { claimAt } from "./claims";
import type { TimeColumn } from "./facts";
import { closing, splitAtCommas } from "./scan";
import type { SqlStatement } from "./sql-statement";

/** Options of a WITH clause by key. */
export type Options = ReadonlyMap<string, Claim<string>>;

/** A table's own name, without quotes, catalogue and database. */
export const plainName = (name: string): string => name.split(".").at(-1)!.replaceAll("`", "");

/** The options of the statement's WITH clause. What stands for a value still to come is unknown. */
export function optionsOf({ masked, bare, span }: SqlStatement): Options {
  const options = new Map<string, Claim<string>>();
  const clause = /\bWITH\s*\(/i.exec(bare);
  const open = clause === null ? undefined : clause.index + clause[0].length - 1;
  const close = open === undefined ? undefined : closing(bare, open);
  if (open === undefined || close === undefined) return options;
  const text = masked.text.slice(span.start + open, span.start + close);
  for (const option of text.matchAll(/'([^'\n]{1,100})'\s{0,40}=\s{0,40}'([^'\n]{0,400})'/g)) {
    const end = span.start + open + option.index + option[0].length - 1;
    const at = { start: end - option[2]!.length, end };
    const isOpen = option[2] === "" || /\$\{|^<.*>$|\.\.\.|\{\{/.test(option[2]!);
    options.set(option[1]!.toLowerCase(), claimAt(masked.text, at, isOpen ? undefined : option[2]));
  }
  return options;
}

/** The columns of a table that can hold a time, and the one with a watermark. */
export function columnsOf(
  { masked, bare, span }: SqlStatement,
  list: Span,
): { watermark: Claim<string> | undefined; columns: readonly Omit<TimeColumn, "table">[] } {
  const columns: Omit<TimeColumn, "table">[] = [];
  let watermark: Claim<string> | undefined;
  for (const part of splitAtCommas(bare, list)) {
    const words = bare.slice(part.start, part.end);
    const declared = /^WATERMARK\s+FOR\s+(`[^`\n]{1,100}`|\w{1,100})/i.exec(words);
    if (declared !== null) {
      watermark = claimAt(masked.text, shift(part, span.start), plainName(declared[1]!));
      continue;
    }
    const column = /^(`[^`\n]{1,100}`|\w{1,100})\s/.exec(words);
    if (column === null) continue;
    if (/\bPROCTIME\s*\(/i.test(words)) columns.push({ column: plainName(column[1]!), time: "processing" });
    else if (/\bTIMESTAMP|\bTO_TIMESTAMP/i.test(words)) columns.push({ column: plainName(column[1]!), time: "event" });
  }
  return { watermark, columns };
}
