import type { Block } from "./blocks";

const quote = 34;
const comma = 44;
const colon = 58;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;

/**
 * Cuts a JSON object at its members, and at the members of those whose key is in `opened`.
 * Member blocks hold `"Key": value` up to the next member and have the keys above them as outline; what stands between
 * (braces, the opened key itself) goes into blocks with the outline `{}`. Brackets that do not match give one block.
 */
export function cutJson(text: string, opened: readonly string[]): readonly Block[] {
  const whole: readonly Block[] = [{ text, start: 0, outline: [] }];
  const between = ["{}"];
  const starts: { readonly at: number; readonly outline: readonly string[] }[] = [{ at: 0, outline: between }];
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
    } else if (code === openBrace || code === openBracket) {
      depth++;
      expectsKey = code === openBrace && (depth === 1 || (depth === 2 && parent !== undefined));
    } else if (code === closeBrace || code === closeBracket) {
      const closesCut = (depth === 2 && parent !== undefined) || depth === 1;
      depth--;
      if (depth < 0) return whole;
      if (closesCut && starts.at(-1)!.outline !== between) starts.push({ at, outline: between });
      if (depth === 1) parent = undefined;
    } else if (code === comma && (depth === 1 || (depth === 2 && parent !== undefined))) {
      expectsKey = true;
    }
  }
  if (depth !== 0) return whole;
  return starts.map((start, index) => ({
    text: text.slice(start.at, starts[index + 1]?.at ?? text.length),
    start: start.at,
    outline: start.outline,
    ...(start.outline === between ? {} : { syntax: "json" as const }),
  }));
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
