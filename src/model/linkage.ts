import type { Component, Label, Pointer, Requirement } from "./architecture";
import { componentsOf, gapBetween, isClose, processorsOf } from "./ask";
import type { Certainty } from "./claim";
import type { Architecture } from "./join";
import { indexNames, type NameIndex } from "./name-index";
import { fitsKinds, partsOfName } from "./names";

/**
 * How a need of a note was led to declared parts.
 * - `named`: its words, the words around it, or a comment give the part.
 * - `only`: nothing else in the project could be meant.
 */
export type LinkLevel = "named" | "only";

/** The declared parts that a need can be about. With more than one, a finding must hold for each of them. */
export interface Link {
  readonly components: readonly Component[];
  readonly level: LinkLevel;
  /** Whether the note names these parts themselves, and not just something that leads to them. */
  readonly isDirect: boolean;
  /** No finding that rests on the link is surer than it. */
  readonly certainty: Certainty;
  /** How it was found, as a sentence for the reader. */
  readonly basis: string;
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

/**
 * The parts of the templates that belong to the note. What only runs on a developer's machine is meant where there is
 * nothing else.
 */
export function declaredBeside(architecture: Architecture, noteUri: string): readonly Component[] {
  const declared = architecture.companions.of(noteUri).flatMap((model) => model.components);
  const deployed = declared.filter((component) => component.isLocal !== true);
  return deployed.length > 0 ? deployed : declared;
}

/** The processors that are given what the component holds. */
const readersOf = (architecture: Architecture, component: Component): readonly Component[] =>
  architecture
    .flowsFrom(component.id)
    .map((flow) => architecture.component(flow.to.component))
    .filter((target): target is Component => target?.role === "processor");

/** Whether a table's stream of changes is read. */
export const hasTableStream = (architecture: Architecture, component: Component): boolean =>
  component.service === "dynamodb" &&
  architecture.flowsFrom(component.id).some(({ from }) => from.service === "dynamodb-streams");

/** The streams from which the component is fed. */
const sourcesOf = (architecture: Architecture, component: Component): readonly Component[] =>
  architecture
    .flowsTo(component.id)
    .map((flow) => architecture.component(flow.from.component))
    .filter(
      (source): source is Component =>
        source !== undefined && (source.role === "stream" || hasTableStream(architecture, source)),
    );

/** Processors by name, or by the stream that feeds them; unnamed ones only where something feeds them. */
export const wantedProcessors = (architecture: Architecture): Wanted => ({
  is: (component) => component.role === "processor",
  behind: (component) =>
    component.role === "stream" || hasTableStream(architecture, component) ? readersOf(architecture, component) : [],
  counts: (component) => architecture.flowsTo(component.id).length > 0,
});

/** Streams by name, or by the processor that reads them. */
export const wantedStreams = (architecture: Architecture): Wanted => ({
  is: (component) => component.role === "stream" || hasTableStream(architecture, component),
  behind: (component) => (component.role === "processor" ? sourcesOf(architecture, component) : []),
});

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Words of a note that may be about a declared part: a need, a figure. */
export type Spot = Pick<Requirement, "place" | "passage" | "statement">;

/** What names or comments lead to. */
export interface Found {
  readonly components: readonly Component[];
  readonly isDirect: boolean;
  readonly certainty: Certainty;
  readonly basis: string;
}

/** A resource's own name out of what a note writes for it: the end of an ARN, of a path with `#`, of `${Stage}-orders`. */
const plainName = (text: string): string =>
  text.startsWith("arn:")
    ? text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf(":")) + 1)
    : text
        .slice(text.lastIndexOf("#") + 1)
        .replace(/^(?:\$\{\w+\}|\{\w+\}|<\w+>|\*)[-_.]|[-_.](?:\$\{\w+\}|\{\w+\}|\*)$/g, "");

/** The declared parts that a label means, all of one name. */
export function meantBy(declared: NameIndex, label: Label): Pick<Found, "components" | "certainty"> {
  if (label.manner !== "words") return { components: declared.called(plainName(label.text)), certainty: "stated" };
  const phrase = partsOfName(label.text);
  const found = declared.about(phrase.own).filter(({ component }) => fitsKinds(phrase.kinds, component.role));
  const same = found.filter(({ match }) => match === "same").map(({ component }) => component);
  // One plain word could as well be meant as such.
  const isPlain = phrase.own.length === 1 && phrase.kinds.length === 0;
  if (same.length > 0) return { components: same, certainty: isPlain ? "implied" : "stated" };
  // "The orders job" could be each of several that have to do with orders.
  const isOne = found.length === 1 && !isPlain;
  return { components: isOne ? [found[0]!.component] : [], certainty: "implied" };
}

/** The parts that a label leads to: of the kind itself, else what it leads to. */
function follow(declared: NameIndex, label: Label, wanted: Wanted): Found {
  const { components: named, certainty } = meantBy(declared, label);
  const direct = named.filter(wanted.is);
  const basis = `The note names "${label.text}".`;
  if (direct.length > 0) return { components: direct, isDirect: true, certainty, basis };
  return { components: unique(named.flatMap(wanted.behind)), isDirect: false, certainty, basis };
}

const gapTo = (label: Label, spot: Spot): number => gapBetween(label.place, spot.place);

/** The best of what labels lead to: exact names before words, a name of the wanted kind before one that leads there. */
const best = (found: readonly Found[]): Found | undefined =>
  found.find(({ isDirect, certainty }) => isDirect && certainty === "stated") ??
  found.find(({ certainty }) => certainty === "stated") ??
  found.find(({ isDirect }) => isDirect) ??
  found[0];

const mannerOrder: readonly Label["manner"][] = ["marked", "plain", "words"];

/**
 * The parts that the statement of a need names. A name of the wanted kind goes before one that only leads there, and the
 * nearest name before others.
 */
function namedInStatement(
  architecture: Architecture,
  spot: Spot,
  declared: NameIndex,
  wanted: Wanted,
): Found | undefined {
  const rank = (label: Label): number => (label.manner === "words" ? 1 : 0);
  const labels = labelsOf(architecture, spot)
    .filter((label) => label.statement === spot.statement)
    .sort((a, b) => rank(a) - rank(b) || gapTo(a, spot) - gapTo(b, spot));
  const found = labels
    .map((label) => follow(declared, label, wanted))
    .filter(({ components }) => components.length > 0);
  return best(found);
}

const labelsOf = (architecture: Architecture, { place }: Spot): readonly Label[] =>
  architecture.model(place.uri)?.labels ?? [];

/** The parts that the names of a need's passage lead to, by the surest manner of naming that leads anywhere. */
function namedInPassage(
  architecture: Architecture,
  spot: Spot,
  declared: NameIndex,
  wanted: Wanted,
): Found | undefined {
  const labels = labelsOf(architecture, spot).filter(({ passage }) => passage === spot.passage);
  for (const manners of [mannerOrder.slice(0, 2), mannerOrder.slice(2)]) {
    const around = labels
      .filter(({ manner }) => manners.includes(manner))
      .map((label) => follow(declared, label, wanted))
      .filter(({ components }) => components.length > 0);
    const isDirect = around.some((found) => found.isDirect);
    const chosen = around.filter((found) => found.isDirect === isDirect);
    const components = unique(chosen.flatMap((found) => found.components));
    if (components.length === 0) continue;
    const certainty = chosen.some((found) => found.certainty === "stated") ? "stated" : "implied";
    return {
      components,
      isDirect,
      certainty,
      basis: `This part of ${chosen[0]!.basis.slice(0, 1).toLowerCase()}${chosen[0]!.basis.slice(1)}`,
    };
  }
  return undefined;
}

/** The parts that comments put the need on: `<!-- sluice: describes infra/orders.yaml#OrdersConsumer -->`. */
function described(architecture: Architecture, spot: Spot, declared: NameIndex, wanted: Wanted): Found | undefined {
  const { uri, span } = spot.place;
  const counts = ({ kind, scope }: Pointer): boolean =>
    kind === "describes" && scope.start <= span.start && span.end <= scope.end;
  const pointers = (architecture.model(uri)?.pointers ?? []).filter(counts);
  const narrowest = Math.min(...pointers.map(({ scope }) => scope.end - scope.start));
  const named = pointers
    .filter(({ scope }) => scope.end - scope.start === narrowest)
    .flatMap((pointer) => {
      const parts =
        pointer.file === ""
          ? declared
          : indexNames(architecture.companions.pointedAt(uri, pointer).flatMap((model) => model.components));
      return pointer.name === "" ? parts.components : parts.called(pointer.name);
    });
  const direct = named.filter(wanted.is);
  const components = direct.length > 0 ? direct : unique(named.flatMap(wanted.behind));
  if (components.length === 0) return undefined;
  const isDirect = direct.length > 0;
  return {
    components,
    isDirect,
    certainty: "stated",
    basis: "A comment in the note says that this is described here.",
  };
}

/** The parts that the words of a spot, a comment or the names around it give; undefined where they choose none. */
export function namedAt(architecture: Architecture, spot: Spot, wanted: Wanted): Found | undefined {
  const declared = architecture.beside(spot.place.uri);
  if (declared.components.length === 0) return undefined;
  const told =
    described(architecture, spot, declared, wanted) ?? namedInStatement(architecture, spot, declared, wanted);
  if (told !== undefined) return told;
  const around = namedInPassage(architecture, spot, declared, wanted);
  return around?.components.length === 1 ? around : undefined;
}

/** Whether the note calls its parts of these services by names that no template knows: then they live elsewhere. */
function livesElsewhere(
  architecture: Architecture,
  uri: string,
  services: readonly (string | undefined)[],
  declared: NameIndex,
): boolean {
  const names = componentsOf(architecture, uri)
    .filter((component) => component.service !== undefined && services.includes(component.service))
    .flatMap((component) => component.aliases);
  return names.length > 0 && !names.some((name) => declared.called(plainName(name)).length > 0);
}

/**
 * The declared parts that a need speaks of, found in this order: a comment, names in its own statement, names in its
 * passage, the service that the note ties it to, and at last whatever the project has of that kind.
 * Undefined where the project has none, and where the note speaks of parts that live elsewhere.
 */
export function linkOf(architecture: Architecture, requirement: Requirement, wanted: Wanted): Link | undefined {
  const { uri } = requirement.place;
  const declared = architecture.beside(uri);
  if (declared.components.length === 0) return undefined;
  const told =
    described(architecture, requirement, declared, wanted) ??
    namedInStatement(architecture, requirement, declared, wanted);
  if (told !== undefined) return { ...told, level: "named" };
  const around = namedInPassage(architecture, requirement, declared, wanted);
  if (around !== undefined) return { ...around, level: around.components.length === 1 ? "named" : "only" };
  const services = processorsOf(architecture, requirement).map(({ component }) => component.service);
  if (livesElsewhere(architecture, uri, services, declared)) return undefined;
  const near = architecture.companions.nearest(uri).flatMap((model) => model.components);
  const ofService = near.filter((component) => services.includes(component.service));
  const byService = unique([...ofService.filter(wanted.is), ...ofService.flatMap(wanted.behind)]);
  const only = { level: "only", isDirect: false, certainty: "stated" } as const;
  if (byService.length > 0)
    return {
      ...only,
      components: byService,
      basis: "The templates beside the note have no other part of this service.",
    };
  const all = near.filter((component) => wanted.is(component) && (wanted.counts?.(component) ?? true));
  const basis = "The templates beside the note have nothing else that could be meant.";
  return all.length === 0 ? undefined : { ...only, components: all, basis };
}

/** Whether the note itself puts the need on this kind of service, in the words of the need. */
export const isPutOn = (architecture: Architecture, requirement: Requirement, service: string | undefined): boolean =>
  processorsOf(architecture, requirement).some(
    (assignment) => assignment.component.service === service && isClose(assignment.tie),
  );
