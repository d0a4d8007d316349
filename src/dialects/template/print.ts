import type { Span } from "../../text/span";
import { onlyItem } from "./draft";

/** A value to be written. `attribute` points at the ARN of a resource, `ref` at its name, `sub` has gaps to fill. */
export type Tree =
  | string
  | number
  | boolean
  | readonly Tree[]
  | { readonly attribute: string }
  | { readonly ref: string }
  | { readonly sub: string }
  | { readonly [key: string]: Tree };

/** How the text around a change is laid out, and how to write in the same manner. Offsets are those of the block. */
export interface Layout {
  readonly isJson: boolean;
  readonly lineBreak: string;
  /** Columns from one level to the next. */
  readonly step: number;
  columnOf(offset: number): number;
  /** End of the line, behind a comment that may stand there; `offset` itself where other text follows. */
  endOfLine(offset: number): number;
  /** `end` without the white space before it. */
  trimEnd(start: number, end: number): number;
  hasBreak(start: number, end: number): boolean;
  /** The lines that hold the span, with the last one's line break. */
  wholeLines(start: number, end: number): Span;
  inline(value: Tree): string;
  /** `Key: value` or `Key: {Sub: value}` on one line. */
  inlineMember(path: readonly string[], value: Tree): string;
}

/** A number with a unit is no number to YAML. */
const isMeasure = (text: string): boolean => /^\d{1,9} ?(?:ms|s|min|m|h|d|Mi|Gi)$/.test(text);

const isPlain = (text: string): boolean =>
  isMeasure(text) ||
  (/^[A-Za-z/](?:[\w./<> -]|:(?=\S))*$/.test(text) && !/ $|^(?:true|false|yes|no|on|off|null)$/i.test(text));

function inlineYaml(value: Tree): string {
  if (typeof value === "string") return isPlain(value) ? value : JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(", ")}]`;
  const call = callText(value as Tree);
  if (call !== undefined) return call;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${inlineYaml(inner as Tree)}`)
    .join(", ")}}`;
}

function callText(value: Tree): string | undefined {
  if (typeof value !== "object" || Array.isArray(value)) return undefined;
  if ("attribute" in value) return `!GetAtt ${String(value.attribute)}.Arn`;
  if ("ref" in value) return `!Ref ${String(value.ref)}`;
  if ("sub" in value) return `!Sub ${String(value.sub)}`;
  return undefined;
}

/** The tree as JSON has it: functions in their long form. */
function jsonTree(value: Tree): unknown {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(jsonTree);
  if ("attribute" in value) return { "Fn::GetAtt": [value.attribute, "Arn"] };
  if ("ref" in value) return { Ref: value.ref };
  if ("sub" in value) return { "Fn::Sub": value.sub };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonTree(inner as Tree)]));
}

/** The value under the keys of a path. */
export const nest = (path: readonly string[], value: Tree): Tree =>
  path.reduceRight<Tree>((inner, key) => (key === onlyItem ? [inner] : { [key]: inner }), value);

const isBranch = (tree: Tree): tree is { readonly [key: string]: Tree } =>
  typeof tree === "object" && !Array.isArray(tree) && callText(tree) === undefined;

/** Two trees as one; where both have a value the second one's counts. */
export function joinTrees(a: Tree, b: Tree): Tree {
  if (!isBranch(a) || !isBranch(b)) return b;
  const joined: Record<string, Tree> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    joined[key] = joined[key] === undefined ? value : joinTrees(joined[key], value);
  }
  return joined;
}

/** Looks at how a block is written. `lead` is what stands before it on its first line: members of JSON begin at their key. */
export function layoutOf(text: string, isJson: boolean, lead = ""): Layout {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const inline = (value: Tree): string => (isJson ? JSON.stringify(jsonTree(value)) : inlineYaml(value));
  const lineStart = (offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = (offset: number): number => {
    const end = text.indexOf("\n", offset);
    if (end < 0) return text.length;
    return text[end - 1] === "\r" ? end - 1 : end;
  };
  const [, first = "", second = ""] = /^([ \t]*)\S[^\n]*\n(?:[ \t]*\n)*([ \t]*)\S/.exec(text) ?? [];
  const difference = second.length - first.length - lead.length;
  return {
    isJson,
    lineBreak,
    step: difference > 0 && difference <= 8 ? difference : 2,
    columnOf: (offset) => offset - lineStart(offset) + (lineStart(offset) === 0 ? lead.length : 0),
    endOfLine(offset) {
      const end = lineEnd(offset);
      return /^[ \t]*(?:#.*)?$/.test(text.slice(offset, end)) ? end : offset;
    },
    trimEnd: (start, end) => start + text.slice(start, end).trimEnd().length,
    hasBreak: (start, end) => text.slice(start, end).includes("\n"),
    wholeLines(start, end) {
      const next = text.indexOf("\n", end);
      return { start: lineStart(start), end: next < 0 ? text.length : next + 1 };
    },
    inline,
    inlineMember: (path, value) =>
      isJson
        ? JSON.stringify({ [path[0]!]: jsonTree(nest(path.slice(1), value)) }).slice(1, -1)
        : `${path[0]}: ${inlineYaml(nest(path.slice(1), value))}`,
  };
}

/** The indentation before an offset, where nothing else stands there on its line. */
export function leadOf(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return before.trim() === "" ? before : "";
}

/** A member over as many lines as it takes, its key at `column`. The first line is indented, too. */
export function printMember(layout: Layout, path: readonly string[], value: Tree, column: number): string {
  const [key, ...rest] = path;
  const tree = nest(rest, value);
  const indent = " ".repeat(column);
  if (layout.isJson) {
    const lines = JSON.stringify(jsonTree(tree), undefined, layout.step).split("\n");
    return `${indent}${JSON.stringify(key)}: ${lines.map((line, index) => (index === 0 ? line : indent + line)).join(layout.lineBreak)}`;
  }
  if (Array.isArray(tree) && tree.some((item) => isMembers(item) && Object.keys(item).length > 2)) {
    const items = tree.map((item: Tree) => printItem(layout, item, column + layout.step));
    return [`${indent}${key}:`, ...items].join(layout.lineBreak);
  }
  const isBlock =
    typeof tree === "object" && !Array.isArray(tree) && callText(tree) === undefined && Object.keys(tree).length > 0;
  if (!isBlock) return `${indent}${key}: ${inlineYaml(tree)}`;
  const members = Object.entries(tree).map(([inner, innerValue]) =>
    printMember(layout, [inner], innerValue as Tree, column + layout.step),
  );
  return [`${indent}${key}:`, ...members].join(layout.lineBreak);
}

const isMembers = (value: Tree): value is { readonly [key: string]: Tree } =>
  typeof value === "object" && !Array.isArray(value) && callText(value) === undefined;

/** An item of a list, its dash at `column`; the members of a mapping below each other. */
function printItem(layout: Layout, item: Tree, column: number): string {
  const indent = " ".repeat(column);
  if (!isMembers(item)) return `${indent}- ${layout.inline(item)}`;
  const members = Object.entries(item).map(([key, value]) => printMember(layout, [key], value, column + 2));
  return `${indent}- ${members.join(layout.lineBreak).trimStart()}`;
}
