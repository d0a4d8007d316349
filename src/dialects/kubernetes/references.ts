import { childOf, type YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import type { Draft } from "../template/draft";
import { kubernetesValues } from "./values";

/** Kinds that a reference may lead to, each as `group/kind`. */
export type Targets = readonly string[];

/** An object that another one points at, until the objects of the file are known. */
export interface Pointer {
  readonly targets: Targets;
  /** Name of the object, or the labels that it must have. */
  readonly name: string | undefined;
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly namespace: string;
}

const pairs = (labels: ReadonlyMap<string, string> | undefined): string =>
  labels === undefined ? "" : [...labels].map(([name, value]) => `${name}=${value}`).join("&");

/** Words that stand for a pointer in a draft, and are read back by `pointerOf`. */
const prefix = "->";

/** The draft of a pointer. A table is pointed at for its stream where a source of records is asked for. */
export function pointerDraft(pointer: Pointer, at: Span, text: string, attribute = ""): Draft {
  const name =
    prefix + [pointer.targets.join(","), pointer.namespace, pointer.name ?? "", pairs(pointer.labels)].join("\u0001");
  return { kind: "attribute", name, attribute, at, text };
}

/** The pointer that a draft's name stands for. */
export function pointerOf(name: string): Pointer | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [targets = "", namespace = "", own = "", labels = ""] = name.slice(prefix.length).split("\u0001");
  return {
    targets: targets.split(","),
    namespace,
    name: own === "" ? undefined : own,
    labels:
      labels === ""
        ? undefined
        : new Map(
            labels.split("&").map((pair) => {
              const cut = pair.indexOf("=");
              return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
            }),
          ),
  };
}

const scalarAt = (node: YamlNode | undefined, key: string) => {
  const value = childOf(node, key);
  return value?.kind === "scalar" ? value : undefined;
};

/** How a family spells a field that names another object in place of a value. */
export interface ReferenceStyle {
  /** The field that takes the place of `field`. */
  readonly nameField: (field: string) => string;
  /** Where the name stands in it. */
  readonly nameIn: (node: YamlNode) => YamlNode | undefined;
  readonly selectorField?: (field: string) => string;
}

/** ACK: `functionRef: {from: {name: …}}` in place of `functionName` or `functionARN`. */
export const ackStyle: ReferenceStyle = {
  nameField: (field) => `${field.replace(/(?:ARN|Name|ID)$/, "")}Ref`,
  nameIn: (node) => childOf(node, "from"),
};

/** Crossplane: `functionNameRef: {name: …}` or `functionNameSelector: {matchLabels: …}` in place of `functionName`. */
export const crossplaneStyle: ReferenceStyle = {
  nameField: (field) => `${field}Ref`,
  nameIn: (node) => node,
  selectorField: (field) => `${field}Selector`,
};

/** What a field of a mapping says: its own value, or the object that stands in its place. */
export function valueOrReference(
  style: ReferenceStyle,
  parent: YamlNode | undefined,
  field: string,
  targets: Targets,
  namespace: string,
  attribute = "",
): Draft | undefined {
  const own = childOf(parent, field);
  if (own !== undefined) return kubernetesValues.draft(own);
  const reference = childOf(parent, style.nameField(field));
  if (reference !== undefined) {
    const holder = style.nameIn(reference);
    const name = scalarAt(holder, "name");
    if (name === undefined) return { kind: "unknown", at: reference.span, text: style.nameField(field) };
    const where = scalarAt(holder, "namespace")?.value ?? namespace;
    return pointerDraft(
      { targets, name: name.value, labels: undefined, namespace: where },
      name.span,
      name.value,
      attribute,
    );
  }
  const selector = style.selectorField === undefined ? undefined : childOf(parent, style.selectorField(field));
  if (selector === undefined) return undefined;
  const labels = childOf(selector, "matchLabels");
  const text = style.selectorField?.(field) ?? field;
  if (labels?.kind !== "mapping" || childOf(selector, "matchControllerRef") !== undefined) {
    return { kind: "unknown", at: selector.span, text };
  }
  const wanted = new Map(
    labels.entries.flatMap(({ key, value }) => (value?.kind === "scalar" ? [[key.value, value.value] as const] : [])),
  );
  return pointerDraft({ targets, name: undefined, labels: wanted, namespace }, labels.span, text, attribute);
}
