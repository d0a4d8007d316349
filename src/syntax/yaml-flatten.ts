const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const single = 39;
const double = 34;

const isBlank = (code: number): boolean => code === space || code === 9;

/**
 * The text with every quoted scalar and every flow collection on one line: line breaks within them are spaces, and so are
 * comments. It has the same length, and every offset keeps its meaning.
 *
 * libyaml, which CloudFormation uses, does not mind how far such lines are indented; the parser that we use does. This
 * is tried where it found something wrong.
 */
export function flattened(text: string): string {
  const scan: Scan = { text, joined: [], unclosed: new Set() };
  /** Lines indented deeper than this belong to a block scalar. */
  let scalarIndent: number | undefined;
  for (let at = 0; at < text.length; ) {
    let indent = 0;
    while (text.charCodeAt(at + indent) === space) indent++;
    const first = text.charCodeAt(at + indent);
    const isEmpty = Number.isNaN(first) || first === lineFeed || first === carriageReturn;
    if (scalarIndent !== undefined && (isEmpty || indent > scalarIndent)) {
      at = nextLine(text, at);
      continue;
    }
    const { next, opensScalar } = scanLine(scan, at + indent);
    scalarIndent = opensScalar ? indent : undefined;
    at = next;
  }
  return withSpaces(text, scan.joined);
}

interface Scan {
  readonly text: string;
  /** Stretches in which line breaks and comments become spaces. */
  readonly joined: { readonly start: number; readonly end: number; readonly comments: boolean }[];
  /** What was opened once and never closed: it is not looked for again, so that the scan stays linear. */
  readonly unclosed: Set<string>;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

const scalarHeader = /[|>][-+0-9]{0,2}[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;

/** Reads one line from its first character on, with what reaches from it into further lines. */
function scanLine(scan: Scan, from: number): { readonly next: number; readonly opensScalar: boolean } {
  const { text } = scan;
  let canStart = true;
  for (let at = from; at < text.length; ) {
    const char = text[at]!;
    if (char === "\n") return { next: at + 1, opensScalar: false };
    if (char === "#" && (at === from || isBlank(text.charCodeAt(at - 1)))) break;
    if (canStart && (char === "'" || char === '"' || char === "{" || char === "[")) {
      const end = scan.unclosed.has(char) ? undefined : endOf(text, at);
      if (end === undefined) {
        scan.unclosed.add(char);
        break;
      }
      scan.joined.push({ start: at, end, comments: char === "{" || char === "[" });
      canStart = false;
      at = end;
      continue;
    }
    if (canStart && (char === "|" || char === ">")) {
      scalarHeader.lastIndex = at;
      return { next: nextLine(text, at), opensScalar: scalarHeader.test(text) };
    }
    const isBeforeBlank = at + 1 >= text.length || /\s/.test(text[at + 1]!);
    if (canStart && (char === "!" || char === "&")) {
      while (at < text.length && !/\s/.test(text[at]!)) at++;
      continue;
    }
    if (char === ":" && isBeforeBlank) canStart = true;
    else if (!isBlank(text.charCodeAt(at)) && !(canStart && char === "-" && isBeforeBlank)) canStart = false;
    at++;
  }
  return { next: nextLine(text, from), opensScalar: false };
}

/** Longest quoted scalar or flow collection that is looked for. */
const longest = 50_000;

/** Offset behind the quoted scalar or the flow collection that begins at `at`; undefined where it is not closed. */
function endOf(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + longest);
  const opener = text.charCodeAt(at);
  if (opener === single || opener === double) return endOfQuoted(text, at, limit);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const char = text[i]!;
    if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") {
      depth--;
      if (depth === 0) return i + 1;
    } else if (char === "'" || char === '"') {
      // An apostrophe within a word is none of our business.
      if (!/[\s,:[{]/.test(text[i - 1] ?? " ")) continue;
      const end = endOfQuoted(text, i, limit);
      if (end === undefined) return undefined;
      i = end - 1;
    } else if (char === "#" && /\s/.test(text[i - 1] ?? " ")) {
      i = nextLine(text, i) - 1;
    }
  }
  return undefined;
}

function endOfQuoted(text: string, at: number, limit: number): number | undefined {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92 && quote === double) i++;
    else if (code === quote) {
      if (quote === single && text.charCodeAt(i + 1) === single) i++;
      else return i + 1;
    }
  }
  return undefined;
}

function withSpaces(text: string, joined: Scan["joined"]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, comments } of joined) {
    const stretch = text.slice(start, end);
    if (!stretch.includes("\n")) continue;
    parts.push(text.slice(done, start), comments ? withoutComments(stretch) : stretch.replace(/[\r\n]/g, " "));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join("");
}

/** A flow collection on one line. Line breaks in its quoted scalars are folded in the same way. */
function withoutComments(text: string): string {
  let result = "";
  let quote: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== undefined) {
      if (code === quote) quote = undefined;
    } else if ((code === single || code === double) && /[\s,:[{]/.test(text[i - 1] ?? " ")) {
      quote = code;
    } else if (code === hash && /\s/.test(text[i - 1] ?? " ")) {
      const end = Math.min(nextLine(text, i), text.length);
      result += " ".repeat(end - i);
      i = end - 1;
      continue;
    }
    result += code === lineFeed || code === carriageReturn ? " " : text[i];
  }
  return result;
}
