import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { callOf, cloudFormationValues } from "../cloudformation/functions";
import { statementTraits } from "../cloudformation/policies";
import { isWords } from "../cloudformation/variables";
import { draftAt } from "../template/draft";
import type { DraftTrait, EventFacts, ResourceFacts } from "../template/facts";
import { settingNames, settingsOf } from "../template/settings";
import { draftTraits, type Named, nameSpan } from "../template/traits";
import { defaultTimeout, eventKinds, functionProperties } from "./properties";

/** A function's key as the logical ids that the framework makes from it begin. */
export const logicalName = (key: string): string => {
  const words = key.replace(/-/g, "Dash").replace(/_/g, "Underscore");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The logical id that the framework gives to a function: `orders` becomes `OrdersLambdaFunction`. */
export const logicalId = (key: string): string => `${logicalName(key)}LambdaFunction`;

/** Whether a mapping shows all there is: nothing is filled in from elsewhere. */
const isOpenToSight = (node: YamlNode | undefined): boolean =>
  node?.kind === "mapping" && callOf(node) === undefined && !node.entries.some(({ key }) => key.value.startsWith("$"));

/** The events of a function, in order: each a mapping with one key that names its kind. */
export function eventsOf(events: YamlNode | undefined) {
  const found: {
    readonly name: string;
    readonly kind: string;
    readonly entry: NonNullable<ReturnType<typeof entryOf>>;
  }[] = [];
  const counts: Record<string, number> = {};
  for (const item of events?.kind === "sequence" ? events.items : []) {
    for (const kind of Object.keys(eventKinds)) {
      const entry = entryOf(item, kind);
      if (entry === undefined) continue;
      counts[kind] = (counts[kind] ?? 0) + 1;
      found.push({ name: counts[kind] === 1 ? kind : `${kind}${counts[kind]}`, kind, entry });
    }
  }
  return found;
}

function eventFacts(events: YamlNode | undefined): readonly EventFacts[] {
  return eventsOf(events).map(({ name, kind, entry: { key, value } }) => {
    const { service, table, defaults } = eventKinds[kind]!;
    const at = nameSpan(key);
    const isShort = value?.kind === "scalar" || (value !== undefined && callOf(value) !== undefined);
    return {
      name,
      at,
      service: service ?? streamService(value),
      source: isShort ? cloudFormationValues.draft(value!) : draftAt(cloudFormationValues, value, ["arn"]),
      traits: isShort ? [] : draftTraits(cloudFormationValues, value, table),
      defaults: isShort && !isSureShort(value) ? [] : defaultTraits(defaults, at),
      complete: isShort ? isSureShort(value) : isOpenToSight(value),
    };
  });
}

/** Whether an event that is no mapping is sure to name its source and to say nothing else. */
const isSureShort = (value: YamlNode | undefined): boolean => value?.kind === "scalar" && isWords(value);

const streamServices: Readonly<Record<string, string>> = { kinesis: "kds", dynamodb: "dynamodb-streams" };

/** What a `stream` reads, by its type or its ARN; undefined where a reference has to tell. */
function streamService(event: YamlNode | undefined): string | undefined {
  const type = childOf(event, "type");
  if (type?.kind === "scalar") return streamServices[type.value];
  const arn = event?.kind === "scalar" ? event : childOf(event, "arn");
  // The framework takes the ARN of a table for its stream's.
  return arn?.kind === "scalar" ? streamServices[/^arn:[^:]*:(\w+):/.exec(arn.value)?.[1] ?? ""] : undefined;
}

const defaultTraits = (
  defaults: Readonly<Partial<Record<"batchSize" | "startingPosition", string>>>,
  at: DraftTrait["draft"]["at"],
): readonly DraftTrait[] =>
  (["batchSize", "startingPosition"] as const).flatMap((trait): readonly DraftTrait[] => {
    const value = defaults[trait];
    if (value === undefined) return [];
    return [
      { trait, kind: trait === "batchSize" ? "number" : "text", draft: { kind: "literal", value, at, text: value } },
    ];
  });

/** What a function says of itself. */
export function functionFacts({ key, at, value }: Named): ResourceFacts {
  const environment = childOf(value, "environment");
  const settings = settingsOf(cloudFormationValues, environment);
  const statements = childOf(value, "iamRoleStatements");
  const name = childOf(value, "name");
  const physical = name === undefined ? undefined : cloudFormationValues.draft(name);
  const role = draftAt(cloudFormationValues, value, ["role"]);
  const timeout: DraftTrait = {
    trait: "timeoutSeconds",
    kind: "number",
    draft: { kind: "literal", value: defaultTimeout, at, text: defaultTimeout },
  };
  return {
    kind: "resource",
    name: key,
    key: logicalId(key),
    at,
    type: "AWS::Lambda::Function",
    complete: isOpenToSight(value),
    traits: [
      ...draftTraits(cloudFormationValues, value, functionProperties),
      ...settingNames(settings, environment?.span),
      ...(statements === undefined ? [] : statementTraits(statements)),
    ],
    defaults: [timeout],
    aliases: [logicalId(key), ...(physical?.kind === "literal" ? [physical.value] : [])],
    links: role === undefined ? {} : { Role: role },
    events: eventFacts(childOf(value, "events")),
    settings,
    takesGlobals: true,
    disabled: [],
  };
}
