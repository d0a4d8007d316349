import type { Model } from "../../model/architecture";
import type { BuildingBlock, Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import {
  childOf,
  parseJsonMember,
  parseYaml,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
} from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { buildingBlock } from "./building-blocks";
import { cutTemplate, isJson } from "./cut";
import { callOf } from "./draft";
import { type Layout, layoutOf, printMember, type Tree } from "./print";
import {
  deliveryDestinations,
  destinationTable,
  type Property,
  propertiesOfType,
  samEventProperties,
} from "./properties";

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
  const edits =
    change.kind === "add" ? addBlock(located, change.block, change.name) : changeTrait(located, event, change);
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

function changeTrait(
  located: Located,
  event: string | undefined,
  change: Change & { readonly kind: "set" | "remove" },
): readonly Edit[] | undefined {
  const { entry, layout } = located;
  const type = childOf(entry.value, "Type");
  if (type?.kind !== "scalar" || entry.value?.kind !== "mapping") return undefined;
  const isEvent = event !== undefined && type.value === "AWS::Serverless::Function";
  const home: string[] = ["Properties"];
  let table: readonly Property[] = propertiesOfType[type.value] ?? [];
  if (isEvent) {
    home.push("Events", event, "Properties");
    table = samEventProperties;
  } else if (type.value === "AWS::KinesisFirehose::DeliveryStream") {
    const properties = childOf(entry.value, "Properties");
    const destination = Object.keys(deliveryDestinations).find((key) => childOf(properties, key) !== undefined);
    if (destination === undefined) return undefined;
    home.push(destination);
    table = destinationTable(destination);
  }
  const property = chooseSpelling(table, change.trait, entry.value, home);
  if (property === undefined) return undefined;
  const path = [...home, ...property.path];
  return change.kind === "remove"
    ? removeAt(layout, entry.value, path, home.length)
    : setAt(layout, entry.value, path, writtenTree(change.trait, property, change.value));
}

/** The property that holds a trait; of several, the one whose block stands there. */
function chooseSpelling(
  table: readonly Property[],
  trait: TraitName,
  resource: YamlNode,
  home: readonly string[],
): Property | undefined {
  const spellings = table.filter((one) => one.trait === trait);
  const stands = ({ path }: Property): boolean => {
    let node: YamlNode | undefined = resource;
    for (const key of [...home, ...path.slice(0, 2)]) node = childOf(node, key);
    return node !== undefined;
  };
  return spellings.find(stands) ?? spellings[0];
}

/** What a structure that is only "there" consists of when Sluice writes it. */
const structures: Partial<Record<TraitName, Tree>> = {
  provisionedPollers: { MinimumPollers: 1, MaximumPollers: 5 },
};

function writtenTree(trait: TraitName, property: Property, value: WrittenValue): Tree {
  if (typeof value === "object") return { attribute: value.resource };
  if (value === true && property.kind === "presence") return structures[trait] ?? {};
  if (value === true && typeof property.kind === "object" && "listHas" in property.kind) return [property.kind.listHas];
  return value;
}

function setAt(layout: Layout, root: YamlMapping, path: readonly string[], value: Tree): readonly Edit[] | undefined {
  let container = root;
  for (let depth = 0; depth < path.length; depth++) {
    if (callOf(container) !== undefined) return undefined;
    const entry = container.entries.findLast((one) => one.key.value === path[depth]);
    if (entry === undefined) return insertInto(layout, container, path.slice(depth), value);
    if (depth === path.length - 1) return replaceValue(layout, entry, value);
    if (entry.value === undefined) {
      const nested = printMember(
        layout,
        path.slice(depth + 1),
        value,
        layout.columnOf(entry.key.span.start) + layout.step,
      );
      const at = layout.endOfLine(entry.key.span.end);
      return layout.isJson ? undefined : [{ span: { start: at, end: at }, text: `${layout.lineBreak}${nested}` }];
    }
    if (entry.value.kind !== "mapping") return undefined;
    container = entry.value;
  }
  return undefined;
}

function replaceValue(layout: Layout, entry: YamlEntry, value: Tree): readonly Edit[] | undefined {
  const printed = layout.inline(value);
  if (entry.value === undefined) {
    const at = entry.key.span.end + 1;
    return [{ span: { start: at, end: at }, text: ` ${printed}` }];
  }
  // A value that a function makes belongs to somebody who meant it: no literal is put in its place.
  if (callOf(entry.value) !== undefined) return undefined;
  const { start } = entry.value.span;
  const end = layout.trimEnd(start, entry.value.span.end);
  return [{ span: { start, end }, text: printed }];
}

function insertInto(
  layout: Layout,
  container: YamlMapping,
  path: readonly string[],
  value: Tree,
): readonly Edit[] | undefined {
  const last = container.entries.at(-1);
  if (last === undefined) {
    const at = container.span.start + 1;
    return container.flow ? [{ span: { start: at, end: at }, text: layout.inlineMember(path, value) }] : undefined;
  }
  const lastEnd = layout.trimEnd(last.key.span.start, last.value?.span.end ?? last.key.span.end + 1);
  if (!container.flow) {
    const at = layout.endOfLine(lastEnd);
    const printed = printMember(layout, path, value, layout.columnOf(last.key.span.start));
    return [{ span: { start: at, end: at }, text: `${layout.lineBreak}${printed}` }];
  }
  const first = container.entries[0]!;
  const isOnOneLine = !layout.hasBreak(container.span.start, first.key.span.start);
  const at = lastEnd;
  const printed = isOnOneLine
    ? `, ${layout.inlineMember(path, value)}`
    : `,${layout.lineBreak}${printMember(layout, path, value, layout.columnOf(last.key.span.start))}`;
  return [{ span: { start: at, end: at }, text: printed }];
}

/** Takes the entry at the path away, and the mappings above it that would be left empty, down to `keep` levels. */
function removeAt(
  layout: Layout,
  root: YamlMapping,
  path: readonly string[],
  keep: number,
): readonly Edit[] | undefined {
  const steps: { readonly container: YamlMapping; readonly entry: YamlEntry }[] = [];
  let node: YamlNode | undefined = root;
  for (const key of path) {
    if (node?.kind !== "mapping" || callOf(node) !== undefined) return undefined;
    const container: YamlMapping = node;
    const entry = container.entries.findLast((one) => one.key.value === key);
    if (entry === undefined) return undefined;
    steps.push({ container, entry });
    node = entry.value;
  }
  while (steps.length > keep + 1 && steps.at(-1)!.container.entries.length === 1) steps.pop();
  const { container, entry } = steps.at(-1)!;
  const end = layout.trimEnd(entry.key.span.start, entry.value?.span.end ?? entry.key.span.end + 1);
  if (!container.flow) return [{ span: layout.wholeLines(entry.key.span.start, end), text: "" }];
  const index = container.entries.indexOf(entry);
  const next = container.entries[index + 1];
  if (next !== undefined) return [{ span: { start: entry.key.span.start, end: next.key.span.start }, text: "" }];
  const previous = container.entries[index - 1];
  const start =
    previous === undefined
      ? entry.key.span.start
      : layout.trimEnd(previous.key.span.start, previous.value?.span.end ?? previous.key.span.end + 1);
  return [{ span: { start, end }, text: "" }];
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
