import { childOf, type YamlEntry } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import type { Layout } from "../template/print";
import { cloudFormationValues } from "./functions";

/** Properties of an alarm on one metric that say which metric, and those that say how it is summed up. */
const ofMetric = ["Namespace", "MetricName", "Dimensions"];
const ofStat = ["Period", "Statistic", "ExtendedStatistic", "Unit"];
/** Their names in a metric query. */
const renamed: Readonly<Record<string, string>> = { Statistic: "Stat", ExtendedStatistic: "Stat" };

/**
 * Turns an alarm on a metric into one on an expression over that metric: `RATE(counted)`. The lines that say which metric
 * it is move, as they are. Undefined for JSON, braces, functions on the way, and where a comment stands among those lines.
 */
export function reckonAlarm(
  { entry, layout, text }: { readonly entry: YamlEntry; readonly layout: Layout; readonly text: string },
  expression: string,
): readonly Edit[] | undefined {
  const id = /\(\s*(\w+)\s*\)/.exec(expression)?.[1];
  const properties = childOf(entry.value, "Properties");
  if (id === undefined || layout.isJson || properties?.kind !== "mapping") return undefined;
  if (properties.flow || cloudFormationValues.isComputed(properties)) return undefined;
  const moved = properties.entries.filter(({ key }) => [...ofMetric, ...ofStat].includes(key.value));
  const has = (name: string): boolean => moved.some(({ key }) => key.value === name);
  if (!has("MetricName") || !has("Namespace") || childOf(properties, "Metrics") !== undefined) return undefined;
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
        const name = renamed[one.key.value] ?? one.key.value;
        const [first = "", ...rest] = text.slice(start, end).trimEnd().split(/\r?\n/);
        const shift = " ".repeat(to - column);
        return [`${shift}${first.replace(one.key.value, name)}`, ...rest.map((line) => `${shift}${line}`)];
      });
  const inner = dashed.length;
  const block = [
    `${indent(0)}Metrics:`,
    `${indent(1)}- Id: rate`,
    `${dashed}Expression: ${JSON.stringify(expression)}`,
    `${dashed}ReturnData: true`,
    `${indent(1)}- Id: ${id}`,
    `${dashed}ReturnData: false`,
    `${dashed}MetricStat:`,
    `${dashed}${" ".repeat(step)}Metric:`,
    ...lines(ofMetric, inner + 2 * step),
    ...lines(ofStat, inner + step),
  ].join(lineBreak);
  const { end } = linesOf(properties.entries.at(-1)!);
  const isEnded = text[end - 1] === "\n";
  return [
    ...moved.map((one) => ({ span: linesOf(one), text: "" })),
    { span: { start: end, end }, text: isEnded ? `${block}${lineBreak}` : `${lineBreak}${block}` },
  ];
}
