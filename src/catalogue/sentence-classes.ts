import { Finder, type Look } from "./finder";
import { expandPattern } from "./grammar";
import { Pattern } from "./pattern";
import { type WordClass, wordClasses } from "./word-classes";

/** A stretch of a sentence, in offsets from its start. */
export interface Stretch {
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

/** A set of classes, a bit for each. */
export type Bits = Uint32Array;

const numberOf: ReadonlyMap<string, number> = new Map(Object.keys(wordClasses).map((name, number) => [name, number]));

/** The set of these classes. */
export function bitsOf(names: Iterable<WordClass>): Bits {
  const bits = new Uint32Array((numberOf.size >> 5) + 1);
  for (const name of names) bits[numberOf.get(name)! >> 5]! |= 1 << (numberOf.get(name)! & 31);
  return bits;
}

/** Classes that two different members of another class are as good as: "the orders stream", "the payments stream". */
const pairs: Readonly<Partial<Record<WordClass, WordClass>>> = { "two-sources": "source" };

const pairsOf = Object.entries(pairs) as readonly (readonly [WordClass, WordClass])[];

/** Whether a class stands in one of the sentences, or is made up by several. */
export function isNear(name: WordClass, near: readonly ClassedSentence[]): boolean {
  if (near.some((one) => one.of(name).length > 0)) return true;
  const half = pairs[name];
  return half !== undefined && new Set(near.flatMap((one) => one.words(half))).size > 1;
}

/** The words of a sentence by their class, looked for when a frame first asks. */
export class ClassedSentence {
  readonly sentence: string;
  readonly #look: Look;
  /** Numbers of the patterns that may match, by class. */
  readonly #candidates = new Map<WordClass, number[]>();
  readonly #bits: Bits;
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
    this.#bits = bitsOf([
      ...this.#candidates.keys(),
      ...pairsOf.filter(([, half]) => this.#candidates.has(half)).map(([name]) => name),
    ]);
  }

  get isEmpty(): boolean {
    return this.#candidates.size === 0;
  }

  /** Whether words of all these classes may be there. */
  mayHaveAll(bits: Bits): boolean {
    for (let i = 0; i < bits.length; i++) if ((bits[i]! & ~this.#bits[i]!) !== 0) return false;
    return true;
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
