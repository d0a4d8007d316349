import { childOf, type YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { type Draft, draftAt, shorten, type ValueLanguage } from "./draft";
import type { DraftTrait, SettingFacts } from "./facts";
import { serverProperties } from "./server-properties";
import { brokerSettings, groupSettings, settingNames, settingsOf } from "./settings";

/** What a resource's code is told, and the traits that no table holds because they come from several properties. */
export interface Gathered {
  readonly traits: readonly DraftTrait[];
  readonly settings: readonly SettingFacts[];
}

const nothing: Gathered = { traits: [], settings: [] };

/** How a dialect begins the names of properties: `Command` or `command`. */
export type KeyCase = "camel" | "pascal";

/**
 * Gathers from the properties of a resource; the dialects all keep the same nesting here. `text` is the block that the
 * spans count in.
 */
export function gather(
  language: ValueLanguage,
  type: string,
  properties: YamlNode | undefined,
  text: string,
  keyCase: KeyCase = "camel",
): Gathered {
  const spell = (key: string): string =>
    keyCase === "camel" ? key : `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
  const at = (...path: readonly string[]): YamlNode | undefined =>
    path.reduce<YamlNode | undefined>((node, key) => childOf(node, spell(key)), properties);
  switch (type) {
    case "AWS::Lambda::Function":
    case "AWS::Serverless::Function": {
      const variables = at("environment", "variables");
      const settings = settingsOf(language, variables);
      return { settings, traits: settingNames(settings, variables?.span) };
    }
    case "AWS::KinesisAnalyticsV2::Application": {
      const groups = at("applicationConfiguration", "environmentProperties", "propertyGroups");
      const settings = groupSettings(language, groups, spell("propertyMap"));
      return { settings, traits: brokerSettings(settings) };
    }
    case "AWS::Glue::Job": {
      const words = [["name"], ["description"], ["command", "scriptLocation"]].map((path) =>
        ownWords(draftAt(language, properties, path.map(spell))),
      );
      const given = settingsOf(language, at("defaultArguments")).flatMap(({ key, draft }) => [key, ownWords(draft)]);
      return { settings: [], traits: jobTraits([...words, ...given], at("command")?.span) };
    }
    case "AWS::MSK::Configuration": {
      const node = at("serverProperties");
      return node === undefined ? nothing : { settings: [], traits: serverProperties(text, node.span) };
    }
    default:
      return nothing;
  }
}

/** The words of a value; of an address in a bucket the last part only, since the others are the bucket's business. */
function ownWords(draft: Draft | undefined): string {
  const words = draft?.kind === "literal" ? draft.value : draft?.kind === "pattern" ? draft.shape : "";
  return /^s3[an]?:\/\/|^\$\{\}|\/$/.test(words) ? words.slice(words.lastIndexOf("/") + 1) : words;
}

/** What a Glue job calls itself, its script and its arguments. */
function jobTraits(words: readonly string[], at: Span | undefined): readonly DraftTrait[] {
  if (at === undefined) return [];
  const value = words.filter((word) => word !== "").join(" ");
  return [{ trait: "jobWords", kind: "text", draft: { kind: "literal", value, at, text: shorten(value) } }];
}
