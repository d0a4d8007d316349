import type { Fix } from "../model/change";
import type { Place } from "../model/place";
import type { Severity } from "../rules/rule";

/** Something worth telling, at a place. */
export interface Finding {
  /** Rule id, or `unused-suppression` and `invalid-configuration`, which the engine itself reports. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly message: string }[];
  /** How it was worked out, sentence by sentence: how files were linked, the numbers and where they come from. */
  readonly basis?: readonly string[];
  /** The ways to mend it, in the order to offer them; worked out when called. */
  readonly fixes: () => readonly Fix[];
}
