import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import { childOf, type YamlEntry } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { buildingBlock } from "../cloudformation/building-blocks";
import { isJson } from "../cloudformation/cut";
import { cloudFormationValues } from "../cloudformation/functions";
import { parseBlock } from "../cloudformation/read";
import { addBlock, moveEdits, type ResourceText, writeResource, writtenTree } from "../cloudformation/write";
import { changeTrait } from "../template/edit";
import { type Layout, layoutOf, leadOf, printMember } from "../template/print";
import { type Property, property } from "../template/property";
import { leadingKey } from "../template/traits";
import { cutService } from "./cut";
import { eventsOf, logicalId } from "./functions";
import { eventKinds, functionProperties } from "./properties";
import { merged } from "./read";

/** The edits for a change to a service. Undefined where the text gives no safe way, as with an event in its short form. */
export function writeServiceChange(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "note") return undefined;
  const [id, event] = change.target.slice(model.uri.length + 1).split("/");
  if (id === undefined) return undefined;
  const resources: ResourceText = {
    text,
    blocks: cutService(text),
    mappings: (root) => merged(childOf(root, "resources")).map((one) => childOf(one, "Resources")),
  };
  const found = findFunction(resources, id);
  if (found === undefined) return writeResource(resources, id, event, change);
  const { entry, base, layout } = found;
  if (change.kind === "add") {
    return addBlock(resources, id, change.block, change.name) ?? addSection(text, layout, id, change);
  }
  const language = cloudFormationValues;
  if (event === undefined) {
    if (entry.value?.kind !== "mapping") return undefined;
    const target = { root: entry.value, home: [], table: functionProperties, layout, language };
    return moveEdits(changeTrait(target, change, writtenTree), base);
  }
  const told = eventsOf(childOf(entry.value, "events")).find((one) => one.name === event);
  if (told?.entry.value?.kind !== "mapping") return undefined;
  const target = { root: told.entry.value, home: [], table: writeTable(told.kind), layout, language };
  const edits = changeTrait(target, change, (trait, one, value) =>
    trait === "failureDestination" && typeof value === "object"
      ? { arn: { attribute: value.resource }, type: "sqs" }
      : writtenTree(trait, one, value),
  );
  return moveEdits(edits, base);
}

/**
 * A section for resources at the end of a service that has none. Undefined in a file that is put into another one, and
 * where resources come from elsewhere.
 */
function addSection(
  text: string,
  layout: Layout,
  owner: string,
  { block, name }: Change & { readonly kind: "add" },
): readonly Edit[] | undefined {
  if (layout.isJson || !/^["']?provider["']?[ \t]*:/m.test(text) || /^["']?resources["']?[ \t]*:/m.test(text)) {
    return undefined;
  }
  const members = Object.fromEntries(buildingBlock(block, name, owner).map((one) => [one.name, one.resource]));
  const end = text.trimEnd().length;
  const printed = printMember(layout, ["resources", "Resources"], members, 0);
  return [{ span: { start: end, end }, text: layout.lineBreak + layout.lineBreak + printed }];
}

/** The settings as they are written: a destination that the framework cannot tell by its ARN takes a mapping. */
const writeTable = (kind: string): readonly Property[] => [
  property("failureDestination", "destinations.onFailure", "reference"),
  ...eventKinds[kind]!.table.filter(({ trait }) => trait !== "failureDestination"),
];

/** The function of that logical id, in its block. */
function findFunction({ text, blocks }: ResourceText, id: string) {
  for (const block of blocks) {
    const isMember = block.outline[0] === "functions";
    if (!isMember && block.outline.length > 0) continue;
    if (isMember && logicalId(leadingKey(block.text)?.words ?? "") !== id) continue;
    const { root } = parseBlock(block);
    const maps = isMember ? [root] : merged(childOf(root, "functions"));
    const entries = maps.flatMap((one): readonly YamlEntry[] => (one?.kind === "mapping" ? one.entries : []));
    const entry = entries.findLast(({ key }) => logicalId(key.value) === id);
    if (entry !== undefined)
      return { entry, base: block.start, layout: layoutOf(block.text, isJson(text), leadOf(text, block.start)) };
  }
  return undefined;
}
