import type { Model } from "../../model/architecture";
import type { BuildingBlock, Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import { childOf, parseJsonMember, parseYaml, type YamlEntry } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { changeTrait, type Target } from "../template/edit";
import { type Layout, layoutOf, printMember, type Tree } from "../template/print";
import type { Property } from "../template/property";
import { buildingBlock } from "./building-blocks";
import { cutTemplate, isJson } from "./cut";
import { cloudFormationValues } from "./functions";
import { deliveryDestinations, destinationTable, propertiesOfType, samEventProperties } from "./properties";

/** A resource found again in the text, with everything absolute. */
interface Located {
  readonly entry: YamlEntry;
  readonly layout: Layout;
  /** Where the spans of the entry count from. */
  readonly base: number;
  readonly names: ReadonlySet<string>;
}

/**
 * The edits for a change to a template. Only the lines that the change is about are touched; comments stay.
 * Gives undefined where the property stands behind a function or the resource is not found.
 */
export function writeChange(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "note") return undefined;
  const [name, event] = change.target.slice(model.uri.length + 1).split("/");
  const located = name === undefined ? undefined : locate(text, name);
  if (located === undefined) return undefined;
  let edits: readonly Edit[] | undefined;
  if (change.kind === "add") edits = addBlock(located, change.block, change.name);
  else {
    const target = targetOf(located, event);
    edits = target === undefined ? undefined : changeTrait(target, change, writtenTree);
  }
  return edits?.map((edit) => ({
    span: { start: edit.span.start + located.base, end: edit.span.end + located.base },
    text: edit.text,
  }));
}

function locate(text: string, name: string): Located | undefined {
  const blocks = cutTemplate(text);
  const names = new Set<string>();
  let found: Located | undefined;
  for (const block of blocks) {
    if (block.outline.length > 0 && block.outline[0] !== "Resources") continue;
    const key = /^\s*["']?([A-Za-z0-9]+)["']?[ \t]*:/.exec(block.text)?.[1];
    if (block.outline[0] === "Resources" && key !== undefined) names.add(key);
    if (block.outline[0] === "Resources" ? key !== name : !block.text.includes(name)) continue;
    const { root } = block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text);
    const resources = block.outline[0] === "Resources" ? root : childOf(root, "Resources");
    if (resources?.kind !== "mapping") continue;
    if (block.outline.length === 0) for (const entry of resources.entries) names.add(entry.key.value);
    const entry = resources.entries.find((one) => one.key.value === name);
    if (entry !== undefined) found = { entry, layout: layoutOf(block.text, isJson(text)), base: block.start, names };
  }
  return found;
}

/** The event of a SAM function, the destination of a delivery stream, or the properties of the resource itself. */
function targetOf({ entry, layout }: Located, event: string | undefined): Target | undefined {
  const type = childOf(entry.value, "Type");
  if (type?.kind !== "scalar" || entry.value?.kind !== "mapping") return undefined;
  const target = { root: entry.value, layout, language: cloudFormationValues };
  if (event !== undefined && type.value === "AWS::Serverless::Function") {
    return { ...target, home: ["Properties", "Events", event, "Properties"], table: samEventProperties };
  }
  if (type.value === "AWS::KinesisFirehose::DeliveryStream") {
    const properties = childOf(entry.value, "Properties");
    const destination = Object.keys(deliveryDestinations).find((key) => childOf(properties, key) !== undefined);
    if (destination === undefined) return undefined;
    return { ...target, home: ["Properties", destination], table: destinationTable(destination) };
  }
  return { ...target, home: ["Properties"], table: propertiesOfType[type.value] ?? [] };
}

/** What a structure that is only "there" consists of when Sluice writes it. */
const structures: Partial<Record<TraitName, Tree>> = {
  provisionedPollers: { MinimumPollers: 1, MaximumPollers: 5 },
};

function writtenTree(trait: TraitName, property: Property, value: WrittenValue): Tree {
  if (typeof value === "object") return { attribute: value.resource };
  if (typeof property.kind === "object" && "write" in property.kind) return property.kind.write(value);
  if (value === true && property.kind === "presence") return structures[trait] ?? {};
  if (value === true && typeof property.kind === "object" && "listHas" in property.kind) return [property.kind.listHas];
  return value;
}

function addBlock(located: Located, block: BuildingBlock, name: string): readonly Edit[] | undefined {
  const { entry, layout, names } = located;
  const members = buildingBlock(block, name, entry.key.value).filter((member) => !names.has(member.name));
  if (members.length === 0) return [];
  const column = layout.columnOf(entry.key.span.start);
  const end = layout.trimEnd(entry.key.span.start, entry.value?.span.end ?? entry.key.span.end + 1);
  const printed = members.map((member) => printMember(layout, [member.name], member.resource, column));
  if (layout.isJson) {
    const text = printed.map((one) => `,${layout.lineBreak}${one}`).join("");
    return [{ span: { start: end, end }, text }];
  }
  const at = layout.endOfLine(end);
  return [{ span: { start: at, end: at }, text: printed.map((one) => `${layout.lineBreak}${one}`).join("") }];
}
