import type { Component, Label, Requirement } from "./architecture";
import { componentsOf, gapBetween, isClose, processorsOf } from "./ask";
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
  /** Whether the note names these parts themselves, and not just something that leads to them. */
  readonly isDirect: boolean;
}

/** Which declared parts a rule looks for. */
export interface Wanted {
  /** Whether a part that the note names is of the kind. */
  readonly is: (component: Component) => boolean;
  /** Parts of the kind to which another part leads: from a stream to its consumers. */
  readonly behind: (component: Component) => readonly Component[];
  /** Whether a part of the kind counts where the note names nothing; all do if this is left out. */
  readonly counts?: (component: Component) => boolean;
}

/** The parts of the templates that belong to the note. */
export const declaredBeside = (architecture: Architecture, noteUri: string): readonly Component[] =>
  architecture.companions(noteUri).flatMap((model) => model.components);

/** The processors that are given what the component holds. */
const readersOf = (architecture: Architecture, component: Component): readonly Component[] =>
  architecture
    .flowsFrom(component.id)
    .map((flow) => architecture.component(flow.to.component))
    .filter((target): target is Component => target?.role === "processor");

/** The streams from which the component is fed. */
const sourcesOf = (architecture: Architecture, component: Component): readonly Component[] =>
  architecture
    .flowsTo(component.id)
    .map((flow) => architecture.component(flow.from.component))
    .filter((source): source is Component => source?.role === "stream");

/** Processors by name, or by the stream that feeds them; unnamed ones only where something feeds them. */
export const wantedProcessors = (architecture: Architecture): Wanted => ({
  is: (component) => component.role === "processor",
  behind: (component) => (component.role === "stream" ? readersOf(architecture, component) : []),
  counts: (component) => architecture.flowsTo(component.id).length > 0,
});

/** Streams by name, or by the processor that reads them. */
export const wantedStreams = (architecture: Architecture): Wanted => ({
  is: (component) => component.role === "stream",
  behind: (component) => (component.role === "processor" ? sourcesOf(architecture, component) : []),
});

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const carries = (component: Component, name: string): boolean =>
  component.name === name || component.aliases.includes(name);

/** What one name leads to. */
interface Found {
  readonly components: readonly Component[];
  readonly isDirect: boolean;
}

/** The parts that a name of the note means: of the kind itself, else what it leads to. */
function follow(declared: readonly Component[], name: string, wanted: Wanted): Found {
  const named = declared.filter((component) => carries(component, name));
  const direct = named.filter(wanted.is);
  if (direct.length > 0) return { components: direct, isDirect: true };
  return { components: unique(named.flatMap(wanted.behind)), isDirect: false };
}

const gapTo = (label: Label, requirement: Requirement): number => gapBetween(label.place, requirement.place);

/**
 * The parts that the statement of a need names. A name of the wanted kind goes before one that only leads there, and the
 * nearest name before others.
 */
export function namedInStatement(
  architecture: Architecture,
  requirement: Requirement,
  wanted: Wanted,
): Found | undefined {
  const declared = declaredBeside(architecture, requirement.place.uri);
  const labels = labelsOf(architecture, requirement)
    .filter((label) => label.statement === requirement.statement)
    .sort((a, b) => gapTo(a, requirement) - gapTo(b, requirement));
  const found = labels
    .map((label) => follow(declared, label.text, wanted))
    .filter(({ components }) => components.length > 0);
  return found.find(({ isDirect }) => isDirect) ?? found[0];
}

const labelsOf = (architecture: Architecture, requirement: Requirement): readonly Label[] =>
  architecture.model(requirement.place.uri)?.labels ?? [];

/** Whether the note calls its parts of these services by names that no template knows: then they live elsewhere. */
function livesElsewhere(
  architecture: Architecture,
  uri: string,
  services: readonly (string | undefined)[],
  declared: readonly Component[],
): boolean {
  const names = componentsOf(architecture, uri)
    .filter((component) => component.service !== undefined && services.includes(component.service))
    .flatMap((component) => component.aliases);
  return names.length > 0 && !names.some((name) => declared.some((component) => carries(component, name)));
}

/**
 * The declared parts that a need speaks of, found in this order: names in its own statement, names in its passage,
 * the service that the note ties it to, and at last whatever the project has of that kind.
 * Undefined where the project has none, and where the note speaks of parts that live elsewhere.
 */
export function linkOf(architecture: Architecture, requirement: Requirement, wanted: Wanted): Link | undefined {
  const { uri } = requirement.place;
  const declared = declaredBeside(architecture, uri);
  if (declared.length === 0) return undefined;
  const stated = namedInStatement(architecture, requirement, wanted);
  if (stated !== undefined) return { ...stated, level: "named" };
  const around = labelsOf(architecture, requirement)
    .filter((label) => label.passage === requirement.passage)
    .map((label) => follow(declared, label.text, wanted));
  const isDirect = around.some((found) => found.isDirect);
  const components = unique(around.filter((found) => found.isDirect === isDirect).flatMap((found) => found.components));
  if (components.length > 0) return { components, level: components.length === 1 ? "named" : "only", isDirect };
  const services = processorsOf(architecture, requirement).map(({ component }) => component.service);
  if (livesElsewhere(architecture, uri, services, declared)) return undefined;
  const ofService = declared.filter((component) => services.includes(component.service));
  const byService = unique([...ofService.filter(wanted.is), ...ofService.flatMap(wanted.behind)]);
  if (byService.length > 0) return { components: byService, level: "only", isDirect: false };
  const all = declared.filter((component) => wanted.is(component) && (wanted.counts?.(component) ?? true));
  return all.length === 0 ? undefined : { components: all, level: "only", isDirect: false };
}

/** Whether the note itself puts the need on this kind of service, in the words of the need. */
export const isPutOn = (architecture: Architecture, requirement: Requirement, service: string | undefined): boolean =>
  processorsOf(architecture, requirement).some(
    (assignment) => assignment.component.service === service && isClose(assignment.tie),
  );
