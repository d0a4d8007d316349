import { serviceById } from "../catalogue";
import type { Concept } from "../model/concepts";

/** A concept as a reader meets it. */
export interface ConceptText {
  readonly title: string;
  /** One sentence: what it is. */
  readonly meaning: string;
}

const texts: Readonly<Partial<Record<Concept, ConceptText>>> = {
  window: {
    title: "Window",
    meaning: "A stretch of time (or a number of records) over which a stream is counted, summed or averaged.",
  },
  "window-tumbling": {
    title: "Tumbling window",
    meaning: "Windows of fixed length that follow each other without overlap: every record belongs to one of them.",
  },
  "window-sliding": {
    title: "Sliding window",
    meaning: "Overlapping windows, such as the last five minutes renewed each 30 seconds: a record belongs to several.",
  },
  "window-session": {
    title: "Session window",
    meaning: "A window per key that stays open while records keep coming and ends after a gap of silence.",
  },
  "event-time": {
    title: "Event time",
    meaning: "Results belong to the moment when something happened, not to the moment when its record arrived.",
  },
  watermark: {
    title: "Watermark",
    meaning: "The stream's own clock: it says up to which event time all records are believed to have come.",
  },
  "late-data": {
    title: "Late data",
    meaning: "Records that arrive after later ones, or after their window was closed.",
  },
  "late-data-policy": {
    title: "Late data policy",
    meaning: "What becomes of a record that comes after its window was closed: counted again, put aside, or dropped.",
  },
  "exactly-once": {
    title: "Exactly once",
    meaning: "Each record counts once in the result, also when workers die and records are read again.",
  },
  "at-least-once": {
    title: "At least once",
    meaning: "No record is lost, but after a failure some are handled again, so the result must bear repeats.",
  },
  stateful: {
    title: "State",
    meaning: "The work remembers something from record to record: totals, last values, what was seen before.",
  },
  aggregation: {
    title: "Aggregation",
    meaning: "Many records become one number: counts, sums, averages, distinct values.",
  },
  "state-ttl": {
    title: "State expiry",
    meaning: "How long remembered values are kept; without it, the state of keys that never return only grows.",
  },
  stateless: {
    title: "Stateless work",
    meaning: "Each record is handled by itself: filtered, mapped, routed. Nothing is remembered.",
  },
  join: {
    title: "Join",
    meaning: "Records of one stream are matched with records of another, so both must be kept until the match comes.",
  },
  lookup: {
    title: "Lookup",
    meaning: "A record is completed from reference data that stands still, or nearly.",
  },
  checkpoint: {
    title: "Checkpoint",
    meaning: "A consistent copy of state and read positions that a job takes by itself, to go on from after a failure.",
  },
  savepoint: {
    title: "Savepoint",
    meaning: "A copy of state taken on purpose, to start a changed job from.",
  },
  latency: {
    title: "Latency",
    meaning: "The time from an event to the result that contains it.",
  },
  buffering: {
    title: "Buffering",
    meaning: "Records are held back until enough of them, or enough time, has gathered; latency cannot be shorter.",
  },
  batch: {
    title: "Batch work",
    meaning: "A bounded amount of data is worked on by a run that begins and ends.",
  },
  delivery: {
    title: "Delivery",
    meaning: "Records are only taken from one place to another, at most converted on the way.",
  },
  "self-managed": {
    title: "Self-managed",
    meaning: "The team runs the machines itself: patches, scaling, upgrades and nights on call included.",
  },
  idempotency: {
    title: "Idempotent writing",
    meaning: "Writing the same record again changes nothing, so repeats do no harm.",
  },
  "event-pattern": {
    title: "Event pattern",
    meaning: "Several events in an order or within a time mean something together that none means alone.",
  },
  retention: {
    title: "Retention",
    meaning: "How long a stream keeps its records; what was not read by then is lost to the reader.",
  },
  recovery: {
    title: "Recovery",
    meaning: "How long an outage may last, and how much may be lost by it.",
  },
  replay: {
    title: "Replay",
    meaning: "Records are read again from an earlier point, after a mistake or for a new reader.",
  },
  throughput: {
    title: "Throughput",
    meaning: "How many records or bytes come in a span of time.",
  },
  ordering: {
    title: "Ordering",
    meaning: "Records of one key are handled in the order in which they were written.",
  },
  "no-operations": {
    title: "No operations",
    meaning: "Nobody is there to run servers: the platform does it.",
  },
  "transactional-output": {
    title: "Transactional output",
    meaning: "Results become visible together with the checkpoint that covers them, or not at all.",
  },
};

/** What a concept means, where there is something to say. */
export function conceptText(concept: Concept): ConceptText | undefined {
  const service = serviceOfConcept(concept);
  if (service !== undefined) return { title: service.title, meaning: service.purpose };
  return texts[concept];
}

/** The service that a concept such as `svc-lambda` names. */
export const serviceOfConcept = (concept: Concept) =>
  concept.startsWith("svc-") ? serviceById(concept.slice("svc-".length)) : undefined;
