import type { WrittenValue } from "../../model/change";
import type { TraitName } from "../../model/traits";
import type { YamlNode } from "../../syntax/yaml";
import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import type { DraftTrait } from "./facts";

/** Broker properties that hold traits. */
const properties: readonly (readonly [name: string, trait: TraitName, kind: "number" | "flag"])[] = [
  ["min.insync.replicas", "inSyncReplicas", "number"],
  ["default.replication.factor", "replicationFactor", "number"],
  ["unclean.leader.election.enable", "uncleanElection", "flag"],
  ["offsets.topic.replication.factor", "offsetsReplicationFactor", "number"],
  ["transaction.state.log.replication.factor", "transactionReplicationFactor", "number"],
];

/** A property with its value. In a quoted text a line may begin behind `\n`. */
const line = /(?:(?<![\w.#\\-])|(?<=\\[nr]))([a-z]+(?:\.[a-z]+){2,4})[ \t]{0,8}[=:][ \t]{0,8}["']?(\w+)/g;

/** Whether what follows these words stands in a comment. */
const isComment = (before: string): boolean =>
  before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\\n")) + 1).includes("#");

/**
 * The traits in the text of a `server.properties` file, which stands at `span` of `text`. Claims stand on the values
 * themselves, so that a fix can replace just these. What stands there twice with different values is left open.
 */
export function serverProperties(text: string, span: Span): readonly DraftTrait[] {
  const found = new Map<string, DraftTrait>();
  for (const match of text.slice(span.start, span.end).matchAll(line)) {
    const [whole, name, value] = match;
    const known = properties.find(([property]) => property === name);
    if (known === undefined || isComment(text.slice(span.start, span.start + match.index))) continue;
    const [property, trait, kind] = known;
    const end = span.start + match.index + whole.length;
    const at = { start: end - value!.length, end };
    const before = found.get(property)?.draft;
    const isOpen = before !== undefined && !(before.kind === "literal" && before.value === value);
    const draft = isOpen
      ? ({ kind: "unknown", at, text: value! } as const)
      : ({ kind: "literal", value: value!, at, text: value! } as const);
    found.set(property, { trait, kind, draft });
  }
  return [...found.values()];
}

/** The edit of a property in a text that holds it; undefined where it does not stand there, just once. */
export function serverPropertyEdit(
  text: string,
  node: YamlNode | undefined,
  trait: TraitName,
  value: WrittenValue,
): readonly Edit[] | undefined {
  const found = node && serverProperties(text, node.span).find((one) => one.trait === trait);
  return found?.draft.kind === "literal" ? [{ span: found.draft.at, text: String(value) }] : undefined;
}
