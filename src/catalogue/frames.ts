import type { Concept } from "../model/concepts";
import { type Frame, frames } from "./frame-list";
import { expandPattern } from "./grammar";
import { Pattern, withLimits } from "./pattern";
import { StemIndex } from "./stems";
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
const classIndex = new StemIndex(classPatterns.map(({ pattern }) => pattern.source));

const exceptions: ReadonlyMap<Frame, RegExp> = new Map(
  frames.flatMap((frame) =>
    frame.unless === undefined
      ? []
      : [[frame, new RegExp(`(?<!\\w)(?:${withLimits(frame.unless.join("|"))})(?!\\w)`)] as const],
  ),
);

/** Units from the first to the last part, at most, unless the frame says otherwise. */
const usualReach = 110;

/** Every frame that each of the sentences of a text (in small letters) fills, at its closest. */
export function findFrames(sentences: readonly string[]): readonly (readonly FoundFrame[])[] {
  const classes = sentences.map(findClasses);
  const around = new Set(classes.flatMap((own) => [...own.keys()]));
  return sentences.map((sentence, index) => framesOf(sentence, classes[index]!, around));
}

function framesOf(sentence: string, classes: Classes, around: ReadonlySet<WordClass>): readonly FoundFrame[] {
  if (classes.size === 0 || around.size < 2) return [];
  const found: FoundFrame[] = [];
  for (const frame of frames) {
    if (frame.without?.some((name) => classes.has(name))) continue;
    if (frame.around?.some((name) => !around.has(name))) continue;
    const choice = closest(frame, classes);
    if (choice === undefined || exceptions.get(frame)?.test(sentence)) continue;
    const parts = [...choice].sort((a, b) => a.start - b.start);
    found.push({
      concept: frame.concept,
      shownAs: frame.shownAs ?? frame.concept,
      strength: frame.strength ?? "strong",
      start: parts[0]!.start,
      end: Math.max(...parts.map(({ end }) => end)),
      ...(frame.whole !== true && { parts }),
    });
  }
  return found;
}

type Classes = ReadonlyMap<WordClass, readonly Stretch[]>;

function findClasses(sentence: string): Classes {
  const classes = new Map<WordClass, Stretch[]>();
  for (const number of classIndex.candidates(sentence)) {
    const { name, pattern } = classPatterns[number]!;
    const { expression } = pattern;
    expression.lastIndex = 0;
    for (let match = expression.exec(sentence); match !== null; match = expression.exec(sentence)) {
      if (match[0] === "") {
        expression.lastIndex++;
        continue;
      }
      const stretch = { start: match.index, end: match.index + match[0].trimEnd().length };
      const known = classes.get(name);
      if (known === undefined) classes.set(name, [stretch]);
      else known.push(stretch);
    }
  }
  return classes;
}

/** The stretches that fill a frame with the least between its first and its last; undefined where none do. */
function closest(
  { parts, reach = usualReach, ordered = false }: Frame,
  classes: Classes,
): readonly Stretch[] | undefined {
  if (!parts.every((part) => classes.has(part))) return undefined;
  let best: readonly Stretch[] | undefined;
  let shortest = reach + 1;
  for (const first of classes.get(parts[0]!)!) {
    const chosen = [first];
    for (const part of parts.slice(1)) {
      const next = nearest(classes.get(part)!, chosen, ordered);
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
