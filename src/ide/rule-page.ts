import { type Category, categories, type Example, type ExampleFiles, type Rule } from "../rules/rule";

/** The notice that generated files begin with. */
export const generatedNotice = "Generated from the rules by `npm run generate`. Change the rule instead.";

const languageOf = (file: string): string =>
  file.endsWith(".md") ? "markdown" : file.endsWith(".json") || file.endsWith(".template") ? "json" : "yaml";

/** A fence longer than any fence in the text. */
const fenceFor = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map((match) => match[0].length));
  return "`".repeat(longest + 1);
};

function filesText(files: ExampleFiles): readonly string[] {
  return Object.entries(files).flatMap(([name, text]) => {
    const fence = fenceFor(text);
    return [`\`${name}\``, "", `${fence}${languageOf(name)}`, text.trimEnd(), fence, ""];
  });
}

/** What a rule looks at, for its page. */
const scopeTexts: Readonly<Record<Rule["scope"], string>> = {
  file: "looks at one file",
  note: "holds a note against the templates that belong to it",
  templates: "holds all templates against each other",
  project: "holds the files of a project against each other",
};

function exampleText(example: Example): readonly string[] {
  if ("good" in example) return [`### Fine: ${example.title}`, "", ...filesText(example.good)];
  const words = example.marks.map(
    ([file, text]) => `\`${text.replace(/`/g, "'").replace(/\s+/g, " ")}\` in \`${file}\``,
  );
  return [
    `### Found: ${example.title}`,
    "",
    ...filesText(example.bad),
    `Reported at ${words.join(", ")}.`,
    "",
    ...(example.fixed === undefined ? [] : ["After the quick fix:", "", ...filesText(example.fixed)]),
  ];
}

/** The page of a rule: `docs/rules/<id>.md`, which shows more examples than the rule's own file has. */
export function rulePage(rule: Rule, examples: readonly Example[] = rule.examples): string {
  const options = Object.entries(rule.options ?? {});
  return [
    `<!-- ${generatedNotice} -->`,
    "<!-- sluice-disable-file -- the examples below are mistakes on purpose -->",
    "",
    `# ${rule.id}`,
    "",
    rule.summary,
    "",
    `Severity: **${rule.severity}** · ${categories[rule.category]} · since ${rule.since} · ${scopeTexts[rule.scope]}`,
    "",
    "## Why it matters",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.instead,
    "",
    ...(options.length === 0
      ? []
      : [
          "## Options",
          "",
          "| option | default | meaning |",
          "|---|---|---|",
          ...options.map(
            ([name, spec]) => `| \`${name}\` | \`${JSON.stringify(spec.fallback)}\` | ${spec.description} |`,
          ),
          "",
        ]),
    "## Examples",
    "",
    ...examples.flatMap(exampleText),
    ...(rule.sources.length === 0
      ? []
      : ["## Sources", "", ...rule.sources.map((source) => `- <${source.url}> (read ${source.read})`), ""]),
    "## Switch it off",
    "",
    `In \`sluice.config.yaml\`: \`rules: {${rule.id}: off}\`. For one line: \`# sluice-disable-next-line ${rule.id} -- reason\` in YAML, \`<!-- sluice-disable-next-line ${rule.id} -- reason -->\` in Markdown.`,
    "",
  ].join("\n");
}

/** Rows of the rule table, by category, with links that begin with `folder`. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = (Object.keys(categories) as Category[]).flatMap((category) => {
    const inCategory = rules.filter((rule) => rule.category === category);
    if (inCategory.length === 0) return [];
    return [
      `| **${categories[category]}** | | |`,
      ...inCategory.map((rule) => `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${rule.severity} | ${rule.summary} |`),
    ];
  });
  return ["| rule | severity | what it finds |", "|---|---|---|", ...rows].join("\n");
}

/** The index page: `docs/rules/README.md`. */
export const ruleIndexPage = (rules: readonly Rule[]): string =>
  [
    `<!-- ${generatedNotice} -->`,
    "<!-- sluice-disable-file -- summaries name what is wrong -->",
    "",
    "# Rules",
    "",
    `${rules.length} rules. A finding in a note is never an error, and never more severe than the weakest thing it rests on.`,
    "",
    ruleTable(rules, ""),
    "",
    "[Rules and dialects](dialects.md): which rule has examples in which dialect.",
    "",
  ].join("\n");
