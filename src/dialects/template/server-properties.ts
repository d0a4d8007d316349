import type { TraitName } from "../../model/traits";
import type { Span } from "../../text/span";
import type { DraftTrait } from "./facts";

/** Broker properties that hold traits. */
const properties: readonly (readonly [name: string, trait: TraitName, kind: "number" | "flag"])[] = [
  ["min.insync.replicas", "inSyncReplicas", "number"],
  ["default.replication.factor", "replicationFactor", "number"],
  ["unclean.leader.election.enable", "uncleanElection", "flag"],
];

const line = /(?<![\w.#-])([a-z]+(?:\.[a-z]+){2,3})[ \t]{0,8}[=:][ \t]{0,8}["']?(\w+)/g;

/**
 * The traits in the text of a `server.properties` file, which stands at `span` of `text`. Claims stand on the values
 * themselves, so that a fix can replace just these. What stands there twice with different values is left open.
 */
export function serverProperties(text: string, span: Span): readonly DraftTrait[] {
  const found = new Map<string, DraftTrait>();
  for (const match of text.slice(span.start, span.end).matchAll(line)) {
    const [whole, name, value] = match;
    const known = properties.find(([property]) => property === name);
    if (known === undefined) continue;
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
