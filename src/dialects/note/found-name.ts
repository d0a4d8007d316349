import type { Polarity } from "../../model/concepts";
import type { Span } from "../../text/span";

/** A technical name in a text. */
export interface FoundName {
  readonly key: string;
  readonly place: Span;
  readonly text: string;
  readonly version: { readonly text: string; readonly place: Span } | undefined;
  readonly polarity: Polarity;
}
