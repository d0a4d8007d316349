import { profiles } from "../analysis/config";
import { type Rule, severities } from "../rules/rule";

interface Manifest {
  contributes: { configuration: { properties: Record<string, Record<string, unknown>> } };
}

/** `package.json` with the settings that are made from the rules; everything else stays as it is. */
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
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
