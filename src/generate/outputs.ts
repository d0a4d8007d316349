import { dialects } from "../dialects/index";
import { ruleIndexPage, rulePage, ruleTable } from "../ide/rule-page";
import { examplesOf } from "../rules/examples/index";
import { rules } from "../rules/index";
import { dialectPage } from "./dialects";
import { grammarWithNames } from "./grammar";
import { manifestWithRules } from "./manifest";
import { ruleIndex } from "./rule-index";

import { configSchema } from "./schema";

/** What the generated files are made of, beside the rules themselves. */
export interface Inputs {
  /** Names of the files in `src/rules`. */
  readonly ruleFiles: readonly string[];
  readonly packageJson: string;
  readonly grammar: string;
  readonly readme: string;
}

const tableStart = "<!-- rules:start (generated) -->";
const tableEnd = "<!-- rules:end -->";

/** The README with its rule table made anew; unchanged where it has no place for one. */
function readmeWithRules(text: string): string {
  const start = text.indexOf(tableStart);
  const end = text.indexOf(tableEnd);
  if (start < 0 || end < start) return text;
  const table = ruleTable(rules, "docs/rules/");
  return `${text.slice(0, start + tableStart.length)}\n\n${table}\n\n${text.slice(end)}`;
}

/** Every generated file: path within the project -> text. */
export function generatedFiles(inputs: Inputs): ReadonlyMap<string, string> {
  return new Map([
    ["src/rules/index.ts", ruleIndex(inputs.ruleFiles)],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, examplesOf(rule))] as const),
    ["docs/rules/README.md", ruleIndexPage(rules)],
    ["docs/rules/dialects.md", dialectPage(rules, dialects)],
    ["docs/config.schema.json", configSchema(rules)],
    ["package.json", manifestWithRules(inputs.packageJson, rules)],
    ["syntaxes/sluice.tmLanguage.json", grammarWithNames(inputs.grammar)],
    ["README.md", readmeWithRules(inputs.readme)],
  ]);
}
