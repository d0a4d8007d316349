import type { Polarity } from "../../model/concepts";
import type { Statement, Term } from "./facts";

/** A statement in its document, with its words as the whole document means them. */
export interface Said {
  readonly statement: Statement;
  /** Offset of its block in the text. */
  readonly start: number;
  /** Numbers the blocks. */
  readonly block: number;
  /** Its number in its block. */
  readonly index: number;
  /** Its place in the list of the block's first statement: what `lead` and `under` count from. */
  readonly base: number;
  /** Headings above, outermost first, its own included. */
  readonly titles: readonly string[];
  readonly passage: string;
  readonly terms: readonly Term[];
  /** What the document as a whole makes of it, as of an option that was not taken. */
  readonly verdict: Polarity | undefined;
}

/** A mention of a service that may have to meet a need. */
export interface Candidate {
  readonly said: Said;
  readonly term: Term;
}

/** Equal for what one sentence or table row says. */
export const sentenceId = (statement: Statement, sentence: number): string =>
  statement.kind === "row" ? statement.text : `${sentence} ${statement.text}`;
