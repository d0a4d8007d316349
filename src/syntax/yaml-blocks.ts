import type { Block } from "./blocks";

/** A key at the start of a line; group 1 is its name, group 2 what stands behind its colon. */
const keyLine =
  /^ *("[^"]{0,200}"|'[^']{0,200}'|[^\s#'"{}[\],&*!|>%@`?:-][^\s#:]{0,200}|-[^\s#:]{1,200})[ \t]*:(?=\s|$)(.*)$/;

const space = 32;
const hash = 35;
const questionMark = 63;
const dash = 45;
const comma = 44;
const openBracket = 91;
const openBrace = 123;

/**
 * Cuts YAML at its top-level keys, and at the keys one level under a top-level key that has nothing else on its line.
 * Lines that do not look like such a key stay with the block before them, so a half-typed line spoils one block only.
 * Reading the blocks one by one gives what reading the whole text gives, for every text without syntax errors.
 * From a second document on, each document is one block, with the outline `document 2`, ...
 * With `levels: 1` top-level keys are kept whole.
 */
export function cutYaml(text: string, { levels = 2 }: { readonly levels?: 1 | 2 } = {}): readonly Block[] {
  const whole: readonly Block[] = [{ text, start: 0, outline: [] }];
  const starts: { readonly at: number; readonly outline: readonly string[] }[] = [];
  /** The bare top-level key above, while its children can be cut. */
  let parent: string | undefined;
  let childIndent: number | undefined;
  let documents = 1;
  /** The last line that holds something, and where it ends. */
  let before = 0;
  let beforeEnd = 0;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const lineBreak = text.indexOf("\n", at);
    next = lineBreak < 0 ? text.length : lineBreak + 1;
    let indent = 0;
    while (text.charCodeAt(at + indent) === space) indent++;
    const first = text.charCodeAt(at + indent);
    const isBlank = at + indent >= next || first === 10 || first === 13;
    if (isBlank || first === hash) continue;
    const last = before;
    const lastEnd = beforeEnd;
    before = at;
    beforeEnd = next;
    if (indent === 0 && /^---(?:\s|$)/.test(text.slice(at, at + 4))) {
      if (starts.length > 0) {
        documents++;
        starts.push({ at, outline: [`document ${documents}`] });
      }
      continue;
    }
    if (documents > 1) continue;
    const isDeeper = indent > 0 && (parent === undefined || (childIndent !== undefined && indent !== childIndent));
    if (isDeeper) continue;
    // An explicit key (`? key`) hides where its value begins.
    if (first === questionMark && /^\?(?:\s|$)/.test(text.slice(at + indent, at + indent + 2))) return whole;
    const match = keyLine.exec(text.slice(at, Math.min(next, at + 2_000)).trimEnd());
    const name = match?.[1]?.replace(/^["']|["']$/g, "");
    // The line before may go on: a flow collection whose lines are not indented, which libyaml takes. A key with nothing
    // behind it begins something new all the same: the line before is only half typed.
    if (match !== null && match[2]!.trim() !== "" && lastEnd > 0 && endsOpen(text, last, lastEnd)) continue;
    if (indent === 0) {
      // A list that is not indented: what is deeper belongs to its items.
      if (first === dash && /^-(?:\s|$)/.test(text.slice(at, at + 2))) parent = undefined;
      if (match === null || name === undefined) continue;
      starts.push({ at, outline: [] });
      const rest = match[2]!.trim();
      parent = levels === 2 && (rest === "" || rest.startsWith("#")) ? name : undefined;
      childIndent = undefined;
    } else if (name !== undefined) {
      childIndent = indent;
      starts.push({ at, outline: [parent!] });
    } else if (childIndent === undefined) {
      // A list or a scalar under the key: nothing to cut there.
      parent = undefined;
    }
  }
  if (starts.length === 0) return whole;
  const blocks = starts.map((start, index) => {
    const from = index === 0 ? 0 : start.at;
    return { text: text.slice(from, starts[index + 1]?.at ?? text.length), start: from, outline: start.outline };
  });
  return text.includes("*") && text.includes("&") && blocks.some((block) => refersOutside(block.text, text))
    ? whole
    : blocks;
}

/** Whether a line ends in a comma or an opening bracket, with or without the comment behind it. */
function endsOpen(text: string, start: number, end: number): boolean {
  if (endsSo(text, end)) return true;
  const comment = text.slice(start, end).lastIndexOf(" #");
  return comment > 0 && endsSo(text, start + comment);
}

function endsSo(text: string, end: number): boolean {
  let last = end - 1;
  while (last > 0 && text.charCodeAt(last) <= space) last--;
  const code = text.charCodeAt(last);
  return code === comma || code === openBracket || code === openBrace;
}

/**
 * Cuts a block that begins with a key at the keys below it; they get the outline given. The key's own line, and what stands
 * before the first key below, stay a block with the block's own outline. A block with a value behind its key stays whole.
 */
export function cutMembers(block: Block, outline: readonly string[]): readonly Block[] {
  const { text } = block;
  const starts: number[] = [];
  let key: number | undefined;
  let childIndent: number | undefined;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const lineBreak = text.indexOf("\n", at);
    next = lineBreak < 0 ? text.length : lineBreak + 1;
    let indent = 0;
    while (text.charCodeAt(at + indent) === space) indent++;
    const first = text.charCodeAt(at + indent);
    if (at + indent >= next || first === 10 || first === 13 || first === hash) continue;
    if (childIndent !== undefined && indent !== childIndent) continue;
    const match = keyLine.exec(text.slice(at, Math.min(next, at + 2_000)).trimEnd());
    if (key === undefined) {
      const rest = match?.[2]?.trim();
      if (rest === undefined || !(rest === "" || rest.startsWith("#"))) return [block];
      key = indent;
    } else if (match !== null && indent > key) {
      childIndent = indent;
      starts.push(at);
    } else if (childIndent === undefined) {
      return [block];
    }
  }
  if (starts.length === 0) return [block];
  const head: Block = { ...block, text: text.slice(0, starts[0]) };
  const members = starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1] ?? text.length),
    start: block.start + start,
    outline,
  }));
  return [head, ...members];
}

const aliases = /(?:^|[\s:,[{-])\*([\w-]+)/g;

/** Whether an alias (`*name`) of the block has its anchor in another block of the text: that ties them to each other. */
function refersOutside(block: string, text: string): boolean {
  if (!block.includes("*")) return false;
  for (const [, name] of block.matchAll(aliases)) {
    const anchor = `&${name}`;
    if (!block.includes(anchor) && text.includes(anchor)) return true;
  }
  return false;
}
