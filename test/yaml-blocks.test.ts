import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { cutJson } from "../src/syntax/json-blocks";
import { parseYaml, type YamlNode } from "../src/syntax/yaml";
import { cutMembers, cutYaml } from "../src/syntax/yaml-blocks";

const shown = (text: string): readonly string[] =>
  cutYaml(text).map((block) => `${block.outline.join("/")}|${block.text.trim().split("\n")[0]}`);

/** Every scalar with its path and place. */
function facts(node: YamlNode | undefined, path: string, base: number, into: string[]): void {
  if (node === undefined) return;
  if (node.kind === "scalar") into.push(`${path}=${node.value}@${base + node.span.start}`);
  else if (node.kind === "sequence")
    node.items.forEach((item, index) => {
      facts(item, `${path}/${index}`, base, into);
    });
  else for (const { key, value } of node.entries) facts(value, `${path}/${key.value}`, base, into);
}

function wholeFacts(text: string): readonly string[] {
  const into: string[] = [];
  facts(parseYaml(text).root, "", 0, into);
  return into.sort();
}

function blockFacts(text: string): readonly string[] {
  const into: string[] = [];
  for (const block of cutYaml(text)) {
    const above = block.outline.map((key) => `/${key}`).join("");
    const { root } = parseYaml(block.text);
    // The bare key above cut children has a block of its own, with no value.
    facts(root, above, block.start, into);
  }
  return into.sort();
}

describe("the cut of YAML", () => {
  it("is made at top-level keys and one level under bare ones", () => {
    assert.deepEqual(shown("A: 1\nB:\n  C:\n    D: 2\n  E: 3\nF: 4\n"), ["|A: 1", "|B:", "B|C:", "B|E: 3", "|F: 4"]);
  });

  it("keeps lines that are no keys with the block before them", () => {
    assert.deepEqual(shown('R:\n  A:\n    x: "open\n  half\n  B: 1\n'), ["|R:", "R|A:", "R|B: 1"]);
  });

  it("leaves lists and block scalars whole", () => {
    assert.deepEqual(shown("L:\n  - a: 1\n  - b: 2\nS: |\n  k: v\n"), ["|L:", "|S: |"]);
    assert.deepEqual(shown("L:\n- a:\n    b: 2\nS: 1\n"), ["|L:", "|S: 1"]);
  });

  it("is made a level deeper where that is asked for", () => {
    const [block] = cutYaml("  R: # all\n    # first\n    A:\n      x: 1\n    B: 2\n   odd\n");
    const members = cutMembers(block!, ["R"]);
    assert.deepEqual(
      members.map(({ text, outline }) => `${outline.join("/")}|${text}`),
      ["|  R: # all\n    # first\n", "R|    A:\n      x: 1\n", "R|    B: 2\n   odd\n"],
    );
    assert.deepEqual(cutMembers({ text: "R: {A: 1}\n", start: 0, outline: [] }, ["R"]).length, 1);
  });

  it("does not cut where aliases tie blocks together", () => {
    assert.equal(cutYaml("A: &x 1\nB: *x\n").length, 1);
  });

  it("gives every further document in one piece", () => {
    assert.deepEqual(shown("A: 1\n---\nB: 2\nC: 3\n"), ["|A: 1", "document 2|---"]);
  });

  it("covers the text without gap, whatever it is", () => {
    const line = fc.constantFrom(
      "A:",
      "  B:",
      "    c: 1",
      "  - x",
      '"q": 1',
      "---",
      "",
      "# note",
      "\tt",
      "? k",
      "  D: &a 1",
      "E: *a",
      "x: |",
      "  k: [",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        const blocks = cutYaml(text);
        assert.equal(blocks.map((block) => block.text).join(""), text);
        let at = 0;
        for (const block of blocks) {
          assert.equal(block.start, at);
          at += block.text.length;
        }
      }),
    );
  });

  it("reads the same values at the same places as the whole text, for any well-formed text", () => {
    const word = fc.constantFrom("Alpha", "Beta", "'quoted key'", "Gamma_1");
    const scalar = fc.constantFrom(
      "1",
      "text",
      '"a: b"',
      "'it''s'",
      "!Ref X",
      "[a, b]",
      "{k: v}",
      "|\n      line: 1\n      # no comment",
      "true # note",
    );
    const child = fc.tuple(word, scalar).map(([key, value]) => `    ${key}: ${value}`);
    const member = fc
      .tuple(word, fc.array(child, { minLength: 1, maxLength: 3 }))
      .map(([key, lines]) => `  ${key}:\n${lines.join("\n")}`);
    const section = fc
      .tuple(word, fc.array(member, { minLength: 1, maxLength: 3 }))
      .map(([key, lines]) => `${key}:\n${lines.join("\n\n")}`);
    fc.assert(
      fc.property(
        fc.array(section, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("\n", "\r\n"),
        (sections, lineBreak) => {
          const text = `# head\n${sections.join("\n")}\n`.replaceAll("\n", lineBreak);
          if (parseYaml(text).problems.length > 0) return;
          assert.deepEqual(blockFacts(text), wholeFacts(text));
        },
      ),
    );
  });
});

describe("the cut of JSON", () => {
  it("is made at members, and at the members of opened ones", () => {
    const text = '{"A": 1, "R": {"X": {"t": [1, "}"]}, "Y": {}}, "Z": {"k": 2}}';
    const blocks = cutJson(text, ["R"]);
    assert.deepEqual(
      blocks.filter((block) => block.syntax === "json").map((block) => `${block.outline.join("/")}|${block.text}`),
      ['|"A": 1, ', 'R|"X": {"t": [1, "}"]}, ', 'R|"Y": {}', '|"Z": {"k": 2}'],
    );
    assert.equal(blocks.map((block) => block.text).join(""), text);
  });

  it("gives one block where brackets do not match", () => {
    assert.equal(cutJson('{"A": {', []).length, 1);
    assert.equal(cutJson('{"A": 1}}', []).length, 1);
  });

  it("covers the text without gap, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("{", "}", '"R"', ":", ",", "[", "]", "1", "\n", '"open'), { maxLength: 40 }),
        (parts) => {
          const text = parts.join("");
          assert.equal(
            cutJson(text, ["R"])
              .map((block) => block.text)
              .join(""),
            text,
          );
        },
      ),
    );
  });
});

const corpus = join(process.cwd(), "../shared/corpus/iac");
const isHere = existsSync(corpus);

describe(`real templates${isHere ? "" : " (skipped: ../shared is not here)"}`, () => {
  const files = isHere
    ? readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((file) => /\.ya?ml$/.test(file))
    : [];

  (isHere ? it : it.skip)("read the same in blocks as in one piece, where they have no syntax errors", () => {
    let compared = 0;
    for (const file of files) {
      const path = join(corpus, file);
      if (statSync(path).size > 100_000) continue;
      const text = readFileSync(path, "utf8");
      if (!/^Resources:/m.test(text) || /^---/m.test(text.slice(4)) || parseYaml(text).problems.length > 0) continue;
      assert.deepEqual(blockFacts(text), wholeFacts(text), file);
      compared++;
    }
    assert.ok(compared > 100, `only ${compared} files compared`);
  }).timeout(60_000);
});
