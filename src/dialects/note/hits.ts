import { type ClassedText, classed, findFrames, type TextsAround } from "../../catalogue/frames";
import { findConcepts, findServices, lowered } from "../../catalogue/lexicon";
import type { ServiceName } from "../../catalogue/service";
import { type Concept, needsOfSeveralRecords } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import { overlaps, type Span, shift } from "../../text/span";

/** Words found in one line of plain text, before anything is known of their meaning. */
export interface Hit {
  readonly concept: Concept;
  readonly shownAs: Concept;
  readonly service?: string;
  readonly name?: ServiceName;
  readonly title?: string;
  readonly strength: "strong" | "weak" | "denied" | "other";
  readonly bare?: true;
  readonly start: number;
  readonly end: number;
  /** The words that say it, where others stand between them. */
  readonly parts?: readonly Span[];
}

/** The sentences of a line, as frames want them. */
export function classesOf({ text, sentences }: Prose): ClassedText {
  const lower = lowered(text);
  return classed(sentences.map(({ start, end }) => lower.slice(start, end)));
}

/** What stands around words about something that two streams are read by, where nobody says so in words. */
export const twoInputs: ClassedText = classed(["two streams", "each with its counterpart"]);

/** Hits of a line of prose, in order. `own` are its classes, `around` those of the lines that belong to it. */
export function findHits(prose: Prose, own: ClassedText = classesOf(prose), around: TextsAround = {}): readonly Hit[] {
  const { text: line, sentences } = prose;
  const lower = lowered(line);
  const hits: Hit[] = [...findConcepts(lower)];
  const framed = findFrames(own, around);
  for (const [index, sentence] of sentences.entries()) {
    for (const frame of framed[index]!) {
      const { start, end } = shift(frame, sentence.start);
      const isSaid = hits.some(
        (hit) =>
          hit.concept === frame.concept &&
          hit.strength !== "weak" &&
          (hit.strength === "other"
            ? hit.start < end && start < hit.end
            : hit.start >= sentence.start && hit.start < sentence.end),
      );
      if (isSaid) continue;
      const parts = frame.parts?.map((part) => shift(part, sentence.start));
      hits.push({ ...frame, start, end, ...(parts && { parts }) });
    }
  }
  for (const { service, name, strength, start, end } of findServices(line, lower)) {
    const concept = `svc-${service.id}` as const;
    hits.push({
      concept,
      shownAs: concept,
      service: service.id,
      title: service.title,
      strength,
      start,
      end,
      ...(name && { name }),
    });
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Needs whose words deny them when they hold a denial of their own; "no second mail" is exactly-once all the same. */
const deniable: ReadonlySet<Concept> = new Set<Concept>([
  ...needsOfSeveralRecords.filter((need) => need !== "deduplication" && need !== "window-session"),
  "event-time",
  "watermark",
]);
const ownDenial =
  /^(?:no|without|zero|neither)\b|^(?:keep|kept|hold|held|has|have|had|need|use|maintain|manag|stor|retain|remember|track|carr|know|sav|look|consult|compar|read|count|with|see)\w{0,4}(?: \w{1,12})? (?:no|zero|nothing|neither)\b/i;

/** Whether "none" beside words of this concept says that it is not there. */
export const isDeniable = (concept: Concept): boolean => deniable.has(concept);

/** "Keeps no state", "holds no counters": words that say a need and, in the same breath, that it is not there. */
export const deniesItself = (hit: Hit, text: string): boolean =>
  hit.parts === undefined && deniable.has(hit.concept) && ownDenial.test(text.slice(hit.start, hit.end));

/** Of two concepts over the same words, the first one of a pair stands. */
const wins: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  "window-tumbling": ["window", "schedule", "latency", "throughput"],
  "window-sliding": ["recovery", "window", "window-tumbling", "schedule", "latency", "retention"],
  "window-session": ["window", "window-tumbling", "latency", "duration"],
  "event-pattern": ["latency", "window-tumbling", "window-sliding", "recovery"],
  "event-time": ["join"],
  "exactly-once": ["at-least-once", "stateless", "durability"],
  stateless: ["stateful"],
  join: ["lookup"],
  "state-ttl": ["stateful", "retention"],
  deduplication: ["stateful", "exactly-once", "at-least-once"],
  "unbounded-state": ["duration", "retention", "state-ttl"],
  "repeats-kept": ["idempotency", "deduplication", "transactional-output"],
  "at-least-once": ["delivery"],
  "late-data-policy": ["at-least-once"],
  buffering: ["latency", "schedule", "duration", "deadline"],
  retention: ["window-sliding", "duration", "stateful"],
  replay: ["window-sliding", "duration"],
  recovery: ["latency", "duration"],
  latency: ["late-data", "deadline"],
  batch: ["window-tumbling"],
  checkpoint: ["window-tumbling", "schedule"],
  savepoint: ["window-tumbling", "stateful"],
};

/** "Retention window" is no window, however long it is. */
const isNoWindow = (hit: Hit, other: Hit): boolean =>
  other.strength === "other" && other.concept === "window" && hit.concept.startsWith("window-");

/** Hits less those that lose to another over the same words. */
export function withoutLosers(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          overlaps(other, hit) &&
          (isNoWindow(hit, other) ||
            (other.strength !== "other" && (wins[other.concept]?.includes(hit.concept) ?? false))),
      ),
  );
}
