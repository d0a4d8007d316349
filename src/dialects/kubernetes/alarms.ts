import type { TraitName } from "../../model/traits";
import type { YamlNode } from "../../syntax/yaml";
import type { DraftTrait } from "../template/facts";
import { told } from "./description";
import { nodeAt } from "./objects";

/** Metrics and namespaces of an alarm on an expression, each set joined by a space. `within` leads to the metric. */
export function alarmQueryTraits(queries: YamlNode | undefined, within: readonly string[]): readonly DraftTrait[] {
  if (queries?.kind !== "sequence" || queries.items.length === 0) return [];
  const words = (field: string): string =>
    queries.items
      .flatMap((query) => {
        const node = nodeAt(query, [...within, field].join("."));
        return node?.kind === "scalar" ? [node.value] : [];
      })
      .join(" ");
  const trait = (name: TraitName, field: string): DraftTrait => told(name, words(field), queries.span);
  return [trait("alarmMetrics", "metricName"), trait("alarmNamespaces", "namespace")];
}
