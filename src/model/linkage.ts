import type { Component, Label, Requirement } from "./architecture";
import { isClose, processorsOf } from "./ask";
import type { Architecture } from "./join";

/**
 * How a need of a note was led to declared parts.
 * - `named`: its words, or the words around it, give the part's own name.
 * - `only`: nothing else in the project could be meant.
 */
export type LinkLevel = "named" | "only";

/** The declared parts that a need can be about. With more than one, a finding must hold for each of them. */
export interface Link {
  readonly components: readonly Component[];
  readonly level: LinkLevel;
}

/** The parts of the templates that belong to the note. */
export const declaredBeside = (architecture: Architecture, noteUri: string): readonly Component[] =>
  architecture.companions(noteUri).flatMap((model) => model.components);

/** The processors that read what the component holds; the component itself where it is a processor. */
export function processorsBehind(architecture: Architecture, component: Component): readonly Component[] {
  if (component.role === "processor") return [component];
  if (component.role !== "stream") return [];
  return architecture
    .flowsFrom(component.id)
    .map((flow) => architecture.component(flow.to.component))
    .filter((target): target is Component => target?.role === "processor");
}

/** The streams that the component reads; the component itself where it is a stream. */
export function streamsBefore(architecture: Architecture, component: Component): readonly Component[] {
  if (component.role === "stream") return [component];
  if (component.role !== "processor") return [];
  return architecture
    .flowsTo(component.id)
    .map((flow) => architecture.component(flow.from.component))
    .filter((source): source is Component => source?.role === "stream");
}

/** The processors that are fed by something and so take part in the streaming (a helper function does not). */
export const isFed = (architecture: Architecture, component: Component): boolean =>
  architecture.flowsTo(component.id).length > 0;

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const carries = (component: Component, label: Label): boolean =>
  component.name === label.text || component.aliases.includes(label.text);

/** Parts whose logical id or physical name one of the labels gives. */
const labelled = (declared: readonly Component[], labels: readonly Label[]): readonly Component[] =>
  declared.filter((component) => labels.some((label) => carries(component, label)));

/** A note's labels that stand in the statement of the need. */
const labelsOfStatement = (architecture: Architecture, requirement: Requirement): readonly Label[] =>
  (architecture.model(requirement.place.uri)?.labels ?? []).filter(
    (label) => label.statement === requirement.statement,
  );

const labelsOfPassage = (architecture: Architecture, requirement: Requirement): readonly Label[] =>
  (architecture.model(requirement.place.uri)?.labels ?? []).filter((label) => label.passage === requirement.passage);

/**
 * The declared parts of a kind that a need speaks of, found in this order: names in its own statement, names in its passage,
 * the service that the note ties it to, and at last whatever the project has of that kind.
 * `lead` goes from a named part to parts of the wanted kind (a stream's name leads to its consumers).
 * Undefined where the project has none.
 */
export function linkOf(
  architecture: Architecture,
  requirement: Requirement,
  lead: (component: Component) => readonly Component[],
): Link | undefined {
  const declared = declaredBeside(architecture, requirement.place.uri);
  if (declared.length === 0) return undefined;
  const follow = (components: readonly Component[]): readonly Component[] => unique(components.flatMap(lead));
  const byStatement = follow(labelled(declared, labelsOfStatement(architecture, requirement)));
  if (byStatement.length > 0) return { components: byStatement, level: "named" };
  const byPassage = follow(labelled(declared, labelsOfPassage(architecture, requirement)));
  if (byPassage.length > 0) return { components: byPassage, level: byPassage.length === 1 ? "named" : "only" };
  const services = processorsOf(architecture, requirement).map(({ component }) => component.service);
  const byService = follow(declared.filter((component) => services.includes(component.service)));
  if (byService.length > 0) return { components: byService, level: "only" };
  const all = follow(declared);
  return all.length === 0 ? undefined : { components: all, level: "only" };
}

/** Whether the note itself puts the need on this kind of service, in the words of the need. */
export const isPutOn = (architecture: Architecture, requirement: Requirement, service: string | undefined): boolean =>
  processorsOf(architecture, requirement).some(
    (assignment) => assignment.component.service === service && isClose(assignment.tie),
  );
