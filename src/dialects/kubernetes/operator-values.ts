import { childOf, entryOf, parseYaml } from "../../syntax/yaml";
import type { DraftTrait } from "../template/facts";
import { nameSpan } from "../template/traits";
import { settingRows } from "./flink";
import { flinkSettings } from "./flink-settings";
import type { ObjectFacts } from "./object-facts";

/** What the Helm values of the Flink operator give to every deployment, as one part of its own. */
export function operatorFacts(text: string): readonly ObjectFacts[] {
  const entry = entryOf(parseYaml(text).root, "defaultConfiguration");
  if (entry === undefined) return [];
  const traits: DraftTrait[] = [];
  for (const file of ["config.yaml", "flink-conf.yaml"]) {
    const content = childOf(entry.value, file);
    if (content?.kind !== "scalar") continue;
    const settings = flinkSettings(parseYaml(content.value).root);
    for (const { trait, kind, names } of settingRows) {
      const value = names.map((name) => settings.get(name)?.value).find((one) => one !== undefined);
      if (value?.kind !== "scalar") continue;
      traits.push({
        trait,
        kind,
        draft: { kind: "literal", value: value.value, at: nameSpan(entry.key), text: value.value },
      });
    }
  }
  const facts = {
    kind: "resource",
    name: entry.key.value,
    key: entry.key.value,
    at: nameSpan(entry.key),
    type: "flink.apache.org/defaultConfiguration",
    complete: true,
    traits,
    aliases: [],
    links: {},
    events: [],
    disabled: [],
  } as const;
  return [{ facts, group: "", kind: "", namespace: "", labels: new Map() }];
}
