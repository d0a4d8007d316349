import type { Role } from "./architecture";

/**
 * Names of parts, taken apart: "OrdersConsumerFunction", "prod-orders-consumer" and "the orders consumer" are made of the
 * same words. All answers are in lower case; plurals and singulars are one.
 */

/** Words that say which kind of thing a name is for, with the roles that such a thing can have. */
const kindWords: Readonly<Record<string, readonly Role[]>> = {
  stream: ["stream", "processor"],
  datastream: ["stream"],
  topic: ["stream"],
  queue: ["stream", "support", "source", "sink"],
  log: ["stream"],
  function: ["processor"],
  fn: ["processor"],
  lambda: ["processor"],
  job: ["processor"],
  app: ["processor"],
  application: ["processor"],
  firehose: ["processor"],
  pipe: ["processor"],
  flink: ["processor"],
  table: ["store", "sink", "source"],
  bucket: ["sink", "store", "source"],
  cluster: ["stream", "processor", "store", "sink"],
};

/** Words that say nothing of which one is meant: stages, makers, fillers. */
const emptyWords: ReadonlySet<string> = new Set(
  "prod production dev development test testing stage staging qa uat live main my our the aws amazon kinesis msk kafka kds sqs sns dynamo db s3 api http event events my test demo example sample data delivery resource stack service v".split(
    " ",
  ),
);

/** A word without the ending of the plural. */
const singular = (word: string): string =>
  word.length > 4 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)
      ? word.slice(0, -1)
      : word;

/** The words of a name, in order. */
export const wordsOfName = (name: string): readonly string[] =>
  (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => singular(word.toLowerCase()));

/** A name's words, sorted: those that tell one thing from another, and the kinds it says it is of. */
export interface NameParts {
  /** Words that tell which one is meant; each once. */
  readonly own: readonly string[];
  readonly kinds: readonly string[];
}

export function partsOfName(name: string): NameParts {
  const words = wordsOfName(name);
  const own = new Set(words.filter((word) => !(word in kindWords) && !emptyWords.has(word) && !/^\d+$/.test(word)));
  return { own: [...own], kinds: words.filter((word) => word in kindWords) };
}

/** Whether a thing of that role can be called by these kinds; it can where none is named. */
export const fitsKinds = (kinds: readonly string[], role: Role): boolean => {
  const last = kinds.at(-1);
  return last === undefined || (kindWords[last] ?? []).includes(role);
};

/** How the words of a phrase stand to the words of a name: the same ones, only some of them, or others. */
export function compareWords(phrase: readonly string[], name: readonly string[]): "same" | "part" | "other" {
  if (phrase.length === 0 || !phrase.every((word) => name.includes(word))) return "other";
  return phrase.length === name.length ? "same" : "part";
}

/** Whether the name could hardly be another thing's: it says more than what kind of thing it is for, in two words at least. */
export const isDistinctive = (name: string): boolean => partsOfName(name).own.length >= 2;
