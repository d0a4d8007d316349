import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "../src/rules/index";
import { applyEdits } from "../src/text/edit";
import { opened } from "./support/understood";

const isHere = spawnSync("cfn-lint", ["--version"], { encoding: "utf8", timeout: 30_000 }).status === 0;
const skipped = isHere ? "" : " (skipped: cfn-lint is not on the PATH)";

/** A template before and after one of the fixes that are offered for it. */
interface Mended {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

function mendedIn(name: string, before: string): readonly Mended[] {
  const workspace = opened(name, before);
  if (workspace.dialectOf(name)?.id !== "cloudformation") return [];
  return workspace.findings(name).flatMap((finding) =>
    finding.fixes().flatMap((fix) => {
      const edits = workspace.edits(fix.changes)?.get(name);
      return edits === undefined
        ? []
        : [{ title: `${finding.rule}: ${fix.title}`, before, after: applyEdits(before, edits) }];
    }),
  );
}

/** Every kind of fix, once, on an example in CloudFormation or SAM. */
const allMended = (): readonly Mended[] => {
  const bad = rules.flatMap((rule) =>
    rule.examples.flatMap((example) => ("bad" in example ? Object.entries(example.bad) : [])),
  );
  const found = bad.flatMap(([name, text]) => mendedIn(name, text));
  // Titles differ in their numbers and names only.
  return [...new Map(found.map((one) => [one.title.replace(/\d+|"[^"]*"/g, ""), one])).values()];
};

interface Match {
  readonly Filename: string;
  readonly Level: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
}

/** Errors by file, each as rule and message. */
function errorsIn(folder: string, files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const { stdout } = spawnSync("cfn-lint", ["--format", "json", "--regions", "eu-west-1", "--", ...files], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  const errors = new Map<string, Set<string>>(files.map((file) => [file, new Set()]));
  for (const match of JSON.parse(stdout === "" ? "[]" : stdout) as readonly Match[]) {
    if (match.Level === "Error") errors.get(match.Filename)!.add(`${match.Rule.Id} ${match.Message}`);
  }
  return errors;
}

describe(`templates after a fix${skipped}`, () => {
  (isHere ? it : it.skip)("give no error in cfn-lint that they did not give before", () => {
    const mended = allMended();
    assert.ok(mended.length > 30, `${mended.length} fixes`);
    const folder = mkdtempSync(join(tmpdir(), "sluice-cfn-lint-"));
    try {
      const files = new Map<string, string>();
      for (const text of new Set(mended.flatMap(({ before, after }) => [before, after]))) {
        const file = `${files.size}.${text.trimStart().startsWith("{") ? "json" : "yaml"}`;
        files.set(text, file);
        writeFileSync(join(folder, file), text);
      }
      const errors = errorsIn(folder, [...files.values()]);
      const errorsOf = (text: string) => errors.get(files.get(text)!)!;
      const fresh = mended.flatMap(({ title, before, after }) =>
        [...errorsOf(after)].filter((error) => !errorsOf(before).has(error)).map((error) => `${title}: ${error}`),
      );
      assert.deepEqual(fresh, []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }).timeout(180_000);
});
