/** An object that another one points at, until the objects of the file are known. */
export interface Pointer {
  /** Kinds that it may be of, each as `group/kind`. */
  readonly targets: readonly string[];
  /** Name of the object, or the labels that it must have. */
  readonly name: string | undefined;
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly namespace: string;
}

/** Begins words that stand for a pointer: no text that somebody writes begins so. */
const mark = "\u0001->";
const separator = "\u0001";

const pairs = (labels: ReadonlyMap<string, string> | undefined): string =>
  labels === undefined ? "" : [...labels].map(([name, value]) => `${name}=${value}`).join("&");

/** Words that stand for the pointer, to take the place of a value that is not told. */
export const pointerWords = ({ targets, namespace, name, labels }: Pointer): string =>
  mark + [targets.join(","), namespace, name ?? "", pairs(labels)].join(separator);

/** The pointer that words stand for. */
export function pointerOf(words: string): Pointer | undefined {
  if (!words.startsWith(mark)) return undefined;
  const [targets = "", namespace = "", name = "", labels = ""] = words.slice(mark.length).split(separator);
  return {
    targets: targets.split(","),
    namespace,
    name: name === "" ? undefined : name,
    labels: labels === "" ? undefined : labelsOf(labels),
  };
}

const labelsOf = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words.split("&").map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
    }),
  );
