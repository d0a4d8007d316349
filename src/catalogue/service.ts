import type { Role } from "../model/architecture";

/** Where a fact can be checked, and the day it was read (YYYY-MM-DD). */
export interface FactSource {
  readonly url: string;
  readonly read: string;
}

/** A fact about a service with where it can be checked and the day it was read (YYYY-MM-DD). */
export interface Fact extends FactSource {
  readonly says: string;
}

export type WindowKind = "tumbling" | "sliding" | "session" | "cumulative";

/** What a processing service can do with records. */
export interface Processing {
  /** Kinds of window that it makes by itself. */
  readonly windows: readonly WindowKind[];
  /** Longest window, in seconds; undefined is no limit. */
  readonly longestWindowSeconds?: number;
  /** Whether results can belong to the time of the event, with watermarks and late data. */
  readonly eventTime: boolean;
  /** Whether it keeps state per key from record to record, safely. */
  readonly keyedState: boolean;
  /** Whether it matches two moving streams. */
  readonly streamJoins: boolean;
  /** What its own processing guarantees when it restarts. */
  readonly guarantee: "at-least-once" | "exactly-once";
  /** `continuous`: record by record; `micro-batch`; `scheduled`: runs that begin and end. */
  readonly pace: "continuous" | "micro-batch" | "scheduled";
}

/** What a service guarantees to what is written into it by a stream processor. */
export type SinkGuarantee = "exactly-once" | "transactional" | "at-least-once";

/** A name in prose. */
export interface ServiceName {
  /**
   * The words, as a regular expression source without anchors and flags: matched between word borders, letter case ignored
   * unless `exactCase`. Spaces in it also match a line break.
   */
  readonly pattern: string;
  readonly exactCase?: boolean;
  /** `current` names need no remark. */
  readonly status: "current" | "former" | "wrong" | "ended";
  /** What to write in its stead, where that is not the service's title. */
  readonly right?: string;
}

/** One service: everything the product knows of it. */
export interface Service {
  /** Key in models: "lambda". */
  readonly id: string;
  /** Its proper name. */
  readonly title: string;
  readonly role: Role;
  readonly names: readonly ServiceName[];
  /** Words that look like the name and mean another thing ("Lambda architecture"), as pattern sources like those of `names`. */
  readonly otherMeanings?: readonly string[];
  /** Parts of it that are named in its stead ("JobManager"), as pattern sources like those of `names`. */
  readonly parts?: readonly string[];
  /** Resource types that declare it, as templates spell them. */
  readonly resources: readonly string[];
  /** Whether somebody must run machines for it. */
  readonly managed: boolean;
  readonly processing?: Processing;
  /** What happens to what a checkpointing processor writes into it. */
  readonly sink?: SinkGuarantee;
  /** How duplicates can be absorbed there, as a sentence for a note. */
  readonly idempotentWrite?: string;
  /** Whether it keeps records so that they can be read again. */
  readonly replay?: boolean;
  /** One sentence: what it is for. */
  readonly purpose: string;
  readonly facts: readonly Fact[];
}

/** Gives a service its types. */
export const defineService = (service: Service): Service => service;
