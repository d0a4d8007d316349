import type { ClassedText } from "../../catalogue/frames";
import type { NoteNode } from "../../syntax/note-nodes";
import { classesOf, twoInputs } from "./hits";

/** How many nodes before and behind may belong to a fragment. */
const reach = 5;
/** Longer paragraphs stand for themselves. */
const longestFragment = 120;
/** A table with more columns tells of a thing in each row; one of two columns tells of one thing in all. */
const columnsOfProperties = 2;

/** How many nodes behind a table still speak of it. */
const nearTable = 3;
const streamColumn = /^(?:kinesis |kafka |data |input |event |source )?(?:streams?|topics?|feeds?|inputs?|sources?)$/i;
const readerColumn =
  /^(?:readers?|read by|consumers?|consumed by|processors?|processed by|lambdas?|functions?|used by|goes to|subscribers?|who reads|reading|handlers?|application|job)$/i;

type Row = Extract<NoteNode, { kind: "row" }>;

/** "Stream | Reader": whether two streams have the same reader. */
function sharesReader(rows: readonly Row[]): boolean {
  const headers = rows.find((row) => row.isHeader)?.cells.map(({ prose }) => prose.text.trim()) ?? [];
  const stream = headers.findIndex((header) => streamColumn.test(header));
  const reader = headers.findIndex((header) => readerColumn.test(header));
  if (stream < 0 || reader < 0) return false;
  const readers = rows.filter((row) => !row.isHeader).map((row) => row.cells[reader]?.prose.text.trim() ?? "");
  return readers.some((name, at) => name !== "" && readers.indexOf(name) < at);
}

const isFragment = (node: NoteNode): boolean =>
  node.kind === "item" || (node.kind === "paragraph" && node.prose.text.length <= longestFragment);

/** What stands around the nodes of a block: words that are far apart may say one thing together. */
export class Surroundings {
  readonly #nodes: readonly NoteNode[];
  readonly #texts = new Map<NoteNode, readonly ClassedText[]>();

  constructor(nodes: readonly NoteNode[]) {
    this.#nodes = nodes;
  }

  /** The texts of a node: one, or one for each cell. */
  textsOf(node: NoteNode): readonly ClassedText[] {
    const known = this.#texts.get(node);
    if (known !== undefined) return known;
    const texts =
      node.kind === "row"
        ? node.cells.map(({ prose }) => classesOf(prose))
        : node.kind === "heading" || node.kind === "paragraph" || node.kind === "item"
          ? [classesOf(node.prose)]
          : [];
    this.#texts.set(node, texts);
    return texts;
  }

  /** The texts that belong to the node with that number: the other items of its list, the other cells of its row. */
  around(index: number): readonly ClassedText[] {
    const node = this.#nodes[index]!;
    if (node.kind === "row") {
      if (node.cells.length > columnsOfProperties) return this.textsOf(node);
      return this.#run(index, (other) => other.kind === "row" && other.table === node.table);
    }
    if (node.kind === "heading") return this.#below(index);
    if (!isFragment(node)) return [];
    const run = this.#run(index, isFragment);
    return this.#hasSharedReader(index) ? [...run, twoInputs] : run;
  }

  /** Whether a table shortly before gives one reader to several streams. */
  #hasSharedReader(index: number): boolean {
    for (let before = index - 1; before >= Math.max(0, index - nearTable); before--) {
      const node = this.#nodes[before]!;
      if (node.kind === "heading") return false;
      if (node.kind !== "row") continue;
      return sharesReader(this.#nodes.filter((other) => other.kind === "row" && other.table === node.table) as Row[]);
    }
    return false;
  }

  /** The texts of the fragments that a heading leads to. */
  #below(index: number): readonly ClassedText[] {
    let last = index;
    while (last + 1 < this.#nodes.length && last - index < reach && isFragment(this.#nodes[last + 1]!)) last++;
    return this.#nodes.slice(index + 1, last + 1).flatMap((node) => this.textsOf(node));
  }

  /** The texts of the node and of those beside it as far as all fit, with the heading or sentence that leads to them. */
  #run(index: number, fits: (node: NoteNode) => boolean): readonly ClassedText[] {
    let first = index;
    while (first > 0 && index - first < reach && fits(this.#nodes[first - 1]!)) first--;
    let last = index;
    while (last + 1 < this.#nodes.length && last - index < reach && fits(this.#nodes[last + 1]!)) last++;
    const lead = this.#nodes[first - 1];
    const texts = this.#nodes.slice(first, last + 1).flatMap((node) => this.textsOf(node));
    return lead?.kind === "heading" ? [...this.textsOf(lead), ...texts] : texts;
  }
}
