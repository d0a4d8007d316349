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
    return new Source(this.uri, version, this.text.slice(0, start) + change.text + this.text.slice(end));
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
      const { text } = this;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        // LF, CRLF and a lone CR end a line, as the language server protocol counts.
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}
