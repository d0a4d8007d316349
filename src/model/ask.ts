import type { Component, Flow, Nearness, Requirement, Tie } from "./architecture";
import { type Certainty, weakest } from "./claim";
import type { Concept } from "./concepts";
import type { Architecture } from "./join";
import type { Place } from "./place";

/** Questions that rules share. All answers keep the order of the files. */

/** Whether the need is part of the subject: neither negated, rejected, compared nor of other meaning. */
export const isAsserted = (requirement: Requirement): boolean => requirement.polarity === "asserted";

/** The needs of the file in which a need stands, whatever their polarity. */
export const neighbours = (architecture: Architecture, requirement: Requirement): readonly Requirement[] =>
  architecture.model(requirement.place.uri)?.requirements ?? [];

/** The asserted needs of these concepts. */
export const asserted = (architecture: Architecture, concepts: readonly Concept[]): readonly Requirement[] =>
  architecture.requirements.filter((requirement) => isAsserted(requirement) && concepts.includes(requirement.concept));

/** Whether both stand in the same part of the same note. */
export const inSamePassage = (a: Requirement, b: Requirement): boolean =>
  a.passage === b.passage && a.place.uri === b.place.uri;

/** Whether both stand in the same sentence, list item or table row. */
export const inSameStatement = (a: Requirement, b: Requirement): boolean =>
  a.statement === b.statement && a.place.uri === b.place.uri;

/** Whether both stand in the same note. */
export const inSameFile = (a: Requirement, b: Requirement): boolean => a.place.uri === b.place.uri;

/** Whether two stretches of one file share words. */
export const overlap = (a: Place, b: Place): boolean =>
  a.uri === b.uri && a.span.start < b.span.end && b.span.start < a.span.end;

/** Units between two stretches of one file; 0 where they touch, infinity between files. */
export const gapBetween = (a: Place, b: Place): number =>
  a.uri === b.uri ? Math.max(a.span.start - b.span.end, b.span.start - a.span.end, 0) : Number.POSITIVE_INFINITY;

/** Whether the same words say both. */
export const inSameWords = (a: Requirement, b: Requirement): boolean => overlap(a.place, b.place);

/** How far from a need another need is looked for; never beyond its file. */
export type Reach = (a: Requirement, b: Requirement) => boolean;

/** The asserted needs of these concepts within reach of `requirement`, itself left out. */
export const beside = (
  architecture: Architecture,
  requirement: Requirement,
  concepts: readonly Concept[],
  reach: Reach,
): readonly Requirement[] =>
  neighbours(architecture, requirement).filter(
    (other) =>
      other !== requirement && isAsserted(other) && concepts.includes(other.concept) && reach(requirement, other),
  );

/** Whether one of the concepts is asserted within reach. */
export const stands = (
  architecture: Architecture,
  requirement: Requirement,
  concepts: readonly Concept[],
  reach: Reach,
): boolean => beside(architecture, requirement, concepts, reach).length > 0;

/** Whether one of the concepts is denied within reach: said to be absent or not needed. */
export const isDenied = (
  architecture: Architecture,
  requirement: Requirement,
  concepts: readonly Concept[],
  reach: Reach,
): boolean =>
  neighbours(architecture, requirement).some(
    (other) => other.polarity === "negated" && concepts.includes(other.concept) && reach(requirement, other),
  );

/** A need with a component that is to meet it. */
export interface Assignment {
  readonly requirement: Requirement;
  readonly component: Component;
  readonly tie: Tie;
}

const byCertainty: readonly Certainty[] = ["stated", "implied", "assumed"];

const byNearness: readonly Nearness[] = ["clause", "sentence", "item", "paragraph", "subject", "passage", "document"];

/** Smaller is nearer. */
export const distanceOf = (tie: Tie): number => byNearness.indexOf(tie.nearness);

/** Whether the component stands in the words of the need themselves, and not just somewhere near. */
export const isClose = (tie: Tie): boolean => distanceOf(tie) <= byNearness.indexOf("item");

const reasons: Readonly<Record<Nearness, string>> = {
  clause: "named in the same clause",
  sentence: "named in the same sentence",
  item: "named in the same row, or in the item or line above",
  paragraph: "named in the same paragraph or just before it",
  subject: "named where the note speaks of the same thing",
  passage: "the one that its heading or section leaves",
  document: "the only one in the note",
};

/** Why a need is put on a component, and how sure that is, for a person to read. */
export const reasonOf = ({ nearness, certainty }: Tie): string =>
  certainty === "stated" ? reasons[nearness] : `${reasons[nearness]}, ${certainty}`;

/**
 * The components that are to do the work of a need: those nearest to its words.
 * More than one where the words do not choose between them; none where nothing is near.
 */
export function processorsOf(architecture: Architecture, requirement: Requirement): readonly Assignment[] {
  const found: Assignment[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const tie of requirement.on) {
    const component = architecture.component(tie.component);
    if (component?.role !== "processor") continue;
    const distance = distanceOf(tie);
    if (distance > nearest) continue;
    if (distance < nearest) found.length = 0;
    nearest = distance;
    found.push({ requirement, component, tie });
  }
  return found;
}

/** How sure an assignment is: no surer than the need, the tie and the component's part in the work. */
export const certaintyOf = (assignment: Assignment): Certainty =>
  weakest([assignment.requirement.certainty, assignment.tie.certainty, assignment.component.certainty]);

/** One finding to make: the surest of several hits in one passage, and the others. */
export interface PassageHits {
  readonly strongest: Assignment;
  readonly others: readonly Assignment[];
}

/** Hits gathered by passage, so that a passage is told once: the surest first, then the nearest, then the first. */
export function perPassage(hits: readonly Assignment[]): readonly PassageHits[] {
  const groups = new Map<string, Assignment[]>();
  for (const hit of hits) {
    const key = `${hit.requirement.place.uri}\u0000${hit.requirement.passage}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  const rank = (hit: Assignment): number => byCertainty.indexOf(certaintyOf(hit)) * 10 + distanceOf(hit.tie);
  return [...groups.values()].map((group) => {
    const strongest = group.reduce((best, hit) => (rank(hit) < rank(best) ? hit : best));
    return { strongest, others: group.filter((hit) => hit !== strongest) };
  });
}

/** The described components of a note, rejected ones left out. */
export const componentsOf = (architecture: Architecture, uri: string): readonly Component[] =>
  (architecture.model(uri)?.components ?? []).filter((component) => component.origin === "described");

/** The described processors of a note. */
export const processorsIn = (architecture: Architecture, uri: string): readonly Component[] =>
  componentsOf(architecture, uri).filter((component) => component.role === "processor");

/** The described components of a passage. */
export const componentsIn = (architecture: Architecture, uri: string, passage: string): readonly Component[] =>
  componentsOf(architecture, uri).filter((component) => component.passage === passage);

/** The asserted flows of a file. */
export const flowsIn = (architecture: Architecture, uri: string): readonly Flow[] =>
  (architecture.model(uri)?.flows ?? []).filter((flow) => flow.polarity === "asserted");

/** The asserted flows out of a service, in the component's own file. */
export const outputsOf = (architecture: Architecture, component: Component): readonly Flow[] =>
  flowsIn(architecture, component.places[0]!.uri).filter(
    (flow) =>
      flow.from.component === component.id ||
      (flow.from.service !== undefined && flow.from.service === component.service),
  );

/** The mention of a component that stands nearest to the words of a need, in the need's own file. */
export function nearestPlace(component: Component, requirement: Requirement): Place | undefined {
  let best: Place | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const place of component.places) {
    const gap = gapBetween(place, requirement.place);
    if (gap < shortest) {
      shortest = gap;
      best = place;
    }
  }
  return best;
}

/** Longest quotation in a message, in UTF-16 units. */
const quotable = 90;

/** The words of a need for a message: on one line, shortened where they are long. */
export function wordsOf(requirement: Requirement): string {
  const line = requirement.text.split(/\s+/).filter(Boolean).join(" ");
  return line.length <= quotable ? line : `${line.slice(0, quotable - 1).trimEnd()}…`;
}
