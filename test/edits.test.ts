import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Workspace } from "../src/analysis/workspace";
import { examplesOf } from "../src/rules/examples/index";
import { rules } from "../src/rules/index";
import type { ExampleFiles } from "../src/rules/rule";
import { Source } from "../src/text/source";
import { effortOf } from "./support/effort";

const folder = join(process.cwd(), "test/dialects");

/** One architecture in each dialect, and the files of every rule's examples. */
const starts: readonly ExampleFiles[] = [
  ...readdirSync(folder).map((name) => ({ [name]: readFileSync(join(folder, name), "utf8") })),
  ...rules.flatMap((rule) => examplesOf(rule).map((example) => ("good" in example ? example.good : example.bad))),
];

const pieces = [
  ...[
    "",
    "\n",
    " ",
    "  ",
    "\t",
    "#",
    ":",
    ": ",
    "- ",
    "-",
    "'",
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    "|",
    ">",
    "&a ",
    "*a",
    "!",
    "? ",
  ],
  ...[
    "!Ref X",
    "${",
    "${x}",
    "${self:custom.x}",
    "}'",
    "\r\n",
    "---\n",
    "<<: *a\n",
    "\u200B",
    "```\n",
    "~\n",
    "//",
    "/*",
    "\\",
  ],
  ...["  X:\n", "resources:\n", "Resources:\n", "services:\n", "functions:\n", "apiVersion: v1\n", "kind: List\n"],
];

interface Typed {
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const typed: fc.Arbitrary<Typed> = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 400 })),
  text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
});

function opened(files: ExampleFiles): Workspace {
  const workspace = new Workspace();
  for (const [uri, text] of Object.entries(files)) workspace.open(new Source(uri, 1, text));
  return workspace;
}

/** Everything that is told of the files, and whether fixes can be asked for. */
function told(workspace: Workspace): readonly string[] {
  return workspace.uris().flatMap((uri) =>
    workspace.findings(uri).map((finding) => {
      for (const fix of finding.fixes()) workspace.edits(fix.changes);
      const { rule, severity, message, place, related } = finding;
      return JSON.stringify({ rule, severity, message, place, related: related.map((one) => one.place) });
    }),
  );
}

describe("files of every dialect, whatever is typed into them,", () => {
  it("get the findings of a fresh run, quickly, and no reader or rule fails", () => {
    let slowest = 0;
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(typed, { minLength: 1, maxLength: 6 }), (files, edits) => {
        const workspace = opened(files);
        const now: Record<string, string> = { ...files };
        const uris = Object.keys(files);
        edits.forEach(({ file, at, length, text }, index) => {
          const uri = uris[file % uris.length]!;
          const before = workspace.source(uri)!;
          const start = at % (before.text.length + 1);
          const end = Math.min(before.text.length, start + length);
          const after = before.edited({ span: { start, end }, text }, index + 2);
          const took = effortOf(() => {
            workspace.open(after);
            told(workspace);
          });
          slowest = Math.max(slowest, took);
          now[uri] = after.text;
        });
        assert.deepEqual(told(workspace), told(opened(now)));
        assert.deepEqual(workspace.takeFailures(), []);
      }),
      { numRuns: 150 },
    );
    // A key takes a few milliseconds; this is for what goes out of hand.
    assert.ok(slowest < 1_000, `${Math.round(slowest)} ms for one edit`);
  }).timeout(120_000);
});
