import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import { readMarkdown } from "../../syntax/markdown";
import { cutMarkdown } from "../../syntax/markdown-blocks";
import type { NoteNode } from "../../syntax/note-nodes";
import type { Edit } from "../../text/edit";
import { shift } from "../../text/span";
import { writeCode } from "./code/write";

/** The edits that make a change in a note: other words, a sentence of its own, or a setting in code. Undefined for other settings. */
export function writeNote(text: string, model: Model, change: Change): readonly Edit[] | undefined {
  if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
  if (change.kind === "set") {
    const component = model.components.find(({ id, origin }) => id === change.target && origin === "coded");
    return component === undefined ? undefined : writeCode(text, change, component);
  }
  if (change.kind !== "note") return undefined;
  return [noteAfter(text, change.after.span.start, change.text)];
}

/** Inserts a sentence behind the paragraph, list or table that holds the offset; in a list as an item of its own. */
function noteAfter(text: string, offset: number, words: string): Edit {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const block = cutMarkdown(text).findLast(({ start }) => start <= offset);
  const nodes =
    block === undefined ? [] : readMarkdown(block.text).map((node) => ({ node, span: shift(node.span, block.start) }));
  const at = nodes.findIndex(({ span }) => span.start <= offset && offset <= span.end);
  const held = nodes[at];
  if (held === undefined) return insertBlock(text, lineEnd(text, offset), words, newline);
  if (held.node.kind === "item") {
    const { node, span } = held;
    // Items below it belong to it: the new one stands behind them.
    let last = at;
    while (nodes[last + 1] !== undefined && isBelow(nodes[last + 1]!.node, node.depth)) last++;
    const indent = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
    const marker = /^\d+[.)]/.test(node.marker)
      ? `${Number.parseInt(node.marker, 10) + 1}${node.marker.at(-1)}`
      : node.marker;
    const end = lineEnd(text, nodes[last]!.span.end - 1);
    return { span: { start: end, end }, text: `${newline}${indent.replace(/\S/g, " ")}${marker} ${words}` };
  }
  let last = at;
  if (held.node.kind === "row") {
    const { table } = held.node;
    while (isRowOf(nodes[last + 1]?.node, table)) last++;
  }
  return insertBlock(text, lineEnd(text, nodes[last]!.span.end), words, newline);
}

const isBelow = (node: NoteNode, depth: number): boolean =>
  (node.kind === "item" && node.depth > depth) || (node.kind === "paragraph" && node.depth >= depth && depth > 0);

const isRowOf = (node: NoteNode | undefined, table: number): boolean => node?.kind === "row" && node.table === table;

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline < 0) return text.length;
  return text[newline - 1] === "\r" ? newline - 1 : newline;
}

const insertBlock = (_text: string, at: number, words: string, newline: string): Edit => ({
  span: { start: at, end: at },
  text: `${newline}${newline}${words}`,
});
