import { profiles } from "../analysis/config";
import { languageEndings } from "../host/candidates";
import { type Rule, severities } from "../rules/rule";

interface Manifest {
  activationEvents: string[];
  contributes: {
    menus: { commandPalette: { command: string; when: string }[] };
    configuration: { properties: Record<string, Record<string, unknown>> };
  };
}

/** `package.json` with what is made from the rules and the languages; everything else stays as it is. */
export function manifestWithRules(text: string, rules: readonly Rule[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const { properties } = manifest.contributes.configuration;
  properties["sluice.rules"] = {
    ...properties["sluice.rules"],
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [rule.id, { enum: ["off", ...severities], description: rule.summary }]),
    ),
  };
  properties["sluice.profile"] = { ...properties["sluice.profile"], enum: [...profiles] };
  // Files whose ending no extension knows are plain text.
  const languages = [...Object.keys(languageEndings), "plaintext"];
  manifest.activationEvents = languages.map((language) => `onLanguage:${language}`);
  for (const entry of manifest.contributes.menus.commandPalette) {
    if (entry.command === "sluice.showModel") entry.when = `editorLangId =~ /^(${languages.join("|")})$/`;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
