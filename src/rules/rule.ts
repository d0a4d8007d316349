import type { FactSource } from "../catalogue/service";
import type { Fix } from "../model/change";
import type { Claim } from "../model/claim";
import type { Architecture } from "../model/join";
import type { Place } from "../model/place";
import type { OptionSpecs, OptionValues } from "./options";

export type { FactSource } from "../catalogue/service";

export type Severity = "hint" | "info" | "warning" | "error";

export const severities: readonly Severity[] = ["hint", "info", "warning", "error"];

/** The milder of two severities. */
export const mildest = (a: Severity, b: Severity): Severity => (severities.indexOf(a) <= severities.indexOf(b) ? a : b);

export const categories = {
  services: "Service selection",
  windowing: "Windowing and event time",
  state: "State and fault tolerance",
  sources: "Sources and sinks",
  delivery: "Delivery with Amazon Data Firehose",
  consumers: "Lambda consumers",
  flink: "Flink application configuration",
  streams: "Kinesis, MSK and Kafka",
  observability: "Observability",
  cost: "Cost and over-engineering",
  naming: "Names and deprecation",
  consistency: "Notes against templates",
  suppression: "Suppression comments",
} as const;

export type Category = keyof typeof categories;

/** Files of an example by name: what stands in `bad` is found, what stands in `good` is not. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** The file and the words where an example's finding stands; `nth` picks a later occurrence, counted from 1. */
export type ExampleMark = readonly [file: string, words: string, nth?: number];

/** An example is documentation and test at once. */
export type Example =
  | {
      readonly title: string;
      readonly bad: ExampleFiles;
      /** Exactly the findings of this rule, in file order. */
      readonly marks: readonly ExampleMark[];
      /** The severity that they have there, where it is not the rule's own. */
      readonly severity?: Severity;
      /** What the first fix of the first finding makes of the files; only changed files are named. */
      readonly fixed?: ExampleFiles;
    }
  | { readonly title: string; readonly good: ExampleFiles };

/** Where a contradiction is told a second time: in the file that it stands against. */
export interface OtherEnd {
  readonly place: Place;
  readonly message: string;
  /** What the first end is, as the other end's related information. */
  readonly here: string;
}

/** What a finding rests on. */
export type Evidence =
  | Claim<unknown>
  /** A link between files also tells how it was found. */
  | { readonly certainty: Claim<unknown>["certainty"]; readonly basis?: string };

/** What a rule adds to a finding beyond place and words. */
export interface Details {
  /** Milder or (in a graded rule) other than the rule's severity. */
  readonly severity?: Severity;
  /** The claims it rests on: a finding is never more severe than the weakest of them. */
  readonly evidence?: readonly (Evidence | undefined)[];
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  /** How it was worked out, sentence by sentence: the numbers, and where each comes from. Shown in the hover. */
  readonly basis?: readonly string[];
  /** The other ends of a contradiction between files: the finding is told there, too, with this one related to it. */
  readonly otherEnds?: readonly OtherEnd[];
  /** Worked out only when somebody asks for fixes. */
  readonly fixes?: () => readonly Fix[];
  /** Id of the component or flow that it is about: lets a combined finding stand for its parts. */
  readonly subject?: string;
  /** Findings that this one stands for: those of `rules` about one of `subjects`. */
  readonly replaces?: { readonly rules: readonly string[] | "all"; readonly subjects: readonly string[] };
}

export type Report = (place: Place, message: string, details?: Details) => void;

/** One check with everything that is said about it anywhere. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  /** Kebab-case name of the defect; also the file's name. */
  readonly id: string;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** What goes wrong, and for whom. */
  readonly why: string;
  /** What to do in its place. */
  readonly instead: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Version of Sluice that brought it. */
  readonly since: string;
  readonly sources: readonly FactSource[];
  /**
   * What the rule looks at, and what it is run on again when that changes.
   * - `file`: one file tells.
   * - `note`: a note is held against the templates that belong to it.
   * - `templates`: all that is declared is held against each other; notes are not looked at.
   * - `project`: all files are held against each other.
   */
  readonly scope: "file" | "note" | "templates" | "project";
  readonly options?: Specs;
  readonly examples: readonly Example[];
  check(architecture: Architecture, report: Report, options: OptionValues<Specs>): void;
}

/** Gives a rule its types. */
export const defineRule = <Specs extends OptionSpecs = Record<never, never>>(rule: Rule<Specs>): Rule<Specs> => rule;
