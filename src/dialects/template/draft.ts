import { entryOf, type YamlEntry, type YamlNode, type YamlScalar } from "../../syntax/yaml";
import type { Span } from "../../text/span";

/**
 * A value as one block shows it. Parameters and resources stand in other blocks, so names are looked up later, when the
 * blocks are put together.
 */
export type Draft =
  | { readonly kind: "literal"; readonly value: string; readonly at: Span; readonly text: string }
  /** A mapping or list: it is there, and that is what counts. */
  | {
      readonly kind: "structure";
      readonly node: YamlNode;
      readonly language: ValueLanguage;
      readonly at: Span;
      readonly text: string;
    }
  /** A parameter or a resource by its name: `!Ref Name`. */
  | { readonly kind: "name"; readonly name: string; readonly at: Span; readonly text: string }
  /** What a resource tells of itself: `!GetAtt Name.Attribute`. */
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly attribute: string;
      readonly at: Span;
      readonly text: string;
    }
  /** Text with gaps; `shape` has `${…}` where the gaps are. */
  | {
      readonly kind: "pattern";
      readonly shape: string;
      /** The object whose ARN it is, where that is not of this file, and the services that it may be of. */
      readonly object?: { readonly name: string; readonly services: readonly string[] } | undefined;
      readonly at: Span;
      readonly text: string;
    }
  /** One of several (`!If`), undefined where that branch leaves the property out. */
  | {
      readonly kind: "choice";
      readonly options: readonly (Draft | undefined)[];
      readonly at: Span;
      readonly text: string;
    }
  /** What stands at a path of the same file: `${self:custom.shards}`; else the fallback. */
  | {
      readonly kind: "field";
      readonly path: readonly string[];
      readonly fallback: Draft | undefined;
      readonly at: Span;
      readonly text: string;
    }
  /** What holds as long as nobody gives another value from outside: `${opt:shards, 2}`. */
  | {
      readonly kind: "default";
      readonly draft: Draft;
      /** What somebody could give: `${opt:shards}`. */
      readonly of: string;
      readonly at: Span;
      readonly text: string;
    }
  /** What another stack gives out, by the name of its export or by its own name; gaps in names are `${}`. */
  | {
      readonly kind: "import";
      readonly stack: string | undefined;
      readonly name: string;
      readonly at: Span;
      readonly text: string;
    }
  | { readonly kind: "unknown"; readonly at: Span; readonly text: string };

/** How a dialect writes the values that are no literals: functions, references, gaps. */
export interface ValueLanguage {
  /** What a node says, as far as its block tells. Undefined where it says that the property is left out. */
  draft(node: YamlNode): Draft | undefined;
  /** Whether something works the node out, so that what stands in it is not what counts. */
  isComputed(node: YamlNode): boolean;
  /** What stands at a path within a computed node. */
  behind(node: YamlNode, path: readonly string[]): Draft | undefined;
  /** The entry of a mapping that may put further entries in, if there is one: a macro. */
  macroIn(entries: readonly YamlEntry[]): YamlEntry | undefined;
}

const longestText = 80;

/** Words for a message, cut where they are long. */
export const shorten = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;

/** A gap that another tool fills: a dynamic reference, a variable, a placeholder. */
const filledIn = /\{\{|\$\{|%%?[A-Z_]+%%?|<[A-Za-z_ -]+>/;

/** A scalar taken at its word; where other tools fill something in, a pattern with gaps. */
export function literal(node: YamlScalar): Draft {
  const at = node.span;
  const text = shorten(node.value);
  return filledIn.test(node.value)
    ? { kind: "pattern", shape: node.value.replace(/\{\{[^{}]*\}\}|\$\{[^${}]*\}/g, "${}"), at, text }
    : { kind: "literal", value: node.value, at, text };
}

/** The step of a path that means the only item of a list. */
export const onlyItem = "[]";

/**
 * Follows a path of property names; `onlyItem` steps into a list of one. What is behind a computed node is the language's
 * business; only a mapping that is there and lacks the key makes the value absent.
 */
export function draftAt(
  language: ValueLanguage,
  node: YamlNode | undefined,
  path: readonly string[],
): Draft | undefined {
  if (node === undefined) return undefined;
  const [key, ...rest] = path;
  if (key === undefined) return language.draft(node);
  if (language.isComputed(node)) return language.behind(node, path);
  if (key === onlyItem) {
    if (node.kind !== "sequence" || node.items.length === 0) return undefined;
    if (node.items.length > 1) return { kind: "unknown", at: node.span, text: "[…]" };
    return draftAt(language, node.items[0], rest);
  }
  if (node.kind !== "mapping") return undefined;
  const value = entryOf(node, key)?.value;
  if (value !== undefined) return draftAt(language, value, rest);
  const macro = language.macroIn(node.entries);
  return macro === undefined ? undefined : { kind: "unknown", at: macro.key.span, text: shorten(macro.key.value) };
}
