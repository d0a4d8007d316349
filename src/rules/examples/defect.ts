import type { Example, Severity } from "../rule";

/** Sound lines of a file, and what stands in their stead. */
export type Swap = readonly [sound: string, defect: string];

/** What a defect example tells beside its defect. */
export interface DefectDetails {
  /** The words where the finding stands, in place of what the first swap brings in; `nth` counts from 1. */
  readonly at?: readonly [words: string, nth?: number];
  readonly severity?: Severity;
  /** What the first fix makes of the file: the sound file, or another text. */
  readonly fixed?: "sound" | ((defective: string) => string);
}

/** The text with each of the swaps made; throws where there is nothing to swap, so that no example rots. */
export function swapped(text: string, swaps: readonly Swap[]): string {
  return swaps.reduce((now, [sound, defect]) => {
    if (!now.includes(sound)) throw new Error(`There is no "${sound}" to put "${defect}" in its place.`);
    return now.replace(sound, () => defect);
  }, text);
}

/** An example that is a sound file but for one defect. */
export function defect(
  title: string,
  file: string,
  sound: string,
  swaps: readonly Swap[],
  { at, severity, fixed }: DefectDetails = {},
): Example {
  const bad = swapped(sound, swaps);
  const [words, nth] = at ?? [wordsOf(swaps[0]?.[1] ?? "")];
  return {
    title,
    bad: { [file]: bad },
    marks: [nth === undefined ? [file, words] : [file, words, nth]],
    ...(severity === undefined ? {} : { severity }),
    ...(fixed === undefined ? {} : { fixed: { [file]: fixed === "sound" ? sound : fixed(bad) } }),
  };
}

/** The value of a line `key: value`, or all that there is. */
const wordsOf = (line: string): string => line.slice(line.lastIndexOf(": ") + 1).trim();
