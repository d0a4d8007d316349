import type { YamlNode, YamlScalar } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { draftAt, type ValueLanguage } from "./draft";
import type { DraftTrait } from "./facts";
import type { Property } from "./property";

/** A member of a mapping. */
export interface Named {
  readonly key: string;
  readonly at: Span;
  readonly value: YamlNode | undefined;
}

/** The place of a key's name, without its quotes. */
export const nameSpan = (key: YamlScalar): Span =>
  key.quoted && key.span.end - key.span.start >= 2 ? { start: key.span.start + 1, end: key.span.end - 1 } : key.span;

/** The key that a block begins with. */
export function leadingKey(text: string): { readonly words: string; readonly at: Span } | undefined {
  const match = /^\s*(?:"([^"\n]+)"[ \t]*|'([^'\n]+)'[ \t]*|([^\s:#"'][^:\n]*)):/.exec(text);
  const words = match?.[1] ?? match?.[2] ?? match?.[3]?.trim();
  if (words === undefined) return undefined;
  const start = text.indexOf(words);
  return { words, at: { start, end: start + words.length } };
}

/** The traits that a table finds under a node. */
export function draftTraits(
  language: ValueLanguage,
  node: YamlNode | undefined,
  table: readonly Property[],
): readonly DraftTrait[] {
  const traits: DraftTrait[] = [];
  for (const { trait, path, kind } of table) {
    const draft = draftAt(language, node, path);
    if (draft !== undefined) traits.push({ trait, kind, draft });
  }
  return traits;
}
