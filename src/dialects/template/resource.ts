import { deliveryLimits } from "../../catalogue/delivery-limits";
import type { TraitName } from "../../model/traits";
import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { gather, type KeyCase } from "./code";
import { type Draft, draftAt, type ValueLanguage } from "./draft";
import type { DraftTrait, ResourceFacts } from "./facts";
import type { Property } from "./property";
import { draftTraits } from "./traits";

/** How a dialect spells what is read of a resource. Types and links go by the names that CloudFormation has for them. */
export interface Spelling {
  readonly language: ValueLanguage;
  /** How the names of properties begin; in small letters unless told. */
  readonly keyCase?: KeyCase;
  /** The table to read each type by. A type without one is only noted. */
  readonly tables: Readonly<Record<string, readonly Property[]>>;
  /** Paths of the properties that tie a resource to others: by type, then by link. */
  readonly links: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Properties with a name that the resource has when it is deployed. */
  readonly names: readonly string[];
  readonly delivery: DeliverySpelling;
  /** An alarm's list of queries, and what is gathered from all of them. */
  readonly alarmQueries: { readonly list: string; readonly traits: readonly (readonly [TraitName, string])[] };
}

/** How a dialect spells the destination of a delivery stream. */
export interface DeliverySpelling {
  /** Destination blocks, newest spelling first, with the catalogue key of what they deliver to. */
  readonly blocks: Readonly<Record<string, string>>;
  /** The table to read a block by. */
  readonly tableOf: (block: string) => readonly Property[];
  /** Within a block: the bucket. */
  readonly bucket: string;
  /** Within a block: the conversion of records, which is on by being there, and the member that says otherwise. */
  readonly conversion: readonly [block: string, enabled: string];
  /** Blocks that name the source, with the type of stream that they make; for dialects that have no word for the type. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Whether a buffering value that is left out is sent to the service all the same, with its default. */
  readonly fillsBufferingPair?: boolean;
}

/** What the properties of a resource say, as far as its block tells. `text` is the block that their spans count in. */
export function describeResource(
  spelling: Spelling,
  type: string,
  properties: YamlNode | undefined,
  text: string,
): Pick<ResourceFacts, "complete" | "traits" | "defaults" | "aliases" | "links" | "settings"> {
  const table = spelling.tables[type];
  const links: Record<string, Draft> = {};
  for (const [link, path] of Object.entries(spelling.links[type] ?? {})) {
    const draft = draftAt(spelling.language, properties, path);
    if (draft !== undefined) links[link] = draft;
  }
  const traits = table === undefined ? [] : [...draftTraits(spelling.language, properties, table)];
  if (type === "AWS::CloudWatch::Alarm") traits.push(...alarmTraits(spelling, properties));
  const gathered = gather(spelling.language, type, properties, text, spelling.keyCase);
  const delivery = type === "AWS::KinesisFirehose::DeliveryStream" ? deliveryTraits(spelling, properties) : undefined;
  return {
    complete: table !== undefined && isOpenToSight(spelling.language, properties) && delivery?.complete !== false,
    traits: [...traits, ...gathered.traits, ...(delivery?.traits ?? [])],
    settings: gathered.settings,
    defaults: spelling.delivery.fillsBufferingPair === true ? bufferingDefaults(delivery?.traits ?? []) : [],
    aliases: deployedNames(spelling, type, properties),
    links: { ...links, ...delivery?.links },
  };
}

/** Whether everything the properties hold stands there, and nothing is brought in by a macro or a function. */
export function isOpenToSight(language: ValueLanguage, properties: YamlNode | undefined): boolean {
  if (properties === undefined) return true;
  return (
    properties.kind === "mapping" &&
    !language.isComputed(properties) &&
    language.macroIn(properties.entries) === undefined
  );
}

function deployedNames(
  { language, names, links }: Spelling,
  type: string,
  properties: YamlNode | undefined,
): readonly string[] {
  const pointers = Object.values(links[type] ?? {}).map((path) => path.join("."));
  return names.flatMap((name) => {
    // The name of what it belongs to is not its own.
    if (pointers.includes(name)) return [];
    const node = childOf(properties, name);
    const draft = node === undefined ? undefined : language.draft(node);
    return draft?.kind === "literal" ? [draft.value] : [];
  });
}

/** What the queries of an alarm that reckons with several metrics say, each trait joined by a space. */
function alarmTraits({ language, alarmQueries }: Spelling, properties: YamlNode | undefined): readonly DraftTrait[] {
  const queries = childOf(properties, alarmQueries.list);
  if (queries?.kind !== "sequence" || queries.items.length === 0) return [];
  // What several queries say together stands nowhere: the list's name is pointed at.
  const at = entryOf(properties, alarmQueries.list)?.key.span ?? queries.span;
  return alarmQueries.traits.map(([trait, path]) => {
    const words = queries.items.flatMap((query) => {
      const draft = draftAt(language, query, path.split("."));
      if (draft === undefined) return [];
      return draft.kind === "literal" ? [draft.value] : draft.kind === "pattern" ? [draft.shape] : [];
    });
    const text = alarmQueries.list;
    return { trait, kind: "text", draft: { kind: "literal", value: words.join(" "), at, text } };
  });
}

/** The settings of the destination that a delivery stream has. A destination behind a condition is not looked into. */
function deliveryTraits({ language, delivery }: Spelling, properties: YamlNode | undefined) {
  const traits: DraftTrait[] = [];
  const links: Record<string, Draft> = {};
  for (const [block, type] of Object.entries(delivery.sources ?? {})) {
    const key = entryOf(properties, block)?.key;
    if (key === undefined) continue;
    const draft: Draft = { kind: "literal", value: type, at: key.span, text: key.value };
    traits.push({ trait: "deliverySource", kind: "text", draft });
  }
  const blocks = Object.keys(delivery.blocks).filter((key) => entryOf(properties, key) !== undefined);
  const [block] = blocks;
  const destination = block === undefined ? undefined : childOf(properties, block);
  const isPlain = blocks.length === 1 && destination?.kind === "mapping" && !language.isComputed(destination);
  if (!isPlain || block === undefined || destination === undefined) return { traits, links, complete: false };
  const { key } = entryOf(properties, block)!;
  traits.push({
    trait: "destination",
    kind: "text",
    draft: { kind: "literal", value: delivery.blocks[block]!, at: key.span, text: block },
  });
  traits.push(...draftTraits(language, destination, delivery.tableOf(block)));
  const [conversionBlock, enabled] = delivery.conversion;
  const conversion = entryOf(destination, conversionBlock);
  // The block switches conversion on by being there, unless it says otherwise.
  if (conversion?.value !== undefined && childOf(conversion.value, enabled) === undefined) {
    const draft: Draft = { kind: "literal", value: "true", at: conversion.key.span, text: conversion.key.value };
    traits.push({ trait: "formatConversion", kind: "flag", draft });
  }
  const bucket = draftAt(language, destination, [delivery.bucket]);
  if (bucket !== undefined) links.BucketARN = bucket;
  return { traits, links, complete: isOpenToSight(language, destination) };
}

/** The buffering value that is left out beside the other one, as the tool sends it. */
function bufferingDefaults(traits: readonly DraftTrait[]): readonly DraftTrait[] {
  const { seconds, megabytes } = deliveryLimits.defaults;
  const size = traits.find(({ trait }) => trait === "bufferMegabytes");
  const interval = traits.find(({ trait }) => trait === "bufferSeconds");
  if ((size === undefined) === (interval === undefined)) return [];
  const { at } = (size ?? interval)!.draft;
  const trait = size === undefined ? "bufferMegabytes" : "bufferSeconds";
  const value = String(size === undefined ? megabytes : seconds);
  return [{ trait, kind: "number", draft: { kind: "literal", value, at, text: value } }];
}
