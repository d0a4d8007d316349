import type { Claim } from "../../model/claim";
import type { FlowEnd, Outside } from "../../model/outside";
import type { Reference, Traits } from "../../model/traits";
import { shift } from "../../text/span";
import { deployedEnd, serviceOfArn } from "./arn";
import type { Draft } from "./draft";
import type { DraftTrait, ResourceFacts } from "./facts";
import type { ValueKind } from "./property";

/** What the other blocks of a template tell about a name. */
export interface Names {
  /** The default of a parameter; undefined where it has none, or where there is no such parameter. */
  parameterDefault(name: string): string | undefined;
  /** What stands at a path of the file, for dialects that can refer to it. */
  field(path: readonly string[]): Draft | undefined;
  resource(name: string): ResourceFacts | undefined;
  /** Keys of resources by the name that they have when they are deployed. */
  keyOfPhysicalName(): ReadonlyMap<string, string>;
  /** Catalogue key for a resource type. */
  serviceOfType(type: string): string | undefined;
  componentId(name: string): string;
}

/** A scalar's words as a value of the kind; undefined where they are none. */
function valueOfWords(words: string, kind: ValueKind): unknown {
  if (kind === "number") {
    const value = words.trim() === "" ? Number.NaN : Number(words);
    return Number.isFinite(value) ? value : undefined;
  }
  if (kind === "flag") {
    const word = words.toLowerCase();
    return word === "true" || word === "yes" ? true : word === "false" || word === "no" ? false : undefined;
  }
  if (kind === "text") return words;
  if (typeof kind === "object" && "equals" in kind) return words === kind.equals;
  if (typeof kind === "object" && "read" in kind) return kind.read(words);
  if (kind === "reference") return { target: undefined, service: serviceOfArn(words) } satisfies Reference;
  return undefined;
}

function valueOfStructure(draft: Draft & { readonly kind: "structure" }, kind: ValueKind): unknown {
  if (kind === "presence") return true;
  const { node, language } = draft;
  if (node.kind !== "sequence") return undefined;
  // A reference is one item, a choice may be none.
  if (kind === "count") {
    const isOpen = node.items.some((item) => (language.draft(item)?.kind ?? "choice") === "choice");
    return isOpen ? undefined : node.items.length;
  }
  if (typeof kind !== "object") return undefined;
  let isOpen = false;
  for (const item of node.items) {
    if (language.isComputed(item)) isOpen = true;
    else if ("listHas" in kind && item.kind === "scalar" && item.value === kind.listHas) return true;
    else if ("listHasType" in kind && item.kind === "mapping") {
      const type = item.entries.find((entry) => /^type$/i.test(entry.key.value))?.value;
      if (type?.kind === "scalar" && type.value === kind.listHasType) return true;
      if (type !== undefined && language.isComputed(type)) isOpen = true;
    }
  }
  return isOpen ? undefined : false;
}

/** Longest way from field to field: they may point at each other. */
const longestWay = 8;

/** Follows a reference to another place of the file; the words stay those of the reference. */
function follow(draft: Draft, names: Names): Draft {
  let found: Draft | undefined = draft;
  for (let steps = 0; found?.kind === "field"; steps++) {
    if (steps === longestWay) return { kind: "unknown", at: draft.at, text: draft.text };
    found = names.field(found.path) ?? found.fallback;
  }
  if (found === draft) return draft;
  return { ...(found ?? { kind: "unknown" }), at: draft.at, text: draft.text };
}

/** Turns a draft into a claim, now that parameters and resources are known. `by` is where its block begins. */
export function settle(given: Draft, kind: ValueKind, names: Names, by: number): Claim<unknown> {
  const draft = follow(given, names);
  const at = shift(draft.at, by);
  const claim = (value: unknown, more: Partial<Claim<unknown>> = {}): Claim<unknown> => ({
    value,
    at,
    text: draft.text,
    certainty: "stated",
    ...more,
  });
  switch (draft.kind) {
    case "literal":
      return claim(kind === "reference" ? endOf(draft, names) : valueOfWords(draft.value, kind));
    case "structure":
      return claim(valueOfStructure(draft, kind));
    case "name": {
      if (kind === "reference") return claim(endOf(draft, names));
      const words = names.parameterDefault(draft.name);
      if (words === undefined) return claim(undefined);
      const isList = typeof kind === "object";
      const value = isList ? undefined : valueOfWords(words, kind);
      return claim(value, { certainty: "implied", because: `default of parameter ${draft.name}` });
    }
    case "default": {
      const claimed = settle(draft.draft, kind, names, by);
      return claim(claimed.value, { ...claimed, certainty: "implied", because: `default of ${draft.of}` });
    }
    case "choice": {
      const options = draft.options.map((option) =>
        option === undefined ? undefined : settle(option, kind, names, by),
      );
      if (
        options.some(
          (option) => option !== undefined && option.value === undefined && option.alternatives === undefined,
        )
      ) {
        return claim(undefined);
      }
      const alternatives = options.flatMap((option) => option?.alternatives ?? [option?.value]);
      const doubtful = options.find((option) => option !== undefined && option.certainty !== "stated");
      const isSame = alternatives.every((value) => value === alternatives[0]);
      return claim(isSame ? alternatives[0] : undefined, {
        alternatives,
        certainty: doubtful?.certainty ?? "stated",
        ...(doubtful?.because === undefined ? {} : { because: doubtful.because }),
      });
    }
    default:
      return kind === "reference" ? claim(endOf(draft, names)) : claim(undefined);
  }
}

/** What a reference points at: a reference is always there, even where nobody can follow it. */
function endOf(draft: Draft, names: Names): Reference {
  const end = flowEnd(draft, names);
  const named = draft.kind === "name" || draft.kind === "attribute" ? draft.name : undefined;
  // An ARN or a physical name leads to the resource that has it.
  const target = named ?? (draft.kind === "literal" ? end.component?.slice(end.component.indexOf("#") + 1) : undefined);
  return {
    target: target !== undefined && names.resource(target) !== undefined ? target : undefined,
    service: end.service,
  };
}

/** The claims of a component or a flow. */
export function settleTraits(traits: readonly DraftTrait[], names: Names, by: number): Traits {
  const settled: Record<string, Claim<unknown>> = {};
  for (const { trait, kind, draft } of traits) {
    // The first spelling of a property that is there counts.
    if (settled[trait] !== undefined) continue;
    const claim = settle(draft, kind, names, by);
    const isListWithout = typeof kind === "object" && "listHasType" in kind && claim.value === false;
    if (!isListWithout) settled[trait] = claim;
  }
  return settled as Traits;
}

/** The claims that nobody made: what the tool puts in. */
export function settleDefaults(traits: readonly DraftTrait[] | undefined, names: Names, by: number): Traits {
  const settled = Object.entries(settleTraits(traits ?? [], names, by));
  return Object.fromEntries(settled.map(([trait, claim]) => [trait, { ...claim, isDefault: true }])) as Traits;
}

const nowhere: FlowEnd = { component: undefined, service: undefined };

/** Types that stand for the thing they point at, with the link to follow. */
const standIns: Readonly<Record<string, string>> = {
  "AWS::Kinesis::StreamConsumer": "StreamARN",
  "AWS::Lambda::Alias": "FunctionName",
  "AWS::Lambda::Version": "FunctionName",
};

/** The end of a flow that a value names. `depth` bounds stand-ins that point at each other. */
export function flowEnd(given: Draft | undefined, names: Names, depth = 0): FlowEnd {
  if (given === undefined || depth > 3) return nowhere;
  const draft = follow(given, names);
  switch (draft.kind) {
    case "literal":
      return literalEnd(draft.value, names, depth);
    case "pattern":
      return patternEnd(draft);
    case "name":
    case "attribute": {
      const attribute = draft.kind === "attribute" ? draft.attribute : "";
      if (names.resource(draft.name) !== undefined) return resourceEnd(draft.name, attribute, names, depth);
      const service = serviceOfArn(names.parameterDefault(draft.name) ?? "");
      return { component: undefined, service, outside: { kind: "name", name: draft.name, attribute } };
    }
    case "import":
      return { component: undefined, service: undefined, outside: outsideOf(draft) };
    case "default":
      return flowEnd(draft.draft, names, depth + 1);
    case "choice": {
      const ends = draft.options.map((option) => flowEnd(option, names, depth + 1));
      const [first] = ends;
      return first !== undefined && ends.every((end) => end.service === first.service)
        ? {
            component: ends.every((end) => end.component === first.component) ? first.component : undefined,
            service: first.service,
          }
        : nowhere;
    }
    default:
      return nowhere;
  }
}

/** A key, a physical name, or an ARN that ends in one. */
function literalEnd(words: string, names: Names, depth: number): FlowEnd {
  if (names.resource(words) !== undefined) return resourceEnd(words, "", names, depth);
  const { service } = deployedEnd(words);
  const arn = /^arn:[^\s$]*[:/]([^:/]+)$/.exec(words);
  const key = names.keyOfPhysicalName().get(arn?.[1] ?? words);
  if (key === undefined) return deployedEnd(words);
  const end = resourceEnd(key, "", names, depth);
  return arn === null || end.service === service ? end : { component: undefined, service };
}

function patternEnd({ shape, object }: Draft & { readonly kind: "pattern" }): FlowEnd {
  const end = deployedEnd(shape);
  return object === undefined ? end : { ...end, outside: { kind: "object", ...object } };
}

const outsideOf = ({ stack, name }: Draft & { readonly kind: "import" }): Outside =>
  stack === undefined ? { kind: "export", name } : { kind: "stack", stack, name };

function resourceEnd(name: string, attribute: string, names: Names, depth: number): FlowEnd {
  const resource = names.resource(name)!;
  const standIn = standIns[resource.type];
  if (standIn !== undefined) return flowEnd(resource.links[standIn], names, depth + 1);
  if (attribute.startsWith("Outputs.")) {
    const outside: Outside = { kind: "output", stack: name, name: attribute.slice("Outputs.".length) };
    return { component: undefined, service: undefined, outside };
  }
  const isTableStream = resource.type.startsWith("AWS::DynamoDB::") && attribute === "StreamArn";
  const service = isTableStream ? "dynamodb-streams" : names.serviceOfType(resource.type);
  return { component: resource.isElsewhere === true ? undefined : names.componentId(name), service };
}

/** Whether a value names a consumer with its own throughput instead of the stream itself. */
export function namesConsumer(given: Draft | undefined, names: Names): boolean {
  if (given === undefined) return false;
  const draft = follow(given, names);
  if (draft.kind === "literal") return draft.value.includes("/consumer/");
  if (draft.kind === "pattern") return draft.shape.includes("/consumer/");
  if (draft.kind === "choice") return draft.options.some((option) => namesConsumer(option, names));
  if (draft.kind !== "name" && draft.kind !== "attribute") return false;
  return names.resource(draft.name)?.type === "AWS::Kinesis::StreamConsumer";
}
