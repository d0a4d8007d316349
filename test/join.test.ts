import assert from "node:assert/strict";
import { emptyModel } from "../src/model/architecture";
import { projectFolder } from "../src/model/companions";
import { joinModels } from "../src/model/join";
import { printDuration } from "../src/model/quantity";
import { findPointers } from "../src/syntax/pointers";

describe("files that belong together", () => {
  it("are those under the folder that a note's document folder stands in", () => {
    assert.equal(projectFolder("a/docs/adr/0001.md"), "a");
    assert.equal(projectFolder("a/README.md"), "a");
    assert.equal(projectFolder("docs/design/x.md"), "");
  });

  it("are found from both sides, and nowhere else", () => {
    const models = [
      emptyModel("a/docs/note.md", "note", "note"),
      emptyModel("a/infra/t.yaml", "template", "cloudformation"),
      emptyModel("b/t.yaml", "template", "cloudformation"),
    ];
    const architecture = joinModels(models);
    assert.deepEqual(architecture.companions.of("a/docs/note.md"), [models[1]]);
    assert.deepEqual(architecture.companions.of("a/infra/t.yaml"), [models[0]]);
    assert.deepEqual(architecture.companions.of("b/t.yaml"), []);
    assert.deepEqual(architecture.companions.of("nowhere.md"), []);
  });
});

describe("a duration", () => {
  it("is said in the largest unit that leaves it whole", () => {
    const said = [0.5, 1, 90, 120, 3_600, 86_400, 172_800, 432_000].map(printDuration);
    assert.deepEqual(said, [
      "500 ms",
      "1 second",
      "90 seconds",
      "2 minutes",
      "1 hour",
      "24 hours",
      "48 hours",
      "5 days",
    ]);
  });

  it("looks above the documents where a note's own folder has no templates", () => {
    const models = [emptyModel("docs/orders/design.md", "note", "n"), emptyModel("infra/orders.yaml", "template", "t")];
    assert.deepEqual(joinModels(models).companions.of("docs/orders/design.md"), [models[1]]);
  });

  it("leaves the folders of other services alone", () => {
    const note = emptyModel("services/orders/README.md", "note", "n");
    const other = emptyModel("services/clicks/template.yaml", "template", "t");
    assert.deepEqual(joinModels([note, other]).companions.of(note.uri), []);
    const own = emptyModel("infra/orders.yaml", "template", "t");
    assert.deepEqual(joinModels([note, other, own]).companions.of(note.uri), [own]);
  });

  it("goes where the note points, wherever that is", () => {
    const pointers = findPointers("See [the template](../../clicks/template.yaml).");
    const note = { ...emptyModel("services/orders/README.md", "note", "n"), pointers };
    const other = emptyModel("clicks/template.yaml", "template", "t");
    assert.deepEqual(joinModels([note, other]).companions.of(note.uri), [other]);
  });

  it("chooses among templates by what the note's path is about", () => {
    const note = emptyModel("docs/orders.md", "note", "n");
    const models = [
      note,
      emptyModel("infra/clicks.yaml", "template", "t"),
      emptyModel("infra/orders.yaml", "template", "t"),
    ];
    const { companions } = joinModels(models);
    assert.deepEqual([companions.of(note.uri).length, companions.nearest(note.uri)], [2, [models[2]]]);
  });
});

describe("pointers of notes", () => {
  const told = (text: string) =>
    findPointers(text).map(({ kind, file, name, scope }) => [kind, file, name, text.slice(scope.start, scope.end)]);

  it("count for the section of the comment", () => {
    const text = "# A\n\n## B\n<!-- sluice: describes infra/a.yaml#B -->\nb\n\n## C\nc\n";
    assert.deepEqual(told(text), [["describes", "infra/a.yaml", "B", text.slice(5, text.indexOf("## C"))]]);
  });

  it("count for the whole text under its title, and for the section below them", () => {
    assert.deepEqual(
      told("# A\n<!-- sluice: external Kinesis, S3 -->\n").map(([kind, , name]) => `${kind} ${name}`),
      ["external Kinesis", "external S3"],
    );
    const text = "# A\n\n<!-- sluice: describes #B -->\n## B\nb\n";
    assert.deepEqual(told(text), [["describes", "", "B", "## B\nb\n"]]);
  });

  it("are links to templates, too", () => {
    assert.deepEqual(
      told("`infra/a.yaml#B`").map((one) => one.slice(0, 3)),
      [["mentions", "infra/a.yaml", "B"]],
    );
    assert.deepEqual(told("[text](https://example.com)"), []);
  });
});
