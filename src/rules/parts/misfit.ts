import { serviceById } from "../../catalogue";
import type { Processing, Service } from "../../catalogue/service";
import type { Requirement } from "../../model/architecture";
import {
  type Assignment,
  asserted,
  isClose,
  nearestPlace,
  type PassageHits,
  perPassage,
  processorsIn,
  processorsOf,
  reasonOf,
  wordsOf,
} from "../../model/ask";
import type { Fix } from "../../model/change";
import type { Concept } from "../../model/concepts";
import type { Architecture } from "../../model/join";
import type { Details, Report } from "../rule";

/** Names that read well behind an article and inside a sentence. */
const proseNames: Readonly<Record<string, string>> = {
  "managed-flink": "Managed Service for Apache Flink",
  firehose: "Data Firehose",
};

/** What prose calls a service. */
export const proseName = (service: string): string => proseNames[service] ?? serviceById(service)?.title ?? service;

/** The proper name of the service that an assignment is about. */
export const titleOf = (assignment: Assignment): string =>
  serviceById(assignment.component.service)?.title ?? assignment.component.name;

/** Services that forget everything between two batches: functions, pipes, delivery. */
export const isForgetful = (processing: Processing): boolean => !processing.keyedState;

/** Whether the service only delivers what it gets. */
export const isDelivery = (service: Service | undefined): boolean => service?.id === "firehose";

/** Puts another service's name in place of the mention that stands nearest to the need. */
export function useInstead(assignment: Assignment, service: string): readonly Fix[] {
  const place = nearestPlace(assignment.component, assignment.requirement);
  if (place === undefined) return [];
  const text = proseName(service);
  return [{ title: `Use ${text}`, safe: false, changes: [{ kind: "reword", place, text }] }];
}

/** Writes a sentence behind the paragraph, list or table of the need. */
export const addSentence = (requirement: Requirement, title: string, text: string): Fix => ({
  title,
  safe: false,
  changes: [{ kind: "note", after: requirement.place, text }],
});

/** What is common to the findings about a passage: evidence, related places, subject. */
export function detailsOf({ strongest, others }: PassageHits): Details {
  const { requirement, tie, component } = strongest;
  const named = nearestPlace(component, requirement);
  return {
    // Where the text does not choose, the finding holds for every choice, yet it is only advice.
    severity: tie.nearness === "document" ? "info" : undefined,
    evidence: [requirement, tie, component],
    basis: [`"${wordsOf(requirement)}" is put on "${component.name}": ${reasonOf(tie)}.`],
    related: [
      ...(named === undefined || isClose(tie)
        ? []
        : [{ place: named, message: `${titleOf(strongest)} is named here.` }]),
      ...others.map((other) => ({ place: other.requirement.place, message: `Also: "${wordsOf(other.requirement)}".` })),
    ],
    subject: component.id,
  };
}

/** A kind of need that some services cannot meet. */
export interface Misfit {
  readonly concepts: readonly Concept[];
  /** Whether a service of that kind cannot meet the need. */
  readonly fails: (processing: Processing, assignment: Assignment) => boolean;
  /** Reasons to keep quiet about a hit. */
  readonly unless?: (assignment: Assignment) => boolean;
  readonly says: (assignment: Assignment) => string;
  readonly mend: (assignment: Assignment) => readonly Fix[];
}

const failsOn = (misfit: Misfit, assignment: Assignment): boolean => {
  const processing = serviceById(assignment.component.service)?.processing;
  return processing !== undefined && misfit.fails(processing, assignment);
};

/** Whether another part of the note, as near as the tie reaches, could meet the need. */
function hasAbleNeighbour(architecture: Architecture, misfit: Misfit, assignment: Assignment): boolean {
  const { requirement, tie } = assignment;
  // "It carries a balance": who is spoken of has the task, whoever stands beside.
  if (isClose(tie) || (tie.nearness === "paragraph" && tie.certainty === "stated")) return false;
  return processorsIn(architecture, requirement.place.uri).some(
    (component) =>
      // What only delivers could not do it either.
      !isDelivery(serviceById(component.service)) &&
      (tie.nearness === "document" || component.passage === requirement.passage) &&
      !failsOn(misfit, { requirement, component, tie }),
  );
}

/**
 * The needs that nothing near their words can meet: each of the nearest processors fails.
 * A processor of which the catalogue knows nothing counts as able.
 */
export function misfits(architecture: Architecture, misfit: Misfit): readonly PassageHits[] {
  const hits: Assignment[] = [];
  for (const requirement of asserted(architecture, misfit.concepts)) {
    const candidates = processorsOf(architecture, requirement);
    const [first] = candidates;
    if (first === undefined || !candidates.every((candidate) => failsOn(misfit, candidate))) continue;
    // A weak word without a number that only the surroundings tie to a service is no evidence.
    const isWeak = requirement.certainty !== "stated" && requirement.quantity === undefined;
    if (isWeak && first.tie.certainty !== "stated") continue;
    if (hasAbleNeighbour(architecture, misfit, first) || misfit.unless?.(first)) continue;
    hits.push(first);
  }
  return perPassage(hits);
}

/** Reports each passage with such a need once. */
export function reportMisfits(architecture: Architecture, report: Report, misfit: Misfit): void {
  for (const hits of misfits(architecture, misfit)) {
    const { strongest } = hits;
    report(strongest.requirement.place, misfit.says(strongest), {
      ...detailsOf(hits),
      fixes: () => misfit.mend(strongest),
    });
  }
}
