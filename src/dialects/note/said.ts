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

/** The candidate whose service is the only one among them: the first of its mentions. */
export function onlyService(candidates: readonly Candidate[]): Candidate | undefined {
  const services = new Set(candidates.map(({ term }) => term.service));
  return services.size === 1 ? candidates[0] : undefined;
}

/** Names with the mention that says which service they stand for; those of several services are left out. */
export function unambiguous(
  named: Iterable<readonly [name: string, candidate: Candidate]>,
): ReadonlyMap<string, Candidate> {
  const names = new Map<string, Candidate | undefined>();
  for (const [name, candidate] of named) {
    if (!names.has(name)) names.set(name, candidate);
    else if (names.get(name)?.term.service !== candidate.term.service) names.set(name, undefined);
  }
  return new Map([...names].filter((entry): entry is [string, Candidate] => entry[1] !== undefined));
}
