import type { Model } from "../../model/architecture";
import type { BuildingBlock, Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import type { Block } from "../../syntax/blocks";
import type { Edit } from "../../text/edit";
import { moveEdits } from "../cloudformation/write";
import { onlyItem } from "../template/draft";
import { changeTrait, setPath, type Target } from "../template/edit";
import { layoutOf, type Tree } from "../template/print";
import type { Property } from "../template/property";
import { serverPropertyEdit } from "../template/server-properties";
import { deadLetterArn, deadLetterQueue, logStreamArn } from "./building-blocks";
import type { Description } from "./description";
import { cutDocuments, isJson, isTemplated } from "./documents";
import { familyOf } from "./families";
import { keyOf } from "./keys";
import { type KubernetesObject, nodeAt } from "./objects";
import { parseObjects } from "./read";
import { kubernetesValues } from "./values";

/** An object found again in the text. Its spans count from the start of its block. */
interface Located {
  readonly object: KubernetesObject;
  readonly block: Block;
}

/**
 * The edits for a change to a manifest. Only the lines that the change is about are touched; comments stay.
 * Gives undefined where the object is not found or comes out of a template engine.
 */
export function writeChange(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "note") return undefined;
  const located = locate(text, change.target.slice(model.uri.length + 1));
  if (located === undefined || isTemplated(located.block.text)) return undefined;
  const { object, block } = located;
  const description = familyOf(object.group)?.(object);
  if (description === undefined) return undefined;
  const layout = { ...layoutOf(block.text, isJson(block.text)), step: stepOf(block.text) };
  const target = { root: object.root, home: [], table: description.table, layout, language: kubernetesValues };
  return moveEdits(editsFor(object, description, target, change), block.start);
}

function editsFor(
  object: KubernetesObject,
  { type, traits }: Description,
  target: Target,
  change: Change & { readonly kind: "set" | "set-several" | "remove" | "add" },
): readonly Edit[] | undefined {
  if (change.kind === "add") return addBlock(object, target, change.block);
  if (type === "AWS::MSK::Configuration" && change.kind === "set" && typeof change.value !== "object") {
    const properties =
      nodeAt(object.root, "spec.serverProperties") ?? nodeAt(object.root, "spec.forProvider.serverProperties");
    return serverPropertyEdit(object.text, properties, change.trait, change.value);
  }
  const level = traits?.find(({ trait }) => trait === "logLevel");
  if (level !== undefined && change.kind === "set" && change.trait === "logLevel" && !target.layout.isJson) {
    return [{ span: level.draft.at, text: String(change.value) }];
  }
  return changeTrait(target, change, (trait, property, value) => writtenTree(object, trait, property, value));
}

/** Adds what stands beside an object: a document of its own, or a setting that the object has for it. */
function addBlock(object: KubernetesObject, target: Target, block: BuildingBlock): readonly Edit[] | undefined {
  if (block === "flink-logging") {
    const steps = object.version === "v1beta1" && !object.group.includes(".m.") ? [onlyItem] : [];
    const path = ["spec", "forProvider", "cloudwatchLoggingOptions", ...steps, "logStreamArn"];
    return setPath(target, path, logStreamArn(object));
  }
  const lines = block === "dead-letter-queue" && !target.layout.isJson ? deadLetterQueue(object) : undefined;
  if (lines === undefined) return undefined;
  const { text } = object;
  const { lineBreak } = target.layout;
  const before = text.endsWith("\n") ? "" : lineBreak;
  const added = `${before}${lines.join(lineBreak)}${lineBreak}`;
  return [{ span: { start: text.length, end: text.length }, text: added }];
}

/** The object of a component, or of a flow that the object makes. */
function locate(text: string, target: string): Located | undefined {
  const seen = new Map<string, number>();
  for (const block of cutDocuments(text)) {
    for (const object of parseObjects(block.text)) {
      if (familyOf(object.group)?.(object) === undefined) continue;
      const { group, kind, namespace, name } = object;
      const key = keyOf(group, kind, namespace, name);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const own = count === 1 ? key : `${key}~${count}`;
      if (target === own || target.startsWith(`${own}/`)) return { object, block };
    }
  }
  return undefined;
}

/** Columns from one level to the next: those of the first key that lies deeper. */
function stepOf(text: string): number {
  const width = /^[\w"'-][^\n]{0,200}:[ \t]{0,40}(?:#[^\n]{0,400})?\r?\n( {1,40})\S/m.exec(text)?.[1]?.length;
  return width === undefined || width > 8 ? 2 : width;
}

/** What a structure that is only "there" consists of when Sluice writes it. */
const structures: Partial<Record<TraitName, Tree>> = {
  provisionedPollers: { minimumPollers: 1, maximumPollers: 5 },
};

function writtenTree(
  object: KubernetesObject,
  trait: TraitName,
  { kind }: Property,
  value: WrittenValue,
): Tree | undefined {
  if (typeof value === "object") return deadLetterArn(object);
  if (typeof kind === "object" && "write" in kind) return kind.write(value);
  if (value === true && kind === "presence") return structures[trait];
  if (value === true && typeof kind === "object" && "listHas" in kind) return [kind.listHas];
  if (value === true && typeof kind === "object" && "equals" in kind) return kind.equals;
  return value;
}
