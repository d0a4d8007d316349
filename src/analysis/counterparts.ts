import type { Component, Model } from "../model/architecture";
import type { Architecture } from "../model/join";
import { meantBy } from "../model/linkage";
import type { Place } from "../model/place";
import type { RawFinding } from "./run";

/** Where the other file speaks of the same thing, by the id of a component or a flow. */
export type Counterparts = ReadonlyMap<string, Counterpart>;

export interface Counterpart {
  readonly place: Place;
  readonly message: string;
}

/** What a note and its templates have in common: for parts of the note their declarations, for declared parts their names in the note. */
export function counterpartsOf(architecture: Architecture, note: Model): Counterparts {
  const found = new Map<string, Counterpart>();
  const beside = architecture.beside(note.uri);
  if (beside.components.length === 0) return found;
  const speakOf = (part: Component, place: Place): void => {
    const counterpart = { place, message: "The note speaks of it here." };
    const flows = [...architecture.flowsFrom(part.id), ...architecture.flowsTo(part.id)];
    for (const id of [part.id, ...flows.map((flow) => flow.id)]) if (!found.has(id)) found.set(id, counterpart);
  };
  for (const label of note.labels) {
    if (label.manner === "words") continue;
    for (const part of meantBy(beside, label).components) speakOf(part, label.place);
  }
  const near = architecture.companions.nearest(note.uri).flatMap(({ components }) => components);
  for (const described of note.components) {
    if (described.origin !== "described") continue;
    const named = described.aliases.flatMap((alias) => beside.called(alias));
    const ofService = (named.length > 0 ? named : near).filter(({ service }) => service === described.service);
    const [part] = ofService;
    if (part === undefined || ofService.length > 1) continue;
    found.set(described.id, { place: part.places[0]!, message: `Declared here: ${part.name}.` });
    speakOf(part, described.places[0]!);
  }
  return found;
}

/** The finding with a way into the other file, where it has none yet. */
export function related(finding: RawFinding, counterparts: Counterparts): RawFinding {
  const counterpart = finding.subject === undefined ? undefined : counterparts.get(finding.subject);
  const { uri } = finding.place;
  if (counterpart === undefined || counterpart.place.uri === uri) return finding;
  if (finding.related.some(({ place }) => place.uri !== uri)) return finding;
  return { ...finding, related: [...finding.related, counterpart] };
}
