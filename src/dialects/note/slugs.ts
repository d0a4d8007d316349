import { findServices, lowered } from "../../catalogue/lexicon";
import type { Concept, Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";

/** A service that is named in the name of something else: "msk-lambda-sam". */
export interface FoundSlug {
  readonly concept: Concept;
  readonly place: Span;
  readonly text: string;
  readonly polarity: Polarity;
}

/** Names of a pattern, module or file whose parts are words with hyphens; an option of a command is none. */
const isSlug = (name: string): boolean =>
  /^@?[a-z][a-z\d./_{}-]*[a-z\d}]$/.test(name) && /[a-z\d}]-[a-z\d{]/.test(name);
/** What somebody has called a stream tells nothing of services. */
const isGiven = /\b(?:called|named)[: ]{1,2}["']?$/i;
const joints = /[-/@._{}]/g;

/** Services in the hyphenated names of a line: those in backticks, and the one that is all of a heading. They say what it is about, and not what is built. */
export function slugsIn(prose: Prose, isHeading: boolean, polarity: Polarity | undefined): readonly FoundSlug[] {
  const spans = prose.marks.filter(({ kind }) => kind === "code").map(({ span }) => span);
  if (isHeading && spans.length === 0) spans.push({ start: 0, end: prose.text.length });
  return spans.flatMap(({ start, end }) => {
    const name = prose.text.slice(start, end);
    if (name.length > 120 || !isSlug(name) || isGiven.test(prose.text.slice(Math.max(0, start - 12), start))) return [];
    const words = name.replace(joints, " ");
    return findServices(words, lowered(words))
      .filter(({ strength, name }) => strength === "strong" && name?.status === "current")
      .map(({ service, start: from, end: to }) => ({
        concept: `svc-${service.id}` as const,
        place: prose.locate({ start: start + from, end: start + to }),
        text: name.slice(from, to),
        polarity: polarity ?? "asserted",
      }));
  });
}
