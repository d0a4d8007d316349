import type { Example } from "../rule";
import { type DefectDetails, defect, type Swap } from "./defect";

/** The file that the examples stand in. */
export const file = "manifest.yaml";

/** How a family writes its examples: `found` is sound but for one defect, on `fine` no rule has a word to say. */
export const examplesFor = (family: string) => ({
  found: (title: string, sound: string, swaps: readonly Swap[], details?: DefectDetails): Example =>
    defect(`${title} (${family})`, file, sound, swaps, details),
  fine: (title: string, text: string): Example => ({ title: `${title} (${family})`, good: { [file]: text } }),
});
