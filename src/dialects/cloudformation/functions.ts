import type { YamlEntry, YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { type Draft, draftAt, literal, shorten, type ValueLanguage } from "../template/draft";
import { variableAt } from "./variables";

/** The intrinsic function that a node calls, in its short or long form, with its argument. */
interface Call {
  readonly name: string;
  readonly argument: YamlNode;
}

const longForm = /^(?:Fn::[A-Za-z:]+|Ref|Condition)$/;

/** The call that the node is, if it is one. The short form's argument is the node without its tag. */
export function callOf(node: YamlNode): Call | undefined {
  if (node.tag?.startsWith("!") === true && node.tag.length > 1) {
    return { name: node.tag.slice(1), argument: { ...node, tag: undefined } };
  }
  if (node.kind !== "mapping" || node.entries.length !== 1) return undefined;
  const [entry] = node.entries;
  const key = entry!.key.value;
  if (!longForm.test(key) || entry!.value === undefined) return undefined;
  return { name: key.replace(/^Fn::/, ""), argument: entry!.value };
}

/** The words of the node: a scalar's value, or the function that is called. */
const wordsOf = (node: YamlNode): string => {
  const call = callOf(node);
  const argument = call?.argument ?? node;
  const words = argument.kind === "scalar" ? argument.value : argument.kind === "sequence" ? "[…]" : "{…}";
  return shorten(call === undefined ? words : `!${call.name} ${words}`);
};

/** What a node says, as far as its block tells. Gives undefined for `AWS::NoValue`: the property is left out. */
function draftOf(node: YamlNode): Draft | undefined {
  const at = node.span;
  const text = wordsOf(node);
  const call = callOf(node);
  if (call === undefined) {
    return node.kind === "scalar"
      ? (variableAt(node, []) ?? literal(node))
      : { kind: "structure", node, language: cloudFormationValues, at, text };
  }
  const { argument } = call;
  switch (call.name) {
    case "Ref":
      if (argument.kind !== "scalar") return { kind: "unknown", at, text };
      if (argument.value === "AWS::NoValue") return undefined;
      if (argument.value.startsWith("AWS::")) return { kind: "pattern", shape: "${}", at, text };
      return { kind: "name", name: argument.value, at, text };
    case "GetAtt": {
      const parts =
        argument.kind === "scalar"
          ? argument.value.split(".")
          : argument.kind === "sequence"
            ? argument.items.map((item) => (item.kind === "scalar" ? item.value : ""))
            : [];
      const [name, ...attribute] = parts;
      if (name === undefined || name === "") return { kind: "unknown", at, text };
      return { kind: "attribute", name, attribute: attribute.join("."), at, text };
    }
    case "Sub":
      return substitution(argument, at, text);
    case "Join":
      return joined(argument, at, text);
    case "ImportValue": {
      const name = draftOf(argument);
      if (name?.kind !== "literal" && name?.kind !== "pattern") return { kind: "unknown", at, text };
      return { kind: "import", stack: undefined, name: name.kind === "literal" ? name.value : name.shape, at, text };
    }
    case "If": {
      if (argument.kind !== "sequence" || argument.items.length !== 3) return { kind: "unknown", at, text };
      const [, then, otherwise] = argument.items;
      return { kind: "choice", options: [draftOf(then!), draftOf(otherwise!)], at, text };
    }
    default:
      return { kind: "unknown", at, text };
  }
}

const gap = /\$\{([^!{}$][^{}$]*)\}/g;

function substitution(argument: YamlNode, at: Span, text: string): Draft {
  const template = argument.kind === "sequence" ? argument.items[0] : argument;
  if (template?.kind !== "scalar") return { kind: "unknown", at, text };
  const whole = /^\$\{([A-Za-z0-9]+)(?:\.([A-Za-z0-9.]+))?\}$/.exec(template.value);
  if (whole !== null && argument.kind === "scalar") {
    const name = whole[1]!;
    const attribute = whole[2];
    return attribute === undefined
      ? { kind: "name", name, at, text }
      : { kind: "attribute", name, attribute, at, text };
  }
  const shape = template.value.replace(gap, "${}");
  return shape === template.value
    ? { kind: "literal", value: template.value, at, text }
    : { kind: "pattern", shape, at, text };
}

function joined(argument: YamlNode, at: Span, text: string): Draft {
  const [separator, parts] = argument.kind === "sequence" ? argument.items : [];
  if (separator?.kind !== "scalar" || parts?.kind !== "sequence" || callOf(parts) !== undefined) {
    return { kind: "unknown", at, text };
  }
  const shape = parts.items.map((part) => {
    const draft = draftOf(part);
    if (draft?.kind === "literal") return draft.value;
    return draft?.kind === "pattern" ? draft.shape : "${}";
  });
  return { kind: "pattern", shape: shape.join(separator.value), at, text };
}

/** An `!If` on the way of a path is followed, a variable too; any other function there makes the value unknown. */
function behindCall(node: YamlNode, path: readonly string[]): Draft | undefined {
  const call = callOf(node);
  if (call === undefined && node.kind === "scalar") return variableAt(node, path);
  const at = node.span;
  const text = wordsOf(node);
  if (call?.name === "Ref" && call.argument.kind === "scalar" && call.argument.value === "AWS::NoValue") {
    return undefined;
  }
  if (call?.name !== "If" || call.argument.kind !== "sequence" || call.argument.items.length !== 3) {
    return { kind: "unknown", at, text };
  }
  const [, then, otherwise] = call.argument.items;
  const options = [draftAt(cloudFormationValues, then, path), draftAt(cloudFormationValues, otherwise, path)];
  return options.every((option) => option === undefined) ? undefined : { kind: "choice", options, at, text };
}

/** CloudFormation's intrinsic functions, and the variables that the Serverless Framework fills in before. */
export const cloudFormationValues: ValueLanguage = {
  draft: draftOf,
  isComputed: (node) => callOf(node) !== undefined || (node.kind === "scalar" && variableAt(node, []) !== undefined),
  behind: behindCall,
  macroIn: (entries): YamlEntry | undefined =>
    entries.find(({ key }) => key.value === "Fn::Transform" || key.value.startsWith("Fn::ForEach")),
};
