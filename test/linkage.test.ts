import assert from "node:assert/strict";
import { type Component, emptyModel, type Label, type Model, type Requirement } from "../src/model/architecture";
import { joinModels } from "../src/model/join";
import { linkOf, wantedProcessors, wantedStreams } from "../src/model/linkage";
import { partsOfName } from "../src/model/names";

const note = "docs/note.md";
const template = "template.yaml";
const span = { start: 0, end: 1 };

const declared = (
  id: string,
  service: string,
  role: Component["role"],
  aliases: readonly string[] = [],
): Component => ({
  id,
  name: id,
  service,
  role,
  origin: "declared",
  complete: true,
  traits: {},
  aliases,
  places: [{ uri: template, span }],
  certainty: "stated",
});

const need = (extra: Partial<Requirement> = {}): Requirement => ({
  id: "r1",
  concept: "window-session",
  polarity: "asserted",
  place: { uri: note, span },
  text: "session window",
  certainty: "stated",
  on: [],
  passage: "p1",
  statement: "s1",
  ...extra,
});

const label = (text: string, extra: Partial<Label> = {}): Label => ({
  text,
  manner: "marked",
  place: { uri: note, span },
  passage: "p1",
  statement: "s1",
  ...extra,
});

const clicks = declared("Clicks", "kds", "stream", ["clicks"]);
const orders = declared("Orders", "kds", "stream", ["orders"]);
const counter = declared("Counter", "lambda", "processor", ["click-counter"]);

const polled = (from: Component, to: Component): Model["flows"][number] => ({
  id: `${from.id}-${to.id}`,
  name: `${from.id}To${to.id}`,
  kind: "polled",
  from: { component: from.id, service: from.service },
  to: { component: to.id, service: to.service },
  complete: true,
  traits: {},
  place: { uri: template, span },
  polarity: "asserted",
  certainty: "stated",
});

const architectureOf = (labels: readonly Label[], uri = template) =>
  joinModels([
    { ...emptyModel(note, "note", "markdown"), requirements: [need()], labels },
    {
      ...emptyModel(uri, "template", "cloudformation"),
      components: [clicks, orders, counter],
      flows: [polled(clicks, counter)],
    },
  ]);

describe("linkage of notes and templates", () => {
  it("goes by a name in the statement", () => {
    const architecture = architectureOf([label("orders")]);
    const link = linkOf(architecture, need(), wantedStreams(architecture));
    assert.deepEqual([link?.level, link?.components.map(({ id }) => id)], ["named", ["Orders"]]);
  });

  it("leads from a stream to its consumers, and from a consumer to its streams", () => {
    const architecture = architectureOf([label("clicks")]);
    const consumers = linkOf(architecture, need(), wantedProcessors(architecture));
    assert.deepEqual(
      consumers?.components.map(({ id }) => id),
      ["Counter"],
    );
    const other = architectureOf([label("click-counter")]);
    const streams = linkOf(other, need(), wantedStreams(other));
    assert.deepEqual(
      streams?.components.map(({ id }) => id),
      ["Clicks"],
    );
  });

  it("prefers the statement to the passage", () => {
    const architecture = architectureOf([label("clicks", { statement: "s2" }), label("orders")]);
    const link = linkOf(architecture, need(), wantedStreams(architecture));
    assert.deepEqual(
      link?.components.map(({ id }) => id),
      ["Orders"],
    );
  });

  it("takes a name from the passage as less than certain when there are several", () => {
    const labels = [label("clicks", { statement: "s2" }), label("orders", { statement: "s3" })];
    const architecture = architectureOf(labels);
    const link = linkOf(architecture, need(), wantedStreams(architecture));
    assert.deepEqual([link?.level, link?.components.length], ["only", 2]);
  });

  it("falls back on everything of the kind that the project has", () => {
    const architecture = architectureOf([]);
    const link = linkOf(architecture, need(), wantedProcessors(architecture));
    assert.deepEqual([link?.level, link?.components.map(({ id }) => id)], ["only", ["Counter"]]);
  });

  it("leaves templates of other projects alone", () => {
    const architecture = joinModels([
      { ...emptyModel("a/docs/note.md", "note", "markdown"), requirements: [need()] },
      { ...emptyModel("b/template.yaml", "template", "cloudformation"), components: [clicks] },
    ]);
    const far = need({ place: { uri: "a/docs/note.md", span } });
    assert.equal(linkOf(architecture, far, { is: () => true, behind: () => [] }), undefined);
  });

  it("goes by words of the name, and by identifiers without a mark", () => {
    const words = architectureOf([label("the click counter", { manner: "words" })]);
    const byWords = linkOf(words, need(), wantedProcessors(words));
    assert.deepEqual([byWords?.level, byWords?.certainty, byWords?.components[0]?.id], ["named", "stated", "Counter"]);
    const plain = architectureOf([label("click-counter", { manner: "plain" })]);
    assert.equal(linkOf(plain, need(), wantedProcessors(plain))?.components[0]?.id, "Counter");
  });

  it("is less sure where only some of the words are there", () => {
    const architecture = architectureOf([label("the counter function", { manner: "words" })]);
    const link = linkOf(architecture, need(), wantedProcessors(architecture));
    // "Counter" is its logical id, too, so all words are there.
    assert.equal(link?.certainty, "stated");
    const some = architectureOf([label("click function", { manner: "words" })]);
    assert.equal(linkOf(some, need(), wantedProcessors(some))?.certainty, "implied");
  });

  it("takes no part of another kind by its words", () => {
    const architecture = architectureOf([label("orders table", { manner: "words" })]);
    const link = linkOf(architecture, need(), wantedStreams(architecture));
    assert.deepEqual([link?.level, link?.components.length], ["only", 2]);
  });

  it("follows a comment before anything else", () => {
    const pointer = {
      kind: "describes",
      file: "",
      name: "Orders",
      place: { start: 0, end: 0 },
      scope: { start: 0, end: 9 },
    } as const;
    const architecture = joinModels([
      {
        ...emptyModel(note, "note", "markdown"),
        requirements: [need()],
        labels: [label("clicks")],
        pointers: [pointer],
      },
      { ...emptyModel(template, "template", "cloudformation"), components: [clicks, orders, counter] },
    ]);
    const link = linkOf(architecture, need(), wantedStreams(architecture));
    assert.deepEqual([link?.level, link?.components.map(({ id }) => id)], ["named", ["Orders"]]);
  });
});

describe("names", () => {
  it("come apart into the words that tell things from each other", () => {
    assert.deepEqual(partsOfName("OrdersConsumerFunction"), { own: ["order", "consumer"], kinds: ["function"] });
    assert.deepEqual(partsOfName("prod-orders_consumer-v2"), { own: ["order", "consumer"], kinds: [] });
    assert.deepEqual(partsOfName("the MSK cluster"), { own: [], kinds: ["cluster"] });
  });
});
