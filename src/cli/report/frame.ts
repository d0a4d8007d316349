import type { Source } from "../../text/source";
import type { Span } from "../../text/span";
import type { Colours } from "../output";
import { type Cell, cellsOf } from "./width";

/** Columns of text that a frame shows at most; the rest of a long line is left out on both sides. */
const visible = 110;

/** Columns that stay visible to the left of the words where a line is cut. */
const before = 30;

/** Longer lines are generated; only their part around the words is looked at. In UTF-16 units. */
const longestLine = 4_000;

/** The part of a line that is shown. Offsets of its cells count from the start of the text. */
interface Cut {
  readonly cells: readonly Cell[];
  readonly left: "" | "…";
  readonly right: "" | "…";
}

/**
 * The words of a span in their line, numbered, with a mark below them and the line before for orientation:
 *
 *     11 | - Records are counted
 *     12 |   over the last five minutes.
 *        |   ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function codeFrame(source: Source, span: Span, colours: Colours): readonly string[] {
  const { line } = source.positionAt(span.start);
  const own = source.lineAround(span.start);
  const cut = cutAround(source, own, span.start);
  const digits = String(line + 1).length;
  const row = (label: string, words: string): string =>
    `${colours.dim(`${label.padStart(digits)} |`)} ${words}`.trimEnd();
  const rows = [
    row(String(line + 1), textOf(cut)),
    row("", colours.red(marksOf(cut, span)) + (span.end > own.end ? colours.dim(" …") : "")),
  ];
  const above = line > 0 && cut.left === "" ? source.lineAround(own.start - 1) : undefined;
  if (above === undefined || source.text.slice(above.start, above.end).trim() === "") return rows;
  return [row(String(line), colours.dim(textOf(cutAround(source, above, above.start)))), ...rows];
}

const textOf = ({ cells, left, right }: Cut): string => `${left}${cells.map(({ text }) => text).join("")}${right}`;

function marksOf({ cells, left }: Cut, span: Span): string {
  let marks = left === "" ? "" : " ";
  for (const { offset, width } of cells) {
    if (offset >= Math.max(span.end, span.start + 1)) return marks;
    marks += (offset < span.start ? " " : "^").repeat(width);
  }
  return marks.includes("^") ? marks : `${marks}^`;
}

function cutAround(source: Source, line: Span, offset: number): Cut {
  const start = line.end - line.start > longestLine ? Math.max(line.start, offset - longestLine / 2) : line.start;
  const end = Math.min(line.end, start + longestLine);
  const cells = cellsOf(source.text.slice(start, end)).map((cell) => ({ ...cell, offset: cell.offset + start }));
  const columns: number[] = [];
  let width = 0;
  for (const cell of cells) {
    columns.push(width);
    width += cell.width;
  }
  if (width <= visible) return { cells, left: start > line.start ? "…" : "", right: end < line.end ? "…" : "" };
  const at = cells.findIndex((cell) => cell.offset >= offset);
  const column = at < 0 ? width : columns[at]!;
  const first = column <= visible - before ? 0 : Math.min(column - before, width - visible);
  const shown = cells.filter((_, i) => columns[i]! >= first && columns[i]! + cells[i]!.width <= first + visible);
  return {
    cells: shown,
    left: first > 0 || start > line.start ? "…" : "",
    right: first + visible < width || end < line.end ? "…" : "",
  };
}
