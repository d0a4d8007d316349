import { childOf, type YamlEntry, type YamlNode, type YamlScalar } from "../../syntax/yaml";
import { pointerWords } from "./pointers";

/** How a family spells fields that name another object in place of a value. */
export interface ReferenceStyle {
  /** The field whose value an entry stands for: `functionName` for `functionNameRef`; undefined for other entries. */
  readonly fieldOf: (key: string) => string | undefined;
  /** The mapping that holds the name, within the entry's value. */
  readonly holder: (node: YamlNode) => YamlNode | undefined;
  /** Kinds that a field may point at; empty where nothing is known of it. */
  readonly targets: (field: string) => readonly string[];
  /** Keys of blocks that may be wrapped in a list of one. */
  readonly wrapped: ReadonlySet<string>;
  /** Keys of lists that have another number elsewhere: `propertyGroup` for `propertyGroups`. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** Settings lie a few levels deep. */
const deepest = 12;

const scalarAt = (node: YamlNode | undefined, key: string): YamlScalar | undefined => {
  const value = childOf(node, key);
  return value?.kind === "scalar" ? value : undefined;
};

/** Words with a gap: something is there, and nobody can tell what. */
const unknown = "$(reference)";

/**
 * The tree with references in the place of the values that they stand for, and with known blocks out of their lists of
 * one. For reading only: spans are those of the text, but paths are not.
 */
export function withReferences(
  style: ReferenceStyle,
  node: YamlNode | undefined,
  namespace: string,
  depth = 0,
): YamlNode | undefined {
  if (node === undefined || node.kind === "scalar" || depth > deepest) return node;
  const inner = (one: YamlNode | undefined) => withReferences(style, one, namespace, depth + 1);
  if (node.kind === "sequence") return { ...node, items: node.items.map((item) => inner(item)!) };
  const entries: YamlEntry[] = node.entries.map(({ key, value }) => ({
    key: style.renamed?.[key.value] === undefined ? key : { ...key, value: style.renamed[key.value]! },
    value: inner(style.wrapped.has(key.value) ? outOfList(value) : value),
  }));
  for (const { key, value } of node.entries) {
    const field = style.fieldOf(key.value);
    if (field === undefined || value === undefined || childOf(node, field) !== undefined) continue;
    entries.push({ key: { ...key, value: field }, value: standIn(style, field, value, namespace) });
  }
  return { ...node, entries };
}

const outOfList = (node: YamlNode | undefined): YamlNode | undefined =>
  node?.kind === "sequence" && node.items.length === 1 && node.items[0]!.kind === "mapping" ? node.items[0] : node;

/** What stands for a value that is taken from another object: as many as there are references. */
function standIn(style: ReferenceStyle, field: string, value: YamlNode, namespace: string): YamlNode {
  if (value.kind === "sequence") return { ...value, items: value.items.map((item) => plain(unknown, item)) };
  const targets = style.targets(field);
  const holder = style.holder(value);
  const name = scalarAt(holder, "name");
  if (name !== undefined) {
    const where = scalarAt(holder, "namespace")?.value ?? namespace;
    return plain(pointerWords({ targets, name: name.value, labels: undefined, namespace: where }), name);
  }
  const labels = childOf(value, "matchLabels");
  if (labels?.kind !== "mapping" || childOf(value, "matchControllerRef") !== undefined) return plain(unknown, value);
  const wanted = new Map(
    labels.entries.flatMap((entry) =>
      entry.value?.kind === "scalar" ? [[entry.key.value, entry.value.value] as const] : [],
    ),
  );
  return plain(pointerWords({ targets, name: undefined, labels: wanted, namespace }), labels);
}

const plain = (value: string, at: YamlNode): YamlScalar => ({
  kind: "scalar",
  value,
  quoted: false,
  tag: undefined,
  span: at.span,
});
