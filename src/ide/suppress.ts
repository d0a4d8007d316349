import type { Directive, Model } from "../model/architecture";
import type { Edit } from "../text/edit";
import type { Source } from "../text/source";
import type { Span } from "../text/span";
import { disableInMetadata } from "./suppress-json";

/** The ways to keep a rule quiet about a finding without a change of configuration. */
export interface Suppressions {
  /** Where the finding stands only; undefined where the text has no room for a comment. */
  readonly here: Edit | undefined;
  /** In the whole file. */
  readonly file: Edit | undefined;
}

type Comments = "hash" | "angle" | "none";

/** The edits that suppress `rule` at a finding, in the file's own kind of comment. */
export function suppressions(source: Source, { kind, directives }: Model, span: Span, rule: string): Suppressions {
  if (isJson(source)) return { here: disableInMetadata(source.text, span.start, rule), file: undefined };
  const isNote = kind === "note";
  // Where HTML comments are no comments (MDX, AsciiDoc), the configuration is the place.
  if (isNote && !/\.(?:md|markdown|txt)$/i.test(source.uri)) return { here: undefined, file: undefined };
  const around: Comments = isNote ? "angle" : "hash";
  const at: Comments = isNote ? commentsAt(source.text, span.start) : "hash";
  return {
    here: at === "none" ? undefined : suppressHere(source, span, rule, at, directives),
    file: extended(source, "disable-file", () => true, rule, directives) ?? suppressInFile(source, rule, around),
  };
}

/**
 * The edit that takes away the suppression comment whose words stand at `span`, with its line where it has one to
 * itself; undefined where it is no comment (a list in a template's metadata).
 */
export function withoutComment(source: Source, span: Span): Edit | undefined {
  const { text } = source;
  const line = source.lineAround(span.start);
  const opening = /(?:#|<!--)[ \t]*$/.exec(text.slice(line.start, span.start));
  if (opening === null) return undefined;
  const start = line.start + opening.index;
  const closing = opening[0].startsWith("<") ? text.indexOf("-->", span.start) : line.end;
  if (closing < 0) return undefined;
  const end = closing === line.end ? closing : closing + "-->".length;
  const isAlone = text.slice(line.start, start).trim() === "" && text.slice(end, line.end).trim() === "";
  if (isAlone) return { span: { start: line.start, end: behindBreak(text, line.end) }, text: "" };
  const before = text.slice(line.start, start).trimEnd().length;
  return { span: { start: line.start + before, end }, text: "" };
}

/** A text that begins with a template engine's `{{` or `{%` is YAML. */
const isJson = (source: Source): boolean => /^[\s\uFEFF]*(?:\{(?![{%])|\[)/.test(source.text.slice(0, 1_000));

/** Which comments the words at `offset` of a note allow: a fence of YAML has its own kind, other fences have none. */
function commentsAt(text: string, offset: number): Comments {
  const fences = /^[ \t]*(?:>[ \t]*)*(`{3,}|~{3,})[ \t]*([\w-]*)/gm;
  let open: { readonly mark: string; readonly language: string } | undefined;
  for (const match of text.slice(0, offset).matchAll(fences)) {
    const mark = match[1]!;
    if (open === undefined) open = { mark, language: match[2]!.toLowerCase() };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length) open = undefined;
  }
  if (open === undefined) return "angle";
  return /^(?:ya?ml|cloudformation|sam)$/.test(open.language) ? "hash" : "none";
}

function suppressHere(
  source: Source,
  span: Span,
  rule: string,
  comments: "hash" | "angle",
  directives: readonly Directive[],
): Edit {
  const { text } = source;
  const line = source.lineAround(span.start);
  const kind = comments === "hash" ? "disable-next-line" : "disable-line";
  const covers = ({ scope }: Directive) => scope.start <= line.start && span.start <= scope.end;
  const more = extended(source, kind, covers, rule, directives);
  if (more !== undefined) return more;
  if (comments === "hash") {
    const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))![0];
    const words = `${indent}# sluice-disable-next-line ${rule}${lineBreak(text)}`;
    return { span: { start: line.start, end: line.start }, text: words };
  }
  const words = text.slice(line.start, line.end);
  const isRow = /^[ \t]*\|.*\|[ \t]*$/.test(words);
  const at = line.start + (isRow ? words.lastIndexOf("|") : words.trimEnd().length);
  const comment = `<!-- sluice-disable-line ${rule} -->`;
  return { span: { start: at, end: at }, text: isRow ? `${comment} ` : ` ${comment}` };
}

/** Adds the rule to a comment of the kind that is there already. */
function extended(
  source: Source,
  kind: Directive["kind"],
  covers: (directive: Directive) => boolean,
  rule: string,
  directives: readonly Directive[],
): Edit | undefined {
  const found = directives.find((one) => one.kind === kind && one.rules.length > 0 && covers(one));
  if (found === undefined) return undefined;
  const last = found.rules.at(-1)!;
  const words = source.text.slice(found.span.start, found.span.end).split(/\s--(?:\s|$)/, 1)[0]!;
  const at = found.span.start + words.lastIndexOf(last) + last.length;
  return { span: { start: at, end: at }, text: `, ${rule}` };
}

function suppressInFile({ text }: Source, rule: string, comments: "hash" | "angle"): Edit {
  const end = lineBreak(text);
  if (comments === "hash") return { span: { start: 0, end: 0 }, text: `# sluice-disable-file ${rule}${end}` };
  const frontMatter = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,400}---[ \t]*(?:\r?\n|$)/m.exec(
    text.slice(0, 50_000),
  );
  const at = frontMatter?.index === 0 ? frontMatter[0].length : 0;
  return { span: { start: at, end: at }, text: `<!-- sluice-disable-file ${rule} -->${end}${end}` };
}

/** Offset of the line behind the one that ends at `end`. */
const behindBreak = (text: string, end: number): number =>
  end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);

const lineBreak = (text: string): string => (/\r\n/.test(text.slice(0, 2_000)) ? "\r\n" : "\n");
