import { childOf, type YamlNode } from "../../syntax/yaml";
import { draftAt, shorten, type ValueLanguage } from "./draft";
import type { DraftTrait, SettingFacts } from "./facts";
import { serverProperties } from "./server-properties";
import { brokerSettings, groupSettings, settingNames, settingsOf } from "./settings";

/** What a resource's code is told, and the traits that no table holds because they come from several properties. */
export interface Gathered {
  readonly traits: readonly DraftTrait[];
  readonly settings: readonly SettingFacts[];
}

const nothing: Gathered = { traits: [], settings: [] };

/**
 * Gathers from the properties of a resource whose dialect spells them in camel case; the dialects that do so all keep the
 * same nesting here. `text` is the block that the spans count in.
 */
export function gather(
  language: ValueLanguage,
  type: string,
  properties: YamlNode | undefined,
  text: string,
): Gathered {
  const at = (...path: readonly string[]): YamlNode | undefined =>
    path.reduce<YamlNode | undefined>((node, key) => childOf(node, key), properties);
  switch (type) {
    case "AWS::Lambda::Function": {
      const variables = at("environment", "variables");
      const settings = settingsOf(language, variables);
      return { settings, traits: settingNames(settings, variables?.span) };
    }
    case "AWS::KinesisAnalyticsV2::Application": {
      const groups = at("applicationConfiguration", "environmentProperties", "propertyGroups");
      return { settings: groupSettings(language, groups, "propertyMap"), traits: brokerSettings(groups) };
    }
    case "AWS::Glue::Job":
      return { settings: [], traits: jobTraits(language, properties) };
    case "AWS::MSK::Configuration": {
      const node = at("serverProperties");
      return node === undefined ? nothing : { settings: [], traits: serverProperties(text, node.span) };
    }
    default:
      return nothing;
  }
}

/** What a Glue job calls itself, its script and its arguments. */
function jobTraits(language: ValueLanguage, properties: YamlNode | undefined): readonly DraftTrait[] {
  const at = childOf(properties, "command")?.span;
  if (at === undefined) return [];
  const drafts = [["name"], ["description"], ["command", "scriptLocation"]].map((path) =>
    draftAt(language, properties, path),
  );
  const words = drafts.map((draft) =>
    draft?.kind === "literal" ? draft.value : draft?.kind === "pattern" ? draft.shape : "",
  );
  for (const { key, draft } of settingsOf(language, childOf(properties, "defaultArguments"))) {
    words.push(key, draft.kind === "literal" ? draft.value : draft.kind === "pattern" ? draft.shape : "");
  }
  const value = words.filter((word) => word !== "").join(" ");
  return [{ trait: "jobWords", kind: "text", draft: { kind: "literal", value, at, text: shorten(value) } }];
}
