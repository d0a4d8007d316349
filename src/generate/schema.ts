import { profiles } from "../analysis/config";
import { type Rule, severities } from "../rules/rule";

const levels = ["off", ...severities];

function ruleSchema(rule: Rule): Readonly<Record<string, unknown>> {
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => [
    name,
    { ...spec.schema, description: spec.description },
  ]);
  const description = `${rule.summary} Default: ${rule.severity}.`;
  return {
    description,
    anyOf: [
      { enum: levels },
      {
        type: "object",
        additionalProperties: false,
        properties: {
          severity: { enum: levels },
          options: { type: "object", additionalProperties: false, properties: Object.fromEntries(options) },
        },
      },
    ],
  };
}

const globs = { type: "array", items: { type: "string" } };

/** JSON schema of `sluice.config.yaml` and `.json`. */
export function configSchema(rules: readonly Rule[]): string {
  const ruleMap = {
    type: "object",
    description: "Level and options of single rules.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Sluice configuration",
    type: "object",
    additionalProperties: false,
    properties: {
      profile: { enum: profiles, description: "Which rules are on to begin with." },
      rules: ruleMap,
      files: { ...globs, description: "Files to read, as lines of a .gitignore; all when left out." },
      ignore: { ...globs, description: "Files to leave alone, as lines of a .gitignore." },
      overrides: {
        type: "array",
        description: "Other settings for some files; later ones win.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files", "rules"],
          properties: { files: globs, rules: { $ref: "#/properties/rules" } },
        },
      },
      external: {
        type: "array",
        items: { type: "string" },
        description: "Services that live elsewhere and need no template here.",
      },
      systems: {
        type: "object",
        description: "Which notes go with which templates, by the system's name, where folders and names do not tell.",
        additionalProperties: {
          type: "object",
          additionalProperties: false,
          required: ["notes", "templates"],
          properties: { notes: globs, templates: globs },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
