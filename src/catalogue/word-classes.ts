import { flowWords } from "./words/flow";
import { memoryWords } from "./words/memory";
import { timeWords } from "./words/time";

/**
 * Classes of words that mean the same thing for a stream architecture, whatever they are combined with: a stretch of time
 * that is past, a deed that aggregates, an earlier record. Frames put them together. Patterns are as in concepts.
 */
export const wordClasses = { ...timeWords, ...memoryWords, ...flowWords } as const;

/** The name of a class of words. */
export type WordClass = keyof typeof wordClasses;
