import type { Claim } from "../../../model/claim";
import type { Reference } from "../../../model/traits";
import { type Span, shift } from "../../../text/span";
import { claimAt } from "./claims";
import type { Masked } from "./scan";

/** A statement of SQL in its code. */
export interface SqlStatement {
  readonly masked: Masked;
  /** In the code. */
  readonly span: Span;
  /** Its text with literals blanked. */
  readonly bare: string;
}

/** A claim on what a window or query reads; `at` counts from the statement's start. */
export const readsTable = ({ masked, span }: SqlStatement, at: Span, table: string): Claim<Reference> =>
  claimAt(masked.text, shift(at, span.start), { target: table, service: undefined });
