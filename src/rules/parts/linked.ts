import type { Component, Flow, Requirement } from "../../model/architecture";
import { processorsOf } from "../../model/ask";
import type { Fix } from "../../model/change";
import type { Claim } from "../../model/claim";
import type { Architecture } from "../../model/join";
import { isPutOn, type Link, linkOf, wantedProcessors } from "../../model/linkage";
import type { Place } from "../../model/place";
import type { Severity } from "../rule";

/** A need of a note with the declared parts that have to meet it. */
export interface LinkedNeed {
  readonly requirement: Requirement;
  readonly link: Link;
}

/** The declared processors that a need speaks of. */
export const processorsFor = (architecture: Architecture, requirement: Requirement): Link | undefined =>
  linkOf(architecture, requirement, wantedProcessors(architecture));

/** Whether the note alone says all there is: it puts the need on a service of which the template has several. */
export const isToldByNote = (architecture: Architecture, { requirement, link }: LinkedNeed): boolean =>
  link.level === "only" &&
  link.components.length > 1 &&
  link.components.some(({ service }) => isPutOn(architecture, requirement, service));

/** Full severity where the note names the part, or its service in the words of the need; advice where nothing else is there. */
export function severityOf(architecture: Architecture, { requirement, link }: LinkedNeed): Severity | undefined {
  if (link.level === "named") return undefined;
  const [first] = link.components;
  return link.components.length === 1 && isPutOn(architecture, requirement, first?.service) ? undefined : "info";
}

/** Where a declared part takes its records from, or else the part itself. */
export function intakesOf(architecture: Architecture, component: Component): readonly Place[] {
  const flows: readonly Flow[] = architecture.flowsTo(component.id);
  return flows.length > 0 ? flows.map((flow) => flow.place) : component.places.slice(0, 1);
}

/** Ids under which findings of one file speak of the linked pair. */
export const subjectsOf = (architecture: Architecture, { requirement, link }: LinkedNeed): readonly string[] => [
  ...processorsOf(architecture, requirement).map(({ component }) => component.id),
  ...link.components.flatMap((component) => [
    component.id,
    ...architecture.flowsTo(component.id).map((flow) => flow.id),
  ]),
];

/** One finding to make: the surest need of a passage, and the other needs that say the same. */
export interface LinkedPassage {
  readonly strongest: LinkedNeed;
  readonly others: readonly LinkedNeed[];
}

const rank = ({ requirement, link }: LinkedNeed): number =>
  ["stated", "implied", "assumed"].indexOf(requirement.certainty) * 2 + (link.level === "named" ? 0 : 1);

/** Needs gathered by passage and by the parts they are linked to. */
export function linkedPerPassage(needs: readonly LinkedNeed[]): readonly LinkedPassage[] {
  const groups = new Map<string, LinkedNeed[]>();
  for (const need of needs) {
    const { requirement } = need;
    const key = `${requirement.place.uri}\u0000${requirement.passage}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [need]);
    else group.push(need);
  }
  return [...groups.values()].map((group) => {
    const strongest = group.reduce((best, need) => (rank(need) < rank(best) ? need : best));
    return { strongest, others: group.filter((need) => need !== strongest) };
  });
}

/** Says another number in the note where the words of the need hold the old one: "four days" becomes "48 hours". */
export function restate({ quantity, text, place }: Requirement, value: string): readonly Fix[] {
  const at = quantity === undefined ? -1 : text.indexOf(quantity.text);
  // Where line breaks or marks stand among the words, their place is not known to the letter.
  if (quantity === undefined || at < 0 || place.span.end - place.span.start !== text.length) return [];
  const start = place.span.start + at;
  const isHyphened = /\w-[a-z]/i.test(quantity.text);
  const words = isHyphened ? value.replace(/ /, "-").replace(/s$/, "") : value;
  const span = { start, end: start + quantity.text.length };
  return [
    {
      title: `Say "${words}" in the note`,
      safe: false,
      changes: [{ kind: "reword", place: { uri: place.uri, span }, text: words }],
    },
  ];
}

/** The words of a template that a claim rests on; the part's own name where nothing is set. */
export const placeOfClaim = (component: Component, claim: Claim<unknown> | undefined): Place =>
  claim === undefined ? component.places[0]! : { uri: component.places[0]!.uri, span: claim.at };
