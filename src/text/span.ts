/** A stretch of text, half-open: `start` is the offset of its first UTF-16 unit, `end` the offset behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch `by` units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Whether `offset` lies in the span or at one of its two edges (a cursor behind a word still means that word). */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, then by end. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
