import { type Span, shift } from "../text/span";

/**
 * How sure a claim is.
 * - `stated`: it stands there in so many words.
 * - `implied`: it follows (the default of a parameter, a pronoun, a heading): good for advice, not for alarm.
 * - `assumed`: the best guess of several readings: good for a hint only.
 */
export type Certainty = "stated" | "implied" | "assumed";

const order: readonly Certainty[] = ["assumed", "implied", "stated"];

/** The weakest of several certainties; `stated` for none. */
export const weakest = (certainties: Iterable<Certainty>): Certainty => {
  let found = order.length - 1;
  for (const certainty of certainties) found = Math.min(found, order.indexOf(certainty));
  return order[found]!;
};

/** Something a file says about one trait, with the words that say it. */
export interface Claim<T> {
  /**
   * The value, or undefined where the file does not tell (a parameter without default, an import, "tbd").
   * Unknown is not absent: an absent trait has no claim at all.
   */
  readonly value: T | undefined;
  /** Every value it may take, where a condition chooses; `undefined` in it stands for "left out in that case". */
  readonly alternatives?: readonly (T | undefined)[];
  /** The words of the value. */
  readonly at: Span;
  /** Those words, shortened where they are long. */
  readonly text: string;
  readonly certainty: Certainty;
  /** Nobody wrote it: the tool that reads the file puts it in. `at` is then the name of what it holds for. */
  readonly isDefault?: true;
  /** Why it is only implied or assumed, to be shown to the reader: "default of parameter Hours". */
  readonly because?: string;
}

/** The claim `by` units further on. */
export const shiftClaim = <T>(claim: Claim<T>, by: number): Claim<T> => ({ ...claim, at: shift(claim.at, by) });

/** What can be said of a condition on a claim: it holds in every case, in some cases, in none, or nobody can tell. */
export type Verdict = "always" | "sometimes" | "never" | "unknown";

/**
 * Judges a trait that may be absent, unknown, conditional or plain.
 * `holds` gets undefined for an absent trait.
 */
export function judge<T>(claim: Claim<T> | undefined, holds: (value: T | undefined) => boolean): Verdict {
  if (claim === undefined) return holds(undefined) ? "always" : "never";
  if (claim.alternatives !== undefined) {
    const fitting = claim.alternatives.filter(holds).length;
    if (fitting === 0) return "never";
    return fitting === claim.alternatives.length ? "always" : "sometimes";
  }
  if (claim.value === undefined) return "unknown";
  return holds(claim.value) ? "always" : "never";
}
