import type { Edit } from "./edit";
import type { Span } from "./span";

/** A place as editors count: both from 0, `column` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One version of one document. Never changes; `edited` gives the next version. */
export class Source {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.version = version;
    this.text = text;
  }

  /** Line and column of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
    const starts = this.#starts();
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= inside) low = middle;
      else high = middle;
    }
    return { line: low, column: inside - starts[low]! };
  }

  /** Offset of a position; a column behind the line's end means that end (before the line break). */
  offsetAt(position: Position): number {
    const starts = this.#starts();
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    const next = starts[position.line + 1] ?? this.text.length + 1;
    let end = next - 1;
    if (this.text[end - 1] === "\r" && this.text[end] === "\n") end--;
    return Math.max(start, Math.min(start + position.column, end));
  }

  /** The next version: `change` applied to this text. */
  edited(change: Edit, version: number): Source {
    const { start, end } = change.span;
    const next = new Source(this.uri, version, this.text.slice(0, start) + change.text + this.text.slice(end));
    if (this.#lineStarts !== undefined) next.#lineStarts = this.#carryLineStarts(change, next.text);
    return next;
  }

  /** The line that holds `offset`, without its line break. */
  lineAround(offset: number): Span {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    const next = this.text.indexOf("\n", offset);
    let end = next < 0 ? this.text.length : next;
    if (end > start && this.text[end - 1] === "\r") end--;
    return { start, end };
  }

  #starts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      pushLineStarts(this.text, 0, this.text.length, starts);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  /** Line starts of the text after a change: those before it stay, those behind it move, only its own lines are counted. */
  #carryLineStarts({ span, text: inserted }: Edit, text: string): readonly number[] {
    const starts = this.#starts();
    const by = inserted.length - (span.end - span.start);
    // One unit more on each side: the change may part or join the halves of a CRLF.
    const first = this.positionAt(span.start - 1).line;
    const last = this.positionAt(span.end + 1).line;
    const carried = starts.slice(0, first + 1);
    const behind = starts[last + 1];
    // The start of the next line is counted anew with the line break before it, and then not carried.
    const until = behind === undefined ? text.length : behind + by;
    pushLineStarts(text, starts[first]!, until, carried);
    for (let line = last + 2; line < starts.length; line++) carried.push(starts[line]! + by);
    return carried;
  }
}

/** Adds the starts of the lines that begin behind a line break in `[from, until)`. LF, CRLF and a lone CR end a line. */
function pushLineStarts(text: string, from: number, until: number, starts: number[]): void {
  for (let i = from; i < until; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}
