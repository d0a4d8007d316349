import type { NoteFacts } from "./facts";

export type Subject = "streams" | "perhaps" | "other";

/** How much evidence a hundred words of a text about streams hold, at least; and how much there must be in all. */
const densityOfStreams = 0.6;
const leastEvidence = 1.5;

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
