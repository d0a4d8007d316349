import type { Concept } from "../../model/concepts";
import type { NoteFacts } from "./facts";

export type Subject = "streams" | "perhaps" | "other";

/** How much evidence a hundred words of a text about streams hold, at least; and how much there must be in all. */
const densityOfStreams = 0.6;
const leastEvidence = 1.5;
/** How often a document says a concept in plain words, less the other meanings, before its bare words mean it. */
const leastPlainWords = 3;

/** Whether a document, or one block of a document on something else, speaks of streams. Asked by block number. */
export function isAboutStreams(blocks: readonly NoteFacts[]): (block: number) => Subject {
  const weigh = (facts: readonly NoteFacts[]) => {
    let evidence = 0;
    let words = 0;
    for (const one of facts) {
      words += one.words;
      for (const statement of one.statements) evidence += statement.evidence;
    }
    return { evidence, density: (100 * evidence) / Math.max(words, 40) };
  };
  const whole = weigh(blocks);
  const isWhole = whole.evidence >= leastEvidence && whole.density >= densityOfStreams;
  return (block) => {
    if (isWhole) return "streams";
    const own = weigh(blocks.slice(block, block + 1));
    if (own.evidence >= 2 && own.density >= 2 * densityOfStreams) return "streams";
    return whole.evidence >= 0.5 && whole.density >= 0.8 * densityOfStreams ? "perhaps" : "other";
  };
}

/** Concepts that a document says so often in plain words that its bare words mean them too: "the state" on a page about state stores. */
export function subjectsOf(blocks: readonly NoteFacts[]): ReadonlySet<Concept> {
  const balance = new Map<Concept, number>();
  for (const { statements } of blocks) {
    for (const { terms } of statements) {
      for (const { concept, polarity, weak, bare } of terms) {
        if (bare !== undefined || weak) continue;
        const weight = polarity === "asserted" ? 1 : polarity === "other-meaning" ? -1 : 0;
        balance.set(concept, (balance.get(concept) ?? 0) + weight);
      }
    }
  }
  return new Set([...balance].flatMap(([concept, weight]) => (weight >= leastPlainWords ? [concept] : [])));
}
