import assert from "node:assert/strict";
import { type Component, emptyModel, type Requirement, type Tie } from "../src/model/architecture";
import { asserted, certaintyOf, nearestPlace, perPassage, processorsOf, wordsOf } from "../src/model/ask";
import { joinModels } from "../src/model/join";
import { isForgetful, misfits } from "../src/rules/parts/misfit";

const uri = "note.md";
const at = (start: number, end = start + 1) => ({ uri, span: { start, end } });

const described = (id: string, service: string, extra: Partial<Component> = {}): Component => ({
  id,
  name: id,
  service,
  role: "processor",
  origin: "described",
  complete: false,
  traits: {},
  aliases: [],
  places: [at(10)],
  passage: "p1",
  certainty: "stated",
  ...extra,
});

const tie = (component: string, nearness: Tie["nearness"], certainty: Tie["certainty"] = "stated"): Tie => ({
  component,
  nearness,
  certainty,
});

const need = (on: readonly Tie[], extra: Partial<Requirement> = {}): Requirement => ({
  id: "r",
  concept: "window-sliding",
  polarity: "asserted",
  place: at(20, 30),
  text: "sliding window",
  certainty: "stated",
  on,
  passage: "p1",
  statement: "s1",
  ...extra,
});

const note = (components: readonly Component[], requirements: readonly Requirement[]) =>
  joinModels([{ ...emptyModel(uri, "note", "note"), components, requirements }]);

const lambda = described("l", "lambda");
const flink = described("f", "managed-flink");
const window = {
  concepts: ["window-sliding"],
  fails: (processing: Parameters<typeof isForgetful>[0]) => isForgetful(processing),
  says: () => "",
  mend: () => [],
} as const;

describe("questions about needs", () => {
  it("leaves out what is negated, rejected, compared or of other meaning", () => {
    const needs = (["asserted", "negated", "rejected-alternative", "comparison", "other-meaning"] as const).map(
      (polarity) => need([], { polarity }),
    );
    assert.deepEqual(asserted(note([], needs), ["window-sliding"]), [needs[0]]);
  });

  it("takes the nearest processors, all of them where they are equally near", () => {
    const both = need([tie("f", "paragraph"), tie("l", "clause")]);
    const equal = need([tie("f", "sentence"), tie("l", "sentence")]);
    const architecture = note([lambda, flink], [both, equal]);
    assert.deepEqual(
      processorsOf(architecture, both).map(({ component }) => component.id),
      ["l"],
    );
    assert.equal(processorsOf(architecture, equal).length, 2);
  });

  it("is no surer than the weakest link", () => {
    const [assignment] = processorsOf(
      note([{ ...lambda, certainty: "implied" }], []),
      need([tie("l", "clause", "stated")]),
    );
    assert.equal(assignment && certaintyOf(assignment), "implied");
  });

  it("tells a passage once, by its surest need", () => {
    const weak = need([tie("l", "passage", "implied")], { id: "weak" });
    const sure = need([tie("l", "clause")], { id: "sure" });
    const elsewhere = need([tie("l", "clause")], { id: "elsewhere", passage: "p2" });
    const architecture = note([lambda], [weak, sure, elsewhere]);
    const hits = [weak, sure, elsewhere].flatMap((one) => processorsOf(architecture, one));
    assert.deepEqual(
      perPassage(hits).map(({ strongest, others }) => [strongest.requirement.id, others.length]),
      [
        ["sure", 1],
        ["elsewhere", 0],
      ],
    );
  });

  it("finds the mention beside the need, in its own file", () => {
    const component = { ...lambda, places: [at(100), at(32), { uri: "other.md", span: { start: 21, end: 22 } }] };
    assert.deepEqual(nearestPlace(component, need([])), at(32));
  });

  it("quotes on one line, and shortens what is long", () => {
    assert.equal(wordsOf(need([], { text: "sliding\n  window" })), "sliding window");
    assert.ok(wordsOf(need([], { text: "x".repeat(500) })).length <= 90);
  });
});

describe("needs that nothing meets", () => {
  it("are found where the nearest processor fails", () => {
    assert.equal(misfits(note([lambda, flink], [need([tie("l", "clause")])]), window).length, 1);
  });

  it("are none where one of several equally near processors could meet them", () => {
    assert.deepEqual(misfits(note([lambda, flink], [need([tie("l", "item"), tie("f", "item")])]), window), []);
  });

  it("are none where a part of the same passage could, and the words do not choose", () => {
    assert.deepEqual(misfits(note([lambda, flink], [need([tie("l", "passage")])]), window), []);
  });

  it("are none for a weak word that only stands nearby", () => {
    const weak = need([tie("l", "passage", "implied")], { certainty: "implied" });
    assert.deepEqual(misfits(note([lambda], [weak]), window), []);
    const numbered = { ...weak, quantity: { value: 600, dimension: "duration", text: "10 minutes" } as const };
    assert.equal(misfits(note([lambda], [numbered]), window).length, 1);
  });

  it("are none for services of which nothing is known", () => {
    const unknown = described("u", "step-functions");
    assert.deepEqual(misfits(note([unknown], [need([tie("u", "clause")])]), window), []);
  });
});
