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

const isWithin = (uri: string, folder: string): boolean => folder === "" || uri.startsWith(`${folder}/`);

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

/** Which files belong together. */
export interface Companions {
  /** Templates that the note speaks of, in path order; for a template, the notes. */
  of(uri: string): readonly Model[];
  /** Of a note's templates, those that its words or its path choose; all of them where nothing chooses. */
  nearest(uri: string): readonly Model[];
  /** Templates that a pointer leads to. */
  pointedAt(uri: string, pointer: Pointer): readonly Model[];
}

/** What the configuration says of files that belong together or live elsewhere. */
export interface Surroundings {
  /** Whether a template is what a note describes: said outright, or left to be guessed. */
  templateFor(note: string, template: string): "yes" | "no" | "guess";
  /** Services that need no template, by key or name. */
  external(uri: string): readonly string[];
}

/** Nothing was said: all is guessed. */
export const plainSurroundings: Surroundings = { templateFor: () => "guess", external: () => [] };

/**
 * Finds out which files belong together. A note speaks of the templates below its project's folder. Where there are none it
 * speaks of those that it points at, whose names it uses, or whose path is about the same thing.
 */
export function findCompanions(models: readonly Model[], surroundings = plainSurroundings): Companions {
  const templates = models.filter(({ kind }) => kind === "template");
  const base = once(() => commonFolder(models.map(({ uri }) => uri)));
  const byUri = new Map(models.map((model) => [model.uri, model]));
  const folders = new Map<string, readonly Model[]>();
  const within = (folder: string): readonly Model[] => {
    let found = folders.get(folder);
    if (found === undefined) {
      found = templates.filter(({ uri }) => isWithin(uri, folder));
      folders.set(folder, found);
    }
    return found;
  };
  const byName = once(() => {
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
  const pointedAt = (uri: string, { file }: Pointer): readonly Model[] =>
    file === "" ? [] : templates.filter((template) => leadsTo(uri, file, template.uri));
  const pointers = (note: Model): readonly Model[] => (note.pointers ?? []).flatMap((one) => pointedAt(note.uri, one));
  const topic = remember((uri: string) => topicOf(uri, base()));
  const sharedWords = (note: Model, template: Model): number =>
    topic(template.uri).filter((word) => topic(note.uri).includes(word)).length;
  const isAboutTheSame = (note: Model, template: Model): boolean =>
    topic(note.uri).length === topic(template.uri).length && sharedWords(note, template) === topic(note.uri).length;
  const fromElsewhere = (note: Model): readonly Model[] => {
    const above = folderAboveDocuments(note.uri, base());
    const inProject = above === undefined ? [] : within(above);
    if (inProject.length > 0) return inProject;
    const named = note.labels.flatMap(({ text, manner }) =>
      manner === "words" ? [] : [...(byName().get(text) ?? [])],
    );
    if (topic(note.uri).length === 0) return named;
    return [...named, ...templates.filter((template) => isAboutTheSame(note, template))];
  };
  const inOrder = (found: readonly Model[]): readonly Model[] => {
    const set = new Set(found);
    return templates.filter((template) => set.has(template));
  };
  const guess = (note: Model): readonly Model[] => {
    const own = within(projectFolder(note.uri));
    const pointed = pointers(note);
    if (own.length === 0) return inOrder([...pointed, ...fromElsewhere(note)]);
    return pointed.length === 0 ? own : inOrder([...own, ...pointed]);
  };
  const ofNote = remember((uri: string): readonly Model[] => {
    const note = byUri.get(uri);
    if (note?.kind !== "note" || templates.length === 0) return [];
    const said = templates.map((template) => surroundings.templateFor(uri, template.uri));
    if (said.includes("yes")) return templates.filter((_, at) => said[at] === "yes");
    const denied = new Set(templates.filter((_, at) => said[at] === "no"));
    if (denied.size > 0) return guess(note).filter((template) => !denied.has(template));
    return guess(note);
  });
  const nearest = remember((uri: string): readonly Model[] => {
    const all = ofNote(uri);
    const note = byUri.get(uri);
    if (all.length < 2 || note === undefined) return all;
    const pointed = inOrder(pointers(note));
    if (pointed.length > 0) return pointed;
    const most = Math.max(...all.map((template) => sharedWords(note, template)));
    return most === 0 ? all : all.filter((template) => sharedWords(note, template) === most);
  });
  const notesOf = once(() => {
    const found = new Map<string, Model[]>();
    for (const note of models) {
      for (const { uri } of ofNote(note.uri)) found.set(uri, [...(found.get(uri) ?? []), note]);
    }
    return found;
  });
  return {
    of: (uri) => (byUri.get(uri)?.kind === "note" ? ofNote(uri) : (notesOf().get(uri) ?? [])),
    nearest,
    pointedAt,
  };
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
