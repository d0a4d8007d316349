import type { YamlNode } from "../../syntax/yaml";
import { type Draft, literal, shorten, type ValueLanguage } from "../template/draft";
import { pointerOf } from "./pointers";

/** A gap that another tool fills before Kubernetes sees the text: `${NAME}`, `$(NAME)`, `$NAME`, `{{ name }}`. */
const gap = /\$[A-Za-z_({]|\{\{/;
const gaps = /\$\{[^{}$]*\}|\$\([^()$]*\)|\$\w+|\{\{[^{}]*\}\}/g;

const hasGap = (node: YamlNode): boolean => node.kind === "scalar" && gap.test(node.value);

function draftOf(node: YamlNode): Draft {
  const at = node.span;
  if (node.kind !== "scalar") {
    const text = node.kind === "sequence" ? "[…]" : "{…}";
    return { kind: "structure", node, language: kubernetesValues, at, text };
  }
  const pointer = pointerOf(node.value);
  // A table is pointed at for its stream, where a source of records is asked for.
  if (pointer !== undefined) {
    return { kind: "attribute", name: node.value, attribute: "StreamArn", at, text: pointer.name ?? "selector" };
  }
  if (!hasGap(node)) return literal(node);
  return { kind: "pattern", shape: node.value.replace(gaps, "${}"), at, text: shorten(node.value) };
}

/** Kubernetes manifests have plain values only; what tools such as Helm or envsubst fill in is unknown. */
export const kubernetesValues: ValueLanguage = {
  draft: draftOf,
  isComputed: hasGap,
  behind: (node) => ({ kind: "unknown", at: node.span, text: node.kind === "scalar" ? shorten(node.value) : "" }),
  macroIn: (entries) => entries.find(({ key }) => gap.test(key.value)),
};
