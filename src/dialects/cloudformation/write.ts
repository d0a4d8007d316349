import type { Model } from "../../model/architecture";
import type { BuildingBlock, Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import type { Block } from "../../syntax/blocks";
import { childOf, type YamlEntry, type YamlNode } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { shift } from "../../text/span";
import { reckonAlarm } from "../template/alarm-expression";
import { changeTrait, type Target } from "../template/edit";
import { type Layout, layoutOf, leadOf, printMember, type Tree } from "../template/print";
import type { Property } from "../template/property";
import { serverPropertyEdit } from "../template/server-properties";
import { alarmWords } from "./alarms";
import { buildingBlock } from "./building-blocks";
import { cutTemplate, isJson } from "./cut";
import { cloudFormationValues } from "./functions";
import { deliveryDestinations, destinationTable, propertiesOfType, samEventProperties } from "./properties";
import { parseBlock } from "./read";

/** A resource found again in the text, with everything absolute. */
export interface Located {
  readonly entry: YamlEntry;
  /** The text that its spans count in. */
  readonly text: string;
  readonly layout: Layout;
  /** Where the spans of the entry count from. */
  readonly base: number;
}

/** Where the resources of a text stand. */
export interface ResourceText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The mappings of resources in a part that was not cut. */
  readonly mappings: (root: YamlNode | undefined) => readonly (YamlNode | undefined)[];
}

/**
 * The edits for a change to a template. Only the lines that the change is about are touched; comments stay.
 * Gives undefined where the property stands behind a function or the resource is not found.
 */
export function writeChange(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "note") return undefined;
  const [name, event] = change.target.slice(model.uri.length + 1).split("/");
  const resources = { text, blocks: cutTemplate(text), mappings: (root?: YamlNode) => [childOf(root, "Resources")] };
  return name === undefined ? undefined : writeResource(resources, name, event, change);
}

/** The edits for a change to the resource of that name, or to an event of it. */
export function writeResource(
  resources: ResourceText,
  name: string,
  event: string | undefined,
  change: Change & { readonly kind: "set" | "set-several" | "remove" | "add" },
): readonly Edit[] | undefined {
  if (change.kind === "add") return addBlock(resources, name, change.block, change.name);
  const located = locate(resources, (key) => key === name);
  return located === undefined ? undefined : moveEdits(traitEdits(located, event, change), located.base);
}

function traitEdits(
  located: Located,
  event: string | undefined,
  change: Change & { readonly kind: "set" | "set-several" | "remove" },
): readonly Edit[] | undefined {
  if (change.kind === "set") {
    if (change.trait === "alarmExpressions") return reckonAlarm(located, alarmWords, String(change.value));
    const properties = childOf(childOf(located.entry.value, "Properties"), "ServerProperties");
    const edits = serverPropertyEdit(located.text, properties, change.trait, change.value);
    if (edits !== undefined) return edits;
  }
  const trait = change.kind === "set-several" ? change.values[0]?.trait : change.trait;
  const target = trait === undefined ? undefined : targetOf(located, event, trait);
  return target === undefined ? undefined : changeTrait(target, change, writtenTree);
}

/** The edits, counted from the start of the text that holds the block. */
export const moveEdits = (edits: readonly Edit[] | undefined, by: number): readonly Edit[] | undefined =>
  edits?.map((edit) => ({ span: shift(edit.span, by), text: edit.text }));

const keyOf = (block: Block): string | undefined => /^\s*["']?([A-Za-z0-9]+)["']?[ \t]*:/.exec(block.text)?.[1];

/** The last resource whose name fits. */
function locate({ text, blocks, mappings }: ResourceText, fits: (name: string) => boolean): Located | undefined {
  for (const block of [...blocks].reverse()) {
    const isMember = block.outline[0] === "Resources";
    if (!isMember && block.outline.length > 0) continue;
    if (isMember && !fits(keyOf(block) ?? "")) continue;
    const { root } = parseBlock(block);
    const entries = (isMember ? [root] : mappings(root)).flatMap((one) => (one?.kind === "mapping" ? one.entries : []));
    const entry = entries.findLast((one) => fits(one.key.value));
    if (entry !== undefined)
      return {
        entry,
        text: block.text,
        layout: layoutOf(block.text, isJson(text), leadOf(text, block.start)),
        base: block.start,
      };
  }
  return undefined;
}

/** The event of a SAM function, the destination of a delivery stream, or the properties of the resource itself. */
function targetOf({ entry, layout }: Located, event: string | undefined, trait: TraitName): Target | undefined {
  const type = childOf(entry.value, "Type");
  if (type?.kind !== "scalar" || entry.value?.kind !== "mapping") return undefined;
  const target = { root: entry.value, layout, language: cloudFormationValues };
  if (event !== undefined && type.value === "AWS::Serverless::Function") {
    return { ...target, home: ["Properties", "Events", event, "Properties"], table: samEventProperties };
  }
  const own = propertiesOfType[type.value] ?? [];
  if (type.value === "AWS::KinesisFirehose::DeliveryStream" && !own.some((one) => one.trait === trait)) {
    const properties = childOf(entry.value, "Properties");
    const destination = Object.keys(deliveryDestinations).find((key) => childOf(properties, key) !== undefined);
    if (destination === undefined) return undefined;
    return { ...target, home: ["Properties", destination], table: destinationTable(destination) };
  }
  return { ...target, home: ["Properties"], table: own };
}

/** What a structure that is only "there" consists of when Sluice writes it. */
const structures: Partial<Record<TraitName, Tree>> = {
  provisionedPollers: { MinimumPollers: 1, MaximumPollers: 5 },
};

/** A value as CloudFormation has it. */
export function writtenTree(trait: TraitName, { kind }: Property, value: WrittenValue): Tree {
  if (typeof value === "object") return { attribute: value.resource };
  if (typeof kind === "object" && "write" in kind) return kind.write(value);
  if (value === true && kind === "presence") return structures[trait] ?? {};
  if (value === true && typeof kind === "object" && "listHas" in kind) return [kind.listHas];
  if (value === true && typeof kind === "object" && "equals" in kind) return kind.equals;
  return value;
}

/**
 * Adds ready-made resources behind the resource of that name, or at the end where `owner` is none of them.
 * Undefined where the text has no resources.
 */
export function addBlock(
  resources: ResourceText,
  owner: string,
  block: BuildingBlock,
  name: string,
): readonly Edit[] | undefined {
  const located = locate(resources, (key) => key === owner) ?? locate(resources, (key) => key !== "");
  if (located === undefined) return undefined;
  const { entry, layout, base } = located;
  const members = buildingBlock(block, name, owner).filter(
    (member) => locate(resources, (key) => key === member.name) === undefined,
  );
  if (members.length === 0) return [];
  const column = layout.columnOf(entry.key.span.start);
  const end = layout.trimEnd(entry.key.span.start, entry.value?.span.end ?? entry.key.span.end + 1);
  const printed = members.map((member) => printMember(layout, [member.name], member.resource, column));
  if (layout.isJson) {
    const text = printed.map((one) => `,${layout.lineBreak}${one}`).join("");
    return moveEdits([{ span: { start: end, end }, text }], base);
  }
  const at = layout.endOfLine(end);
  const text = printed.map((one) => `${layout.lineBreak}${one}`).join("");
  return moveEdits([{ span: { start: at, end: at }, text }], base);
}
