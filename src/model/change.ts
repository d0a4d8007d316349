import type { Place } from "./place";
import type { TraitName } from "./traits";

/** A value that a dialect can write for a trait. A `resource` is written the way the dialect points at one of its own. */
export type WrittenValue = string | number | boolean | { readonly resource: string };

/** Ready-made resources that a fix can add beside a component. */
export type BuildingBlock =
  | "dead-letter-queue"
  | "flink-logging"
  /** Alarms on restarts and failed checkpoints of a Flink application, with the metrics of Flink 1.x. */
  | "flink-1-alarms"
  /** The same with those of Flink 2.x. */
  | "flink-2-alarms";

/**
 * An edit said in the architecture's terms; the dialect that read the file turns it into text.
 * One rule so mends every dialect.
 */
export type Change =
  /** Give a trait of a component or a flow a value, in place of what it has or as a new line. */
  | { readonly kind: "set"; readonly target: string; readonly trait: TraitName; readonly value: WrittenValue }
  /** Give several traits of one component values, where they may come to stand under a parent that is not there yet. */
  | {
      readonly kind: "set-several";
      readonly target: string;
      readonly values: readonly { readonly trait: TraitName; readonly value: WrittenValue }[];
    }
  /** Take a trait away with its whole line. */
  | { readonly kind: "remove"; readonly target: string; readonly trait: TraitName }
  /** Add ready-made resources for a component or a flow; `name` is the name of the main one. */
  | { readonly kind: "add"; readonly target: string; readonly block: BuildingBlock; readonly name: string }
  /** Say these words otherwise: a service's name in prose. */
  | { readonly kind: "reword"; readonly place: Place; readonly text: string }
  /** Write a sentence of its own behind the paragraph, list or table that holds the place (notes only). */
  | { readonly kind: "note"; readonly after: Place; readonly text: string };

/** A way to mend a finding. */
export interface Fix {
  /** What the lightbulb offers, in the imperative: "Set MaximumRetryAttempts to 5". */
  readonly title: string;
  /** Whether it may be applied to many places without a look: it keeps the meaning and needs no decision. */
  readonly safe: boolean;
  readonly changes: readonly Change[];
}
