import type { TraitName } from "../../model/traits";
import { childOf, type YamlNode, type YamlScalar } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { type Draft, onlyItem } from "../template/draft";
import type { DraftTrait, SettingFacts } from "../template/facts";
import { type Property, property, type ValueKind } from "../template/property";
import { nameSpan } from "../template/traits";

/** What an object is and where its traits stand. */
export interface Description {
  /** CloudFormation's type for what lives in AWS, else group and kind: `flink.apache.org/FlinkDeployment`. */
  readonly type: string;
  /** Where traits stand, to be read and to be written. Paths count from the object. */
  readonly table: readonly Property[];
  /** Traits that can only be read. */
  readonly traits?: readonly DraftTrait[];
  readonly links?: Readonly<Record<string, Draft>>;
  readonly aliases?: readonly string[];
  /** What the provider puts in where nothing is said. */
  readonly defaults?: readonly DraftTrait[];
  /** Settings of the code that it runs. */
  readonly settings?: readonly SettingFacts[];
  /** Whether what is missing is really not set: false for patches and for kinds that cannot say everything. */
  readonly complete: boolean;
}

/** A trait that holds these words, which follow from what stands at the span. */
export const told = (trait: TraitName, value: string, at: Span, kind: ValueKind = "text"): DraftTrait => ({
  trait,
  kind,
  draft: { kind: "literal", value, at, text: value },
});

/** A trait that is true because a key is there. */
export const toldByKey = (trait: TraitName, key: YamlScalar, value = "true"): DraftTrait => ({
  trait,
  kind: value === "true" ? "flag" : "text",
  draft: { kind: "literal", value, at: nameSpan(key), text: key.value },
});

/**
 * The table with paths from the object on, `home` first, and with the steps that the object takes itself: where a list of
 * one stands in the way of a path, the path steps into it. Providers wrap nested blocks in lists in one version of an
 * interface and not in the next; `wraps` tells how blocks that do not stand there yet are to be written.
 */
export function alongLists(
  root: YamlNode,
  home: readonly string[],
  table: readonly Property[],
  wraps: boolean,
): readonly Property[] {
  return table.map(({ trait, path, kind }) => {
    const steps: string[] = [];
    let node: YamlNode | undefined = root;
    for (const [index, key] of [...home, ...path].entries()) {
      const isNew = node === undefined && wraps && index > home.length;
      if (node?.kind === "sequence" || isNew) steps.push(onlyItem);
      if (node?.kind === "sequence") node = node.items.length === 1 ? node.items[0] : undefined;
      steps.push(key);
      node = childOf(node, key);
    }
    return property(trait, steps, kind);
  });
}
