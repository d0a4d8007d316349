import type { Concept } from "../model/concepts";
import { type ConceptWords, conceptWords } from "./concepts";
import { Finder } from "./finder";
import { expandPattern } from "./grammar";
import { services } from "./index";
import { Pattern, withLimits } from "./pattern";
import type { Service, ServiceName } from "./service";

/** How plainly words say a concept: by themselves, only among streams, as its denial, or in another meaning. */
export type Strength = "strong" | "weak" | "denied" | "other";

/** Words of a concept found in a text. */
export interface FoundConcept {
  readonly concept: Concept;
  /** What `inspect` calls it. */
  readonly shownAs: Concept;
  readonly strength: Strength;
  /** Whether it means that as well where the document has this concept for its subject. */
  readonly bare?: true;
  readonly start: number;
  readonly end: number;
}

/** A service's name found in a text. */
export interface FoundService {
  readonly service: Service;
  /** Undefined for a part of the service, or a word with another meaning. */
  readonly name: ServiceName | undefined;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
}

const ways = ["other", "denied", "strong", "weak", "bare"] as const;

/** The line in small letters, of the same length. */
export function lowered(line: string): string {
  const lower = line.toLowerCase();
  // Some capitals become two letters (Turkish İ): offsets count more than they do.
  return lower.length === line.length ? lower : line.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

interface ConceptPattern {
  readonly words: ConceptWords;
  readonly way: (typeof ways)[number];
  readonly pattern: Pattern;
}

interface NamePattern {
  readonly service: Service;
  readonly name: ServiceName | undefined;
  readonly strength: Strength;
  readonly pattern: Pattern;
  readonly exact: RegExp | undefined;
}

const conceptPatterns: readonly ConceptPattern[] = conceptWords.flatMap((words) =>
  ways.flatMap((way) =>
    (words[way] ?? []).map((source) => ({ words, way, pattern: new Pattern(expandPattern(source)) })),
  ),
);

const exactly = (source: string): RegExp => new RegExp(`^(?:${withLimits(source)})$`);

const namePatterns: readonly NamePattern[] = services.flatMap((service) => [
  ...(service.otherMeanings ?? []).map((source) => ({
    service,
    name: undefined,
    strength: "other" as const,
    pattern: new Pattern(source),
    exact: exactly(source),
  })),
  ...(service.parts ?? []).map((source) => ({
    service,
    name: undefined,
    strength: "weak" as const,
    pattern: new Pattern(source),
    exact: undefined,
  })),
  ...service.names.map((name) => ({
    service,
    name,
    strength: "strong" as const,
    pattern: new Pattern(name.pattern),
    exact: name.exactCase ? exactly(name.pattern) : undefined,
  })),
]);

const conceptFinder = new Finder(conceptPatterns.map(({ pattern }) => pattern));
const nameFinder = new Finder(namePatterns.map(({ pattern }) => pattern));

const nearby = (words: readonly string[] | undefined): RegExp | undefined =>
  words === undefined ? undefined : new RegExp(`(?<![\\w-])(?:${withLimits(words.join("|"))})(?!\\w)`, "i");
interface Surroundings {
  readonly near: RegExp | undefined;
  readonly otherNear: RegExp | undefined;
  readonly never: RegExp | undefined;
  readonly bareNear: RegExp | undefined;
}

const surroundings: ReadonlyMap<Concept, Surroundings> = new Map(
  conceptWords.map((words) => [
    words.concept,
    {
      near: nearby(words.near),
      otherNear: nearby(words.otherNear),
      never: nearby(words.never),
      bareNear: nearby(words.bareNear),
    },
  ]),
);

/** Concepts whose words stand alone in a text about them: "the state". */
export const hasBareWords: ReadonlySet<Concept> = new Set(
  conceptWords.filter(({ bare }) => bare !== undefined).map(({ concept }) => concept),
);

/** Whether the sentence around a bare word of the concept makes it plain. */
export const isPlainHere = (concept: Concept, sentence: string): boolean =>
  surroundings.get(concept)?.bareNear?.test(sentence) ?? false;

/** What the sentence around words of a concept, with the headings above it, takes from them: nothing, their company, or their meaning. */
export function surroundingsOf(
  concept: Concept,
  isWeak: boolean,
  sentence: string,
  titles: string,
): "fitting" | "lonely" | "other" {
  const around = surroundings.get(concept);
  if (around === undefined) return "fitting";
  if (around.never?.test(sentence)) return "other";
  if (!isWeak) return "fitting";
  if (around.otherNear?.test(sentence)) return "other";
  return around.near === undefined || around.near.test(sentence) || around.near.test(titles) ? "fitting" : "lonely";
}

interface RankedConcept extends FoundConcept {
  readonly rank: number;
}

/** Every place of a line (in small letters) where a concept is said. Of words of one concept that overlap, the first and plainest stand. */
export function findConcepts(line: string): readonly FoundConcept[] {
  const found: RankedConcept[] = [];
  const look = conceptFinder.look(line);
  for (const number of look.candidates) {
    const { words, way } = conceptPatterns[number]!;
    conceptFinder.each(look, number, (start, end) => {
      found.push({
        concept: words.concept,
        shownAs: words.shownAs ?? words.concept,
        ...(way === "bare" ? { strength: "other" as const, bare: true as const } : { strength: way }),
        start,
        end,
        rank: ways.indexOf(way) * 10_000 + number,
      });
    });
  }
  found.sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end);
  const ends = new Map<Concept, number>();
  return found.filter((one) => {
    if (one.start < (ends.get(one.concept) ?? 0)) return false;
    // Weak words within words of another meaning mean that, even where those begin later.
    const isWeak = one.rank >= 30_000;
    if (
      isWeak &&
      found.some(
        (other) =>
          other.rank < 10_000 && other.concept === one.concept && other.start < one.end && one.start < other.end,
      )
    ) {
      return false;
    }
    ends.set(one.concept, one.end);
    return true;
  });
}

/** Every service that the line names, in order; of names that overlap, the longest of the first. `lower` is the line in small letters. */
export function findServices(line: string, lower: string): readonly FoundService[] {
  const found: FoundService[] = [];
  const look = nameFinder.look(lower);
  for (const number of look.candidates) {
    const { service, name, strength, exact } = namePatterns[number]!;
    nameFinder.each(look, number, (start, end) => {
      if (exact !== undefined && !exact.test(line.slice(start, end))) return;
      if (!isPartOfIdentifier(line, start, end)) found.push({ service, name, strength, start, end });
    });
  }
  const order = (one: FoundService) => (one.strength === "other" ? 0 : 1);
  found.sort((a, b) => a.start - b.start || order(a) - order(b) || b.end - a.end);
  let end = 0;
  return found.filter((one) => {
    const isOther = found.some(
      (other) => other.strength === "other" && other !== one && other.start < one.end && one.start < other.end,
    );
    if (one.start < end || (isOther && one.strength !== "other")) return false;
    end = one.end;
    return true;
  });
}

const compoundTail =
  /^-(?:based|like|powered|compatible|managed|native|side|driven|backed|specific|level|triggered|style|hosted|only|to|as|stored|resident|fed|aware|friendly|first|centric|related|integrated|source|sourced|sink)\b/i;

/** Whether the name is only a piece of a path, a host name, a resource type or an identifier. */
function isPartOfIdentifier(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (/[.@#$\\{=]/.test(before) || (before === ":" && text[start - 2] !== " "))
    return /[.@#$\\{=:]/.test(before) && before !== "=";
  if (text.startsWith("..", end)) return false;
  if (/[.:=([@\\]/.test(after) && /[\w/:*.]/.test(text[end + 1] ?? " ") && after !== "(") return true;
  if (after === "-")
    return !/^[A-Z\u03bb]/.test(text.slice(start, end)) && !compoundTail.test(text.slice(end, end + 14));
  if (before === "-")
    return (
      !/^[A-Z]/.test(text.slice(start, end)) &&
      !/(?:^|[ (])(?:non|pre|post|no|multi|on)-$/i.test(text.slice(Math.max(0, start - 7), start))
    );
  if (before === "/" || after === "/") return isPath(text, start, end);
  return false;
}

function isPath(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && /[\w./:-]/.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && /[\w./:-]/.test(text[to]!)) to++;
  const token = text.slice(from, to).replace(/[.:,]{1,3}$/, "");
  return (
    /^[./]|\/$|[._:]|\/.*\/.*\/|[a-z]-[a-z]/.test(token) ||
    (token === token.toLowerCase() && !/^(?:\w+)\/(?:\w+)$/.test(token))
  );
}
