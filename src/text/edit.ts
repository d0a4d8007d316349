import { compareSpans, type Span } from "./span";

/** Replace the text of `span` by `text`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Puts edits of one text in order, without repeats.
 * Returns undefined when two of them overlap: such a set has no single meaning and must not be applied.
 */
export function arrangeEdits(edits: readonly Edit[]): readonly Edit[] | undefined {
  const sorted = [...edits].sort((a, b) => compareSpans(a.span, b.span));
  const arranged: Edit[] = [];
  for (const edit of sorted) {
    const last = arranged.at(-1);
    if (last !== undefined) {
      const isRepeat = compareSpans(last.span, edit.span) === 0 && last.text === edit.text;
      if (isRepeat) continue;
      if (edit.span.start < last.span.end) return undefined;
    }
    arranged.push(edit);
  }
  return arranged;
}

/** The text after the edits. Throws a RangeError when they overlap: callers arrange them first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const arranged = arrangeEdits(edits);
  if (arranged === undefined) throw new RangeError("edits overlap");
  let result = "";
  let from = 0;
  for (const edit of arranged) {
    result += text.slice(from, edit.span.start) + edit.text;
    from = edit.span.end;
  }
  return result + text.slice(from);
}
