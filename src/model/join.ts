import type { Component, Flow, Label, Model, Naming, Requirement, TechnicalName } from "./architecture";
import { Companions, plainSurroundings, type Surroundings } from "./companions";
import { flowsAcross } from "./crossing";
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

/** The part of the whole that one note and its templates make. */
export const aroundNote = (whole: Architecture, note: Model): Architecture => new AroundNote(whole, note);

/** Joined models, each list and look-up made when it is first asked for. */
class Joined implements Architecture {
  readonly models: readonly Model[];
  readonly surroundings: Surroundings;
  /** Templates that belong together, joined, by the array that holds them: it stays the same while they do. */
  readonly #grounds: WeakMap<readonly Model[], Joined>;
  readonly #components = once(() => this.models.flatMap((model) => model.components));
  readonly #flows = once(() => flowsAcross(this.models));
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
  /** The parts, to be found by name. */
  readonly names = once(() => indexNames(this.components));

  constructor(models: readonly Model[], { surroundings = plainSurroundings, last }: Before) {
    this.models = models;
    this.surroundings = surroundings;
    this.#grounds = last instanceof Joined ? last.#grounds : new WeakMap();
    this.#companions = once(() => new Companions(models, surroundings, last?.companions));
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
    return id === undefined ? undefined : this.#byId().get(id);
  }
  flow(id: string): Flow | undefined {
    return this.#flowById().get(id);
  }
  model(uri: string): Model | undefined {
    return this.#byUri().get(uri);
  }
  flowsFrom(component: string): readonly Flow[] {
    return this.#from().get(component) ?? [];
  }
  flowsTo(component: string): readonly Flow[] {
    return this.#to().get(component) ?? [];
  }
  requirementsOn(component: string): readonly Requirement[] {
    return this.#needs().get(component) ?? [];
  }
  beside(note: string): NameIndex {
    return this.ground(note).names();
  }

  /** The templates that belong to the note, joined. */
  ground(note: string): Joined {
    const models = this.companions.of(note);
    let ground = this.#grounds.get(models);
    if (ground === undefined) {
      ground = new Joined(models, {});
      this.#grounds.set(models, ground);
    }
    return ground;
  }
}

/** A note on its ground. What the templates give is made once for all notes that have the same ones. */
class AroundNote implements Architecture {
  readonly models: readonly Model[];
  readonly surroundings: Surroundings;
  readonly companions: Companions;
  readonly #whole: Architecture;
  readonly #own: Architecture;
  readonly #ground: Architecture;
  readonly #components = once(() => [...this.#own.components, ...this.#ground.components]);
  readonly #flows = once(() => [...this.#own.flows, ...this.#ground.flows]);

  constructor(whole: Architecture, note: Model) {
    this.models = [note, ...whole.companions.of(note.uri)];
    this.surroundings = whole.surroundings;
    this.companions = whole.companions;
    this.#whole = whole;
    this.#own = new Joined([note], {});
    this.#ground = whole instanceof Joined ? whole.ground(note.uri) : new Joined(this.models.slice(1), {});
  }

  get components() {
    return this.#components();
  }
  get flows() {
    return this.#flows();
  }
  // Templates ask for nothing, and call nothing by the names that prose uses.
  get requirements() {
    return this.#own.requirements;
  }
  get namings() {
    return this.#own.namings;
  }
  get technicalNames() {
    return this.#own.technicalNames;
  }
  get labels() {
    return this.#own.labels;
  }

  component(id: string | undefined): Component | undefined {
    return this.#own.component(id) ?? this.#ground.component(id);
  }
  flow(id: string): Flow | undefined {
    return this.#own.flow(id) ?? this.#ground.flow(id);
  }
  model(uri: string): Model | undefined {
    return this.#own.model(uri) ?? this.#ground.model(uri);
  }
  flowsFrom(component: string): readonly Flow[] {
    return [...this.#own.flowsFrom(component), ...this.#ground.flowsFrom(component)];
  }
  flowsTo(component: string): readonly Flow[] {
    return [...this.#own.flowsTo(component), ...this.#ground.flowsTo(component)];
  }
  requirementsOn(component: string): readonly Requirement[] {
    return this.#own.requirementsOn(component);
  }
  beside(note: string): NameIndex {
    return this.#whole.beside(note);
  }
}
