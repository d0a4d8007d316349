import type { Model } from "../../model/architecture";
import type { TraitName } from "../../model/traits";
import type { ReadBlock } from "../dialect";
import { assembleTemplate } from "../template/assemble";
import type { DraftTrait, Facts, GlobalsFacts, ResourceFacts } from "../template/facts";
import { logicalName } from "./functions";

/** Puts together what the blocks of a service say. */
export function assembleService(uri: string, parts: readonly ReadBlock<Facts>[]): Model {
  const all = parts.flatMap(({ facts }) => (facts.kind === "whole" ? facts.facts : [facts]));
  const extended = all.flatMap((facts) => (facts.kind === "extended" ? facts.names : []));
  const functions = all.filter((facts) => facts.kind === "resource" && facts.key !== undefined);
  const globals = all.flatMap((facts) => (facts.kind === "globals" ? [facts] : []));
  const sharesSettings = globals.some(({ traits }) => traits.some(({ trait }) => trait === "settingNames"));
  const told = parts.map(({ block, facts }) => ({
    block,
    facts: inEach(facts, (one) => {
      // What all functions may do together tells nothing of one of them; its own settings are not all it is given.
      if (one.kind === "globals" && functions.length > 1) return forget(one, "allowedActions");
      return one.kind === "resource" ? openUp(sharesSettings ? forget(one, "settingNames") : one, extended) : one;
    }),
  }));
  // Functions in a file of their own: what the provider gives them stands in another.
  const isPart = globals.length === 0;
  const head = parts[0]?.block;
  const more: readonly ReadBlock<Facts>[] =
    isPart && head !== undefined ? [{ block: head, facts: { kind: "globals", traits: [], open: true } }] : [];
  const model = assembleTemplate(uri, "serverless", [...told, ...more]);
  return isPart || all.some((facts) => facts.kind === "included") ? { ...model, partial: true } : model;
}

function inEach(facts: Facts, change: (one: Facts) => Facts): Facts {
  return facts.kind === "whole" ? { ...facts, facts: facts.facts.map(change) } : change(facts);
}

/** The facts with a trait that nobody can tell. */
function forget<Some extends ResourceFacts | GlobalsFacts>(facts: Some, name: TraitName): Some {
  if (!facts.traits.some(({ trait }) => trait === name)) return facts;
  const traits = facts.traits.map((one): DraftTrait => {
    const { at, text } = one.draft;
    return one.trait === name ? { ...one, draft: { kind: "unknown", at, text } } : one;
  });
  return { ...facts, traits };
}

/** Functions and resources that are changed elsewhere in the file are not complete where they stand. */
function openUp(facts: ResourceFacts, extended: readonly string[]): ResourceFacts {
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
