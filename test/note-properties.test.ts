import assert from "node:assert/strict";
import fc from "fast-check";
import { noteDialect } from "../src/dialects/note/index";
import { blockKey } from "../src/syntax/blocks";
import { effortOf } from "./support/effort";
import { readModel } from "./support/note";

/** Lines that notes are made of, and marks that break them. */
const line = fc.constantFrom(
  "# Orders",
  "## Alternatives",
  "### B. Firehose ❌",
  "Setext",
  "---",
  "===",
  "- Lambda sums per minute over the last 5 minutes",
  "  - nested: exactly once",
  "1. Kinesis -> Lambda -> S3",
  "> quoted: no windows",
  "| Task | Service |",
  "|---|---|",
  "| hourly counts | Managed Flink |",
  "```mermaid",
  "graph LR\n A[Kinesis] --> B{Lambda}",
  "```",
  "~~~",
  "<!-- a comment",
  "-->",
  "<td>late data</td>",
  "!!! note",
  "    indented",
  "= AsciiDoc",
  "----",
  "We chose B over **Kinesis Data Analytics** [x](y) `code` ~~gone~~.",
  "",
  "\r",
  "â€™ \uFEFF İstanbul 😀 &amp; \\*",
);
const note = fc
  .array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: fc.string() }), { maxLength: 25 })
  .map((lines) => lines.join("\n"));

describe("reading any note", () => {
  it("never throws, and every span lies in the text", () => {
    fc.assert(
      fc.property(note, (text) => {
        const model = readModel(text);
        const spans = [
          ...model.mentions.map(({ span }) => span),
          ...model.requirements.map(({ place }) => place.span),
          ...model.flows.map(({ place }) => place.span),
          ...model.components.flatMap(({ places }) => places.map(({ span }) => span)),
        ];
        for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length);
        for (const { on } of model.requirements) {
          for (const { component } of on) assert.ok(model.components.some(({ id }) => id === component));
        }
        assert.equal(
          noteDialect
            .cut(text)
            .map((block) => block.text)
            .join(""),
          text,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same block by block after any edits as afresh", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      text: fc.oneof(line, fc.string()),
    });
    fc.assert(
      fc.property(note, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const kept = new Map<string, unknown>();
        let text = first;
        for (const { at, length, text: words } of [...edits, { at: 0, length: 0, text: "" }]) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + words + text.slice(start + length);
          const parts = noteDialect.cut(text).map((block) => {
            const key = blockKey(block);
            if (!kept.has(key)) kept.set(key, noteDialect.read(block));
            return { block, facts: kept.get(key) as never };
          });
          assert.deepEqual(noteDialect.assemble("note.md", text, parts), readModel(text));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("stays quick on hostile text", () => {
    const texts = [
      "> ".repeat(50_000),
      "* ".repeat(50_000),
      "[".repeat(100_000),
      "*a ".repeat(50_000),
      "`".repeat(100_000),
      "<a ".repeat(50_000),
      "<!--".repeat(50_000),
      `${"|a".repeat(20_000)}\n${"|-".repeat(20_000)}\n`,
      "a.".repeat(100_000),
      `${"word ".repeat(60_000)}Lambda`,
      "not ".repeat(40_000),
      "last 5 ".repeat(20_000),
      "counts per ".repeat(20_000),
      "(".repeat(50_000),
      "# \n".repeat(20_000),
    ];
    for (const text of texts) {
      const took = effortOf(() => readModel(text));
      assert.ok(took < 4_000, `${text.slice(0, 12)} took ${took} ms`);
    }
  }).timeout(60_000);

  it("leaves documents alone that are too long", () => {
    assert.equal(noteDialect.recognises("a.md", "Lambda ".repeat(400_000)), false);
    assert.equal(noteDialect.recognises("a.ts", "Lambda"), false);
    assert.equal(noteDialect.recognises("docs/a.md", "Lambda"), true);
  });
});
