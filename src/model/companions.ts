import type { Model, Pointer } from "./architecture";
import { isDistinctive, partsOfName } from "./names";
import { once } from "./once";

/** Folder names that hold a project's documents: what they describe lies beside or above them. */
const documentFolders =
  /^(?:docs?|documentation|adrs?|decisions?|architecture|arch|design|designs|notes?|rfcs?|specs?|wiki)$/i;

/** The folder of the project that a document belongs to: its own folder, less the folders that only hold documents. */
export function projectFolder(uri: string): string {
  const parts = uri.split("/").slice(0, -1);
  while (parts.length > 0 && documentFolders.test(parts.at(-1)!)) parts.pop();
  return parts.join("/");
}

/** The folder above the last folder of documents on the way to the file, below `base`: the root for docs/orders/design.md. */
function folderAboveDocuments(uri: string, base: string): string | undefined {
  const parts = uri.split("/").slice(0, -1);
  const first = base === "" ? 0 : base.split("/").length;
  const last = parts.findLastIndex((part, at) => at >= first && documentFolders.test(part));
  return last < 0 ? undefined : projectFolder([...parts.slice(0, last + 1), ""].join("/"));
}

/** The folder that holds all files. */
function commonFolder(uris: readonly string[]): string {
  const [first = "", ...others] = uris;
  let parts = first.split("/").slice(0, -1);
  for (const uri of others) {
    const other = uri.split("/");
    const end = parts.findIndex((part, at) => other[at] !== part);
    if (end >= 0) parts = parts.slice(0, end);
  }
  return parts.join("/");
}

/** Words of paths that name no system. */
const plainPathWords = new Set(
  "readme template stack infra infrastructure cloudformation cfn sam serverless main index design architecture overview doc note adr decision how it work service deploy yaml yml json md pulumi k8s manifest pipeline streaming system project src".split(
    " ",
  ),
);

/** The words by which the path below `base` tells one system from another. */
export function topicOf(uri: string, base: string): readonly string[] {
  const path = uri.slice(base === "" ? 0 : base.length + 1).replace(/\.\w+$/, "");
  return partsOfName(path).own.filter((word) => !plainPathWords.has(word));
}

/** Whether the path that a note writes leads to the file. */
function leadsTo(note: string, written: string, uri: string): boolean {
  const path = encodeURI(written).replace(/^(?:\.{1,2}\/|\/)+/, "");
  return path !== "" && (uri === path || uri.endsWith(`/${path}`)) && uri !== note;
}

/** Where more templates than these are about the same thing as a note, their paths tell nothing. */
const mostAlike = 3;

/** What the configuration says of files that belong together or live elsewhere. */
export interface Surroundings {
  /** Whether a template is what the note describes; undefined where nothing was said, and all is guessed. */
  choiceFor(note: string): ((template: string) => "yes" | "no" | "guess") | undefined;
  /** Services that need no template, by key or name. */
  external(uri: string): readonly string[];
}

/** Nothing was said: all is guessed. */
export const plainSurroundings: Surroundings = { choiceFor: () => undefined, external: () => [] };

/** What follows from the templates alone; it is kept as long as they stay the same. */
interface Ground {
  /** In path order. */
  readonly templates: readonly Model[];
  readonly base: string;
  readonly surroundings: Surroundings;
  within(folder: string): readonly Model[];
  topic(uri: string): readonly string[];
  /** Templates that declare something of that name, where the name could hardly be a common word. */
  named(name: string): readonly Model[];
}

/** What was found for one note. */
interface Found {
  readonly note: Model;
  readonly of: readonly Model[];
  readonly nearest: () => readonly Model[];
}

/**
 * Which files belong together. A note speaks of the templates below its project's folder. Where there are none it speaks of
 * those that it points at, whose names it uses, or whose path is about the same thing.
 */
export class Companions {
  readonly #ground: Ground;
  readonly #models: ReadonlyMap<string, Model>;
  readonly #found = new Map<string, Found>();
  #notesOf: ReadonlyMap<string, readonly Model[]> | undefined;

  /** `last` gives what it found before for everything that is still the same. */
  constructor(models: readonly Model[], surroundings: Surroundings = plainSurroundings, last?: Companions) {
    this.#models = new Map(models.map((model) => [model.uri, model]));
    const templates = models.filter(({ kind }) => kind === "template").sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const base = commonFolder(models.map(({ uri }) => uri));
    const before = last === undefined ? undefined : last.#ground;
    const isSame =
      before?.base === base &&
      before.surroundings === surroundings &&
      before.templates.length === templates.length &&
      before.templates.every((template, at) => template === templates[at]);
    this.#ground = isSame ? before : groundOf(templates, base, surroundings);
    if (!isSame || last === undefined) return;
    for (const [uri, found] of last.#found) if (this.#models.get(uri) === found.note) this.#found.set(uri, found);
  }

  /** Templates that the note speaks of, in path order; for a template, the notes. The same array while it holds the same. */
  of(uri: string): readonly Model[] {
    const model = this.#models.get(uri);
    if (model === undefined) return [];
    return model.kind === "note" ? this.#foundFor(model).of : (this.#byTemplate().get(uri) ?? []);
  }

  /** Of a note's templates, those that its words or its path choose; all of them where nothing chooses. */
  nearest(uri: string): readonly Model[] {
    const model = this.#models.get(uri);
    return model?.kind === "note" ? this.#foundFor(model).nearest() : [];
  }

  /** Templates that a pointer of the note leads to. */
  pointedAt(uri: string, { file }: Pointer): readonly Model[] {
    return file === "" ? [] : this.#ground.templates.filter((template) => leadsTo(uri, file, template.uri));
  }

  #byTemplate(): ReadonlyMap<string, readonly Model[]> {
    if (this.#notesOf === undefined) {
      const found = new Map<string, Model[]>();
      for (const note of this.#models.values()) {
        if (note.kind !== "note") continue;
        for (const { uri } of this.#foundFor(note).of) found.set(uri, [...(found.get(uri) ?? []), note]);
      }
      this.#notesOf = found;
    }
    return this.#notesOf;
  }

  #foundFor(note: Model): Found {
    let found = this.#found.get(note.uri);
    if (found === undefined) {
      const of = this.#ground.templates.length === 0 ? [] : this.#choose(note);
      found = { note, of, nearest: once(() => this.#narrow(note, of)) };
      this.#found.set(note.uri, found);
    }
    return found;
  }

  #choose(note: Model): readonly Model[] {
    const choice = this.#ground.surroundings.choiceFor(note.uri);
    if (choice === undefined) return this.#guess(note);
    const chosen = this.#ground.templates.filter(({ uri }) => choice(uri) === "yes");
    return chosen.length > 0 ? chosen : this.#guess(note).filter(({ uri }) => choice(uri) !== "no");
  }

  #guess(note: Model): readonly Model[] {
    const own = this.#ground.within(projectFolder(note.uri));
    const pointed = this.#pointed(note);
    if (own.length === 0) return this.#inOrder([...pointed, ...this.#elsewhere(note)]);
    return pointed.length === 0 ? own : this.#inOrder([...own, ...pointed]);
  }

  #elsewhere(note: Model): readonly Model[] {
    const { base, templates, within, named, topic } = this.#ground;
    const above = folderAboveDocuments(note.uri, base);
    const inProject = above === undefined ? [] : within(above);
    if (inProject.length > 0) return inProject;
    const byName = note.labels.flatMap(({ text, manner }) => (manner === "words" ? [] : named(text)));
    const own = topic(note.uri);
    if (own.length === 0) return byName;
    const isAlike = ({ uri }: Model): boolean => {
      const other = topic(uri);
      return other.length === own.length && other.every((word) => own.includes(word));
    };
    const alike = templates.filter(isAlike);
    return alike.length > mostAlike ? byName : [...byName, ...alike];
  }

  #narrow(note: Model, all: readonly Model[]): readonly Model[] {
    if (all.length < 2) return all;
    const pointed = this.#pointed(note);
    if (pointed.length > 0) return this.#inOrder(pointed);
    const { topic } = this.#ground;
    const own = topic(note.uri);
    if (own.length === 0) return all;
    const shared = all.map(({ uri }) => topic(uri).filter((word) => own.includes(word)).length);
    const most = Math.max(...shared);
    return most === 0 ? all : all.filter((_, at) => shared[at] === most);
  }

  #pointed(note: Model): readonly Model[] {
    return (note.pointers ?? []).flatMap((pointer) => this.pointedAt(note.uri, pointer));
  }

  #inOrder(found: readonly Model[]): readonly Model[] {
    const set = new Set(found);
    return this.#ground.templates.filter((template) => set.has(template));
  }
}

function groundOf(templates: readonly Model[], base: string, surroundings: Surroundings): Ground {
  const names = once(() => {
    const found = new Map<string, Set<Model>>();
    for (const model of templates) {
      for (const { name, aliases } of model.components) {
        for (const one of [name, ...aliases]) {
          if (isDistinctive(one)) found.set(one, (found.get(one) ?? new Set()).add(model));
        }
      }
    }
    return found;
  });
  return {
    templates,
    base,
    surroundings,
    within: remember((folder) => {
      if (folder === "") return templates;
      const start = firstFrom(templates, `${folder}/`);
      return templates.slice(start, firstFrom(templates, `${folder}0`));
    }),
    topic: remember((uri) => topicOf(uri, base)),
    // A name that several templates have tells nothing of which one is meant.
    named: (name) => {
      const found = names().get(name);
      return found?.size === 1 ? [...found] : [];
    },
  };
}

/** Position of the first template whose path does not come before `path`. "0" comes right behind "/". */
function firstFrom(templates: readonly Model[], path: string): number {
  let low = 0;
  let high = templates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (templates[middle]!.uri < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
