import { serviceById } from "../../catalogue/index";
import type { Component } from "../../model/architecture";
import type { Certainty } from "../../model/claim";
import type { Place } from "../../model/place";
import { shift } from "../../text/span";
import type { Term } from "./facts";
import type { Said } from "./said";

/** The components of a note, and the way to find them again. */
export interface Components {
  readonly list: readonly Component[];
  idOf(service: string, passage: string): string | undefined;
}

const order: readonly Certainty[] = ["assumed", "implied", "stated"];

/** How plainly a term says that its service is part of the design. */
export function certaintyOf(said: Said, term: Term): Certainty {
  if (said.statement.quoted) return "assumed";
  if (said.statement.kind === "heading" || said.statement.chooses.includes(term.concept)) return "stated";
  return term.works === "does" ? "stated" : "implied";
}

/** One component for each service and subject that the note gives it. */
export function gatherComponents(uri: string, said: readonly Said[]): Components {
  const found = new Map<string, { component: Component; places: Place[]; aliases: Set<string> }>();
  const idOf = (service: string, passage: string) => `${uri}#${service}@${passage}`;
  for (const one of said) {
    for (const term of one.terms) {
      if (term.service === undefined || term.polarity !== "asserted") continue;
      const service = serviceById(term.service);
      if (service === undefined) continue;
      const place = { uri, span: shift(term.place, one.start) };
      const certainty = certaintyOf(one, term);
      const id = idOf(term.service, one.passage);
      const known = found.get(id);
      const aliases = labelsBeside(one, term);
      if (known === undefined) {
        const component: Component = {
          id,
          name: term.text,
          service: service.id,
          role: service.role,
          origin: "described",
          complete: false,
          traits: {},
          aliases: [],
          places: [place],
          passage: one.passage,
          certainty,
        };
        found.set(id, { component, places: [place], aliases: new Set(aliases) });
        continue;
      }
      for (const alias of aliases) known.aliases.add(alias);
      // The plainest words go first: findings about the component stand there.
      if (order.indexOf(certainty) > order.indexOf(known.component.certainty)) {
        known.component = { ...known.component, certainty, name: term.text };
        known.places.unshift(place);
      } else known.places.push(place);
    }
  }
  const list = [...found.values()].map(({ component, places, aliases }) => ({
    ...component,
    places,
    aliases: [...aliases],
  }));
  return { list, idOf: (service, passage) => (found.has(idOf(service, passage)) ? idOf(service, passage) : undefined) };
}

/** Names in backticks or bold that stand right beside the service's name. */
function labelsBeside({ statement }: Said, term: Term): readonly string[] {
  return statement.labels
    .filter(({ place }) => {
      const gap = place.start >= term.place.end ? place.start - term.place.end : term.place.start - place.end;
      return gap >= 0 && gap <= 25;
    })
    .map(({ text }) => text);
}
