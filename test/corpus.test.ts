import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../src/analysis/workspace";
import { Source } from "../src/text/source";

const shared = join(process.cwd(), "../shared");
const isHere = existsSync(join(shared, "corpus"));
const skipped = isHere ? "" : " (skipped: ../shared is not here)";
const when = isHere ? it : it.skip;

const read = (path: string): string => readFileSync(join(shared, path), "utf8");

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(shared, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => pattern.test(file))
    .sort();

const readable = /\.(?:ya?ml|json|template|md|markdown|adoc)$/;

function alone(uri: string, text: string): Workspace {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source(uri, 1, text));
  return workspace;
}

const rulesIn = (uri: string, text: string): readonly string[] =>
  alone(uri, text)
    .findings(uri)
    .map((one) => one.rule);

describe(`files of other people${skipped}`, () => {
  when("are read without a rule failing, whatever they are", () => {
    for (const file of filesIn("corpus", readable)) {
      const workspace = alone(file, read(file));
      workspace.findings(file);
      assert.deepEqual(workspace.takeFailures(), [], file);
    }
  }).timeout(120_000);

  when("have findings within their text, with words of their own", () => {
    for (const file of filesIn("corpus", readable)) {
      const text = read(file);
      for (const { place, message } of alone(file, text).findings(file)) {
        assert.ok(place.span.start < place.span.end && place.span.end <= text.length, `${file}: ${message}`);
      }
    }
  }).timeout(120_000);

  when("give the same findings, joined in any order of opening", () => {
    const files = filesIn("corpus/projects", readable);
    const told = (order: readonly string[]) => {
      const workspace = new Workspace();
      for (const file of order) workspace.open(new Source(file, 1, read(file)));
      return files.flatMap((file) =>
        workspace.findings(file).map(({ rule, place }) => `${rule} ${file} ${place.span.start}`),
      );
    };
    assert.deepEqual(told(files), told([...files].reverse()));
  }).timeout(60_000);

  when("that are everyday documents stay silent", () => {
    const [head, ...rows] = read("corpus/notes/index.tsv")
      .trim()
      .split("\n")
      .map((line) => line.split("\t"));
    const column = (name: string) => head!.indexOf(name);
    const noisy = rows
      .filter((row) => row[column("group")] === "other" && row[column("expect")] === "silent")
      .map((row) => row[column("file")]!)
      .filter((file) => rulesIn(file, read(`corpus/notes/${file}`)).length > 0);
    assert.deepEqual(noisy, []);
  }).timeout(60_000);
});

describe(`short texts with labels${skipped}`, () => {
  interface Item {
    readonly id: string;
    readonly text: string;
    readonly expected: readonly string[];
    readonly forbidden: readonly string[];
  }

  when("get what they deserve, nearly always", () => {
    const concerns = JSON.parse(read("tools/concerns.json")) as Record<string, readonly string[]>;
    const items = read("corpus/notes/challenge.jsonl")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Item);
    let expected = 0;
    let fired = 0;
    const raised: string[] = [];
    for (const item of items) {
      const rules = rulesIn(`${item.id}.md`, `${item.text}\n`);
      const speaks = (concern: string) => rules.some((rule) => concerns[concern]?.includes(rule));
      expected += item.expected.length;
      fired += item.expected.filter(speaks).length;
      const isExplained = (rule: string) => item.expected.some((concern) => concerns[concern]?.includes(rule));
      for (const concern of item.forbidden) {
        if (rules.some((rule) => !isExplained(rule) && concerns[concern]?.includes(rule)))
          raised.push(`${item.id} ${concern}`);
      }
    }
    assert.deepEqual(raised, []);
    assert.ok(fired / expected >= 0.8, `${fired} of ${expected} expected findings`);
  });
});

describe(`the document that the project began with${skipped}`, () => {
  const seed = (): string => {
    const [file] = readdirSync(join(shared, "seed"));
    return read(`seed/${file}`);
  };

  when("has the findings it deserves, and not those of its comparisons", () => {
    const rules = rulesIn("seed.md", seed());
    for (const rule of [
      "managed-flink-misnamed",
      "firehose-renamed",
      "flink-scala-api",
      "exactly-once-without-end-to-end",
      "redshift-direct-flink-sink",
    ]) {
      assert.ok(rules.includes(rule), rule);
    }
    for (const rule of ["stateful-window-on-lambda", "batch-workload-on-flink"]) assert.ok(!rules.includes(rule), rule);
  });

  when("is marked at the right words in spite of garbled bytes", () => {
    const text = seed();
    const names = alone("seed.md", text)
      .findings("seed.md")
      .filter((one) => one.rule === "managed-flink-misnamed")
      .map(({ place }) => text.slice(place.span.start, place.span.end));
    assert.ok(names.length > 10);
    for (const name of names) assert.match(name, /^(?:Amazon )?MSK (?:for|with) (?:Apache )?Flink$/);
  });
});
