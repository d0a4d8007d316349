import type { Model } from "../../model/architecture";
import type { BuildingBlock, Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import { childOf, parseJsonMember, parseYaml, type YamlEntry } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { reckonAlarm } from "../template/alarm-expression";
import { changeTrait, setPath, type Target } from "../template/edit";
import { type Layout, layoutOf, leadOf, printMember, type Tree } from "../template/print";
import type { Property } from "../template/property";
import { serverPropertyEdit } from "../template/server-properties";
import { alarmWords } from "./alarms";
import { buildingBlock, logStreamOf } from "./building-blocks";
import { cutProgram, isJson } from "./cut";
import { spellingOf } from "./spelling";
import { readToken } from "./tokens";

/** A resource found again in the text, with everything absolute. */
interface Located {
  readonly entry: YamlEntry;
  /** The text that its spans count in. */
  readonly text: string;
  readonly layout: Layout;
  /** Where the spans of the entry count from. */
  readonly base: number;
  readonly names: ReadonlySet<string>;
}

/**
 * The edits for a change to a program. Only the lines that the change is about are touched; comments stay.
 * Undefined where the property is computed or the resource is not found.
 */
export function writeChange(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "note") return undefined;
  const [name] = change.target.slice(model.uri.length + 1).split("/");
  const located = name === undefined ? undefined : locate(text, name);
  const target = located === undefined ? undefined : targetOf(located, traitOf(change));
  if (located === undefined || target === undefined) return undefined;
  const edits =
    change.kind === "add"
      ? addBlock(located, target, change.block, change.name)
      : (propertyEdit(located, change) ?? changeTrait(target, change, writtenTree));
  return edits?.map((edit) => ({
    span: { start: edit.span.start + located.base, end: edit.span.end + located.base },
    text: edit.text,
  }));
}

/** The edit of a broker property, which stands in a text of its own, or of what an alarm reckons with. */
function propertyEdit(located: Located, change: Change): readonly Edit[] | undefined {
  if (change.kind !== "set") return undefined;
  if (change.trait === "alarmExpressions") {
    const type = childOf(located.entry.value, "type");
    const token = type?.kind === "scalar" ? readToken(type.value) : undefined;
    return token === undefined ? undefined : reckonAlarm(located, alarmWords[token.provider], String(change.value));
  }
  const properties = childOf(childOf(located.entry.value, "properties"), "serverProperties");
  return serverPropertyEdit(located.text, properties, change.trait, change.value);
}

function locate(text: string, name: string): Located | undefined {
  const names = new Set<string>();
  let found: Located | undefined;
  for (const block of cutProgram(text)) {
    const isMember = block.outline[0] === "resources";
    if (!isMember && (block.outline.length > 0 || !block.text.includes(name))) continue;
    const { root } = block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text);
    const resources = isMember ? root : childOf(root, "resources");
    if (resources?.kind !== "mapping") continue;
    for (const { key } of resources.entries) names.add(key.value);
    const entry = resources.entries.find((one) => one.key.value === name);
    if (entry !== undefined) {
      const { text: own, start: base } = block;
      found = { entry, text: own, layout: layoutOf(own, isJson(text), leadOf(text, base)), base, names };
    }
  }
  return found;
}

/** The trait that a change sets or takes away; of several, the first. */
const traitOf = (change: Change): TraitName | undefined =>
  change.kind === "set" || change.kind === "remove"
    ? change.trait
    : change.kind === "set-several"
      ? change.values[0]?.trait
      : undefined;

/** The destination of a delivery stream, or the properties of the resource itself. */
function targetOf(
  { entry, layout }: Located,
  trait: TraitName | undefined,
): (Target & { readonly token: string }) | undefined {
  const type = childOf(entry.value, "type");
  const token = type?.kind === "scalar" ? readToken(type.value) : undefined;
  if (type?.kind !== "scalar" || token === undefined || entry.value?.kind !== "mapping") return undefined;
  const { language, tables, delivery } = spellingOf(token.provider);
  const target = { root: entry.value, layout, language, token: type.value };
  const own = tables[token.type] ?? [];
  if (token.type !== "AWS::KinesisFirehose::DeliveryStream" || own.some((one) => one.trait === trait)) {
    return { ...target, home: ["properties"], table: own };
  }
  const properties = childOf(entry.value, "properties");
  const block = Object.keys(delivery.blocks).find((key) => childOf(properties, key) !== undefined);
  return block === undefined ? undefined : { ...target, home: ["properties", block], table: delivery.tableOf(block) };
}

/** What a structure that is only "there" consists of when Sluice writes it. */
const structures: Partial<Record<TraitName, Tree>> = {
  provisionedPollers: { minimumPollers: 1, maximumPollers: 5 },
};

const arnOf = (resource: string): string =>
  /^[A-Za-z_][\w-]*$/.test(resource) ? `\${${resource}.arn}` : `\${["${resource}"].arn}`;

function writtenTree(trait: TraitName, property: Property, value: WrittenValue): Tree {
  if (typeof value === "object") return arnOf(value.resource);
  if (value === true && property.kind === "presence") return structures[trait] ?? {};
  if (value === true && typeof property.kind === "object" && "listHas" in property.kind) return [property.kind.listHas];
  return value;
}

function addBlock(
  { entry, layout, names }: Located,
  target: Target & { readonly token: string },
  block: BuildingBlock,
  name: string,
): readonly Edit[] | undefined {
  const owner = entry.key.value;
  const added = buildingBlock(block, name, owner, target.token);
  if (added === undefined) return undefined;
  const members = added.filter((member) => !names.has(member.name));
  const column = layout.columnOf(entry.key.span.start);
  const end = layout.trimEnd(entry.key.span.start, entry.value?.span.end ?? entry.key.span.end + 1);
  const at = layout.isJson ? end : layout.endOfLine(end);
  const before = layout.isJson ? `,${layout.lineBreak}` : layout.lineBreak;
  const text = members.map((one) => before + printMember(layout, [one.name], one.resource, column)).join("");
  const resources: Edit = { span: { start: at, end: at }, text };
  if (block !== "flink-logging") return text === "" ? [] : [resources];
  const setting = setPath(
    target,
    ["properties", "cloudwatchLoggingOptions", "logStreamArn"],
    arnOf(logStreamOf(owner)),
  );
  if (setting === undefined) return undefined;
  // Where the application ends with the setting, both go to the same place: one edit, so that their order is plain.
  const [first] = setting;
  return first?.span.start === at
    ? [{ span: first.span, text: first.text + text }]
    : [...setting, ...(text === "" ? [] : [resources])];
}
