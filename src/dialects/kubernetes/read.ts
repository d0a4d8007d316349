import type { Block } from "../../syntax/blocks";
import { parseYaml } from "../../syntax/yaml";
import { draftTraits } from "../template/traits";
import { fillGaps, headingOf, isJson, isOperatorValues, isTemplated, namesFamily } from "./documents";
import { familyOf } from "./families";
import { keyOf } from "./keys";
import type { ObjectFacts } from "./object-facts";
import { type KubernetesObject, objectsOf } from "./objects";
import { operatorFacts } from "./operator-values";
import { kubernetesValues } from "./values";

/** Whether a document holds anything that is read here; told by its first lines, without parsing. */
function isWanted(text: string): boolean {
  if (isJson(text)) return namesFamily(text);
  const heading = headingOf(text);
  if (heading === undefined) return false;
  return heading.kind.endsWith("List") && heading.group === ""
    ? namesFamily(text)
    : familyOf(heading.group) !== undefined;
}

/** The objects of a block that are read here, found again in the same way to be written. */
export const parseObjects = (text: string): readonly KubernetesObject[] =>
  isWanted(text) ? objectsOf(parseYaml(fillGaps(text)).root, text) : [];

/** What the objects of a block say. Depends on its text only. */
export function readBlock(block: Block): readonly ObjectFacts[] {
  if (isOperatorValues(block.text)) return operatorFacts(block.text);
  const isOpaque = isTemplated(block.text);
  return parseObjects(block.text).flatMap((object) => objectFacts(object, isOpaque) ?? []);
}

/** The facts of an object; of an opaque one only what it is. */
function objectFacts(object: KubernetesObject, isOpaque: boolean): ObjectFacts | undefined {
  const { group, kind, namespace, labels, name, at, root } = object;
  const description = familyOf(group)?.(object);
  if (description === undefined) return undefined;
  const { type, table, traits = [], links = {}, aliases = [], settings = [], complete } = description;
  return {
    group,
    kind,
    namespace,
    labels,
    facts: {
      kind: "resource",
      name,
      key: keyOf(group, kind, namespace, name),
      at,
      type,
      complete: complete && !isOpaque,
      traits: isOpaque ? [] : [...traits, ...draftTraits(kubernetesValues, root, table)],
      aliases: isOpaque ? [] : aliases,
      links: isOpaque ? {} : links,
      settings: isOpaque ? [] : settings,
      events: [],
      disabled: [],
      ...(description.defaults === undefined || isOpaque ? {} : { defaults: description.defaults }),
    },
  };
}
