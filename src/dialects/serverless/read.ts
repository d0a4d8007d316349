import { once } from "../../model/once";
import type { Block } from "../../syntax/blocks";
import { childOf, type YamlEntry, type YamlNode } from "../../syntax/yaml";
import { callOf, cloudFormationValues } from "../cloudformation/functions";
import { statementTraits } from "../cloudformation/policies";
import { allResources, firstEntry, parseBlock, readResource, unreadResource } from "../cloudformation/read";
import { allOutputs } from "../cloudformation/stacks";
import type { Facts, GlobalsFacts } from "../template/facts";
import { settingNames, settingsOf } from "../template/settings";
import { draftTraits, leadingKey, type Named, nameSpan } from "../template/traits";
import { functionFacts, logicalId } from "./functions";
import { functionProperties } from "./properties";
import { polledEvent } from "./recognise";

const other: Facts = { kind: "other" };

/** What a block says. Depends on its text and outline only. */
export function readService(block: Block): Facts {
  const [section] = block.outline;
  if (section === undefined) return readTopLevel(block);
  if (section === "functions") return readFunction(block);
  if (section === "Resources") return readResourceOrChange(block);
  if (section === "provider") {
    const field = fieldOf(block);
    const isTold = /^\s*["']?(?:timeout|iam|iamRoleStatements|environment)\b/.test(block.text);
    const globals = globalsFacts(isTold ? parseBlock(block).root : undefined);
    return { kind: "whole", facts: [field, globals] };
  }
  if (section === "resources") return besideResources(block);
  return section.startsWith("document ") || section === "{}" ? other : fieldOf(block);
}

/** A field that variables may refer to, read when one does. */
function fieldOf(block: Block): Facts {
  const name = leadingKey(block.text);
  if (name === undefined) return other;
  const node = once(() => firstEntry(parseBlock(block).root)?.value);
  return { kind: "section", path: [...block.outline, name.words], language: cloudFormationValues, node };
}

/** Functions that read no stream matter only where something refers to them. */
function readFunction(block: Block): Facts {
  const read = (): Facts => {
    const entry = firstEntry(parseBlock(block).root);
    return entry === undefined ? other : functionFacts(entry);
  };
  if (polledEvent.test(block.text)) return read();
  const facts = unreadResource(block, "AWS::Lambda::Function");
  if (facts.kind !== "resource") return other;
  const id = logicalId(facts.name);
  const whole = once(() => {
    const now = read();
    return now.kind === "resource" ? now : undefined;
  });
  return { ...facts, key: id, aliases: [id], whole };
}

/** A resource, or what is changed about one that the framework makes: that has its logical id and no type. */
function readResourceOrChange(block: Block): Facts {
  const facts = readResource(block);
  const name = facts.kind === "other" ? leadingKey(block.text) : undefined;
  return name === undefined ? facts : { kind: "extended", names: [name.words] };
}

/** What stands beside the resources: outputs, and changes of what the framework makes. */
function besideResources(block: Block): Facts {
  const entry = firstEntry(parseBlock(block).root);
  if (entry?.key === "Outputs") return { kind: "whole", facts: allOutputs(entry.value, block) };
  if (entry?.key !== "extensions" || entry.value?.kind !== "mapping") return other;
  return { kind: "extended", names: entry.value.entries.map(({ key }) => key.value) };
}

const named = ({ key, value }: YamlEntry): Named => ({ key: key.value, at: nameSpan(key), value });

/** Mappings that are merged: a mapping, or a list of them. What a variable brings in is left out. */
export const merged = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === "sequence" ? node.items : node === undefined ? [] : [node];

/** A block that is not one member of a section: a service that could not be cut, or a section on one line or in a list. */
function readTopLevel(block: Block): Facts {
  if (!/["']?\b(?:functions|resources|provider)["']?[ \t]*:\s*\S/.test(block.text)) return fieldOf(block);
  const { root } = parseBlock(block);
  if (root?.kind !== "mapping") return other;
  const facts: Facts[] = [];
  for (const { key, value } of root.entries) {
    const path = [key.value];
    facts.push({ kind: "section", path, language: cloudFormationValues, node: () => value });
  }
  for (const one of merged(childOf(root, "functions"))) {
    if (one.kind === "mapping") facts.push(...one.entries.map((entry) => functionFacts(named(entry))));
  }
  for (const one of merged(childOf(root, "resources"))) {
    facts.push(...allResources(childOf(one, "Resources"), block.text));
    const more = childOf(one, "extensions");
    if (more?.kind === "mapping") facts.push({ kind: "extended", names: more.entries.map(({ key }) => key.value) });
  }
  for (const one of merged(childOf(root, "resources"))) facts.push(...allOutputs(childOf(one, "Outputs"), block));
  for (const section of [childOf(root, "functions"), childOf(root, "resources")]) {
    if (merged(section).some((one) => one.kind === "scalar")) facts.push({ kind: "included" });
  }
  const provider = childOf(root, "provider");
  if (provider !== undefined) facts.push(globalsFacts(provider));
  return { kind: "whole", facts };
}

/** What the provider section gives to every function. */
function globalsFacts(provider: YamlNode | undefined): GlobalsFacts {
  const isElsewhere =
    (provider?.kind === "scalar" && provider.value.includes("$")) ||
    (provider !== undefined && callOf(provider) !== undefined);
  const statements =
    childOf(childOf(childOf(provider, "iam"), "role"), "statements") ?? childOf(provider, "iamRoleStatements");
  const environment = childOf(provider, "environment");
  return {
    kind: "globals",
    traits: [
      ...draftTraits(cloudFormationValues, provider, functionProperties),
      ...(statements === undefined ? [] : statementTraits(statements)),
      ...settingNames(settingsOf(cloudFormationValues, environment), environment?.span),
    ],
    open: isElsewhere,
  };
}
