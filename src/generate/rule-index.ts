import { generatedNotice } from "../ide/rule-page";

/** Files beside the rules that are no rules. */
const notRules = new Set(["index", "options", "rule"]);

const variable = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The text of `src/rules/index.ts` for the file names in that folder. */
export function ruleIndex(fileNames: readonly string[]): string {
  const ids = fileNames
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.slice(0, -".ts".length))
    .filter((id) => !notRules.has(id))
    .sort();
  return [
    `// ${generatedNotice}`,
    ...ids.map((id) => `import ${variable(id)} from "./${id}";`),
    'import type { Rule } from "./rule";',
    "",
    "/** Every rule, in order of id. */",
    "export const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${variable(id)},`),
    "];",
    "",
    "const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));",
    "",
    "/** The rule of that id. */",
    "export const ruleById = (id: string): Rule | undefined => byId.get(id);",
    "",
  ].join("\n");
}
