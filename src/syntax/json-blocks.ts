import type { Block } from "./blocks";

const quote = 34;
const comma = 44;
const colon = 58;
const slash = 47;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

/** Outline of what stands between members. */
const between = ["{}"];

/**
 * Cuts a JSON object at its members, and at the members of those whose key is in `opened`.
 * Member blocks hold `"Key": value` up to the next member and have the keys above them as outline; what stands between
 * (braces, the opened key itself) goes into blocks with the outline `{}`. Where brackets do not match, as while somebody
 * types, the lines are cut by their indentation.
 */
export function cutJson(text: string, opened: readonly string[]): readonly Block[] {
  const starts: Start[] = [{ at: 0, outline: between }];
  let depth = 0;
  let parent: string | undefined;
  /** The next string at the depth of the cut is a member's key. */
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfString(text, at);
      const isCut = expectsKey && (depth === 1 || (depth === 2 && parent !== undefined));
      if (isCut) {
        starts.push({ at, outline: depth === 1 ? [] : [parent!] });
        expectsKey = false;
        if (depth === 1) {
          const name = text.slice(at + 1, end - 1);
          parent = opened.includes(name) && opensObject(text, end) ? name : undefined;
          if (parent !== undefined) starts.splice(-1, 1, { at, outline: between });
        }
      }
      at = end - 1;
    } else if (code === slash) {
      at = endOfComment(text, at) - 1;
    } else if (code === openBrace || code === openBracket) {
      depth++;
      expectsKey = code === openBrace && (depth === 1 || (depth === 2 && parent !== undefined));
    } else if (code === closeBrace || code === closeBracket) {
      const closesCut = (depth === 2 && parent !== undefined) || depth === 1;
      depth--;
      if (depth < 0) return cutLines(text, opened);
      if (closesCut && starts.at(-1)!.outline !== between) starts.push({ at, outline: between });
      if (depth === 1) parent = undefined;
    } else if (code === comma && (depth === 1 || (depth === 2 && parent !== undefined))) {
      expectsKey = true;
    }
  }
  if (depth !== 0) return cutLines(text, opened);
  return blocksOf(text, starts);
}

interface Start {
  readonly at: number;
  readonly outline: readonly string[];
}

const blocksOf = (text: string, starts: readonly Start[]): readonly Block[] =>
  starts.map((start, index) => ({
    text: text.slice(start.at, starts[index + 1]?.at ?? text.length),
    start: start.at,
    outline: start.outline,
    ...(start.outline === between ? {} : { syntax: "json" as const }),
  }));

const memberLine = /^([ \t]*)"([^"\\\n]{1,200})"[ \t]*:(.*)$/gm;

/** Cuts by indentation: members of the root are as deep as the first key, members of the opened ones as deep as their first. */
function cutLines(text: string, opened: readonly string[]): readonly Block[] {
  const starts: Start[] = [{ at: 0, outline: between }];
  let rootIndent: string | undefined;
  let parent: string | undefined;
  let memberIndent: string | undefined;
  for (const match of text.matchAll(memberLine)) {
    const [, indent, name, rest] = match;
    rootIndent ??= indent!;
    const at = match.index + indent!.length;
    if (indent === rootIndent) {
      parent = opened.includes(name!) && /^\s*\{\s*$/.test(rest!) ? name : undefined;
      memberIndent = undefined;
      starts.push({ at, outline: parent === undefined ? [] : between });
    } else if (parent !== undefined && indent!.length > rootIndent.length) {
      memberIndent ??= indent!;
      if (indent === memberIndent) starts.push({ at, outline: [parent] });
    }
  }
  return starts.length === 1 ? [{ text, start: 0, outline: [] }] : blocksOf(text, starts);
}

/** Offset behind a comment, which some parsers of JSON take; behind the slash where there is none. */
function endOfComment(text: string, at: number): number {
  const next = text[at + 1];
  if (next !== "/" && next !== "*") return at + 1;
  const end = next === "/" ? text.indexOf("\n", at) : text.indexOf("*/", at + 2) + 2;
  return end <= at + 1 ? text.length : end;
}

/** Offset behind the string that begins at `at`; an unclosed one ends with its line. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash) i++;
    else if (code === quote) return i + 1;
    else if (code === 10) return i;
  }
  return text.length;
}

/** Whether the value behind a key that ends at `from` is an object. */
function opensObject(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === openBrace) return true;
    if (code !== colon && code > 32) return false;
  }
  return false;
}

/** The text with comments, which JSON has none of, as spaces: every offset keeps its meaning. */
export function withoutComments(text: string): string {
  if (!text.includes("//") && !text.includes("/*")) return text;
  let result = "";
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at) - 1;
    else if (code === slash) {
      const end = endOfComment(text, at);
      if (end === at + 1) continue;
      result += text.slice(done, at) + text.slice(at, end).replace(/[^\r\n]/g, " ");
      done = end;
      at = end - 1;
    }
  }
  return result + text.slice(done);
}
