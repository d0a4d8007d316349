import type { Example } from "../rule";
import { type DefectDetails, defect, type Swap } from "./defect";

/** The file that the examples stand in. */
export const file = "Pulumi.yaml";

/** A program that is sound but for one defect. */
export const found = (title: string, sound: string, swaps: readonly Swap[], details?: DefectDetails): Example =>
  defect(`${title} (Pulumi)`, file, sound, swaps, details);

/** A program that no rule has a word to say of. */
export const fine = (title: string, text: string): Example => ({ title: `${title} (Pulumi)`, good: { [file]: text } });

/** Examples by rule. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
