import type { Span } from "../text/span";

/** A box or a line of a drawing: its words, row by row, in offsets of the text. */
export interface DrawnNode {
  readonly rows: readonly Span[];
}

/** A drawing made of letters. Edges are numbers of nodes. */
export interface AsciiDiagram {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly span: Span }[];
}

interface Line extends Span {
  readonly text: string;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** More is no drawing. */
const mostLines = 400;
const longestLine = 400;
const mostBoxes = 100;

const topBorder = /[┌╭╔┏+][─━═┄┬┴┼╤╧┳┻+-]{2,200}[┐╮╗┓+]/g;
const bottomCorner = /[└╰╚┗+]/;
const wall = /[│┃║|├┤┠┨╟╢]/;
/** Letters of which borders and connections are made. */
const lineLetters = /^[\s─━═│┃║|┌┐└┘├┤┬┴┼╭╮╰╯+=<>▶►→←◀◄▲▼↓↑⬇⬆vV^-]*$/;
const down = /[▼↓⬇]|(?:^|[\s│|])[vV](?=[\s│|]|$)/;
const rightward = /[▶►→>](?=\s*$)/;
const leftward = /^\s*[◀◄←<]/;

/** Reads boxes that arrows connect; without boxes, lines of words with arrows that point down between them. */
export function readAscii(text: string): AsciiDiagram | undefined {
  const lines = linesOf(text);
  const boxes = boxesIn(lines);
  const diagram = boxes.length > 1 ? readBoxes(lines, boxes) : readChain(lines);
  return diagram.edges.length === 0 ? undefined : diagram;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n", mostLines)) {
    lines.push({ start, end: start + line.length, text: line.slice(0, longestLine) });
    start += line.length + 1;
  }
  return lines;
}

/** Boxes that hold no other box. */
function boxesIn(lines: readonly Line[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const [top, { text }] of lines.entries()) {
    for (const border of text.matchAll(topBorder)) {
      const left = border.index;
      const bottom = bottomOf(lines, top, left);
      if (bottom > top + 1) boxes.push({ top, bottom, left, right: left + border[0].length - 1 });
      if (boxes.length > mostBoxes) return [];
    }
  }
  return boxes.filter((box) => !boxes.some((inner) => inner !== box && holds(box, inner)));
}

function bottomOf(lines: readonly Line[], top: number, left: number): number {
  for (let row = top + 1; row < lines.length; row++) {
    const letter = lines[row]!.text[left] ?? " ";
    if (bottomCorner.test(letter)) return row;
    if (!wall.test(letter)) return -1;
  }
  return -1;
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top && inner.bottom <= outer.bottom && outer.left <= inner.left && inner.right <= outer.right;

function readBoxes(lines: readonly Line[], boxes: readonly Box[]): AsciiDiagram {
  const edges: AsciiDiagram["edges"][number][] = [];
  for (const [number, box] of boxes.entries()) {
    for (let row = box.top; row <= box.bottom; row++) {
      // The next box to the right, with an arrow between.
      const [next] = boxes
        .map((other, index) => ({ other, index }))
        .filter(({ other }) => other.left > box.right && other.top <= row && row <= other.bottom)
        .sort((a, b) => a.other.left - b.other.left);
      if (next === undefined) continue;
      const line = lines[row]!;
      const gap = line.text.slice(box.right + 1, next.other.left);
      const span = { start: line.start + box.right + 1, end: line.start + next.other.left };
      if (!/[─━═=-]|→|▶|►/.test(gap)) continue;
      if (rightward.test(gap)) edges.push({ from: number, to: next.index, span });
      else if (leftward.test(gap)) edges.push({ from: next.index, to: number, span });
    }
    const below = boxBelow(lines, boxes, box);
    if (below !== undefined) edges.push({ from: number, ...below });
  }
  return { nodes: boxes.map((box) => ({ rows: wordsOf(lines, box) })), edges };
}

/** The box that an arrow reaches which leaves this one at its bottom and goes straight down. */
function boxBelow(
  lines: readonly Line[],
  boxes: readonly Box[],
  box: Box,
): { readonly to: number; readonly span: Span } | undefined {
  let span: Span | undefined;
  for (let row = box.bottom + 1; row < lines.length; row++) {
    const line = lines[row]!;
    const to = boxes.findIndex(({ top, left, right }) => top === row && left < box.right && right > box.left);
    if (to >= 0) return span === undefined ? undefined : { to, span };
    const words = line.text.slice(box.left, box.right + 1);
    if (words.trim() === "") return undefined;
    if (down.test(words)) span = { start: line.start + box.left, end: Math.min(line.end, line.start + box.right + 1) };
  }
  return undefined;
}

function wordsOf(lines: readonly Line[], { top, bottom, left, right }: Box): readonly Span[] {
  const rows: Span[] = [];
  for (let row = top + 1; row < bottom; row++) {
    const line = lines[row]!;
    const words = line.text.slice(left + 1, right);
    if (!lineLetters.test(words))
      rows.push({ start: line.start + left + 1, end: line.start + left + 1 + words.length });
  }
  return rows;
}

/** A piece of a line between arrows or wide gaps. */
interface Chunk {
  readonly node: number;
  readonly left: number;
  readonly right: number;
}

/** What parts the pieces of a line: an arrow, or a gap as wide as nobody leaves between words. */
const parting = /[-─━=]{0,40}[>▶►→]|[<◀◄←][-─━=]{0,40}|[ \t]{2,80}/g;
const downs = /[▼↓⬇]|(?<=^|[\s│|])[vV](?=[\s│|]|$)/g;

/** Lines of words, one below the other, with arrows between that point down, each from piece to piece of its column. */
function readChain(lines: readonly Line[]): AsciiDiagram {
  const nodes: DrawnNode[] = [];
  const edges: AsciiDiagram["edges"][number][] = [];
  let above: readonly Chunk[] = [];
  let arrows: { readonly columns: readonly number[]; readonly span: Span } | undefined;
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    if (lineLetters.test(line.text)) {
      const columns = [...line.text.matchAll(downs)].map(({ index }) => index);
      if (columns.length > 0) arrows = { columns, span: { start: line.start, end: line.end } };
      continue;
    }
    const chunks = chunksOf(line, nodes, edges);
    for (const column of arrows?.columns ?? []) {
      const from = at(above, column);
      const to = at(chunks, column);
      if (from !== undefined && to !== undefined) edges.push({ from, to, span: arrows!.span });
    }
    // Remarks on a step stand below it without an arrow.
    if (above.length === 0 || arrows !== undefined) above = chunks;
    arrows = undefined;
  }
  return { nodes, edges };
}

/** The pieces of a line as new nodes, with edges where arrows stand between them. */
function chunksOf(line: Line, nodes: DrawnNode[], edges: AsciiDiagram["edges"][number][]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let arrow: RegExpExecArray | undefined;
  const add = (to: number) => {
    const words = line.text.slice(from, to);
    if (words.trim() === "") return;
    const left = from + words.length - words.trimStart().length;
    const right = from + words.trimEnd().length;
    const node = nodes.push({ rows: [{ start: line.start + left, end: line.start + right }] }) - 1;
    const last = chunks.at(-1);
    if (arrow !== undefined && last !== undefined) {
      const span = { start: line.start + arrow.index, end: line.start + left };
      const isBack = /^[<◀◄←]/.test(arrow[0]);
      edges.push(isBack ? { from: node, to: last.node, span } : { from: last.node, to: node, span });
    }
    arrow = undefined;
    chunks.push({ node, left, right });
  };
  for (const found of line.text.matchAll(parting)) {
    add(found.index);
    if (found[0].trim() !== "") arrow = found;
    from = found.index + found[0].length;
  }
  add(line.text.length);
  return chunks;
}

/** The piece that an arrow in the column points at or comes from: the only one, else the one at that place. */
function at(chunks: readonly Chunk[], column: number): number | undefined {
  if (chunks.length === 1) return chunks[0]!.node;
  return chunks.find(({ left, right }) => left - 2 <= column && column <= right + 1)?.node;
}
