import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../src/analysis/workspace";
import type { Change } from "../src/model/change";
import { once } from "../src/model/once";
import { parseYaml, type YamlNode } from "../src/syntax/yaml";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const corpus = join(process.cwd(), "../shared/corpus/iac");
const isHere = existsSync(corpus);
const when = isHere ? it : it.skip;

/** Files beyond this size are left to the other tests: they take long and show nothing new. */
const longest = 60_000;
/** Fixes tried of each rule: enough for every dialect and style of writing in the corpus. */
const perRule = 8;

interface Opened {
  readonly workspace: Workspace;
  readonly text: string;
}

function opened(file: string, text: string): Opened {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source(file, 1, text));
  return { workspace, text };
}

/** Every scalar of a text by its path, in order; keys are told by name and items by number. */
function leaves(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: YamlNode | undefined, path: string): void => {
    if (node === undefined) found.push(path);
    else if (node.kind === "scalar") found.push(`${path}=${node.tag ?? ""} ${node.value}`);
    else if (node.kind === "sequence")
      for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`);
    else for (const { key, value } of node.entries) visit(value, `${path}/${key.value}`);
  };
  for (const part of text.split(/^---.*$/m)) visit(parseYaml(part).root, "");
  return found;
}

const problems = (text: string): number =>
  text.split(/^---.*$/m).reduce((sum, part) => sum + parseYaml(part).problems.length, 0);

/** Findings as words that stay the same when lines are put in: rule and message. */
const told = ({ workspace }: Opened, file: string, isLoud = false): readonly string[] =>
  workspace
    .findings(file)
    .filter(({ severity }) => !isLoud || severity === "warning" || severity === "error")
    .map(({ rule, message }) => `${rule}: ${message}`);

/** What `after` has beyond `before`, each as often as it is there. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((one) => {
    const index = left.indexOf(one);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** How many values a change may replace or take away: one each, of a structure that is removed those in it. */
function replaced(change: Change): number {
  if (change.kind === "add" || change.kind === "note") return 0;
  if (change.kind === "set-several") return change.values.length;
  // An alarm on an expression keeps its values and holds them elsewhere.
  if (change.kind === "set" && change.trait === "alarmExpressions") return 10;
  return change.kind === "remove" ? 6 : 1;
}

/** The files of the corpus that have findings, opened once for both tests. */
const withFindings = once((): readonly (Opened & { readonly file: string })[] =>
  readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:ya?ml|json|template)$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(corpus, file), "utf8");
      if (text.length > longest) return [];
      const one = opened(file, text);
      return one.workspace.findings(file).length === 0 ? [] : [{ file, ...one }];
    }),
);

describe(`fixes of other people's files${isHere ? "" : " (skipped: ../shared is not here)"}`, () => {
  when("mend what they are for, and nothing else", () => {
    const tried = new Map<string, number>();
    let count = 0;
    for (const { file, text, workspace } of withFindings()) {
      const before = { workspace, text };
      for (const finding of before.workspace.findings(file)) {
        const times = tried.get(finding.rule) ?? 0;
        if (times >= perRule) continue;
        for (const fix of finding.fixes()) {
          const edits = before.workspace.edits(fix.changes)?.get(file);
          if (edits === undefined || edits.length === 0) continue;
          tried.set(finding.rule, times + 1);
          count++;
          const where = `${file}: ${finding.rule}: ${fix.title}`;
          const mended = applyEdits(text, edits);
          assert.notEqual(mended, text, where);
          assert.ok(problems(mended) <= problems(text), `${where}: no longer parses`);
          const after = opened(file, mended);
          const line = `${finding.rule}: ${finding.message}`;
          const left = (list: readonly string[]) => list.filter((one) => one === line).length;
          assert.equal(left(told(after, file)), left(told(before, file)) - 1, `${where}: still found\n${mended}`);
          assert.deepEqual(added(told(before, file, true), told(after, file, true)), [], `${where}: new findings`);
          // What is gone are the values that were replaced or taken away, no more than the fix has changes for.
          const gone = added(leaves(mended), leaves(text));
          const most = fix.changes.reduce((sum, change) => sum + replaced(change), 0);
          assert.ok(gone.length <= most, `${where}: ${gone.length} values are gone: ${gone.slice(0, 9).join("\n")}`);
        }
      }
    }
    assert.ok(count > 100, `${count} fixes were tried`);
  }).timeout(60_000);

  when("change nothing in a second pass, where they are safe", () => {
    for (const { file, text: original, workspace } of withFindings()) {
      let text = original;
      if ((workspace.safeEdits(file).get(file) ?? []).length === 0) continue;
      for (let pass = 0; pass < 6; pass++) {
        const edits = opened(file, text).workspace.safeEdits(file).get(file) ?? [];
        if (edits.length === 0) break;
        const mended = applyEdits(text, edits);
        assert.ok(problems(mended) <= problems(text), `${file}: no longer parses`);
        assert.ok(pass < 5, `${file}: does not come to rest`);
        text = mended;
      }
    }
  }).timeout(60_000);
});
