import type { Concept } from "../model/concepts";
import { Finder, type Look } from "./finder";
import { type Frame, frames } from "./frame-list";
import { expandPattern } from "./grammar";
import { Pattern, withLimits } from "./pattern";
import { type WordClass, wordClasses } from "./word-classes";

/** Words of several classes that together say a concept. Offsets count from the sentence's start. */
export interface FoundFrame {
  readonly concept: Concept;
  readonly shownAs: Concept;
  readonly strength: "strong" | "weak" | "denied";
  readonly start: number;
  readonly end: number;
  /** The words that say it, in order, where a denial between them would deny it. */
  readonly parts?: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface ClassPattern {
  readonly name: WordClass;
  readonly pattern: Pattern;
}

const classPatterns: readonly ClassPattern[] = Object.entries(wordClasses).flatMap(([name, sources]) =>
  sources.map((source) => ({ name: name as WordClass, pattern: new Pattern(expandPattern(source)) })),
);
const classFinder = new Finder(classPatterns.map(({ pattern }) => pattern));

const exceptions: ReadonlyMap<Frame, RegExp> = new Map(
  frames.flatMap((frame) =>
    frame.unless === undefined
      ? []
      : [[frame, new RegExp(`(?<!\\w)(?:${withLimits(frame.unless.join("|"))})(?!\\w)`)] as const],
  ),
);

/** Units from the first to the last part, at most, unless the frame says otherwise. */
const usualReach = 110;

/** Classes that half of all sentences hold: looked for last, when the rest of a frame is there. */
const common: ReadonlySet<WordClass> = new Set<WordClass>([
  "keyed",
  "by-key",
  "detect",
  "keep",
  "compare",
  "assign",
  "ours",
  "upkeep",
  "move",
  "forbid",
  "guarantee",
  "metric",
  "figure",
  "arrive",
  "run-start",
  "work-through",
  "record-work",
  "machines",
]);

/** A frame with its classes in the order in which they are looked for. */
interface Plan {
  readonly frame: Frame;
  readonly parts: readonly WordClass[];
  readonly around: readonly WordClass[];
}

const rareFirst = (names: readonly WordClass[]): readonly WordClass[] => [
  ...names.filter((name) => !common.has(name)),
  ...names.filter((name) => common.has(name)),
];

const plans: readonly Plan[] = frames.map((frame) => ({
  frame,
  parts: rareFirst(frame.parts),
  around: rareFirst(frame.around ?? []),
}));

/** How many sentences before and behind are looked at for what must stand around a frame. */
const neighbours = 2;

/** Sentences of a text (in small letters), with the classes of their words as far as anybody asks for them. */
export type ClassedText = readonly Classes[];

/** Makes sentences ready for frames, also for those of the texts around them. */
export const classed = (sentences: readonly string[]): ClassedText =>
  sentences.map((sentence) => new Classes(sentence));

/** Texts that belong to another one: what must stand near a frame may stand there. */
export interface TextsAround {
  /** As much a part of it as its own sentences: the boxes from which an arrow leads to its box. */
  readonly bound?: readonly ClassedText[];
  /** The other items of its list, for frames that may be spread over them. */
  readonly loose?: () => readonly ClassedText[];
}

/** Every frame that each of the sentences of a text fills, at its closest. */
export function findFrames(text: ClassedText, { bound = [], loose }: TextsAround): readonly (readonly FoundFrame[])[] {
  const joined = bound.flat();
  return text.map((own, index) => {
    const beside = [...text.slice(Math.max(0, index - neighbours), index + neighbours + 1), ...joined];
    return framesOf(own, beside, () => (loose === undefined ? beside : [...beside, ...loose().flat()]));
  });
}

function framesOf(
  classes: Classes,
  beside: readonly Classes[],
  listFar: () => readonly Classes[],
): readonly FoundFrame[] {
  if (classes.isEmpty) return [];
  const found: FoundFrame[] = [];
  let far: readonly Classes[] | undefined;
  for (const { frame, parts, around } of plans) {
    if (!classes.mayHave(parts[0]!) || !parts.every((name) => classes.mayHave(name))) continue;
    if (!parts.every((name) => classes.of(name).length > 0)) continue;
    if (around.length > 0) {
      if (frame.spread) far ??= listFar();
      const near = frame.spread ? far! : beside;
      if (!around.every((name) => isNear(name, near))) continue;
    }
    if (frame.without?.some((name) => classes.of(name).length > 0)) continue;
    const choice = closest(frame, classes);
    if (choice === undefined || exceptions.get(frame)?.test(classes.sentence)) continue;
    const ordered = [...choice].sort((a, b) => a.start - b.start);
    found.push({
      concept: frame.concept,
      shownAs: frame.shownAs ?? frame.concept,
      strength: frame.strength ?? "strong",
      start: ordered[0]!.start,
      end: Math.max(...ordered.map(({ end }) => end)),
      ...(frame.whole !== true && { parts: ordered }),
    });
  }
  return found;
}

/** Classes that two different members of another class are as good as: "the orders stream", "the payments stream". */
const pairs: Readonly<Partial<Record<WordClass, WordClass>>> = { "two-sources": "source" };

/** Whether a class stands in one of the sentences, or is made up by several. */
function isNear(name: WordClass, near: readonly Classes[]): boolean {
  if (near.some((one) => one.of(name).length > 0)) return true;
  const half = pairs[name];
  return half !== undefined && new Set(near.flatMap((one) => one.words(half))).size > 1;
}

/** The words of a sentence by their class, looked for when a frame first asks. */
class Classes {
  readonly sentence: string;
  readonly #look: Look;
  /** Numbers of the patterns that may match, by class. */
  readonly #candidates = new Map<WordClass, number[]>();
  readonly #found = new Map<WordClass, readonly Stretch[]>();

  constructor(sentence: string) {
    this.sentence = sentence;
    this.#look = classFinder.look(sentence);
    for (const number of this.#look.candidates) {
      const { name } = classPatterns[number]!;
      const known = this.#candidates.get(name);
      if (known === undefined) this.#candidates.set(name, [number]);
      else known.push(number);
    }
  }

  get isEmpty(): boolean {
    return this.#candidates.size === 0;
  }

  mayHave(name: WordClass): boolean {
    const half = pairs[name];
    return this.#candidates.has(name) || (half !== undefined && this.#candidates.has(half));
  }

  /** The stretches of a class as words. */
  words(name: WordClass): readonly string[] {
    return this.of(name).map(({ start, end }) => this.sentence.slice(start, end));
  }

  of(name: WordClass): readonly Stretch[] {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const half = pairs[name];
    const candidates = this.#candidates.get(name) ?? [];
    const found: Stretch[] = half === undefined ? [] : [...this.#pairs(half)];
    for (const number of candidates) {
      classFinder.each(this.#look, number, (start, end) => {
        let last = end;
        while (this.sentence[last - 1] === " ") last--;
        found.push({ start, end: last });
      });
    }
    this.#found.set(name, found);
    return found;
  }

  /** From one stretch of a class to the next other one. */
  #pairs(name: WordClass): readonly Stretch[] {
    const halves = [...this.of(name)].sort((a, b) => a.start - b.start);
    return halves.slice(1).flatMap((half, index) => {
      const before = halves[index]!;
      const isOther = this.sentence.slice(half.start, half.end) !== this.sentence.slice(before.start, before.end);
      return isOther && half.start >= before.end ? [{ start: before.start, end: half.end }] : [];
    });
  }
}

/** The stretches that fill a frame with the least between its first and its last; undefined where none do. */
function closest(
  { parts, reach = usualReach, ordered = false }: Frame,
  classes: Classes,
): readonly Stretch[] | undefined {
  let best: readonly Stretch[] | undefined;
  let shortest = reach + 1;
  for (const first of classes.of(parts[0]!)) {
    const chosen = [first];
    for (const part of parts.slice(1)) {
      const next = nearest(classes.of(part), chosen, ordered);
      if (next === undefined) break;
      chosen.push(next);
    }
    if (chosen.length < parts.length) continue;
    const start = Math.min(...chosen.map((one) => one.start));
    const end = Math.max(...chosen.map((one) => one.end));
    if (end - start >= shortest) continue;
    best = chosen;
    shortest = end - start;
  }
  return best;
}

/** The stretch that adds least to those chosen, and shares no words with them. */
function nearest(stretches: readonly Stretch[], chosen: readonly Stretch[], isOrdered: boolean): Stretch | undefined {
  const start = Math.min(...chosen.map((one) => one.start));
  const end = Math.max(...chosen.map((one) => one.end));
  let best: Stretch | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of stretches) {
    if (isOrdered && one.start < end) continue;
    if (chosen.some((other) => one.start < other.end && other.start < one.end)) continue;
    const added = Math.max(0, start - one.start) + Math.max(0, one.end - end);
    if (added < least) {
      best = one;
      least = added;
    }
  }
  return best;
}
