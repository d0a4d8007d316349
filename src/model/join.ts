import type { Component, Flow, Label, Model, Naming, Requirement, TechnicalName } from "./architecture";
import { Companions, plainSurroundings, type Surroundings } from "./companions";
import { indexNames, type NameIndex } from "./name-index";
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
  /** What the templates declare that belong to the note. */
  beside(note: string): NameIndex;
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

/** What was known before a change: what rests on unchanged files is taken over from it. */
export interface Before {
  readonly surroundings?: Surroundings;
  readonly last?: Architecture | undefined;
}

/** Joins the models of the files into one architecture. Order of the files is kept. */
export const joinModels = (models: readonly Model[], before: Before = {}): Architecture => new Joined(models, before);

/** The part of the whole that one note and its templates make: lists hold theirs only, look-ups find everything. */
export const aroundNote = (whole: Architecture, note: Model): Architecture =>
  new Joined([note, ...whole.companions.of(note.uri)], { surroundings: whole.surroundings }, whole);

class Joined implements Architecture {
  readonly models: readonly Model[];
  readonly surroundings: Surroundings;
  readonly #whole: Architecture | undefined;
  /** By the array of models that they are taken from. */
  readonly #indexes: WeakMap<readonly Model[], NameIndex>;
  readonly #components = once(() => this.models.flatMap((model) => model.components));
  readonly #flows = once(() => this.models.flatMap((model) => model.flows));
  readonly #requirements = once(() => this.models.flatMap((model) => model.requirements));
  readonly #namings = once(() => this.models.flatMap((model) => model.namings));
  readonly #technicalNames = once(() => this.models.flatMap((model) => model.technicalNames));
  readonly #labels = once(() => this.models.flatMap((model) => model.labels));
  readonly #byId = once(() => new Map(this.components.map((component) => [component.id, component])));
  readonly #flowById = once(() => new Map(this.flows.map((flow) => [flow.id, flow])));
  readonly #byUri = once(() => new Map(this.models.map((model) => [model.uri, model])));
  readonly #from = once(() => groupBy(this.flows, (flow) => [flow.from.component]));
  readonly #to = once(() => groupBy(this.flows, (flow) => [flow.to.component]));
  readonly #needs = once(() => groupBy(this.requirements, ({ on }) => on.map((tie) => tie.component)));
  readonly #companions: () => Companions;

  constructor(models: readonly Model[], { surroundings = plainSurroundings, last }: Before, whole?: Architecture) {
    this.models = models;
    this.surroundings = surroundings;
    this.#whole = whole;
    this.#indexes = last instanceof Joined ? last.#indexes : new WeakMap();
    this.#companions = once(() => whole?.companions ?? new Companions(models, surroundings, last?.companions));
  }

  get components() {
    return this.#components();
  }
  get flows() {
    return this.#flows();
  }
  get requirements() {
    return this.#requirements();
  }
  get namings() {
    return this.#namings();
  }
  get technicalNames() {
    return this.#technicalNames();
  }
  get labels() {
    return this.#labels();
  }
  get companions() {
    return this.#companions();
  }

  component(id: string | undefined): Component | undefined {
    if (this.#whole !== undefined) return this.#whole.component(id);
    return id === undefined ? undefined : this.#byId().get(id);
  }
  flow(id: string): Flow | undefined {
    return this.#whole === undefined ? this.#flowById().get(id) : this.#whole.flow(id);
  }
  model(uri: string): Model | undefined {
    return this.#whole === undefined ? this.#byUri().get(uri) : this.#whole.model(uri);
  }
  flowsFrom(component: string): readonly Flow[] {
    return this.#whole === undefined ? (this.#from().get(component) ?? []) : this.#whole.flowsFrom(component);
  }
  flowsTo(component: string): readonly Flow[] {
    return this.#whole === undefined ? (this.#to().get(component) ?? []) : this.#whole.flowsTo(component);
  }
  requirementsOn(component: string): readonly Requirement[] {
    return this.#whole === undefined ? (this.#needs().get(component) ?? []) : this.#whole.requirementsOn(component);
  }
  beside(note: string): NameIndex {
    if (this.#whole !== undefined) return this.#whole.beside(note);
    const models = this.companions.of(note);
    let index = this.#indexes.get(models);
    if (index === undefined) {
      index = indexNames(models.flatMap((model) => model.components));
      this.#indexes.set(models, index);
    }
    return index;
  }
}
