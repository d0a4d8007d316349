import { childOf, type YamlNode } from "../../syntax/yaml";
import { draftAt, shorten } from "../template/draft";
import type { DraftTrait, SettingFacts } from "../template/facts";
import { brokerSettings, groupSettings, settingNames, settingsOf } from "../template/settings";
import { cloudFormationValues } from "./functions";

/** What a Glue job calls itself, its script and its arguments. */
export function jobTraits(properties: YamlNode | undefined): readonly DraftTrait[] {
  const words: string[] = [];
  for (const path of [["Name"], ["Description"], ["Command", "ScriptLocation"]]) {
    const draft = draftAt(cloudFormationValues, properties, path);
    if (draft?.kind === "literal") words.push(draft.value);
    else if (draft?.kind === "pattern") words.push(draft.shape);
  }
  for (const { key, draft } of settingsOf(cloudFormationValues, childOf(properties, "DefaultArguments"))) {
    words.push(key, draft.kind === "literal" ? draft.value : draft.kind === "pattern" ? draft.shape : "");
  }
  const at = childOf(properties, "Command")?.span;
  if (at === undefined) return [];
  const value = words.join(" ");
  return [{ trait: "jobWords", kind: "text", draft: { kind: "literal", value, at, text: shorten(value) } }];
}

/** The settings that a resource's code is started with, and the traits that they give it. */
export function codeSettings(
  type: string,
  properties: YamlNode | undefined,
): { readonly settings: readonly SettingFacts[]; readonly traits: readonly DraftTrait[] } {
  if (type === "AWS::Lambda::Function" || type === "AWS::Serverless::Function") {
    const variables = childOf(childOf(properties, "Environment"), "Variables");
    const settings = settingsOf(cloudFormationValues, variables);
    return { settings, traits: settingNames(settings, variables?.span) };
  }
  if (type !== "AWS::KinesisAnalyticsV2::Application") return { settings: [], traits: [] };
  const groups = childOf(
    childOf(childOf(properties, "ApplicationConfiguration"), "EnvironmentProperties"),
    "PropertyGroups",
  );
  return { settings: groupSettings(cloudFormationValues, groups, "PropertyMap"), traits: brokerSettings(groups) };
}
