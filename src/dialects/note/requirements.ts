import type { Requirement } from "../../model/architecture";
import type { Certainty } from "../../model/claim";
import { shift } from "../../text/span";
import type { Components } from "./components";
import { type Said, sentenceId } from "./said";
import { TieFinder } from "./ties";

/** The needs of a note, each put on the component that is to meet it as far as the text tells. */
export function gatherRequirements(uri: string, said: readonly Said[], components: Components): readonly Requirement[] {
  const ties = new TieFinder(said, components);
  const requirements: Requirement[] = [];
  for (const one of said) {
    for (const term of one.terms) {
      if (term.service !== undefined || term.polarity === "other-meaning") continue;
      const on = ties.of(one, term);
      const certainty: Certainty = one.statement.quoted ? "assumed" : term.weak ? "implied" : "stated";
      requirements.push({
        id: `${uri}#need${requirements.length}`,
        concept: term.concept,
        polarity: term.polarity,
        place: { uri, span: shift(term.place, one.start) },
        text: term.text,
        certainty,
        on,
        passage: one.passage,
        statement: sentenceId(one.statement, term.sentence),
        ...(term.quantity !== undefined && { quantity: term.quantity }),
        ...(term.step !== undefined && { step: term.step }),
      });
    }
  }
  return requirements;
}
