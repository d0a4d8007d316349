import { type Concept, needsOfSeveralRecords } from "../model/concepts";
import { type Frame, frames } from "./frame-list";
import { withLimits } from "./pattern";
import { type Bits, bitsOf, ClassedSentence, isNear, type Stretch } from "./sentence-classes";
import type { WordClass } from "./word-classes";

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

const exceptions: ReadonlyMap<Frame, RegExp> = new Map(
  frames.flatMap((frame) =>
    frame.unless === undefined
      ? []
      : [[frame, new RegExp(`(?<!\\w)(?:${withLimits(frame.unless.join("|"))})(?!\\w)`)] as const],
  ),
);

/** Units from the first to the last part, at most, unless the frame says otherwise. */
const usualReach = 110;

/** ClassedSentence that half of all sentences hold: looked for last, when the rest of a frame is there. */
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
  readonly bits: Bits;
  readonly parts: readonly WordClass[];
  readonly around: readonly WordClass[];
}

const rareFirst = (names: readonly WordClass[]): readonly WordClass[] => [
  ...names.filter((name) => !common.has(name)),
  ...names.filter((name) => common.has(name)),
];

const plans: readonly Plan[] = frames.map((frame) => ({
  frame,
  bits: bitsOf(frame.parts),
  parts: rareFirst(frame.parts),
  around: rareFirst(frame.around ?? []),
}));

/** How many sentences before and behind are looked at for what must stand around a frame. */
const neighbours = 2;

/** Sentences of a text (in small letters), with the classes of their words as far as anybody asks for them. */
export type ClassedText = readonly ClassedSentence[];

/** Makes sentences ready for frames, also for those of the texts around them. */
export const classed = (sentences: readonly string[]): ClassedText =>
  sentences.map((sentence) => new ClassedSentence(sentence));

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
  classes: ClassedSentence,
  beside: readonly ClassedSentence[],
  listFar: () => readonly ClassedSentence[],
): readonly FoundFrame[] {
  if (classes.isEmpty) return [];
  const found: FoundFrame[] = [];
  let far: readonly ClassedSentence[] | undefined;
  for (const { frame, parts, bits, around } of plans) {
    if (!classes.mayHaveAll(bits)) continue;
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

/** What is one deed: of its parts, none stands behind a semicolon. What comes late and what is done with it may. */
const oneDeed: ReadonlySet<Concept> = new Set<Concept>([
  ...needsOfSeveralRecords,
  "event-time",
  "late-data",
  "stateless",
  "delivery",
]);

/** The stretches that fill a frame with the least between its first and its last; undefined where none do. */
function closest(
  { concept, parts, reach = usualReach, ordered = false }: Frame,
  classes: ClassedSentence,
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
    if (oneDeed.has(concept) && classes.sentence.slice(start, end).includes(";")) continue;
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
