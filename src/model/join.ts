import type { Component, Flow, Label, Model, Naming, Requirement, TechnicalName } from "./architecture";
import { type Companions, findCompanions, plainSurroundings, type Surroundings } from "./companions";
import { once } from "./once";

/** Everything known of a set of files that belong together, with the look-ups that rules need. */
export interface Architecture {
  readonly models: readonly Model[];
  readonly components: readonly Component[];
  readonly flows: readonly Flow[];
  readonly requirements: readonly Requirement[];
  readonly namings: readonly Naming[];
  readonly technicalNames: readonly TechnicalName[];
  readonly labels: readonly Label[];
  /** The component of that id, in any file. */
  component(id: string | undefined): Component | undefined;
  flow(id: string): Flow | undefined;
  /** The file's model. */
  model(uri: string): Model | undefined;
  /** Flows that begin at the component, in file order. */
  flowsFrom(component: string): readonly Flow[];
  /** Flows that end at the component, in file order. */
  flowsTo(component: string): readonly Flow[];
  /** Needs put on the component, whatever their polarity. */
  requirementsOn(component: string): readonly Requirement[];
  /** What the configuration says of the files. */
  readonly surroundings: Surroundings;
  /** Which files belong together. */
  readonly companions: Companions;
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string | undefined>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Joins the models of the files into one architecture. Order of the files is kept. */
export function joinModels(models: readonly Model[], surroundings: Surroundings = plainSurroundings): Architecture {
  const components = models.flatMap((model) => model.components);
  const flows = models.flatMap((model) => model.flows);
  const requirements = models.flatMap((model) => model.requirements);
  const namings = models.flatMap((model) => model.namings);
  const technicalNames = models.flatMap((model) => model.technicalNames);
  const labels = models.flatMap((model) => model.labels);
  const byId = once(() => new Map(components.map((component) => [component.id, component])));
  const flowById = once(() => new Map(flows.map((flow) => [flow.id, flow])));
  const byUri = once(() => new Map(models.map((model) => [model.uri, model])));
  const from = once(() => groupBy(flows, (flow) => [flow.from.component]));
  const to = once(() => groupBy(flows, (flow) => [flow.to.component]));
  const companions = once(() => findCompanions(models, surroundings));
  const needs = once(() => groupBy(requirements, (requirement) => requirement.on.map((tie) => tie.component)));
  return {
    models,
    components,
    flows,
    requirements,
    namings,
    technicalNames,
    labels,
    component: (id) => (id === undefined ? undefined : byId().get(id)),
    flow: (id) => flowById().get(id),
    model: (uri) => byUri().get(uri),
    flowsFrom: (component) => from().get(component) ?? [],
    flowsTo: (component) => to().get(component) ?? [],
    requirementsOn: (component) => needs().get(component) ?? [],
    surroundings,
    get companions() {
      return companions();
    },
  };
}
