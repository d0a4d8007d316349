import type { Span } from "../text/span";
import { beginsDefinition, definitionsIn } from "./definition-list";
import type { NoteNode } from "./note-nodes";
import { buildProse, type Prose } from "./prose";

/** Whether a block of a note begins with an AsciiDoc heading: Markdown has no line of that shape. */
export const isAsciiDoc = (text: string): boolean => /^={1,6} [^\s"]/.test(text);

const listingStyle = /^\[(?:source|listing|literal)\b[^\]]*\]$/;

/** Whether a line makes the paragraph behind it a listing, where no line of dashes does. */
export const isListingStyle = (line: string): boolean => listingStyle.test(line);

/** Whether a line opens or closes a listing. */
export const isDelimiter = (line: string): boolean => /^(?:-{4,}|\.{4,})$/.test(line);

/** Lines that are settings or pictures, not text. */
const setting = /^(?::[\w-]+!?:|\[.*\]$|\/\/|(?:image|include|video|toc)::|\+$|'''$|<<<$)/;
const isFenceLine = (line: string): boolean => isDelimiter(line) || line.startsWith("```");
/** A title of the listing below. */
const blockTitle = /^\.\w/;
const itemLine = /^[ \t]*([*-]{1,5}|\.{1,5})[ \t]+(?=\S)/;

/** Reads the line-based part of AsciiDoc that architecture notes use: headings, paragraphs, lists, tables, listings. */
export function asciiDocNodes(text: string): readonly NoteNode[] {
  const nodes: NoteNode[] = [];
  let fence: { readonly line: string; readonly start: number } | undefined;
  /** A listing that ends with its paragraph, or at the delimiter that some writers close it with. */
  let isListing = false;
  let isStyled = false;
  let tables = 0;
  let isInTable = false;
  let paragraph: { start: number; end: number } | undefined;
  const flush = () => {
    const definitions = paragraph === undefined ? [] : definitionsIn(text, paragraph);
    for (const { term, body } of definitions) {
      for (const [level, span] of [term, body].entries()) {
        const prose = proseOf(text, span);
        if (prose.text !== "") nodes.push({ kind: "item", prose, span, depth: level + 1, quoted: false, marker: "::" });
      }
    }
    if (paragraph !== undefined && definitions.length === 0)
      nodes.push({ kind: "paragraph", prose: proseOf(text, paragraph), span: paragraph, depth: 0, quoted: false });
    paragraph = undefined;
  };
  for (const span of linesOf(text)) {
    const line = text.slice(span.start, span.end);
    if (isListing) isListing = line.trim() !== "" && !isFenceLine(line);
    else if (isStyled && line.trim() !== "" && !isFenceLine(line) && !setting.test(line) && !blockTitle.test(line)) {
      isStyled = false;
      isListing = true;
    } else if (fence !== undefined) {
      if (line !== fence.line) continue;
      const content = { start: fence.start, end: span.start };
      nodes.push({ kind: "fence", info: "", content, span: { start: fence.start - line.length - 1, end: span.end } });
      fence = undefined;
    } else if (isFenceLine(line)) {
      flush();
      isStyled = false;
      fence = { line: line.startsWith("`") ? "```" : line, start: span.end + 1 };
    } else if (line.startsWith("|===")) {
      flush();
      isInTable = !isInTable;
      tables++;
    } else if (isInTable) {
      const cells = cellsOf(text, span);
      if (cells.length > 0) nodes.push({ kind: "row", cells, span, table: tables, isHeader: false });
    } else if (/^={1,6} \S/.test(line)) {
      flush();
      const level = line.indexOf(" ");
      nodes.push({
        kind: "heading",
        level,
        prose: proseOf(text, { start: span.start + level + 1, end: span.end }),
        span,
      });
    } else if (line.trim() === "" || setting.test(line)) {
      flush();
      isStyled = listingStyle.test(line) || (isStyled && line.trim() !== "");
    } else if (itemLine.test(line)) {
      flush();
      const mark = itemLine.exec(line)!;
      const start = span.start + mark[0].length;
      nodes.push({
        kind: "item",
        prose: proseOf(text, { start, end: span.end }),
        span,
        depth: mark[1]!.length,
        quoted: false,
        marker: mark[1]!,
      });
    } else if (beginsDefinition(line)) {
      flush();
      paragraph = { ...span };
    } else paragraph = { start: paragraph?.start ?? span.start, end: span.end };
  }
  flush();
  return nodes;
}

function* linesOf(text: string): Iterable<Span> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    yield { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
    start = end + 1;
  }
}

function cellsOf(text: string, line: Span): { prose: Prose; span: Span }[] {
  const cells: { prose: Prose; span: Span }[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text[at] !== "|") continue;
    const span = { start, end: at };
    const prose = proseOf(text, span);
    if (prose.text !== "") cells.push({ prose, span });
    start = at + 1;
  }
  return cells;
}

/** Text without the marks of emphasis and code, and without link targets. */
function proseOf(text: string, span: Span): Prose {
  const prose = buildProse(text);
  const markup =
    /`(?=[^\s`])([^`]{0,200}[^\s`])`(?!\w)|(?:link:|https?:\/\/|xref:)[^\s[\]]+(?:\[([^\][]*)\])?|[*_`#]{1,2}(?=\S)|(?<=\S)[*_`]{1,2}(?=\W|$)/g;
  const slice = text.slice(span.start, span.end);
  let from = 0;
  for (const found of slice.matchAll(markup)) {
    prose.copy(span.start + from, span.start + found.index);
    if (found[1] !== undefined) {
      const start = span.start + found.index + 1;
      const at = prose.length;
      prose.copy(start, start + found[1].length);
      prose.mark("code", at);
    } else if (found[2] !== undefined) {
      const start = span.start + found.index + found[0].length - found[2].length - 1;
      const at = prose.length;
      prose.copy(start, start + found[2].length);
      prose.mark("link", at);
    }
    from = found.index + found[0].length;
  }
  prose.copy(span.start + from, span.end);
  return prose.finish();
}
