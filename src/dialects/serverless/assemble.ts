import type { Model } from "../../model/architecture";
import type { ReadBlock } from "../dialect";
import { assembleTemplate } from "../template/assemble";
import type { Facts, ResourceFacts } from "../template/facts";
import { logicalName } from "./functions";

/** Puts together what the blocks of a service say. */
export function assembleService(uri: string, parts: readonly ReadBlock<Facts>[]): Model {
  const all = parts.flatMap(({ facts }) => (facts.kind === "whole" ? facts.facts : [facts]));
  const extended = all.flatMap((facts) => (facts.kind === "extended" ? facts.names : []));
  const told = parts.map((part) => ({ ...part, facts: openUp(part.facts, extended) }));
  // Functions in a file of their own: what the provider gives them stands in another.
  const isPart = !all.some((facts) => facts.kind === "globals");
  const head = parts[0]?.block;
  const more: readonly ReadBlock<Facts>[] =
    isPart && head !== undefined ? [{ block: head, facts: { kind: "globals", traits: [], open: true } }] : [];
  const model = assembleTemplate(uri, "serverless", [...told, ...more]);
  return isPart || all.some((facts) => facts.kind === "included") ? { ...model, partial: true } : model;
}

/** Functions and resources that are changed elsewhere in the file are not complete where they stand. */
function openUp(facts: Facts, extended: readonly string[]): Facts {
  if (extended.length === 0) return facts;
  if (facts.kind === "whole") return { ...facts, facts: facts.facts.map((inner) => openUp(inner, extended)) };
  if (facts.kind !== "resource") return facts;
  const isChanged = extended.includes(facts.key ?? facts.name);
  const changesEvents = facts.events.length > 0 && extended.some((name) => isMappingOf(name, facts));
  if (!isChanged && !changesEvents) return facts;
  return {
    ...facts,
    complete: facts.complete && !isChanged,
    events: changesEvents ? facts.events.map((event) => ({ ...event, complete: false })) : facts.events,
  };
}

/** Whether the logical id is that of an event source mapping that the framework makes for the function. */
const isMappingOf = (name: string, facts: ResourceFacts): boolean =>
  name.startsWith(`${logicalName(facts.name)}EventSourceMapping`);
