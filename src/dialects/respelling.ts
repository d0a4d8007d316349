import type { TraitName } from "../model/traits";
import { deliveryDestinations, destinationTable, propertiesOfType } from "./cloudformation/properties";
import type { Property } from "./template/property";
import type { Spelling } from "./template/resource";

/**
 * What a dialect calls the settings that rules call by CloudFormation's names: by a property's name (`BatchSize`), also
 * with the steps around it (`BufferingHints.IntervalInSeconds`). Names without an own spelling are not in it.
 */
export type Respelling = ReadonlyMap<string, string>;

/** The properties of one kind of thing: as CloudFormation has them, and as the dialect reads them. */
export interface TablePair {
  readonly canonical: readonly Property[];
  readonly own: readonly Property[];
}

/** The pairs of a dialect that reads resources by a spelling: by type, and the destinations of a delivery stream. */
export function pairsOf({ tables, delivery }: Pick<Spelling, "tables" | "delivery">): readonly TablePair[] {
  const within = (block: string, table: readonly Property[]): readonly Property[] =>
    table.map((one) => ({ ...one, path: [block, ...one.path] }));
  const blocksTo = (blocks: Readonly<Record<string, string>>, kind: string): readonly string[] =>
    Object.keys(blocks).filter((block) => blocks[block] === kind);
  return [
    ...Object.entries(propertiesOfType).flatMap(([type, canonical]) => {
      const own = tables[type];
      return own === undefined ? [] : [{ canonical, own }];
    }),
    ...Object.entries(deliveryDestinations).flatMap(([block, kind]) => {
      const own = blocksTo(delivery.blocks, kind)[blocksTo(deliveryDestinations, kind).indexOf(block)];
      if (own === undefined) return [];
      return [{ canonical: within(block, destinationTable(block)), own: within(own, delivery.tableOf(own)) }];
    }),
  ];
}

/** Told apart from a word of prose by nothing but its capital: `Timeout`, `Prefix`. */
const isPlainWord = (name: string): boolean => /^[A-Z][a-z0-9]*$/.test(name);

/**
 * Derives the names from the tables, by the trait that two properties hold. A name that would be spelled in two ways, or
 * that also means a property which the dialect does not have, is left out.
 */
export function respellingOf(pairs: readonly TablePair[]): Respelling {
  /** By name, then by trait. */
  const found = new Map<string, Map<TraitName, Set<string>>>();
  for (const { canonical, own } of pairs) {
    for (const property of canonical) {
      const other = counterpart(property, canonical, own);
      for (const [name, spelled] of namesOf(property.path, other?.path)) {
        const traits = found.get(name) ?? new Map<TraitName, Set<string>>();
        const ways = traits.get(property.trait) ?? new Set();
        if (spelled !== undefined) ways.add(spelled);
        found.set(name, traits.set(property.trait, ways));
      }
    }
  }
  const names = new Map<string, string>();
  for (const [name, traits] of found) {
    const ways = new Set([...traits.values()].flatMap((one) => [...one]));
    const [spelled] = ways;
    const isSure = ways.size === 1 && [...traits.values()].every(({ size }) => size > 0);
    if (!isSure || spelled === undefined || spelled === name) continue;
    if (!isPlainWord(name) || spelled === name.toLowerCase()) names.set(name, spelled);
  }
  return names;
}

/** The dialect's property for the same trait: of several with as many counterparts the one in the same place, else the first. */
function counterpart(
  { trait, path }: Property,
  canonical: readonly Property[],
  own: readonly Property[],
): Property | undefined {
  const same = own.filter((one) => one.trait === trait);
  const all = canonical.filter((one) => one.trait === trait);
  return same.length === all.length ? same[all.findIndex((one) => one.path === path)] : same[0];
}

/** Every stretch of a path, with what the dialect has in its place; undefined for the property's name where it has nothing. */
function* namesOf(
  path: readonly string[],
  own: readonly string[] | undefined,
): Iterable<readonly [string, string | undefined]> {
  for (let start = 0; start < path.length; start++) {
    const name = path.slice(start).join(".");
    // Steps that the dialect does without are dropped from the front, and what it adds there is not told.
    yield [name, own?.slice(Math.min(Math.max(start + own.length - path.length, start), own.length - 1)).join(".")];
  }
  if (own?.length !== path.length) return;
  for (let start = 0; start < path.length; start++) {
    for (let end = start + 1; end < path.length; end++) {
      yield [path.slice(start, end).join("."), own.slice(start, end).join(".")];
    }
  }
}

/** A name, with the steps before it. What stands in quotes is somebody's own name, as is what "parameter" introduces. */
const names = /(?<![\w.$"'`/-]|\bparameter )[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)*(?![\w"`-])/g;

/** The words with every name of a setting in the dialect's spelling. */
export function respell(words: string, respelling: Respelling): string {
  return words.replace(names, (name, offset: number) => {
    const spelled = respelling.get(name);
    // A plain word at the beginning of a sentence has its capital from there.
    const begins = isPlainWord(name) && !/[a-z0-9,] $/.test(words.slice(Math.max(offset - 2, 0), offset));
    return spelled === undefined || begins ? name : spelled;
  });
}
