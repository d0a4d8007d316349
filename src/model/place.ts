import type { Span } from "../text/span";

/** A span of one document. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}
