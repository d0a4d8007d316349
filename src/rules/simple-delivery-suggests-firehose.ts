import { serviceById } from "../catalogue";
import type { Component, Flow, Model, Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  beside,
  certaintyOf,
  componentsOf,
  distanceOf,
  gapBetween,
  inSameFile,
  inSamePassage,
  isAsserted,
  outputsOf,
  overlap,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import type { Certainty } from "../model/claim";
import type { Architecture } from "../model/join";
import type { Place } from "../model/place";
import { isDelivery, proseName } from "./parts/misfit";
import { deliveryTargets, isFlink, statefulNeeds } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** A place that shows that records are only carried along. Smaller ranks are plainer. */
interface Evidence {
  readonly place: Place;
  readonly words: string;
  readonly passage: string;
  readonly component: Component;
  /** Catalogue key of the only target. */
  readonly target: string;
  readonly certainty: Certainty;
  readonly rank: number;
}

const services = (flows: readonly Flow[]): readonly string[] => [
  ...new Set(flows.flatMap((flow) => (flow.to.service === undefined ? [] : [flow.to.service]))),
];

/** The one target of the component, if Firehose could serve it: by its flows, else by the stores named around it. */
function targetOf(
  architecture: Architecture,
  component: Component,
  passage: string | undefined,
  said?: Place,
): string | undefined {
  const flows = outputsOf(architecture, component).filter((flow) => passage === undefined || flow.passage === passage);
  const uri = component.places[0]!.uri;
  const all = componentsOf(architecture, uri).filter(({ role }) => role === "sink" || role === "store");
  const near = all.filter((store) => passage === undefined || store.passage === passage);
  // A passage that names no store speaks of the one that the note names elsewhere.
  const stores = (near.length === 0 ? all : near).flatMap(({ service }) => service ?? []);
  const deliveries = componentsOf(architecture, uri).filter(
    (other) =>
      isDelivery(serviceById(other.service)) &&
      other.id !== component.id &&
      (passage === undefined || other.passage === passage),
  );
  const hasSource = componentsOf(architecture, uri).some(
    ({ role, passage: own }) => role === "stream" && (passage === undefined || own === passage),
  );
  // "-> Firehose, untouched" names it in the words themselves.
  const isNamed = said !== undefined && deliveries.some(({ places }) => places.some((place) => overlap(place, said)));
  const handsOn = deliveries.length > 0 && (hasSource || isNamed);
  const around = stores.length === 0 && handsOn ? ["firehose"] : [...new Set(stores)];
  const targets = flows.length > 0 ? services(flows) : around;
  const [only] = targets;
  return targets.length === 1 && only !== undefined && deliveryTargets.has(only) ? only : undefined;
}

/** Below a minute a delivery buffer is no match. */
const hasQuickTarget = (architecture: Architecture, requirement: Requirement): boolean =>
  beside(architecture, requirement, ["latency"], inSamePassage).some(
    (latency) => (secondsOf(latency.quantity) ?? 60) < 60,
  );

/** Whether the work is nothing but carrying records along. */
function isPlain(architecture: Architecture, { requirement, component, tie }: Assignment): boolean {
  if (isFlink(component.service)) return !stands(architecture, requirement, [...statefulNeeds, "lookup"], inSameFile);
  // A function mostly does something of its own before it writes; only an explicit copy is told.
  if (component.service !== "lambda" || distanceOf(tie) > 1) return false;
  const isTold = outputsOf(architecture, component).some((flow) => overlap(flow.place, requirement.place));
  if (!isTold) return false;
  return !stands(
    architecture,
    requirement,
    [...statefulNeeds, "lookup", "idempotency", "deduplication", "batch", "schedule"],
    inSamePassage,
  );
}

/** Words that say so: a delivery that is put on Flink or a function. */
function fromWords(architecture: Architecture): readonly Evidence[] {
  return asserted(architecture, ["delivery"]).flatMap((requirement): readonly Evidence[] => {
    const candidates = processorsOf(architecture, requirement);
    const [first] = candidates;
    if (first === undefined || candidates.length > 1 || first.tie.nearness === "document") return [];
    if (!isPlain(architecture, first) || hasQuickTarget(architecture, requirement)) return [];
    const { component } = first;
    const target = targetOf(architecture, component, requirement.passage, requirement.place);
    if (target === undefined) return [];
    const { place, passage } = requirement;
    const certainty = certaintyOf(first);
    // Words that name the engine as well mostly say where records come from and go to, and not that this is all.
    const rank = component.places.some((mention) => overlap(mention, place)) ? 1 : 0;
    return [{ place, words: wordsOf(requirement), passage, component, target, certainty, rank }];
  });
}

/** An application that reads a stream and writes to one target, in a note that asks for nothing else. */
function fromFlows(architecture: Architecture, model: Model): readonly Evidence[] {
  if (model.requirements.some((need) => isAsserted(need) && statefulNeeds.includes(need.concept))) return [];
  return model.components.flatMap((component): readonly Evidence[] => {
    if (component.service !== "managed-flink" || component.origin !== "described") return [];
    const outputs = outputsOf(architecture, component);
    const inputs = model.flows.filter(
      (flow) => flow.polarity === "asserted" && flow.to.service === component.service && isStream(flow.from.service),
    );
    const target = targetOf(architecture, component, undefined);
    if (outputs.length === 0 || inputs.length === 0 || target === undefined) return [];
    const shared = { component, target, certainty: component.certainty };
    const plain = model.requirements.filter(
      (need) =>
        need.concept === "stateless" &&
        isAsserted(need) &&
        need.on.some((tie) => architecture.component(tie.component)?.service === target),
    );
    return [
      ...plain.map((need) => ({
        ...shared,
        place: need.place,
        words: wordsOf(need),
        passage: need.passage,
        rank: 0,
      })),
      ...outputs
        .filter((flow) => flow.passage === component.passage)
        .map((flow) => ({
          ...shared,
          place: flow.place,
          words: flow.name,
          passage: flow.passage ?? "",
          // Source and target in one breath is the whole story of the application.
          rank: inputs.some((input) => overlap(input.place, flow.place)) ? 1 : 2,
        })),
    ];
  });
}

const isStream = (service: string | undefined): boolean => serviceById(service)?.replay === true;

/** The plainest evidence of each passage. */
function plainest(all: readonly Evidence[]): readonly Evidence[] {
  const best = new Map<string, Evidence>();
  for (const one of all) {
    const key = `${one.place.uri}\u0000${one.passage}`;
    const known = best.get(key);
    if (known === undefined || one.rank < known.rank) best.set(key, one);
  }
  return [...best.values()];
}

export default defineRule({
  id: "simple-delivery-suggests-firehose",
  summary: "Flink or a function only carries records to a store that Amazon Data Firehose serves without code.",
  why: "An application that copies has to be built, patched, scaled and paid around the clock, and small files come on top.",
  instead: "Let Amazon Data Firehose deliver, with a transform function where records must be changed.",
  severity: "info",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Flink as a copy program",
      bad: { "note.md": "# Archive\n\nManaged Flink delivers the raw events to S3, without any logic.\n" },
      marks: [["note.md", "delivers the raw events to S3"]],
      fixed: { "note.md": "# Archive\n\nData Firehose delivers the raw events to S3, without any logic.\n" },
    },
    {
      title: "Flink computes before it writes",
      good: {
        "note.md": "Managed Flink joins orders and payments within 10 minutes and writes the result to S3.\n",
      },
    },
    {
      title: "The copy program was turned down",
      good: {
        "note.md": "Rather than writing a Flink job for a mere copy, we let Amazon Data Firehose deliver to S3.\n",
      },
    },
  ],
  check(architecture, report) {
    const notes = architecture.models.filter(({ kind }) => kind === "note");
    const told = plainest([...fromWords(architecture), ...notes.flatMap((note) => fromFlows(architecture, note))]);
    for (const { place, words, component, target, certainty } of told) {
      const title = serviceById(component.service)?.title ?? component.name;
      const store = serviceById(target)?.title ?? target;
      const mention = component.places.reduce((best, one) =>
        gapBetween(one, place) < gapBetween(best, place) ? one : best,
      );
      const text = proseName("firehose");
      report(
        place,
        target === "firehose"
          ? `"${words}": this only hands records to Amazon Data Firehose, which reads Kinesis Data Streams and MSK by itself. ${title} is not needed unless you transform, window or join.`
          : `"${words}": this only delivers records to ${store}. Amazon Data Firehose does that without code; ${title} is not needed unless you transform, window or join.`,
        {
          evidence: [{ certainty }],
          subject: component.id,
          replaces: { rules: ["flink-for-stateless-transform"], subjects: [component.id] },
          fixes: () => [{ title: `Use ${text}`, safe: false, changes: [{ kind: "reword", place: mention, text }] }],
        },
      );
    }
  },
});
