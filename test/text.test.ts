import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, arrangeEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const source = (text: string) => new Source("a", 1, text);

/** Text with every kind of line end, wide characters and a broken surrogate. */
const anyText = fc
  .array(fc.constantFrom("a", "é", "\u{1F600}", "\uD800", "\n", "\r\n", "\r", "\t", "\uFEFF"), { maxLength: 30 })
  .map((parts) => parts.join(""));

describe("a source", () => {
  it("counts lines and columns from 0, in UTF-16 units", () => {
    assert.deepEqual(source("a\n\u{1F600}b").positionAt(4), { line: 1, column: 2 });
    assert.deepEqual(source("a\r\nb").positionAt(3), { line: 1, column: 0 });
  });

  it("moves places outside the text to its nearest end", () => {
    assert.deepEqual(source("ab").positionAt(99), { line: 0, column: 2 });
    assert.equal(source("ab\r\ncd").offsetAt({ line: 0, column: 99 }), 2);
    assert.equal(source("ab").offsetAt({ line: 9, column: 0 }), 2);
  });

  it("finds every offset again by its position", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const one = source(text);
        for (let offset = 0; offset <= text.length; offset++) {
          // Between CR and LF there is no place of its own.
          if (text[offset - 1] === "\r" && text[offset] === "\n") continue;
          assert.equal(one.offsetAt(one.positionAt(offset)), offset);
        }
      }),
    );
  });

  it("gives the line around an offset without its end", () => {
    assert.deepEqual(source("ab\r\ncd\n").lineAround(1), { start: 0, end: 2 });
    assert.deepEqual(source("ab\r\ncd\n").lineAround(5), { start: 4, end: 6 });
  });

  it("has after a change the lines that it would have anew", () => {
    const edit = fc.record({ start: fc.nat(40), length: fc.nat(5), text: anyText });
    fc.assert(
      fc.property(anyText, fc.array(edit, { maxLength: 4 }), (text, edits) => {
        let edited = source(text);
        for (const { start, length, text: inserted } of edits) {
          edited.positionAt(0);
          const from = Math.min(start, edited.text.length);
          const span = { start: from, end: Math.min(edited.text.length, from + length) };
          edited = edited.edited({ span, text: inserted }, 2);
        }
        const anew = source(edited.text);
        for (let offset = 0; offset <= edited.text.length; offset++) {
          assert.deepEqual(edited.positionAt(offset), anew.positionAt(offset));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("splices a change", () => {
    assert.equal(source("abc").edited({ span: { start: 1, end: 2 }, text: "XY" }, 2).text, "aXYc");
  });
});

describe("edits", () => {
  it("are applied in order of place, insertions at one place in the order given", () => {
    const edits = [
      { span: { start: 2, end: 3 }, text: "Z" },
      { span: { start: 0, end: 0 }, text: "1" },
      { span: { start: 0, end: 0 }, text: "2" },
    ];
    assert.equal(applyEdits("abc", edits), "12abZ");
  });

  it("that overlap have no meaning", () => {
    const edits = [
      { span: { start: 0, end: 2 }, text: "x" },
      { span: { start: 1, end: 3 }, text: "y" },
    ];
    assert.equal(arrangeEdits(edits), undefined);
    assert.throws(() => applyEdits("abc", edits), RangeError);
  });

  it("said twice are applied once", () => {
    const edit = { span: { start: 0, end: 1 }, text: "x" };
    assert.equal(applyEdits("abc", [edit, edit]), "xbc");
  });
});
