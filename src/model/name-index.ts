import type { Component } from "./architecture";
import { compareWords, type NameParts, partsOfName } from "./names";
import { once } from "./once";

/** Declared parts, to be found by their names and by the words of their names. */
export interface NameIndex {
  readonly components: readonly Component[];
  /** Parts that carry exactly that name. */
  called(name: string): readonly Component[];
  /** Parts with all these words in one of their names, and whether they are all the words that it has. */
  about(words: readonly string[]): readonly { readonly component: Component; readonly match: "same" | "part" }[];
}

interface Entry {
  readonly component: Component;
  readonly names: readonly NameParts[];
}

export function indexNames(components: readonly Component[]): NameIndex {
  const byName = once(() => {
    const found = new Map<string, Component[]>();
    for (const component of components) {
      for (const name of new Set([component.name, ...component.aliases])) add(found, name, component);
    }
    return found;
  });
  const byWord = once(() => {
    const found = new Map<string, Entry[]>();
    for (const component of components) {
      const names = [component.name, ...component.aliases].map(partsOfName);
      const entry = { component, names };
      for (const word of new Set(names.flatMap(({ own }) => own))) add(found, word, entry);
    }
    return found;
  });
  return {
    components,
    called: (name) => byName().get(name) ?? [],
    about(words) {
      const [first] = words;
      if (first === undefined) return [];
      return (byWord().get(first) ?? []).flatMap(({ component, names }): ReturnType<NameIndex["about"]> => {
        const matches = names.map(({ own }) => compareWords(words, own));
        if (matches.includes("same")) return [{ component, match: "same" }];
        return matches.includes("part") ? [{ component, match: "part" }] : [];
      });
    },
  };
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
