import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workspace } from "../src/analysis/workspace";
import { understanding } from "../src/ide/understanding";
import { Source } from "../src/text/source";
import { readModel } from "./support/note";

const corpus = join(process.cwd(), "../shared/corpus/notes");
const isHere = existsSync(corpus);

const findingsOf = (uri: string, text: string) => {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source(uri, 1, text));
  return workspace.findings(uri).map(({ rule, severity, message, place }) => ({ rule, severity, message, place }));
};

describe(`reading many notes${isHere ? "" : " (skipped: ../shared is not here)"}`, function () {
  this.timeout(120_000);

  (isHere ? it : it.skip)("gives the same findings each time, whatever was read before", () => {
    const files = ["streaming", "other"].flatMap((group) =>
      readdirSync(join(corpus, group), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:md|adoc|txt)$/.test(name))
        .map((name) => join(group, name))
        .filter((_, index) => index % 4 === 0),
    );
    const texts = files.map((file) => [file, readFileSync(join(corpus, file), "utf8")] as const);
    const first = texts.map(([file, text]) => findingsOf(file, text));
    const second = texts.toReversed().map(([file, text]) => findingsOf(file, text));
    assert.deepEqual(second.toReversed(), first);
  });
});

describe("reading a long paragraph", function () {
  this.timeout(60_000);

  it("takes time in proportion to its length", () => {
    const sentence =
      "The Lambda compares each reading with the one before, keeps a total per card so far, and no card is charged twice within ten minutes. ";
    const measure = (times: number): number => {
      const text = sentence.repeat(times);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const start = process.cpuUsage().user;
        readModel(text);
        best = Math.min(best, process.cpuUsage().user - start);
      }
      return best;
    };
    measure(20);
    // Four times the text; squares would take sixteen times as long.
    assert.ok(measure(400) < 9 * measure(100));
  });
});

describe("what was understood of a note", () => {
  it("says on whom a need is put, and why", () => {
    const workspace = new Workspace({ isolated: true });
    const text = "A Lambda reads Kinesis. It keeps a running total. Records come out of order in the Lambda.\n";
    workspace.open(new Source("note.md", 1, text));
    const told = understanding(workspace, "note.md", "note.md") ?? "";
    assert.match(told, /"running total", on Lambda \(named in the same paragraph or just before it\)/);
    assert.match(told, /"Records come out of order", on Lambda \(named in the same clause\)/);
    const finding = workspace.findings("note.md").find(({ rule }) => rule === "event-time-on-lambda");
    assert.deepEqual(finding?.basis, ['"Records come out of order" is put on "Lambda": named in the same clause.']);
  });
});
