import { once } from "../../model/once";
import type { Block } from "../../syntax/blocks";
import { childOf, entryOf, parseJsonMember, parseYaml, type YamlNode } from "../../syntax/yaml";
import type { Facts, ResourceFacts } from "../template/facts";
import { describeResource } from "../template/resource";
import { leadingKey, type Named, nameSpan } from "../template/traits";
import { spellingOf } from "./spelling";
import { readToken, typeLines } from "./tokens";
import { pulumiValues } from "./values";

const other: Facts = { kind: "other" };

/** Read only when something refers to them: functions, queues and roles are many, and matter beside a stream only. */
const onDemand = new Set(["AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::IAM::Role"]);

/** What a block says. Depends on its text and outline only. */
export function readBlock(block: Block): Facts {
  const [section] = block.outline;
  if (section === undefined) return readTopLevel(block);
  const first = (): Named | undefined => membersOf(rootOf(block))[0];
  if (section === "resources") return readResource(block, first);
  if (section !== "variables" && section !== "config" && section !== "configuration") return other;
  const name = /^\s*["']?([^\s"':]+(?::[^\s"':]+)*)["']?[ \t]*:/.exec(block.text)?.[1];
  return name === undefined ? other : readValue(section, name, () => first()?.value);
}

const rootOf = (block: Block): YamlNode | undefined =>
  (block.syntax === "json" ? parseJsonMember(block.text) : parseYaml(block.text)).root;

const membersOf = (node: YamlNode | undefined): readonly Named[] =>
  node?.kind === "mapping" ? node.entries.map(({ key, value }) => ({ key: key.value, at: nameSpan(key), value })) : [];

/** A resource that has a block of its own. One that is of no interest is not parsed. */
function readResource(block: Block, first: () => Named | undefined): Facts {
  const tokens = [...block.text.matchAll(typeLines)].flatMap((match) => readToken(match[1]!) ?? []);
  if (tokens.length === 0) return other;
  const whole = once(() => {
    const entry = first();
    return entry === undefined ? undefined : resourceFacts(entry, block.text);
  });
  const isPutOff = tokens.length === 1 && onDemand.has(tokens[0]!.type) && !/\bget["']?[ \t]*:/.test(block.text);
  if (!isPutOff) return whole() ?? other;
  const name = leadingKey(block.text);
  return name === undefined ? other : { ...noted(name.words, name.at, tokens[0]!.type), whole };
}

const noted = (name: string, at: ResourceFacts["at"], type: string): ResourceFacts => ({
  kind: "resource",
  name,
  at,
  type,
  complete: false,
  traits: [],
  aliases: [],
  links: {},
  events: [],
  disabled: [],
});

/** What a resource says of itself; undefined where it is of a type that Sluice does not know. */
function resourceFacts({ key, at, value }: Named, text: string): ResourceFacts | undefined {
  const type = childOf(value, "type");
  const token = type?.kind === "scalar" ? readToken(type.value) : undefined;
  if (token === undefined) return undefined;
  if (entryOf(value, "get") !== undefined) return { ...noted(key, at, token.type), isElsewhere: true };
  const description = describeResource(spellingOf(token.provider), token.type, childOf(value, "properties"), text);
  const name = childOf(value, "name");
  const aliases = name?.kind === "scalar" ? [...description.aliases, name.value] : description.aliases;
  return { ...noted(key, at, token.type), ...description, aliases };
}

function readValue(section: string, name: string, value: () => YamlNode | undefined): Facts {
  if (section === "variables") {
    return { kind: "section", path: ["variables", name], language: pulumiValues, node: once(value) };
  }
  return { kind: "parameter", name, default: once(() => defaultOf(value())) };
}

/** The value that the project gives to a configuration key, or its default; stacks may give others. */
function defaultOf(node: YamlNode | undefined): string | undefined {
  const value = node?.kind === "mapping" ? (childOf(node, "default") ?? childOf(node, "value")) : node;
  return value?.kind === "scalar" ? value.value : undefined;
}

/** A block that is not one member of a section: a program that could not be cut, or something without interest. */
function readTopLevel(block: Block): Facts {
  if (!/["']?(?:resources|variables|config|configuration)["']?[ \t]*:\s*\S/.test(block.text)) return other;
  const root = rootOf(block);
  const facts: Facts[] = [];
  for (const section of ["variables", "config", "configuration"]) {
    for (const { key, value } of membersOf(childOf(root, section))) facts.push(readValue(section, key, () => value));
  }
  for (const member of membersOf(childOf(root, "resources"))) {
    const resource = resourceFacts(member, block.text);
    if (resource !== undefined) facts.push(resource);
  }
  return { kind: "whole", facts };
}
