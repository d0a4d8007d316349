import type { Role } from "../../../model/architecture";
import type { Polarity } from "../../../model/concepts";
import type { Traits } from "../../../model/traits";
import type { Span } from "../../../text/span";
import type { FoundName } from "../found-name";
import type { SectionKind } from "../sections";

/** A part that code makes: a table, a window, a sink, a state. Spans count from the block's start. */
export interface CodedPart {
  readonly name: string;
  readonly service: string | undefined;
  readonly role: Role;
  readonly place: Span;
  /** Whether all that settles its traits stands there. */
  readonly complete: boolean;
  readonly traits: Traits;
}

/** A column of a table, as far as it can be the time of its records. */
export interface TimeColumn {
  readonly table: string;
  readonly column: string;
  readonly time: "event" | "processing";
}

/** What the code of one fence says. */
export interface CodeFacts {
  /** Headings above it within the block, by statement index, outermost first. */
  readonly under: readonly number[];
  readonly polarity: Polarity;
  readonly section?: SectionKind;
  readonly option?: string;
  readonly parts: readonly CodedPart[];
  readonly columns: readonly TimeColumn[];
  /** Tables that later statements or other tables give what they lack themselves. */
  readonly mended: readonly string[];
  readonly names: readonly FoundName[];
  /** Whether it sets a time to live for the state of all queries. */
  readonly setsStateTtl: boolean;
}
