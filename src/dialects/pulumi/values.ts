import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { type Draft, literal, shorten, type ValueLanguage } from "../template/draft";

/** A gap in a text, `${…}`; group 1 is empty for one that is written to be left alone, `$${…}`. */
const gaps = /\$\$\{|(\$\{[^{}]{0,300}\})/g;

/** A text that is a single gap: the name, quoted in brackets where it has unusual characters, and what follows it. */
const whole = /^\$\{[ \t]{0,9}(?:([A-Za-z_][\w-]{0,200})|\["([^"\\]{1,200})"\])([^{}]{0,400})\}$/;

const functionName = /^fn::/i;

/** Whether the text has a gap that Pulumi fills. */
const hasGap = (text: string): boolean => [...text.matchAll(gaps)].some((match) => match[1] !== undefined);

/** The entry of a mapping that calls a function. */
const callIn = (node: YamlMapping): YamlEntry | undefined =>
  node.entries.find((entry) => functionName.test(entry.key.value));

/** What a name means: a variable, else a configuration key or a resource. They share one name space. */
function referenceDraft(name: string, access: string, at: Span, text: string): Draft {
  if (access === "") {
    return { kind: "field", path: ["variables", name], fallback: { kind: "name", name, at, text }, at, text };
  }
  const [, plain, quoted] = /^(?:\.(\w+)|\["(\w+)"\])$/.exec(access) ?? [];
  const words = plain ?? quoted;
  if (words === undefined) return { kind: "unknown", at, text };
  // Attributes go by CloudFormation's names: `arn` is `Arn`.
  const attribute = words.charAt(0).toUpperCase() + words.slice(1);
  const fallback: Draft = { kind: "attribute", name, attribute, at, text };
  return { kind: "field", path: ["variables", name, words], fallback, at, text };
}

function scalarDraft(node: YamlScalar): Draft {
  const { value, span: at } = node;
  if (!value.includes("${")) return literal(node);
  const text = shorten(value);
  const [, plain, quoted, access = ""] = whole.exec(value) ?? [];
  const name = plain ?? quoted;
  if (name !== undefined) return referenceDraft(name, access.trim(), at, text);
  if (!hasGap(value)) return { kind: "literal", value: value.replaceAll("$${", "${"), at, text };
  return { kind: "pattern", shape: value.replace(gaps, "${}"), at, text };
}

/** Lookups of the `aws` provider that give what a stream's reader needs, with how the ARN that they give begins. */
const lookups: readonly (readonly [lookup: RegExp, arn: string])[] = [
  [/^aws:kinesis(?:\/getStream)?:getStream$/, "arn:aws:kinesis:${}"],
  [/^aws:msk(?:\/getCluster)?:getCluster$/, "arn:aws:kafka:${}"],
  [/^aws:sqs(?:\/getQueue)?:getQueue$/, "arn:aws:sqs:${}"],
  [/^aws:lambda(?:\/getFunction)?:getFunction$/, "arn:aws:lambda:${}"],
];

const memberOf = (node: YamlNode | undefined, name: string): YamlNode | undefined =>
  node?.kind === "mapping" ? node.entries.find((entry) => entry.key.value.toLowerCase() === name)?.value : undefined;

function callDraft(call: YamlEntry, node: YamlMapping): Draft | undefined {
  const at = node.span;
  const name = call.key.value.replace(functionName, "");
  const text = shorten(call.key.value);
  const { value } = call;
  if (name.toLowerCase() === "secret" && value !== undefined) return pulumiValues.draft(value);
  if (name.toLowerCase() === "join") {
    const [separator, parts] = value?.kind === "sequence" ? value.items : [];
    if (separator?.kind !== "scalar" || parts?.kind !== "sequence") return { kind: "unknown", at, text };
    const shapes = parts.items.map((part) => {
      const draft = pulumiValues.draft(part);
      return draft?.kind === "literal" ? draft.value : draft?.kind === "pattern" ? draft.shape : "${}";
    });
    return { kind: "pattern", shape: shapes.join(separator.value), at, text };
  }
  const lookup = memberOf(value, "function");
  const given = memberOf(value, "return");
  if (lookup?.kind === "scalar" && given?.kind === "scalar" && given.value === "arn") {
    const arn = lookups.find(([words]) => words.test(lookup.value))?.[1];
    if (arn !== undefined) return { kind: "pattern", shape: arn, at, text: shorten(lookup.value) };
  }
  return { kind: "unknown", at, text };
}

/** Pulumi's interpolations and functions (https://www.pulumi.com/docs/iac/languages-sdks/yaml/, read 2026-11-27). */
export const pulumiValues: ValueLanguage = {
  draft(node) {
    if (node.kind === "scalar") return scalarDraft(node);
    const call = node.kind === "mapping" ? callIn(node) : undefined;
    if (call !== undefined && node.kind === "mapping") return callDraft(call, node);
    const text = node.kind === "sequence" ? "[…]" : "{…}";
    return { kind: "structure", node, language: pulumiValues, at: node.span, text };
  },
  isComputed: (node) =>
    node.kind === "scalar" ? hasGap(node.value) : node.kind === "mapping" && callIn(node) !== undefined,
  behind: (node) => ({ kind: "unknown", at: node.span, text: node.kind === "scalar" ? shorten(node.value) : "{…}" }),
  macroIn: () => undefined,
};
