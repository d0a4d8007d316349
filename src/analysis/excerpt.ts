import type { Edit } from "../text/edit";
import type { Span } from "../text/span";

/** Part of a text without what all its lines begin with: indentation of a list item, marks of a quotation. */
export interface Excerpt {
  readonly text: string;
  /** Where an offset of the excerpt lies in the text. */
  outer(offset: number): number;
  /** An edit of the excerpt as an edit of the text. */
  outerEdit(edit: Edit): Edit;
}

const margin = /^[ \t>]*/;

/** The longest margin that all lines with words share. */
function sharedMargin(lines: readonly string[]): string {
  let shared: string | undefined;
  for (const line of lines) {
    const own = margin.exec(line)![0];
    if (own.length === line.trimEnd().length) continue;
    if (shared === undefined) shared = own;
    let length = 0;
    while (length < shared.length && shared[length] === own[length]) length++;
    shared = shared.slice(0, length);
    if (shared === "") break;
  }
  return shared ?? "";
}

/** The excerpt that lies in `span`, which begins at the start of a line. */
export function excerptOf(text: string, span: Span): Excerpt {
  const content = text.slice(span.start, span.end);
  const lines = content.split("\n");
  const shared = sharedMargin(lines);
  if (shared === "") {
    const outer = (offset: number): number => offset + span.start;
    return {
      text: content,
      outer,
      outerEdit: (edit) => ({ ...edit, span: { start: outer(edit.span.start), end: outer(edit.span.end) } }),
    };
  }
  const kept: string[] = [];
  /** Start of each line in the excerpt, and what was left out before it. */
  const starts: { readonly inner: number; readonly leftOut: number }[] = [];
  let inner = 0;
  let leftOut = 0;
  for (const line of lines) {
    // Lines without words may have less of it.
    const cut = line.startsWith(shared) ? shared.length : line.length - line.trimStart().length;
    leftOut += cut;
    starts.push({ inner, leftOut });
    kept.push(line.slice(cut));
    inner += line.length - cut + 1;
  }
  const outer = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]!.inner <= offset) low = middle;
      else high = middle - 1;
    }
    return span.start + offset + starts[low]!.leftOut;
  };
  return {
    text: kept.join("\n"),
    outer,
    outerEdit: (edit) => ({
      span: { start: outer(edit.span.start), end: outer(edit.span.end) },
      text: edit.text.replaceAll("\n", `\n${shared}`),
    }),
  };
}
