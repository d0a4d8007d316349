import type { TraitName } from "../../model/traits";
import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import type { AlarmWords } from "../template/alarm-expression";
import { draftAt } from "../template/draft";
import type { DraftTrait } from "../template/facts";
import { cloudFormationValues } from "./functions";

/** Metrics, namespaces and expressions of an alarm that reckons with several, each set joined by a space. */
export function alarmTraits(properties: YamlNode | undefined): readonly DraftTrait[] {
  const queries = childOf(properties, "Metrics");
  if (queries?.kind !== "sequence" || queries.items.length === 0) return [];
  const words = (path: readonly string[]): string =>
    queries.items
      .flatMap((query) => {
        const draft = draftAt(cloudFormationValues, query, path);
        if (draft === undefined) return [];
        return draft.kind === "literal" ? [draft.value] : draft.kind === "pattern" ? [draft.shape] : [];
      })
      .join(" ");
  // What several queries say together stands nowhere: the list's name is pointed at.
  const at = entryOf(properties, "Metrics")?.key.span ?? queries.span;
  const trait = (name: TraitName, path: readonly string[]): DraftTrait => ({
    trait: name,
    kind: "text",
    draft: { kind: "literal", value: words(path), at, text: path.at(-1)! },
  });
  return [
    trait("alarmMetrics", ["MetricStat", "Metric", "MetricName"]),
    trait("alarmNamespaces", ["MetricStat", "Metric", "Namespace"]),
    trait("alarmExpressions", ["Expression"]),
  ];
}

/** The names of an alarm's properties. */
export const alarmWords: AlarmWords = {
  language: cloudFormationValues,
  properties: "Properties",
  ofMetric: ["MetricName", "Namespace", "Dimensions"],
  ofStat: ["Period", "Statistic", "ExtendedStatistic", "Unit"],
  renamed: { Statistic: "Stat", ExtendedStatistic: "Stat" },
  queries: "Metrics",
  id: "Id",
  expression: "Expression",
  returnData: "ReturnData",
  metric: ["MetricStat", "Metric"],
};
