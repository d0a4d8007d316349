import { serviceById } from "../../catalogue/index";
import { needsOfSeveralRecords } from "../../model/concepts";
import type { Term } from "./facts";

/** Needs that a stream or store meets rather than a processor. */
const keptByStreams = new Set(["retention", "replay", "ordering", "throughput", "durability"]);
const ownedByAnyone = new Set(["self-managed", "no-operations", "reason-for-own-cluster", "lives-elsewhere"]);

/** Needs that are met by working on records, which delivery alone does not. */
export const workedOn: ReadonlySet<string> = new Set([
  ...needsOfSeveralRecords,
  "event-time",
  "watermark",
  "late-data",
  "event-pattern",
  "exactly-once",
  "stateless",
  "delivery",
]);

/** Who starts the work of others does none of it. */
const starters = new Set(["step-functions", "eventbridge"]);
const started = new Set(["batch", "schedule"]);

/** Whether a service could meet a need of this concept at all. */
export function canMeet(concept: string, term: Term): boolean {
  if (term.service === undefined || term.polarity !== "asserted") return false;
  if (started.has(concept) && starters.has(term.service)) return false;
  const role = serviceById(term.service)?.role;
  if (role === "processor") return true;
  if (ownedByAnyone.has(concept)) return true;
  return keptByStreams.has(concept) && role === "stream";
}

/** Needs of an engine that remembers: no delivery service has anything to do with them. */
export const ofEngines: ReadonlySet<string> = new Set([
  "unbounded-state",
  "state-ttl",
  "watermark",
  "late-data-policy",
  "checkpoint",
  "savepoint",
  "transactional-output",
]);
