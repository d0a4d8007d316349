import { findConcepts, findServices, lowered } from "../../catalogue/lexicon";
import type { ServiceName } from "../../catalogue/service";
import type { Concept } from "../../model/concepts";
import { overlaps } from "../../text/span";

/** Words found in one line of plain text, before anything is known of their meaning. */
export interface Hit {
  readonly concept: Concept;
  readonly shownAs: Concept;
  readonly service?: string;
  readonly name?: ServiceName;
  readonly title?: string;
  readonly strength: "strong" | "weak" | "denied" | "other";
  readonly start: number;
  readonly end: number;
}

/** Hits of a line of plain text, in order. */
export function findHits(line: string): readonly Hit[] {
  const lower = lowered(line);
  const hits: Hit[] = [...findConcepts(lower)];
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
  "at-least-once": ["delivery"],
  "late-data-policy": ["at-least-once"],
  buffering: ["latency", "schedule", "duration"],
  retention: ["window-sliding", "duration", "stateful"],
  replay: ["window-sliding", "duration"],
  recovery: ["latency", "duration"],
  latency: ["late-data"],
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
