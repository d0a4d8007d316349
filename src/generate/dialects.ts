import type { Dialect } from "../dialects/dialect";
import { generatedNotice } from "../ide/rule-page";
import { examplesOf } from "../rules/examples/index";
import { type Category, categories, type Example, type Rule } from "../rules/rule";

/** Whether a file of the example is written in the dialect; of those, the first one that takes a file reads it. */
export const isSpokenIn = (example: Example, dialect: Dialect, dialects: readonly Dialect[]): boolean =>
  Object.entries("good" in example ? example.good : example.bad).some(
    ([path, text]) => dialects.find((one) => one.recognises(path, text)) === dialect,
  );

function cell(rule: Rule, dialect: Dialect, dialects: readonly Dialect[]): string {
  const spoken = examplesOf(rule).filter((example) => isSpokenIn(example, dialect, dialects));
  const found = spoken.filter((example) => "bad" in example).length;
  return spoken.length === 0 ? "" : `${found} / ${spoken.length - found}`;
}

/** The page that tells which rule has examples in which dialect: `docs/rules/dialects.md`. */
export function dialectPage(rules: readonly Rule[], dialects: readonly Dialect[]): string {
  const rows = (Object.keys(categories) as Category[]).flatMap((category) => {
    const inCategory = rules.filter((rule) => rule.category === category);
    if (inCategory.length === 0) return [];
    return [
      `| **${categories[category]}** |${" |".repeat(dialects.length)}`,
      ...inCategory.map((rule) => {
        const cells = dialects.map((dialect) => cell(rule, dialect, dialects));
        return `| [\`${rule.id}\`](${rule.id}.md) | ${cells.join(" | ")} |`;
      }),
    ];
  });
  return [
    `<!-- ${generatedNotice} -->`,
    "",
    "# Rules and dialects",
    "",
    "Every rule looks at the neutral model, so that it works on whatever a dialect can express. These are the examples that",
    "are run as tests, by the dialect that reads their files: how many show a finding / how many show what is fine.",
    "",
    `| rule | ${dialects.map(({ title }) => title).join(" | ")} |`,
    `|---|${"---|".repeat(dialects.length)}`,
    ...rows,
    "",
  ].join("\n");
}
