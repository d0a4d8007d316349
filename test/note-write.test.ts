import assert from "node:assert/strict";
import { noteDialect } from "../src/dialects/note/index";
import { applyEdits } from "../src/text/edit";
import { readModel } from "./support/note";

/** The text after a sentence was added behind the words. */
function withNote(text: string, words: string): string {
  const start = text.indexOf(words);
  const after = { uri: "note.md", span: { start, end: start + words.length } };
  const edits = noteDialect.write(text, readModel(text), { kind: "note", after, text: "Repeats do no harm." });
  assert.ok(edits);
  return applyEdits(text, edits);
}

describe("writing to notes", () => {
  it("puts other words in place", () => {
    const text = "Kinesis Firehose archives.\n";
    const model = readModel(text);
    const place = model.namings[0]!.place;
    const edits = noteDialect.write(text, model, { kind: "reword", place, text: "Amazon Data Firehose" });
    assert.equal(applyEdits(text, edits!), "Amazon Data Firehose archives.\n");
  });

  it("adds a paragraph behind a paragraph, with the document's line ends", () => {
    assert.equal(
      withNote("# A\r\n\r\nOne\r\ntwo.\r\n\r\n## B\r\n", "two"),
      "# A\r\n\r\nOne\r\ntwo.\r\n\r\nRepeats do no harm.\r\n\r\n## B\r\n",
    );
  });

  it("adds an item to a list, behind what the item holds", () => {
    assert.equal(withNote("* one\n  * in it\n* two\n", "one"), "* one\n  * in it\n* Repeats do no harm.\n* two\n");
    assert.equal(withNote("1. one\n2. two", "two"), "1. one\n2. two\n3. Repeats do no harm.");
  });

  it("adds a paragraph behind a table", () => {
    assert.equal(withNote("|a|b|\n|-|-|\n|c|d|\n|e|f|\n", "c"), "|a|b|\n|-|-|\n|c|d|\n|e|f|\n\nRepeats do no harm.\n");
  });

  it("does not write settings", () => {
    const change = { kind: "set", target: "x", trait: "batchSize", value: 1 } as const;
    assert.equal(noteDialect.write("", readModel(""), change), undefined);
  });
});
