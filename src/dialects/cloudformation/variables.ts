import type { YamlScalar } from "../../syntax/yaml";
import { type Draft, shorten } from "../template/draft";

/** What a variable is taken from, and the rest: `self:custom.shards`, `opt:stage`, `file(config.yml):table`. */
const source = /^([A-Za-z][\w.-]*)(?:\([^()]*\))?(?::(.*))?$/;

/** Sources whose values are words, never mappings or lists. */
const wordSources = new Set(["opt", "env", "param", "ssm", "cf", "s3", "sls", "aws", "git", "strToBool"]);

/** The comma-separated parts of a variable; commas within quotes or parentheses do not part. */
function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < words.length; at++) {
    const letter = words[at]!;
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "," && depth === 0) {
      parts.push(words.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(words.slice(start).trim());
  return parts;
}

/** The parts of a scalar that is one variable of the Serverless Framework and nothing else. */
function variableIn(node: YamlScalar): readonly string[] | undefined {
  if (node.tag !== undefined || !node.value.startsWith("${") || !node.value.endsWith("}")) return undefined;
  const words = node.value.slice(2, -1);
  // `${a}${b}`, and variables within variables.
  if (words.includes("${")) return undefined;
  const parts = partsOf(words);
  // `${Name}`, `${Name.Attribute}` and `${AWS::Region}` are CloudFormation's own.
  return /^[A-Za-z]\w*(?:\(|:(?!:))/.test(parts[0]!) ? parts : undefined;
}

/** An output of another stack, once gaps are emptied: `cf:orders-${}.StreamArn`, with or without a region. */
const stackOutput = /^cf(?:\([^()]*\)|\.[\w-]+)?:([^\s,.]+)\.(\w+)$/;

/** What a scalar takes from the outputs of another stack, if it does nothing else. */
function outputIn(node: YamlScalar): Draft | undefined {
  if (node.tag !== undefined || !node.value.startsWith("${cf") || !node.value.endsWith("}")) return undefined;
  const [, stack, name] = stackOutput.exec(node.value.slice(2, -1).replace(/\$\{[^${}]*\}/g, "${}")) ?? [];
  if (stack === undefined || name === undefined) return undefined;
  return { kind: "import", stack, name, at: node.span, text: shorten(node.value) };
}

/**
 * What a variable of the Serverless Framework (https://www.serverless.com/framework/docs/guides/variables, read 2026-11-22)
 * stands for, which it fills in before CloudFormation sees the text: `${self:...}` is looked up in the file, a fallback
 * counts like a parameter's default, everything else is unknown. `path` leads on into the value.
 * Undefined where the scalar is no such variable.
 */
export function variableAt(node: YamlScalar, path: readonly string[]): Draft | undefined {
  const output = path.length === 0 ? outputIn(node) : undefined;
  if (output !== undefined) return output;
  const parts = variableIn(node);
  if (parts === undefined) return undefined;
  const { span: at } = node;
  const text = shorten(node.value);
  return parts.reduceRight<Draft | undefined>((rest, part) => {
    const quoted = /^(['"])(.*)\1$/.exec(part);
    if (quoted !== null || /^(?:-?[\d.]+|true|false)$/.test(part)) {
      return path.length > 0 ? rest : { kind: "literal", value: quoted?.[2] ?? part, at, text };
    }
    const [, from, address] = source.exec(part) ?? [];
    if (from === "self" && address !== undefined && address !== "") {
      return { kind: "field", path: [...address.split("."), ...path], fallback: rest, at, text };
    }
    return rest === undefined
      ? { kind: "unknown", at, text }
      : { kind: "default", draft: rest, of: `\${${part}}`, at, text };
  }, undefined);
}

/** Whether the scalar is sure to stand for words: no variable, or one of a kind that never gives a mapping. */
export function isWords(node: YamlScalar): boolean {
  const parts = variableIn(node);
  if (parts === undefined) return !node.value.startsWith("${");
  return wordSources.has(/^\w+/.exec(parts[0]!)?.[0] ?? "");
}
