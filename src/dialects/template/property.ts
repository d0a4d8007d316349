import type { TraitName } from "../../model/traits";

/** How a property's value is understood. */
export type ValueKind =
  | "number"
  | "text"
  | "flag"
  /** A structure that is there or not: true, or absent. */
  | "presence"
  /** A list that has the word or not. */
  | { readonly listHas: string }
  /** A list of structures of which one has the word as its `Type`. */
  | { readonly listHasType: string }
  /** True where the text is this word. */
  | { readonly equals: string }
  | "count"
  | "reference"
  | Codec;

/** A value that is not written the way the model keeps it: `60s` for 60,000 ms. */
export interface Codec {
  /** The value that the words say; undefined where they say none. */
  readonly read: (words: string) => string | number | boolean | undefined;
  /** How that value is written. */
  readonly write: (value: string | number | boolean) => string | number | boolean;
}

/** A trait and the property that holds it: used to read it and to write it back. */
export interface Property {
  readonly trait: TraitName;
  readonly path: readonly string[];
  readonly kind: ValueKind;
}

/** A row of a table; `path` has dots between its steps, and is an array where keys have dots themselves. */
export const property = (trait: TraitName, path: string | readonly string[], kind: ValueKind): Property => ({
  trait,
  path: typeof path === "string" ? path.split(".") : path,
  kind,
});
