import type { Workspace } from "../analysis/workspace";
import { serviceById } from "../catalogue";
import type { Component, Label, Model } from "../model/architecture";
import { meantBy } from "../model/linkage";
import type { Place } from "../model/place";
import { touches } from "../text/span";

/** Names in a note and the resources that they are for, in both directions. */

/** The name of a note that stands at the offset; the longest one. */
export function labelAt(model: Model, offset: number): Label | undefined {
  const length = ({ place }: Label): number => place.span.end - place.span.start;
  return model.labels
    .filter(({ place }) => touches(place.span, offset))
    .reduce<Label | undefined>(
      (best, one) => (best === undefined || length(one) > length(best) ? one : best),
      undefined,
    );
}

/** The declared parts that the words at an offset of a note are for: by name, by a pointer, else by a service of which there is one. */
export function declaredAt(workspace: Workspace, uri: string, offset: number): readonly Component[] {
  const model = workspace.model(uri);
  if (model?.kind !== "note") return [];
  const architecture = workspace.architecture();
  const beside = architecture.beside(uri);
  const named = model.labels
    .filter(({ place }) => touches(place.span, offset))
    .map((label) => meantBy(beside, label).components)
    .find((components) => components.length > 0);
  if (named !== undefined) return named;
  const pointer = model.pointers?.find(({ place }) => touches(place, offset));
  if (pointer !== undefined && pointer.name !== "") {
    const pointed = architecture.companions.pointedAt(uri, pointer).flatMap(({ components }) => components);
    const parts = pointer.file === "" ? beside.components : pointed;
    return parts.filter(({ name, aliases }) => name === pointer.name || aliases.includes(pointer.name));
  }
  const service = model.components.find(
    ({ origin, places }) => origin === "described" && places.some(({ span }) => touches(span, offset)),
  )?.service;
  if (service === undefined) return [];
  const near = architecture.companions.nearest(uri).flatMap(({ components }) => components);
  const ofService = near.filter((component) => component.service === service);
  return ofService.length === 1 ? ofService : [];
}

/** The part that a template declares at the offset. */
const componentAt = (model: Model, offset: number): Component | undefined =>
  model.components.find(
    ({ origin, places }) => origin !== "described" && places.some(({ span }) => touches(span, offset)),
  );

/** Where the thing at the offset is declared. */
export function definitionsAt(workspace: Workspace, uri: string, offset: number): readonly Place[] {
  const model = workspace.model(uri);
  if (model === undefined) return [];
  const own = componentAt(model, offset);
  if (own !== undefined) return [own.places[0]!];
  const declared = declaredAt(workspace, uri, offset).map(({ places }) => places[0]!);
  if (declared.length > 0) return declared;
  const pointer = model.pointers?.find(({ place }) => touches(place, offset));
  if (pointer === undefined) return [];
  const files = workspace.architecture().companions.pointedAt(uri, pointer);
  return files.map((file) => ({ uri: file.uri, span: { start: 0, end: 0 } }));
}

/** The places of notes that name a declared part. */
export function namedIn(workspace: Workspace, component: Component): readonly Place[] {
  const architecture = workspace.architecture();
  return architecture.companions.of(component.places[0]!.uri).flatMap((note) => {
    const beside = architecture.beside(note.uri);
    return note.labels
      .filter((label) => meantBy(beside, label).components.includes(component))
      .map(({ place }) => place);
  });
}

/** Every place that speaks of the thing at the offset: names in notes, flows of templates, and where it is declared. */
export function referencesAt(
  workspace: Workspace,
  uri: string,
  offset: number,
  declaration: "with" | "without",
): readonly Place[] {
  const model = workspace.model(uri);
  if (model === undefined) return [];
  const own = componentAt(model, offset);
  const parts = own === undefined ? declaredAt(workspace, uri, offset) : [own];
  const architecture = workspace.architecture();
  const found = parts.flatMap((part) => [
    ...(declaration === "with" ? [part.places[0]!] : []),
    ...[...architecture.flowsFrom(part.id), ...architecture.flowsTo(part.id)].map(({ place }) => place),
    ...namedIn(workspace, part),
  ]);
  const keys = found.map((place) => `${place.uri} ${place.span.start} ${place.span.end}`);
  return found.filter((_, at) => keys.indexOf(keys[at]!) === at);
}

/** What a name in a note is for, in a line for the hover; undefined where no template has it. */
export function declaredText(workspace: Workspace, uri: string, offset: number): string | undefined {
  const parts = declaredAt(workspace, uri, offset);
  if (parts.length === 0) return undefined;
  const told = parts.slice(0, 3).map(({ name, service, places }) => {
    const file = places[0]!.uri.slice(places[0]!.uri.lastIndexOf("/") + 1);
    return `**${name}** (${serviceById(service)?.title ?? "unknown service"}) in ${file}`;
  });
  return `Declared as ${told.join(", ")}.`;
}
