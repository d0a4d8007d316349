import { serviceById } from "../catalogue";
import {
  asserted,
  type Assignment,
  beside,
  distanceOf,
  inSameFile,
  inSamePassage,
  isClose,
  outputsOf,
  perPassage,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import type { Architecture } from "../model/join";
import { defineRule } from "./rule";
import { detailsOf, titleOf, useInstead } from "./support/misfit";
import { deliveryTargets, isFlink, serviceOf, statefulNeeds } from "./support/streaming";
import { secondsOf } from "./support/windows";

/** Where the component delivers to, as far as the passage tells. */
const targetsOf = (architecture: Architecture, { component, requirement }: Assignment): readonly string[] => [
  ...new Set(
    outputsOf(architecture, component)
      .filter((flow) => flow.passage === requirement.passage)
      .flatMap((flow) => (flow.to.service === undefined ? [] : [flow.to.service])),
  ),
];

/** Below a minute a delivery buffer is no match. */
const hasQuickTarget = (architecture: Architecture, { requirement }: Assignment): boolean =>
  beside(architecture, requirement, ["latency"], inSamePassage).some(
    (latency) => (secondsOf(latency.quantity) ?? 60) < 60,
  );

/** Whether the work is nothing but carrying records along. */
function isPlain(architecture: Architecture, assignment: Assignment): boolean {
  const { requirement, component, tie } = assignment;
  if (isFlink(component.service)) return !stands(architecture, requirement, statefulNeeds, inSameFile);
  // A function mostly does something of its own before it writes; only an explicit copy is told.
  if (component.service !== "lambda" || distanceOf(tie) > 1) return false;
  return !stands(
    architecture,
    requirement,
    [...statefulNeeds, "lookup", "idempotency", "batch", "schedule"],
    inSamePassage,
  );
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
        "note.md":
          "Rather than writing a Flink job for a mere copy, we let Amazon Data Firehose deliver to S3.\n",
      },
    },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["delivery"])) {
      const candidates = processorsOf(architecture, requirement);
      const [first] = candidates;
      if (first === undefined || candidates.length > 1 || first.tie.nearness === "document") continue;
      if (!isClose(first.tie) && first.component.certainty === "assumed") continue;
      if (!serviceOf(first.component)?.processing) continue;
      if (!isPlain(architecture, first) || hasQuickTarget(architecture, first)) continue;
      const targets = targetsOf(architecture, first);
      if (targets.length !== 1 || !targets.every((target) => deliveryTargets.has(target))) continue;
      hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { strongest } = passage;
      const [target] = targetsOf(architecture, strongest);
      const store = serviceById(target)?.title ?? "its target";
      report(
        strongest.requirement.place,
        `"${wordsOf(strongest.requirement)}": this only delivers records to ${store}. Amazon Data Firehose does that without code; ${titleOf(strongest)} is not needed unless you transform, window or join.`,
        { ...detailsOf(passage), fixes: () => useInstead(strongest, "firehose") },
      );
    }
  },
});
