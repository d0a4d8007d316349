import { childOf, type YamlMapping, type YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { nameSpan } from "../template/traits";

/** One object of a manifest. Spans count from the start of its block. */
export interface KubernetesObject {
  readonly root: YamlMapping;
  /** The block that spans count in. */
  readonly text: string;
  readonly apiVersion: string;
  /** The interface without its version: `flink.apache.org`. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly at: Span;
  readonly namespace: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
}

const wordsOf = (node: YamlNode | undefined): string | undefined => (node?.kind === "scalar" ? node.value : undefined);

function pairsOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  if (node?.kind !== "mapping") return new Map();
  return new Map(
    node.entries.flatMap(({ key, value }) => (value?.kind === "scalar" ? [[key.value, value.value] as const] : [])),
  );
}

/** The objects that a parsed document holds: one, or the items of a list. */
export function objectsOf(root: YamlNode | undefined, text: string): readonly KubernetesObject[] {
  if (root?.kind !== "mapping") return [];
  const kind = wordsOf(childOf(root, "kind"));
  const apiVersion = wordsOf(childOf(root, "apiVersion"));
  if (kind === undefined || apiVersion === undefined) return [];
  const items = childOf(root, "items");
  if (kind.endsWith("List") && items?.kind === "sequence") return items.items.flatMap((item) => objectsOf(item, text));
  const metadata = childOf(root, "metadata");
  const nameNode = childOf(metadata, "name") ?? childOf(metadata, "generateName");
  const kindNode = childOf(root, "kind")!;
  const slash = apiVersion.indexOf("/");
  return [
    {
      root,
      text,
      apiVersion,
      group: slash < 0 ? "" : apiVersion.slice(0, slash),
      version: apiVersion.slice(slash + 1),
      kind,
      // A name that is to be completed ends in a dash.
      name: (wordsOf(nameNode) ?? "").replace(/-$/, ""),
      at: nameNode?.kind === "scalar" ? nameSpan(nameNode) : kindNode.span,
      namespace: wordsOf(childOf(metadata, "namespace")) ?? "",
      labels: pairsOf(childOf(metadata, "labels")),
      annotations: pairsOf(childOf(metadata, "annotations")),
    },
  ];
}

/** The node at a path of keys; a list of one is stepped into. */
export function nodeAt(node: YamlNode | undefined, path: string): YamlNode | undefined {
  let found = node;
  for (const key of path.split(".")) {
    if (found?.kind === "sequence" && found.items.length === 1) found = found.items[0];
    found = childOf(found, key);
  }
  return found;
}

/** Whether something stands at the path, if only a key. */
export const has = (node: YamlNode | undefined, path: string): boolean => nodeAt(node, path) !== undefined;
