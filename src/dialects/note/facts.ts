import type { Label } from "../../model/architecture";
import type { Concept, Polarity } from "../../model/concepts";
import type { Figure } from "../../model/figure";
import type { Quantity } from "../../model/quantity";
import type { Span } from "../../text/span";
import type { CodeFacts } from "./code/facts";
import type { FoundName } from "./found-name";
import type { SectionKind } from "./sections";
import type { FoundSlug } from "./slugs";

/** A word or phrase with a meaning, as its block alone tells it. Spans named `place` count from the block's start. */
export interface Term {
  readonly concept: Concept;
  /** What `inspect` calls it. */
  readonly shownAs: Concept;
  /** Catalogue key, for a service. */
  readonly service?: string;
  /** Whether the words mean this only among streams. */
  readonly weak: boolean;
  readonly polarity: Polarity;
  /** How `inspect` shows words that name their subject without claiming anything of it: a caption, a table's header. */
  readonly shown?: Polarity;
  /** Whether words far apart say it together. */
  readonly framed?: true;
  /** How a bare word is meant, where the document is about its concept. */
  readonly bare?: Polarity;
  /** Whether its sentence makes a bare word plain. */
  readonly plain?: boolean;
  readonly place: Span;
  readonly text: string;
  readonly quantity?: Quantity;
  /** For a sliding window: from the start of one to the start of the next. */
  readonly step?: Quantity;
  /** Numbers the sentences of the statement, over all its parts. */
  readonly sentence: number;
  /** Numbers the clauses of the statement. */
  readonly clause: number;
  /** Offset in the sentence's part: order and distance. */
  readonly at: number;
  /** Column, in a row. */
  readonly cell?: number;
  /** For a service: whether the words give it work to do, and how plainly. */
  readonly works?: "does" | "named";
  /** Name that needs a remark. */
  readonly naming?: { readonly status: "former" | "wrong" | "ended"; readonly right: string };
}

/** Where words stand in their statement. */
export interface Position {
  /** Offset in the sentence's part: order and distance. */
  readonly at: number;
  /** Numbers the sentences of the statement, over all its parts. */
  readonly sentence: number;
  /** Numbers the clauses of the statement. */
  readonly clause: number;
  /** Column, in a row. */
  readonly cell?: number;
}

/** A clause of a statement; its number is its place in the list. Offsets as those of `Position`. */
export interface Clause extends Span {
  readonly sentence: number;
  /** Column, in a row. */
  readonly cell?: number;
}

/** A name of one particular thing. */
export interface FoundLabel {
  readonly text: string;
  readonly place: Span;
  /** Number of its sentence in the statement; in its cell, where that is a row. */
  readonly sentence: number;
  readonly manner: Label["manner"];
}

/** A marked name that may be that of a service, or stand for one. */
export interface FoundAlias extends Position {
  readonly text: string;
  readonly polarity: Polarity;
  /** Catalogue key of the service that the words beside it say it is. */
  readonly names?: string;
  /** Whether the words behind it say that it is a stream, a table or the like: no name of who works. */
  readonly isThing: boolean;
}

/** Words such as "the function" or "this job" that stand for a service named elsewhere. */
export interface FoundRole extends Position {
  readonly kind: "function" | "job" | "application" | "delivery" | "consumer";
  readonly polarity: Polarity;
}

/** A number for a setting, in a block. */
export interface FoundFigure extends Pick<Figure, "setting" | "value" | "text"> {
  readonly place: Span;
  readonly sentence: number;
}

/** A term of a block: its statement's number and its own. */
export type TermAt = readonly [statement: number, term: number];

/** "A -> B", or "A writes to B". */
export interface Link {
  readonly from: TermAt;
  readonly to: TermAt;
  /** `drawn` with an arrow, or `told` with a verb. */
  readonly manner: "drawn" | "told";
  readonly place: Span;
}

export type StatementKind = "heading" | "paragraph" | "item" | "row" | "node";

/** A paragraph, list item, table row, heading or diagram node. */
export interface Statement {
  readonly kind: StatementKind;
  readonly place: Span;
  readonly text: string;
  /** Heading level, list depth. */
  readonly level: number;
  /** Headings above it within the block, by statement index, outermost first. */
  readonly under: readonly number[];
  readonly terms: readonly Term[];
  /** What it is made of; none in a drawing. */
  readonly clauses?: readonly Clause[];
  /** Names in backticks or bold. */
  readonly labels: readonly FoundLabel[];
  /** Names without a mark. */
  readonly names: readonly FoundLabel[];
  /** Libraries, classes and identifiers. */
  readonly technicalNames: readonly FoundName[];
  /** Services in hyphenated names. */
  readonly slugs?: readonly FoundSlug[];
  /** Numbers that it gives to settings as things are. */
  readonly figures: readonly FoundFigure[];
  readonly aliases: readonly FoundAlias[];
  readonly roles: readonly FoundRole[];
  /** Letter, digit or name of the option that it describes: "A" in "Option A: ...". */
  readonly option?: string;
  /** Number of an item of a numbered list that stands in no other list: "2". */
  readonly number?: string;
  /** Options and services that it decides for. */
  readonly chooses: readonly string[];
  /** What it says of itself: "rejected" in a status column, a check mark. */
  readonly verdict?: "chosen" | "rejected";
  readonly quoted: boolean;
  /** Kind of section that holds it. */
  readonly section?: SectionKind;
  /** Statement that leads into the list which holds it ("The Lambda does:"). */
  readonly lead?: number;
  /** Words that speak of streams, whatever the concept: evidence for the document. */
  readonly evidence: number;
}

/** What a block of a note says. */
export interface NoteFacts {
  readonly statements: readonly Statement[];
  readonly links: readonly Link[];
  readonly code: readonly CodeFacts[];
  /** "superseded", "rejected" ... where the block gives the document such a status. */
  readonly status?: "dead" | "alive";
  readonly words: number;
  /** How often it speaks to somebody who learns for an exam. */
  readonly lessons: number;
  /** How often it names AWS or a service that only AWS has. */
  readonly awsWords: number;
}
