import type { Span } from "../text/span";

/** A box of a diagram. Spans count from the start of the diagram's text. */
export interface DiagramNode {
  readonly id: string;
  /** Its words; the id where it has no label. */
  readonly label: string;
  readonly span: Span;
  /** Title of the innermost subgraph that holds it. */
  readonly group: string | undefined;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string | undefined;
  readonly span: Span;
}

export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  /** Titles of subgraphs. */
  readonly groups: readonly { readonly title: string; readonly span: Span }[];
}

/** Most lines that are read: a diagram that a person can look at has fewer. */
const mostLines = 2_000;
const nodePattern = /([\w\u00c0-\uffff][\w\u00c0-\uffff.-]*?)(?=\s|$|[[({>&;]|-[-.]|==|:::|<)/y;
const openings: readonly (readonly [string, string])[] = [
  ["(((", ")))"],
  ["([", "])"],
  ["[[", "]]"],
  ["[(", ")]"],
  ["((", "))"],
  ["{{", "}}"],
  ["[/", "/]"],
  ["[\\", "\\]"],
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  [">", "]"],
];
const edgePattern = /\s*(?:<|[xo](?=--))?(?:-{2,}|-\.+-|={2,}|~{3,})(?:[>xo])?(?:\s*\|([^|\n]{0,200})\|)?\s*/y;
const labelledEdge = /\s*(?:--|==|-\.)\s{0,9}([^\s>|=.-][^|>\n]{0,200}?)(?:--|==|\.-)[-=.]{0,9}>?\s{0,9}/y;

/** Reads a Mermaid flowchart line by line. Lines that are none of its subset are passed over. Undefined for other kinds of diagram. */
export function readFlowchart(text: string): Diagram | undefined {
  const lines = text.split("\n", mostLines + 1);
  let offset = 0;
  let isFlowchart = false;
  const nodes = new Map<string, DiagramNode>();
  const edges: DiagramEdge[] = [];
  const groups: { title: string; span: Span }[] = [];
  const open: string[] = [];
  for (const raw of lines.slice(0, mostLines)) {
    const line = raw.slice(0, 1_000);
    const words = line.trim();
    if (!isFlowchart) {
      if (/^(?:graph|flowchart(?:-elk)?)\b/i.test(words)) isFlowchart = true;
      else if (words !== "" && !words.startsWith("%%") && !words.startsWith("---") && !/^\w+:/.test(words))
        return undefined;
    } else if (/^subgraph\b/i.test(words)) {
      const title = titleOf(words.slice(8).trim());
      const start = offset + line.indexOf(title);
      groups.push({ title, span: { start, end: start + title.length } });
      open.push(title);
    } else if (/^end\b/i.test(words)) open.pop();
    else if (words !== "" && !/^(?:%%|style|classDef|class|click|linkStyle|direction)\b|^%%/.test(words)) {
      readLine({ line, offset, nodes, edges, group: open.at(-1) });
    }
    offset += raw.length + 1;
  }
  return isFlowchart ? { nodes: [...nodes.values()], edges, groups } : undefined;
}

function titleOf(words: string): string {
  const label = /\[([^[\]]*)\]/.exec(words);
  return (label?.[1] ?? words).trim().replace(/^"|"$/g, "").trim();
}

interface LineReading {
  readonly line: string;
  readonly offset: number;
  readonly nodes: Map<string, DiagramNode>;
  readonly edges: DiagramEdge[];
  readonly group: string | undefined;
}

/** `A[x] & B --> C -->|label| D`: groups of nodes with edges between neighbouring groups. */
function readLine(reading: LineReading): void {
  let at = reading.line.length - reading.line.trimStart().length;
  let last: readonly string[] = [];
  let label: string | undefined;
  let edgeStart = at;
  while (at < reading.line.length) {
    const group = readGroup(reading, at);
    if (group === undefined) return;
    for (const from of last) {
      for (const to of group.ids) {
        const span = { start: reading.offset + edgeStart, end: reading.offset + group.end };
        reading.edges.push({ from, to, label, span });
      }
    }
    last = group.ids;
    at = group.end;
    const edge = readEdge(reading.line, at);
    if (edge === undefined) return;
    edgeStart = at;
    label = edge.label;
    at = edge.end;
  }
}

function readEdge(line: string, at: number): { label: string | undefined; end: number } | undefined {
  labelledEdge.lastIndex = at;
  const told = labelledEdge.exec(line);
  if (told !== null) return { label: told[1]!.trim().replace(/^"|"$/g, ""), end: labelledEdge.lastIndex };
  edgePattern.lastIndex = at;
  const plain = edgePattern.exec(line);
  if (plain === null || plain[0].trim() === "") return undefined;
  return { label: plain[1]?.replace(/^"|"$/g, "").trim(), end: edgePattern.lastIndex };
}

function readGroup(reading: LineReading, start: number): { ids: readonly string[]; end: number } | undefined {
  const ids: string[] = [];
  let at = start;
  for (;;) {
    const node = readNode(reading, at);
    if (node === undefined) return undefined;
    ids.push(node.id);
    at = node.end;
    const and = /\s*&\s*/y;
    and.lastIndex = at;
    if (and.exec(reading.line) === null) return { ids, end: at };
    at = and.lastIndex;
  }
}

function readNode(reading: LineReading, start: number): { id: string; end: number } | undefined {
  nodePattern.lastIndex = start;
  const found = nodePattern.exec(reading.line);
  if (found === null) return undefined;
  const id = found[1]!;
  let end = nodePattern.lastIndex;
  let label = id;
  let span = { start: reading.offset + start, end: reading.offset + end };
  const shape = openings.find(([opening]) => reading.line.startsWith(opening, end));
  if (shape !== undefined) {
    const from = end + shape[0].length;
    const quoted = reading.line[from] === '"' ? reading.line.indexOf('"', from + 1) : -1;
    const close = reading.line.indexOf(shape[1], quoted < 0 ? from : quoted);
    if (close >= 0) {
      const inner = quoted < 0 ? { start: from, end: close } : { start: from + 1, end: quoted };
      label = reading.line.slice(inner.start, inner.end);
      span = { start: reading.offset + inner.start, end: reading.offset + inner.end };
      end = close + shape[1].length;
    }
  }
  const style = /:::\w+/y;
  style.lastIndex = end;
  if (style.exec(reading.line) !== null) end = style.lastIndex;
  const known = reading.nodes.get(id);
  if (known === undefined || (known.label === id && label !== id)) {
    reading.nodes.set(id, { id, label, span, group: reading.group ?? known?.group });
  }
  return { id, end };
}
