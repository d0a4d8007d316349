import assert from "node:assert/strict";
import { emptyModel } from "../src/model/architecture";
import { joinModels, projectFolder } from "../src/model/join";
import { printDuration } from "../src/model/quantity";

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
    assert.deepEqual(architecture.companions("a/docs/note.md"), [models[1]]);
    assert.deepEqual(architecture.companions("a/infra/t.yaml"), [models[0]]);
    assert.deepEqual(architecture.companions("b/t.yaml"), []);
    assert.deepEqual(architecture.companions("nowhere.md"), []);
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
});
