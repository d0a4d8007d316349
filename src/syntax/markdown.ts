import { parser as commonMark, Strikethrough, Table, TaskList } from "@lezer/markdown";
import type { Span } from "../text/span";
import { asciiDocNodes, isAsciiDoc } from "./asciidoc";
import { type Definition, definitionsIn } from "./definition-list";
import { htmlProses } from "./html";
import { frontMatterEnd } from "./markdown-blocks";
import { deepest, isNestedTooDeep, withFencedListings, withOpenAdmonitions, withoutGiants } from "./markdown-guards";
import { captionsIn, inlineProse, proseOf, type SyntaxNode } from "./markdown-inline";
import type { NoteNode } from "./note-nodes";
import { buildProse } from "./prose";

const markdown = commonMark.configure([Table, TaskList, Strikethrough]);

/** Reads one block of a note. Whatever is not understood is left out; nothing throws. */
export function readMarkdown(text: string): readonly NoteNode[] {
  if (isNestedTooDeep(text)) return [];
  if (isAsciiDoc(text)) return asciiDocNodes(text);
  const nodes: NoteNode[] = [];
  const front = frontMatterEnd(text);
  if (front > 0)
    nodes.push({ kind: "front-matter", content: { start: 0, end: front }, span: { start: 0, end: front } });
  // Blanks in place of the front matter keep every offset.
  const open = withOpenAdmonitions(front > 0 ? `${" ".repeat(front - 1)}\n${text.slice(front)}` : text);
  const body = withoutGiants(withFencedListings(open));
  readBlocks({ text: body, nodes, tables: 0 }, markdown.parse(body).topNode.firstChild, 0, false);
  return nodes;
}

interface Reading {
  readonly text: string;
  readonly nodes: NoteNode[];
  tables: number;
}

const headingLevels: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

/** Reads a node and those that follow it in the same container. */
function readBlocks(reading: Reading, first: SyntaxNode | null, depth: number, quoted: boolean): void {
  if (depth > deepest) return;
  for (let node = first; node !== null; node = node.nextSibling) {
    const span = { start: node.from, end: node.to };
    const level = headingLevels[node.name];
    if (level !== undefined) reading.nodes.push({ kind: "heading", level, prose: proseOf(reading.text, node), span });
    else if (node.name === "Paragraph") {
      readParagraph(reading, node, depth, quoted);
    } else if (node.name === "BulletList" || node.name === "OrderedList") {
      for (let item = node.firstChild; item !== null; item = item.nextSibling)
        readItem(reading, item, depth + 1, quoted);
    } else if (node.name === "Blockquote") {
      // A callout ("> [!NOTE]") is the author's own voice.
      const isCallout = /^>[ \t]*\[!/.test(reading.text.slice(node.from, node.from + 12));
      readBlocks(reading, node.firstChild, depth + 1, !isCallout);
    } else if (node.name === "Table") readTable(reading, node);
    else if (node.name === "FencedCode") readFence(reading, node);
    else if (node.name === "CodeBlock") {
      if (isIndentedProse(reading.text.slice(node.from, node.to))) readIndented(reading, node, depth, quoted);
      else reading.nodes.push({ kind: "fence", info: "", content: span, span });
    } else if (node.name === "CommentBlock") reading.nodes.push({ kind: "comment", span });
    else if (node.name === "HTMLBlock") {
      for (const { prose, span: place } of htmlProses(reading.text, span)) {
        reading.nodes.push({ kind: "paragraph", prose, span: place, depth, quoted });
      }
    }
  }
}

/** Least words of a sentence that somebody only moved to the right. */
const leastWords = 10;

/** "    Firehose is the easiest way to load data ...": sentences that are code to Markdown and prose to everybody else. */
function isIndentedProse(text: string): boolean {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return (
    lines.length > 0 &&
    lines.every(
      (line) => /^[A-Z][a-z]*[ ,]/.test(line) && /[a-z)"][.:!?]$/.test(line) && !/[{}<>=|;$\\]|\w\(|--/.test(line),
    ) &&
    lines.some((line) => line.split(" ").length >= leastWords)
  );
}

/** Each line of indented prose is a paragraph. */
function readIndented(reading: Reading, node: SyntaxNode, depth: number, quoted: boolean): void {
  for (let at = node.from; at < node.to; ) {
    const found = reading.text.indexOf("\n", at);
    const end = found < 0 || found > node.to ? node.to : found;
    // Markdown sees no marks in there; nor does this.
    const line = buildProse(reading.text);
    line.copy(at, end);
    const prose = line.finish();
    if (prose.text.trim() !== "")
      reading.nodes.push({ kind: "paragraph", prose, span: { start: at, end }, depth, quoted });
    at = end + 1;
  }
}

/** A mark that makes a line an item for its reader, though Markdown knows no list of that kind. */
const handMadeMark = /^[ \t]{0,3}([A-H][.)]|[•▪‣◦–])[ \t]+(?=\S)/;

/** A paragraph; two lines of it or more that begin with marks made by hand are the items of a list. */
function readParagraph(reading: Reading, node: SyntaxNode, depth: number, quoted: boolean): void {
  const { text } = reading;
  // "(name)=": a target of MyST, which no reader sees.
  if (/^\([\w.:-]{1,80}\)=\s*$/.test(text.slice(node.from, Math.min(node.to, node.from + 90)))) return;
  const items: { readonly start: number; readonly marker: string }[] = [];
  for (let at = node.from; at < node.to; ) {
    const end = text.indexOf("\n", at);
    const next = end < 0 || end > node.to ? node.to : end + 1;
    const mark = handMadeMark.exec(text.slice(at, Math.min(next, at + 20)));
    if (mark !== null) items.push({ start: at, marker: mark[1]! });
    at = next;
  }
  const first = items[0];
  if (first === undefined || items.length < 2) {
    const definitions = definitionsIn(text, { start: node.from, end: node.to });
    if (definitions.length > 0) {
      readDefinitions(reading, node, definitions, depth, quoted);
      return;
    }
    const span = { start: node.from, end: node.to };
    reading.nodes.push({
      kind: "paragraph",
      prose: proseOf(text, node),
      span,
      depth,
      quoted,
      ...captionsIn(text, node),
    });
    return;
  }
  if (first.start > node.from) {
    const span = { start: node.from, end: first.start };
    const prose = inlineProse(text, node, span.start, span.end);
    reading.nodes.push({ kind: "paragraph", prose, span, depth, quoted });
  }
  for (const [index, { start, marker }] of items.entries()) {
    const span = { start, end: items[index + 1]?.start ?? node.to };
    const prose = inlineProse(text, node, span.start, span.end);
    reading.nodes.push({ kind: "item", prose, span, depth: depth + 1, quoted, marker });
  }
}

/** Each term is an item, and what is said of it the item below. */
function readDefinitions(
  reading: Reading,
  node: SyntaxNode,
  definitions: readonly Definition[],
  depth: number,
  quoted: boolean,
): void {
  const { text, nodes } = reading;
  const before = { start: node.from, end: definitions[0]!.term.start };
  if (text.slice(before.start, before.end).trim() !== "") {
    const prose = inlineProse(text, node, before.start, before.end);
    nodes.push({ kind: "paragraph", prose, span: before, depth, quoted });
  }
  const add = (span: Span, level: number) => {
    const prose = inlineProse(text, node, span.start, span.end);
    if (prose.text !== "") nodes.push({ kind: "item", prose, span, depth: depth + level, quoted, marker: ":" });
  };
  for (const { term, body } of definitions) {
    add(term, 1);
    add(body, 2);
  }
}

function readItem(reading: Reading, item: SyntaxNode, depth: number, quoted: boolean): void {
  if (item.name !== "ListItem" || depth > deepest) return;
  const mark = item.getChild("ListMark");
  const first = item.getChild("Paragraph") ?? item.getChild("Task");
  const isFirst = first !== null && item.firstChild?.nextSibling?.from === first.from;
  if (isFirst) {
    reading.nodes.push({
      kind: "item",
      prose: proseOf(reading.text, first),
      span: { start: item.from, end: first.to },
      depth,
      quoted,
      marker: mark === null ? "-" : reading.text.slice(mark.from, mark.to),
      ...captionsIn(reading.text, first),
    });
  }
  readBlocks(reading, isFirst ? first.nextSibling : item.firstChild, depth, quoted);
}

function readTable(reading: Reading, table: SyntaxNode): void {
  reading.tables++;
  for (let row = table.firstChild; row !== null; row = row.nextSibling) {
    if (row.name !== "TableHeader" && row.name !== "TableRow") continue;
    const cells = cellSpans(reading.text, row).map((span) => ({
      prose: inlineProse(reading.text, row, span.start, span.end),
      span,
    }));
    reading.nodes.push({
      kind: "row",
      cells,
      span: { start: row.from, end: row.to },
      table: reading.tables,
      isHeader: row.name === "TableHeader",
    });
  }
}

/** Between the bars; empty cells too, so that columns keep their numbers. */
function cellSpans(text: string, row: SyntaxNode): readonly Span[] {
  const bars: number[] = [];
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === "TableDelimiter") bars.push(child.from);
  }
  const spans: Span[] = [];
  let start = row.from;
  for (const bar of [...bars, row.to]) {
    if (bar > start || (spans.length > 0 && bar !== row.to)) spans.push({ start, end: bar });
    start = bar + 1;
  }
  return spans.filter((span, index) => index > 0 || text.slice(span.start, span.end).trim() !== "");
}

function readFence(reading: Reading, node: SyntaxNode): void {
  const info = node.getChild("CodeInfo");
  const first = node.getChild("CodeText");
  const texts = node.getChildren("CodeText");
  const last = texts.at(-1);
  const start = first?.from ?? node.to;
  reading.nodes.push({
    kind: "fence",
    info: info === null ? "" : reading.text.slice(info.from, info.to).trim(),
    content: { start, end: last?.to ?? start },
    span: { start: node.from, end: node.to },
  });
}
