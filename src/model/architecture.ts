import type { Span } from "../text/span";
import type { Certainty, Claim } from "./claim";
import type { Concept, Polarity } from "./concepts";
import type { Figure } from "./figure";
import type { Crossings, FlowEnd } from "./outside";
import type { Place } from "./place";
import type { Quantity } from "./quantity";
import type { Traits } from "./traits";

export type Role = "source" | "stream" | "processor" | "store" | "sink" | "support";

/** A part of the system: declared by a template, described by a note, or both. */
export interface Component {
  /** Unique in the architecture and stable between versions of its file. */
  readonly id: string;
  /** Name as its file gives it (a logical id, or the service's name in a note). */
  readonly name: string;
  /** Catalogue key; undefined where only "something" is known to be there. */
  readonly service: string | undefined;
  readonly role: Role;
  /** `declared` by a template, `described` by the words of a note, or `coded`: made by program code that a note shows. */
  readonly origin: "declared" | "described" | "coded";
  /** Whether it runs on somebody's own machine, for development or a test: then its settings tell little of what is deployed. */
  readonly isLocal?: true;
  /** Whether the reader saw everything its file says of it; if not, a missing trait means nothing. */
  readonly complete: boolean;
  readonly traits: Traits;
  /** Other names it goes by: a physical name, a name in backticks. */
  readonly aliases: readonly string[];
  /** Where it stands: the name first, then further mentions. Never empty. */
  readonly places: readonly Place[];
  /** Notes only: the part of the document that speaks of it. */
  readonly passage?: string;
  /** Notes only: how plain it is that this component does the work here (and is not just named). */
  readonly certainty: Certainty;
}

/** Records going from one part to another: an event source mapping, a delivery stream's source, an arrow in a note. */
export interface Flow {
  readonly id: string;
  readonly name: string;
  /**
   * - `polled`: the platform reads batches from a stream or queue and invokes the target.
   * - `delivered`: a delivery service takes them along.
   * - `configured`: settings that code is started with (environment, property groups) name the other end.
   * - `described`: words or an arrow in a note.
   */
  readonly kind: "polled" | "delivered" | "configured" | "described";
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly complete: boolean;
  readonly traits: Traits;
  readonly place: Place;
  readonly passage?: string;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

/** How close the words of a need stand to the component that is to meet it, nearest first. */
export type Nearness = "clause" | "sentence" | "item" | "paragraph" | "subject" | "passage" | "document";

/** A component that a need is put on. */
export interface Tie {
  readonly component: string;
  readonly nearness: Nearness;
  readonly certainty: Certainty;
}

/** Something the architecture is to do, keep or promise (or is said not to). */
export interface Requirement {
  readonly id: string;
  readonly concept: Concept;
  readonly polarity: Polarity;
  /** The number that goes with it: window length, latency target, retention. */
  readonly quantity?: Quantity;
  /** For a sliding window: from the start of one to the start of the next. */
  readonly step?: Quantity;
  readonly place: Place;
  /** The words that say it. */
  readonly text: string;
  readonly certainty: Certainty;
  /** The components that are to meet it, surest first; empty where the text does not tell. */
  readonly on: readonly Tie[];
  /** The part of the document that it belongs to: equal for needs of one subject. */
  readonly passage: string;
  /** The sentence, list item or table row that it stands in. */
  readonly statement: string;
}

/** A word or phrase of a note with its meaning. */
export interface Mention {
  readonly concept: Concept;
  readonly polarity: Polarity;
  readonly span: Span;
  readonly text: string;
}

/** A service called by a name. */
export interface Naming {
  /** Catalogue key of the service that is meant. */
  readonly service: string;
  /** `former`: it was called so; `wrong`: nothing was ever called so; `ended`: the thing of that name is gone. */
  readonly status: "former" | "wrong" | "ended";
  /** The right name, to put in its stead. */
  readonly right: string;
  readonly place: Place;
  readonly text: string;
  /** Present where the name stands in a heading, which readers search for: the old name is then kept beside the new one. */
  readonly heading?: true;
}

/** A library, class or identifier of a service by its technical name. Only those of the catalogue are kept. */
export interface TechnicalName {
  /** Key in the catalogue of technical names. */
  readonly key: string;
  readonly place: Place;
  readonly text: string;
  /** As written: "1.14.10", "1.x"; undefined where none stands beside the name. */
  readonly version: { readonly text: string; readonly place: Place } | undefined;
  /** Whether program code, a build file or a policy uses it, or prose speaks of it. */
  readonly form: "code" | "prose";
  readonly polarity: Polarity;
  /** Notes only: the part of the document that it stands in. */
  readonly passage: string;
}

/** A name that a note gives to one particular thing, to be found again in a template. */
export interface Label {
  readonly text: string;
  /**
   * - `marked`: in backticks or bold, or a box of a diagram.
   * - `plain`: an identifier in running text: gps-pings.
   * - `words`: people's words for it: "the orders consumer".
   */
  readonly manner: "marked" | "plain" | "words";
  readonly place: Place;
  readonly passage: string;
  readonly statement: string;
}

/** Words of a note that say outright where something is declared. */
export interface Pointer {
  /**
   * - `describes`: a comment for Sluice says what a section is about.
   * - `external`: a comment says that a service lives elsewhere.
   * - `mentions`: the text links to a template.
   */
  readonly kind: "describes" | "external" | "mentions";
  /** Path of a template as the note writes it; empty where only a name is given. */
  readonly file: string;
  /** Name of a resource in it, or of the service that lives elsewhere; empty for the whole file. */
  readonly name: string;
  readonly place: Span;
  /** The stretch of the note that it counts for. */
  readonly scope: Span;
}

/** A suppression comment, or a request that findings here be left out. */
export interface Directive {
  readonly kind: "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
  /** Rule ids; empty means all rules. */
  readonly rules: readonly string[];
  /** The comment's words from `sluice-` on, for a message about the directive itself. */
  readonly span: Span;
  /** Where it counts: the stretch of text whose findings it leaves out. */
  readonly scope: Span;
}

/** Something that kept a reader from reading. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** What one file says. Readonly, and never changed after it was made. */
export interface Model {
  readonly uri: string;
  /** Who reads it: a person's note, or a machine's template. */
  readonly kind: "note" | "template";
  /** Id of the dialect that read it, and that writes changes back. Not for rules. */
  readonly dialect: string;
  readonly components: readonly Component[];
  readonly flows: readonly Flow[];
  readonly requirements: readonly Requirement[];
  readonly mentions: readonly Mention[];
  readonly namings: readonly Naming[];
  readonly technicalNames: readonly TechnicalName[];
  readonly labels: readonly Label[];
  /** Notes only. */
  readonly figures?: readonly Figure[];
  /** Notes only. */
  readonly pointers?: readonly Pointer[];
  readonly directives: readonly Directive[];
  /** Whether other files are put into it, or it into another one: what it lacks may well stand there. */
  readonly partial?: true;
  /** Templates only: what it gives to other files and gets from them. */
  readonly crossings?: Crossings | undefined;
  readonly problems: readonly Problem[];
}

/** A model that says nothing: what an unread file gives. */
export const emptyModel = (uri: string, kind: Model["kind"], dialect: string): Model => ({
  uri,
  kind,
  dialect,
  components: [],
  flows: [],
  requirements: [],
  mentions: [],
  namings: [],
  technicalNames: [],
  labels: [],
  directives: [],
  problems: [],
});

/** A claim of a component or a flow, with the file it stands in: what a finding rests on. */
export const placeOf = (uri: string, claim: Claim<unknown>): Place => ({ uri, span: claim.at });
