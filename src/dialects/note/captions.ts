import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { Statement, Term } from "./facts";
import { findHits } from "./hits";
import { termsOf } from "./terms";

/** Terms that are shown as what they name, while rules take them for no claim. */
const merelyNamed = (terms: readonly Term[]): readonly Term[] =>
  terms.map(({ naming: _, ...term }) =>
    term.polarity === "asserted" ? { ...term, polarity: "comparison", shown: "asserted" } : term,
  );

/** Terms of a text that teaches: shown as what they are, while rules take them for no claim about a design. */
export const onlyTaught = (terms: readonly Term[], isTaught: (term: Term) => boolean = () => true): readonly Term[] =>
  terms.map((term) =>
    term.polarity === "asserted" && isTaught(term) ? { ...term, polarity: "comparison", shown: "asserted" } : term,
  );

/** Terms that only compare, shown as asserted: a table's header whose columns are parts of the design, a choice told among others. */
export const shownAsAsserted = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term) => (term.polarity === "comparison" ? { ...term, shown: "asserted" } : term));

/** The words that stand for a picture. */
export function captionStatement(
  prose: Prose,
  place: Span,
  titles: readonly string[],
  under: readonly number[],
): Statement {
  const context = { polarity: undefined, titles: titles.join(" "), sentence: 0, clause: 0 };
  return {
    kind: "paragraph",
    place,
    text: prose.text,
    level: 0,
    under,
    terms: merelyNamed(termsOf(prose, findHits(prose), context).terms),
    labels: [],
    names: [],
    technicalNames: [],
    figures: [],
    aliases: [],
    roles: [],
    chooses: [],
    quoted: true,
    evidence: 0,
  };
}
