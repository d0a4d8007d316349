import { serviceById } from "../../catalogue/index";
import type { Flow } from "../../model/architecture";
import type { FlowEnd } from "../../model/outside";
import type { Traits } from "../../model/traits";
import { childOf, type YamlNode } from "../../syntax/yaml";
import { type Span, shift } from "../../text/span";
import { shorten, type ValueLanguage } from "./draft";
import type { DraftTrait, ResourceFacts, SettingFacts } from "./facts";
import { flowEnd, type Names } from "./settle";

/** Names of settings that say where results go. */
const outward = /out|sink|dest|target|dlq|dead|result|alert/i;

/** The members of a mapping of settings, each with its value. */
export function settingsOf(language: ValueLanguage, node: YamlNode | undefined): readonly SettingFacts[] {
  if (node?.kind !== "mapping" || language.isComputed(node)) return [];
  return node.entries.flatMap(({ key, value }) => {
    const draft = value === undefined ? undefined : language.draft(value);
    return draft === undefined ? [] : [{ key: key.value, draft, at: key.span }];
  });
}

/** The trait that lists the settings' names. */
export function settingNames(settings: readonly SettingFacts[], at: Span | undefined): readonly DraftTrait[] {
  if (settings.length === 0 || at === undefined) return [];
  const value = settings.map(({ key }) => key).join(" ");
  return [{ trait: "settingNames", kind: "text", draft: { kind: "literal", value, at, text: shorten(value) } }];
}

/** Brokers that anybody can reach: of a vendor's cloud, or made public. */
const publicBrokers = /\.confluent\.cloud|\.aivencloud\.com|\.upstash\.io|\.redpanda\.com|b-\d+-public\./;

/** The trait of a job whose settings name Kafka brokers: `bootstrap.servers`, `MSK_BROKERS`. */
export function brokerSettings(settings: readonly SettingFacts[]): readonly DraftTrait[] {
  const setting = settings.find(({ key }) => /bootstrap|brokers/i.test(key));
  if (setting === undefined) return [];
  const words = setting.draft.kind === "literal" ? setting.draft.value : "";
  const value = publicBrokers.test(words) ? "false" : "true";
  return [
    { trait: "kafkaBrokers", kind: "flag", draft: { kind: "literal", value, at: setting.at, text: setting.key } },
  ];
}

/** The trait of a job whose settings ask for enhanced fan-out, in the words of Flink's connector. */
function fanOut({ settings = [] }: ResourceFacts, base: number): Traits {
  const asks = settings.find(({ draft }) => draft.kind === "literal" && draft.value === "EFO");
  if (asks === undefined) return {};
  const at = shift(asks.draft.at, base);
  return { dedicatedThroughput: { value: true, at, text: asks.draft.text, certainty: "stated" } };
}

/**
 * Flows that are known only because a setting names the other end. A job reads the stream that a setting names, unless
 * the setting's own name says that it writes there; a function is given its records, so what its settings name is
 * where it writes.
 */
export function configuredFlows(
  facts: ResourceFacts,
  own: FlowEnd,
  names: Names,
  base: number,
): readonly (Pick<Flow, "id" | "kind" | "from" | "to"> & Partial<Flow>)[] {
  const flows = new Map<string, Pick<Flow, "id" | "kind" | "from" | "to"> & Partial<Flow>>();
  for (const { key, draft } of facts.settings ?? []) {
    const end = flowEnd(draft, names);
    if (end.component === undefined || end.component === own.component) continue;
    const isRead = own.service !== "lambda" && serviceById(end.service)?.role === "stream" && !outward.test(key);
    const name = end.component.slice(end.component.indexOf("#") + 1);
    const id = `${own.component}/${isRead ? "reads" : "names"}/${name}`;
    const ends = isRead ? { from: end, to: own } : { from: own, to: end };
    flows.set(id, { id, kind: "configured", ...ends, traits: isRead ? fanOut(facts, base) : {} });
  }
  return [...flows.values()];
}

/** The settings of a job's property groups: a list of groups, each with a map. */
export const groupSettings = (
  language: ValueLanguage,
  groups: YamlNode | undefined,
  mapKey: string,
): readonly SettingFacts[] =>
  groups?.kind === "sequence" ? groups.items.flatMap((group) => settingsOf(language, childOf(group, mapKey))) : [];
