import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../src/analysis/workspace";
import { parseYaml } from "../src/syntax/yaml";
import { Source } from "../src/text/source";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

const snippetsIn = (file: string): readonly [name: string, snippet: Snippet][] =>
  Object.entries(JSON.parse(readFileSync(join(process.cwd(), "snippets", file), "utf8")) as Record<string, Snippet>);

/** The text that a snippet leaves when nobody types: defaults, first choices, mirrors of both. */
function expand(body: Snippet["body"]): string {
  const text = typeof body === "string" ? body : body.join("\n");
  const defaults = new Map<string, string>();
  const today: Readonly<Record<string, string>> = { CURRENT_YEAR: "2026", CURRENT_MONTH: "11", CURRENT_DATE: "24" };
  return text.replace(
    /\\([$}\\])|\$\{(\d+)\|([^,|]*)[^|]*\|\}|\$\{(\d+):((?:[^}\\]|\\.)*)\}|\$\{?(\d+)\}?|\$\{?([A-Z_]+)\}?/g,
    (
      whole,
      escaped?: string,
      choice?: string,
      first?: string,
      tab?: string,
      given?: string,
      mirror?: string,
      variable?: string,
    ) => {
      if (escaped !== undefined) return escaped;
      if (variable !== undefined) return today[variable] ?? whole;
      if (mirror !== undefined) return defaults.get(mirror) ?? "";
      const value = (first ?? given ?? "").replace(/\\([$}\\])/g, "$1");
      defaults.set((choice ?? tab)!, value);
      return value;
    },
  );
}

function findings(name: string, text: string): readonly string[] {
  const workspace = new Workspace();
  workspace.open(new Source(name, 1, text));
  assert.ok(workspace.dialectOf(name) !== undefined, "no dialect reads the snippet");
  return workspace.findings(name).map((finding) => `${finding.rule}: ${finding.message}`);
}

const inTemplate = (body: string): string =>
  `AWSTemplateFormatVersion: "2010-09-09"\nTransform: AWS::Serverless-2016-10-31\nResources:\n${body.replace(/^(?=.)/gm, "  ")}\n`;

describe("snippets", () => {
  const templates = snippetsIn("cloudformation.json");
  const notes = snippetsIn("note.json");

  it("are many, with prefixes and descriptions of their own", () => {
    const all = [...templates, ...notes];
    assert.ok(all.length >= 14);
    const prefixes = all.flatMap(([, snippet]) => snippet.prefix).filter((prefix) => prefix.startsWith("sluice-"));
    assert.equal(new Set(prefixes).size, all.length);
    for (const [name, snippet] of all) assert.ok(snippet.description.length > 20, name);
  });

  for (const [name, snippet] of templates) {
    it(`${name}: gives a template without findings`, () => {
      const text = inTemplate(expand(snippet.body));
      assert.deepEqual(parseYaml(text).problems, []);
      assert.deepEqual(findings("template.yaml", text), []);
    });
  }

  for (const [name, snippet] of notes) {
    it(`${name}: gives a note without findings`, () => {
      assert.deepEqual(findings("note.md", `# Orders\n\n${expand(snippet.body)}\n`), []);
    });
  }
});
