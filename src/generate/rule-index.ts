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
  const lines = new Map(ids.map((id) => [id, `import ${variable(id)} from "./${id}";`]));
  lines.set("rule", 'import type { Rule } from "./rule";');
  // In order of path, as the formatter wants imports.
  const imports = [...lines.keys()].sort().map((id) => lines.get(id)!);
  return [
    `// ${generatedNotice}`,
    ...imports,
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
