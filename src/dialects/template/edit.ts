import type { Change, WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import { childOf, type YamlEntry, type YamlMapping, type YamlNode } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import { onlyItem, type ValueLanguage } from "./draft";
import { joinTrees, type Layout, nest, printMember, type Tree } from "./print";
import type { Property } from "./property";

/** What a change is about, found again in the text. Spans count from where `root` was parsed. */
export interface Target {
  readonly root: YamlMapping;
  /** Steps from the root to the mapping that the table's paths count from. Never removed. */
  readonly home: readonly string[];
  readonly table: readonly Property[];
  readonly layout: Layout;
  readonly language: ValueLanguage;
}

/**
 * The edits that set or take away a trait. `print` gives the value as the dialect writes it.
 * Undefined where the property stands behind a function, where a value is computed, or where no property holds the trait.
 */
export function changeTrait(
  target: Target,
  change: Change & { readonly kind: "set" | "set-several" | "remove" },
  print: (trait: TraitName, property: Property, value: WrittenValue) => Tree | undefined,
): readonly Edit[] | undefined {
  if (change.kind === "set-several") return setSeveral(target, change.values, print);
  const property = chooseSpelling(target.table, change.trait, target.root, target.home);
  if (property === undefined) return undefined;
  const path = [...target.home, ...property.path];
  if (change.kind === "remove") return removeAt(target, path);
  const value = print(change.trait, property, change.value);
  return value === undefined ? undefined : setPath(target, path, value);
}

/** Sets several traits. Those under a parent that is not there yet come to stand under one new parent. */
function setSeveral(
  target: Target,
  values: readonly { readonly trait: TraitName; readonly value: WrittenValue }[],
  print: (trait: TraitName, property: Property, value: WrittenValue) => Tree | undefined,
): readonly Edit[] | undefined {
  const branches = new Map<string, { readonly path: readonly string[]; readonly tree: Tree }>();
  for (const { trait, value } of values) {
    const property = chooseSpelling(target.table, trait, target.root, target.home);
    const printed = property === undefined ? undefined : print(trait, property, value);
    if (property === undefined || printed === undefined) return undefined;
    const whole = [...target.home, ...property.path];
    const path = whole.slice(0, standing(target.root, whole) + 1);
    const tree = nest(whole.slice(path.length), printed);
    const key = path.join("\u0000");
    const other = branches.get(key)?.tree;
    branches.set(key, { path, tree: other === undefined ? tree : joinTrees(other, tree) });
  }
  const edits: Edit[] = [];
  for (const { path, tree } of branches.values()) {
    const written = setPath(target, path, tree);
    if (written === undefined) return undefined;
    edits.push(...written);
  }
  return edits;
}

/** How many steps of a path lead to something that stands there, the last one left out. */
function standing(root: YamlNode, path: readonly string[]): number {
  let node: YamlNode | undefined = root;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const isList = path[depth] === onlyItem;
    node = isList ? (node?.kind === "sequence" ? node.items[0] : node) : childOf(node, path[depth]!);
    if (node === undefined) return depth;
  }
  return path.length - 1;
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

/** The edits that give the place at a path (from the root) a value. */
export function setPath(target: Target, path: readonly string[], value: Tree): readonly Edit[] | undefined {
  const { layout, language } = target;
  let container = target.root;
  for (let depth = 0; depth < path.length; depth++) {
    if (language.isComputed(container)) return undefined;
    const entry = container.entries.findLast((one) => one.key.value === path[depth]);
    if (entry === undefined) return insertInto(layout, container, path.slice(depth), value);
    if (depth === path.length - 1) return replaceValue(target, entry, value);
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
    const isList = path[depth + 1] === onlyItem;
    const inner =
      isList && entry.value.kind === "sequence" && entry.value.items.length === 1 ? entry.value.items[0] : entry.value;
    if (inner?.kind !== "mapping") return undefined;
    if (isList) depth++;
    container = inner;
  }
  return undefined;
}

function replaceValue(target: Target, entry: YamlEntry, value: Tree): readonly Edit[] | undefined {
  const { layout, language } = target;
  const printed = layout.inline(value);
  if (entry.value === undefined) {
    const at = entry.key.span.end + 1;
    return [{ span: { start: at, end: at }, text: ` ${printed}` }];
  }
  // A value that a function makes belongs to somebody who meant it: no literal is put in its place.
  if (language.isComputed(entry.value)) return undefined;
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

/** Takes the entry at the path away, and the mappings above it that would be left empty, down to the target's home. */
function removeAt(target: Target, path: readonly string[]): readonly Edit[] | undefined {
  const { layout, root, language } = target;
  const keep = target.home.length;
  const steps: { readonly container: YamlMapping; readonly entry: YamlEntry }[] = [];
  let node: YamlNode | undefined = root;
  for (const key of path) {
    if (key === onlyItem) {
      if (node?.kind !== "sequence" || node.items.length !== 1) return undefined;
      node = node.items[0];
      continue;
    }
    if (node?.kind !== "mapping" || language.isComputed(node)) return undefined;
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
