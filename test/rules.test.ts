import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { examplesOf } from "../src/rules/examples/index";
import { rules } from "../src/rules/index";
import type { Example, ExampleFiles, ExampleMark, Rule } from "../src/rules/rule";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

function open(files: ExampleFiles): Workspace {
  const workspace = new Workspace();
  for (const [name, text] of Object.entries(files)) workspace.open(new Source(name, 1, text));
  return workspace;
}

/** Findings as words: file, the text they stand on, rule. */
function told(workspace: Workspace, rule?: Rule): readonly string[] {
  return workspace.uris().flatMap((uri) => {
    const { text } = workspace.source(uri)!;
    return workspace
      .findings(uri)
      .filter((finding) => rule === undefined || finding.rule === rule.id)
      .map(({ place, rule: id, severity, message }) => {
        const words = text.slice(place.span.start, place.span.end);
        return rule === undefined
          ? `${uri} "${words}" ${severity} ${id}: ${message}`
          : `${uri}:${place.span.start} "${words}"`;
      });
  });
}

function expected(files: ExampleFiles, marks: readonly ExampleMark[]): readonly string[] {
  return marks.map(([file, words, nth = 1]) => {
    const text = files[file];
    assert.ok(text !== undefined, `the example has no file ${file}`);
    let at = -1;
    for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
    assert.ok(at >= 0, `"${words}" does not stand in ${file} ${nth} times`);
    return `${file}:${at} "${words}"`;
  });
}

/** The files after the first fix of the rule's first finding, or undefined where it offers none. */
function mended(workspace: Workspace, files: ExampleFiles, rule: Rule): ExampleFiles | undefined {
  const finding = workspace
    .uris()
    .flatMap((uri) => workspace.findings(uri))
    .find((one) => one.rule === rule.id);
  const fix = finding?.fixes()[0];
  if (fix === undefined) return undefined;
  const edits = workspace.edits(fix.changes);
  assert.ok(edits !== undefined, `the fix "${fix.title}" cannot be written`);
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, applyEdits(text, edits.get(name) ?? [])]),
  );
}

function checkExample(rule: Rule, example: Example): void {
  if ("good" in example) {
    assert.deepEqual(told(open(example.good)), []);
    return;
  }
  const workspace = open(example.bad);
  assert.deepEqual([...told(workspace, rule)].sort(), [...expected(example.bad, example.marks)].sort());
  const finding = workspace
    .uris()
    .flatMap((uri) => workspace.findings(uri))
    .find((one) => one.rule === rule.id)!;
  if (example.severity !== undefined) assert.equal(finding.severity, example.severity);
  const after = mended(workspace, example.bad, rule);
  if (example.fixed === undefined) return;
  assert.ok(after !== undefined, "the finding offers no fix");
  assert.deepEqual(after, { ...example.bad, ...example.fixed });
  assert.notDeepEqual(after, example.bad, "the fix changes nothing");
  const again = open(after);
  const before = new Set(told(workspace).map((line) => line.split(" ").at(-1)));
  // A contradiction between two files is told at both ends, and is mended at both.
  assert.ok(told(again, rule).length < example.marks.length, "the fix does not mend its finding");
  for (const uri of again.uris()) assert.deepEqual(again.model(uri)?.problems, []);
  assert.ok(before.size > 0);
}

describe("rules", () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of examplesOf(rule)) it(example.title, () => checkExample(rule, example));

      it("shows what it finds and what it leaves alone", () => {
        assert.ok(rule.examples.some((example) => "bad" in example));
        assert.ok(rule.examples.some((example) => "good" in example));
      });

      it("has examples that no rule fails on", () => {
        for (const example of examplesOf(rule)) {
          const workspace = open("good" in example ? example.good : example.bad);
          for (const uri of workspace.uris()) workspace.findings(uri);
          assert.deepEqual(workspace.takeFailures(), []);
        }
      });
    });
  }

  it("have ids of their own", () => {
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  });
});
