import type { Span } from "../text/span";
import type { Prose } from "./prose";

/** A cell of a table row. */
export interface Cell {
  readonly prose: Prose;
  /** In the block. */
  readonly span: Span;
}

/** A piece of a note. All spans count from the block's start. */
export type NoteNode =
  | { readonly kind: "heading"; readonly level: number; readonly prose: Prose; readonly span: Span }
  | {
      readonly kind: "paragraph";
      readonly prose: Prose;
      readonly span: Span;
      readonly depth: number;
      readonly quoted: boolean;
      /** What stands for its pictures. */
      readonly captions?: readonly Prose[];
    }
  | {
      readonly kind: "item";
      readonly prose: Prose;
      readonly span: Span;
      /** How deep in lists, from 1. */
      readonly depth: number;
      readonly quoted: boolean;
      /** As written: "-", "*", "2.". */
      readonly marker: string;
      readonly captions?: readonly Prose[];
    }
  | {
      readonly kind: "row";
      readonly cells: readonly Cell[];
      readonly span: Span;
      /** Numbers the tables of a block. */
      readonly table: number;
      readonly isHeader: boolean;
    }
  | { readonly kind: "fence"; readonly info: string; readonly content: Span; readonly span: Span }
  | { readonly kind: "comment"; readonly span: Span }
  | { readonly kind: "front-matter"; readonly content: Span; readonly span: Span };
