import { childOf, type YamlEntry } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import type { ValueLanguage } from "./draft";
import type { Layout } from "./print";

/** How a dialect spells an alarm on one metric, and one on an expression over metrics. */
export interface AlarmWords {
  readonly language: ValueLanguage;
  /** The member of the resource that holds its properties. */
  readonly properties: string;
  /** Properties that say which metric it is, its name and namespace first, and those that say how it is summed up. */
  readonly ofMetric: readonly [name: string, namespace: string, ...others: string[]];
  readonly ofStat: readonly string[];
  /** Their names in a query, where these differ. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The list of queries, and the members of a query. */
  readonly queries: string;
  readonly id: string;
  readonly expression: string;
  readonly returnData: string;
  /** From a query to what says which metric it is. */
  readonly metric: readonly string[];
}

/**
 * Turns an alarm on a metric into one on an expression over that metric: `RATE(counted)`. The lines that say which metric
 * it is move, as they are. Undefined for JSON, braces, functions on the way, and where a comment stands among those lines.
 */
export function reckonAlarm(
  { entry, layout, text }: { readonly entry: YamlEntry; readonly layout: Layout; readonly text: string },
  words: AlarmWords,
  expression: string,
): readonly Edit[] | undefined {
  const id = /\(\s*(\w+)\s*\)/.exec(expression)?.[1];
  const properties = childOf(entry.value, words.properties);
  if (id === undefined || layout.isJson || properties?.kind !== "mapping") return undefined;
  if (properties.flow || words.language.isComputed(properties)) return undefined;
  const moved = properties.entries.filter(({ key }) => [...words.ofMetric, ...words.ofStat].includes(key.value));
  const has = (name: string): boolean => moved.some(({ key }) => key.value === name);
  if (!has(words.ofMetric[0]) || !has(words.ofMetric[1])) return undefined;
  if (childOf(properties, words.queries) !== undefined) return undefined;
  const linesOf = (one: YamlEntry) => {
    const end = layout.trimEnd(one.key.span.start, one.value?.span.end ?? one.key.span.end + 1);
    return layout.wholeLines(one.key.span.start, end);
  };
  if (moved.some((one) => /(?:^|\s)#/.test(text.slice(linesOf(one).start, linesOf(one).end)))) return undefined;

  const { step, lineBreak } = layout;
  const column = layout.columnOf(properties.entries[0]!.key.span.start);
  const indent = (levels: number): string => " ".repeat(column + step * levels);
  const dashed = " ".repeat(column + step + 2);
  /** The lines of a property, further to the right and under its name in a query. */
  const lines = (names: readonly string[], to: number): readonly string[] =>
    moved
      .filter(({ key }) => names.includes(key.value))
      .flatMap((one) => {
        const { start, end } = linesOf(one);
        const name = words.renamed[one.key.value] ?? one.key.value;
        const [first = "", ...rest] = text.slice(start, end).trimEnd().split(/\r?\n/);
        const shift = " ".repeat(to - column);
        return [`${shift}${first.replace(one.key.value, name)}`, ...rest.map((line) => `${shift}${line}`)];
      });
  const inner = dashed.length;
  const block = [
    `${indent(0)}${words.queries}:`,
    `${indent(1)}- ${words.id}: rate`,
    `${dashed}${words.expression}: ${JSON.stringify(expression)}`,
    `${dashed}${words.returnData}: true`,
    `${indent(1)}- ${words.id}: ${id}`,
    `${dashed}${words.returnData}: false`,
    ...words.metric.map((name, level) => `${dashed}${" ".repeat(step * level)}${name}:`),
    ...lines(words.ofMetric, inner + step * words.metric.length),
    ...lines(words.ofStat, inner + step),
  ].join(lineBreak);
  const { end } = linesOf(properties.entries.at(-1)!);
  const isEnded = text[end - 1] === "\n";
  return [
    ...moved.map((one) => ({ span: linesOf(one), text: "" })),
    { span: { start: end, end }, text: isEnded ? `${block}${lineBreak}` : `${lineBreak}${block}` },
  ];
}
