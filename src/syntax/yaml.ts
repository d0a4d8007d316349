import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";
import type { Span } from "../text/span";
import { withoutComments } from "./json-blocks";
import { flattened } from "./yaml-flatten";

/** A value with its place. Spans count from the start of the text that was parsed. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

export interface YamlScalar {
  readonly kind: "scalar";
  /** The characters after unquoting; every scalar is text here, its type is the reader's business. */
  readonly value: string;
  readonly quoted: boolean;
  /** A tag as written: `!Ref`. */
  readonly tag: string | undefined;
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode | undefined;
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly entries: readonly YamlEntry[];
  /** Written in braces. */
  readonly flow: boolean;
  readonly tag: string | undefined;
  readonly span: Span;
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly items: readonly YamlNode[];
  /** Written in brackets. */
  readonly flow: boolean;
  readonly tag: string | undefined;
  readonly span: Span;
}

export interface YamlProblem {
  readonly message: string;
  readonly span: Span;
}

export interface YamlTree {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Nesting beyond this is nobody's architecture: deeper nodes are left out. */
const deepest = 60;
/** One unclosed quote can give thousands of errors; the first ones say it all. */
const mostProblems = 20;
/** Longest text parsed at once, in UTF-16 units: parsing is not linear in the worst case. */
const longestText = 1_000_000;

/**
 * Tags that templates are full of. For a tag it does not know the parser makes a warning with a stack trace, which takes
 * more time than the node. Known or not, all tags are kept as they are written.
 */
const commonTags = [
  ...["Ref", "GetAtt", "Sub", "Join", "If", "FindInMap", "ImportValue", "Select", "Split", "Base64", "Cidr", "GetAZs"],
  ...["Transform", "Equals", "Not", "And", "Or", "Condition", "ToJsonString", "Length"],
].flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: "map" as const },
  { tag: `!${name}`, collection: "seq" as const },
]);

/** A space without width, which comes along with text that is copied from a page. Nobody sees it, so nobody means it. */
const zeroWidth = "\u200B";

const parseStrictly = (text: string) =>
  parseDocument(text, {
    // No values are made of scalars: rules want the words, and "0123" or "no" must stay what they are.
    schema: "failsafe",
    customTags: commonTags,
    // The package's own check takes time in the square of the keys, its pretty errors in the square of the line's length.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    strict: false,
  });

/** Parses the text; where that fails on something that other parsers take, what they take is tried. */
function parseLeniently(text: string) {
  const document = parseStrictly(text);
  if (document.errors.length === 0) return document;
  const flat = flattened(text);
  if (flat === text) return document;
  const second = parseStrictly(flat);
  return second.errors.length < document.errors.length ? second : document;
}

/**
 * Reads one block of YAML or JSON. Never throws: what cannot be read is left out and told in `problems`.
 * Unknown tags are kept, repeated keys too (the last one counts, see `entryOf`); an alias stands for the node of its anchor.
 */
export function parseYaml(text: string): YamlTree {
  if (text.length > longestText) {
    return {
      root: undefined,
      problems: [{ message: "This part is too long to be read.", span: { start: 0, end: 0 } }],
    };
  }
  try {
    const readable = text.includes(zeroWidth) ? text.replaceAll(zeroWidth, " ") : text;
    const document = parseLeniently(readable);
    const problems = document.errors.slice(0, mostProblems).map((error) => ({
      message: error.message,
      span: { start: error.pos[0], end: error.pos[1] },
    }));
    return { root: convert(document.contents, { text, anchors: new Map() }, 0), problems };
  } catch (error) {
    // A stack overflow on hostile nesting ends here, too.
    const message = error instanceof Error ? error.message : String(error);
    return { root: undefined, problems: [{ message, span: { start: 0, end: 0 } }] };
  }
}

/**
 * Reads a member of a JSON object that was cut out of it: `"Key": {…},` with an optional comma behind.
 * Gives the object that holds just this member.
 */
export function parseJsonMember(text: string): YamlTree {
  const tree = parseYaml(`{${withoutComments(text)}}`);
  return {
    root: tree.root === undefined ? undefined : moveNode(tree.root, -1),
    problems: tree.problems.map((problem) => ({
      message: problem.message,
      span: { start: Math.max(0, problem.span.start - 1), end: Math.max(0, problem.span.end - 1) },
    })),
  };
}

interface Conversion {
  readonly text: string;
  readonly anchors: Map<string, YamlNode>;
}

/** The node with its tag, which the parser leaves out of the range, and without the line breaks behind a block. */
function spanOf(node: ParsedNode, tag: string | undefined, text: string): Span {
  const [start, rangeEnd] = node.range;
  let end = rangeEnd;
  if (isMap(node) || isSeq(node)) while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (tag === undefined) return { start, end };
  const at = text.lastIndexOf(tag, start);
  const isBefore = at >= 0 && text.slice(at + tag.length, start).trim() === "";
  return { start: isBefore ? at : start, end };
}

function convert(node: ParsedNode | null | undefined, conversion: Conversion, depth: number): YamlNode | undefined {
  if (node === null || node === undefined || depth > deepest) return undefined;
  // An alias shares its anchor's node instead of a copy of it, so that a tower of aliases stays small.
  if (isAlias(node)) return conversion.anchors.get(node.source);
  const converted = convertOwn(node, conversion, depth);
  if (converted !== undefined && node.anchor !== undefined) conversion.anchors.set(node.anchor, converted);
  return converted;
}

function convertOwn(node: ParsedNode, conversion: Conversion, depth: number): YamlNode | undefined {
  const tag = node.tag?.startsWith("tag:yaml.org") ? undefined : node.tag;
  const span = spanOf(node, tag, conversion.text);
  if (isScalar(node)) {
    const quoted = node.type !== "PLAIN";
    return { kind: "scalar", value: String(node.value ?? ""), quoted, tag, span };
  }
  if (isMap(node)) {
    const entries: YamlEntry[] = [];
    for (const pair of node.items) {
      const key = pair.key === null ? undefined : convert(pair.key, conversion, depth + 1);
      if (key?.kind !== "scalar") continue;
      const value = convert(pair.value, conversion, depth + 1);
      entries.push({ key, value: value?.kind === "scalar" && isNothing(value) ? undefined : value });
    }
    return { kind: "mapping", entries, flow: node.flow === true, tag, span };
  }
  if (isSeq(node)) {
    const items: YamlNode[] = [];
    for (const item of node.items) {
      const value = convert(item as ParsedNode, conversion, depth + 1);
      if (value !== undefined) items.push(value);
    }
    return { kind: "sequence", items, flow: node.flow === true, tag, span };
  }
  return undefined;
}

/** Whether the scalar is a key's missing value: nothing there, not even quotes. */
const isNothing = (scalar: YamlScalar): boolean =>
  !scalar.quoted &&
  scalar.tag === undefined &&
  (scalar.value === "" || scalar.value === "~" || scalar.value === "null");

function moveNode(node: YamlNode, by: number): YamlNode {
  const span = { start: node.span.start + by, end: node.span.end + by };
  if (node.kind === "scalar") return { ...node, span };
  if (node.kind === "sequence") return { ...node, span, items: node.items.map((item) => moveNode(item, by)) };
  const entries = node.entries.map((entry) => ({
    key: moveNode(entry.key, by) as YamlScalar,
    value: entry.value === undefined ? undefined : moveNode(entry.value, by),
  }));
  return { ...node, span, entries };
}

/** Merges within merges are followed so far: a tower of them would take for ever. */
const deepestMerge = 3;

/**
 * The entry of that key; the last one where it is repeated, as loaders have it. Merged mappings (`<<`) fill gaps, the
 * first of several before the others.
 */
export function entryOf(node: YamlNode | undefined, key: string, depth = 0): YamlEntry | undefined {
  if (node?.kind !== "mapping") return undefined;
  const own = node.entries.findLast((entry) => entry.key.value === key);
  if (own !== undefined || depth === deepestMerge) return own;
  const merged = node.entries.find((entry) => entry.key.value === "<<")?.value;
  for (const one of merged?.kind === "sequence" ? merged.items : merged === undefined ? [] : [merged]) {
    const found = entryOf(one, key, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of that key, if it has one. */
export const childOf = (node: YamlNode | undefined, key: string): YamlNode | undefined => entryOf(node, key)?.value;
