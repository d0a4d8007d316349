import type { Span } from "../../../text/span";

export type CodeLanguage = "sql" | "java" | "python" | "build" | "other";

const languages: Readonly<Record<string, CodeLanguage>> = {
  sql: "sql",
  flinksql: "sql",
  "flink-sql": "sql",
  java: "java",
  scala: "java",
  kotlin: "java",
  kt: "java",
  groovy: "build",
  gradle: "build",
  kts: "build",
  sbt: "build",
  xml: "build",
  pom: "build",
  toml: "build",
  requirements: "build",
  pip: "build",
  python: "python",
  py: "python",
  python3: "python",
  pyflink: "python",
};

/** Fences that hold no code of the design: changes, drawings, output. */
const noCode =
  /^(?:diff|patch|mermaid|plantuml|dot|console|log|output|text|txt|plain|plaintext|ascii|diagram|none|csv)$/;

/** The language of a fence: as it names itself, else as its words tell. Undefined where it holds no code. */
export function languageOf(info: string, text: string): CodeLanguage | undefined {
  const word = (info.split(/[\s{:,]/, 1)[0] ?? "").toLowerCase();
  if (word !== "") return noCode.test(word) ? undefined : (languages[word] ?? "other");
  if (/^[ \t]{0,40}CREATE (?:TEMPORARY )?TABLE\b|^[ \t]{0,40}SELECT\b|^[ \t]{0,40}INSERT INTO\b/im.test(text))
    return "sql";
  if (/^[ \t]{0,40}<(?:dependency|dependencies|project)\b/m.test(text)) return "build";
  if (/;\s{0,40}$/m.test(text) && /\b(?:DataStream|StreamExecutionEnvironment|KafkaSink)\b/.test(text)) return "java";
  return "other";
}

/** Comments and literals by language; what is no comment is a literal. */
const parts: Readonly<Record<CodeLanguage, RegExp>> = {
  sql: /--[^\n]{0,2000}|\/\*[\s\S]{0,20000}?\*\/|'(?:[^']|''){0,2000}'/g,
  java: /\/\/[^\n]{0,2000}|\/\*[\s\S]{0,20000}?\*\/|"""[\s\S]{0,20000}?"""|"(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.)'/g,
  python:
    /#[^\n]{0,2000}|"""[\s\S]{0,20000}?"""|'''[\s\S]{0,20000}?'''|"(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'/g,
  build: /<!--[\s\S]{0,20000}?-->|(?:^|\s)(?:\/\/|#)[^\n]{0,2000}|\/\*[\s\S]{0,20000}?\*\//g,
  other: /(?:^|\s)#[^\n]{0,2000}/g,
};

/** Code of which the comments, and in `bare` the literals too, are blanked; offsets are kept. */
export interface Masked {
  readonly text: string;
  readonly bare: string;
  /** Literals longer than a line. */
  readonly blocks: readonly Span[];
  /** Places where something is said to be left out. */
  readonly elisions: readonly number[];
}

const blank = (words: string): string => words.replace(/[^\n]/g, " ");
const omission = /(?<![\w>])\.\.\.|\u2026/g;
/** A comment that stands for code. */
const omittingComment =
  /^(?:\/\/|#|--|\/\*)[ \t]*(?:\.\.|\u2026|omitted|other|others|more|rest|remaining|etc|snip\w*|same|as above|additional|further)/i;

export function maskCode(text: string, language: CodeLanguage): Masked {
  const blocks: Span[] = [];
  const elisions: number[] = [];
  let plain = "";
  let bare = "";
  let from = 0;
  for (const match of text.matchAll(parts[language])) {
    const [words] = match;
    const isLiteral = /^["']/.test(words);
    const before = text.slice(from, match.index);
    plain += before + (isLiteral ? words : blank(words));
    bare += before + blank(words);
    from = match.index + words.length;
    if (/^(?:"""|''')/.test(words)) blocks.push({ start: match.index + 3, end: from - 3 });
    if (!isLiteral && omittingComment.test(words.trimStart())) elisions.push(match.index);
  }
  plain += text.slice(from);
  bare += text.slice(from);
  for (const { index } of bare.matchAll(omission)) elisions.push(index);
  return { text: plain, bare, blocks, elisions };
}

/** Whether something within the stretch is left out. */
export const isElided = ({ elisions }: Masked, { start, end }: Span): boolean =>
  elisions.some((at) => at >= start && at < end);

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** What brackets hold in code that people read, in UTF-16 units at most. */
const longestBrackets = 10_000;

/** Offset of the bracket that closes the one at `open`; undefined where it stays open. Literals must be blanked. */
export function closing(bare: string, open: number): number | undefined {
  const stack: string[] = [];
  const end = Math.min(bare.length, open + longestBrackets);
  for (let at = open; at < end; at++) {
    const sign = bare[at]!;
    const closer = pairs[sign];
    if (closer !== undefined) stack.push(closer);
    else if (sign === ")" || sign === "]" || sign === "}") {
      if (stack.pop() !== sign) return undefined;
      if (stack.length === 0) return at;
    }
  }
  return undefined;
}

/** The parts between the commas of the outermost level, trimmed; empty ones are left out. */
export function splitAtCommas(bare: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  let start = within.start;
  const add = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(bare[from]!)) from++;
    while (to > from && /\s/.test(bare[to - 1]!)) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end + 1;
  };
  for (let at = within.start; at < within.end; at++) {
    const sign = bare[at]!;
    if (sign in pairs) depth++;
    else if (sign === ")" || sign === "]" || sign === "}") depth--;
    else if (sign === "," && depth === 0) add(at);
  }
  add(within.end);
  return found;
}
