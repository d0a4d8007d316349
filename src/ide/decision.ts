import { serviceById } from "../catalogue";
import { type Advice, type Fit, type Need, needsOf, needTitles, servicesFor } from "../catalogue/decision";
import type { Model, Requirement } from "../model/architecture";
import { touches } from "../text/span";

/** Most services that are named: the reader wants a choice, not the catalogue. */
const most = 3;

const fitWords: Readonly<Record<Fit, string>> = {
  good: "fits",
  possible: "works with care",
  overkill: "works, but is more than is needed",
  wrong: "does not fit",
};

/**
 * The decision for a place of a note: which services meet the needs that the same passage asserts, taken together,
 * and why. Empty where the place belongs to no need, or the needs do not choose between services.
 */
export function decisionText(model: Model, offset: number): string {
  const own = model.requirements.find(({ place }) => touches(place.span, offset)) ?? nearest(model, offset);
  if (own === undefined) return "";
  const requirements = model.requirements.filter(
    ({ passage, polarity }) => passage === own.passage && polarity === "asserted",
  );
  const needs = needsOf(requirements);
  const named = new Set(requirements.flatMap(({ on }) => on.map(({ component }) => serviceOf(model, component))));
  return [
    processingText(
      needs.filter((need) => !isKept(need)),
      named,
    ),
    keepingText(needs.filter(isKept)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Kept is by the stream, not by what works on its records: a choice of its own. */
const isKept = (need: Need): boolean => need === "retain";

function processingText(needs: readonly Need[], named: ReadonlySet<string | undefined>): string {
  // That nobody is to run servers chooses between few services by itself.
  if (needs.every((need) => need === "no-operations")) return "";
  const advice = servicesFor(needs).filter(({ reasons }) => reasons.length === needs.length);
  const fitting = advice.filter(({ fit }) => fit !== "wrong").slice(0, most);
  const failing = advice.filter(({ service, fit }) => fit === "wrong" && named.has(service));
  const title = `This passage asks for ${listed(needs.map((need) => needTitles[need]))}.`;
  const verdict = fitting.length > 0 ? "For these together:" : "No single service meets all of that.";
  const lines = [...fitting, ...failing].map(adviceLine);
  return [`${title} ${verdict}`, lines.join("\n")].filter((part) => part !== "").join("\n\n");
}

function keepingText(needs: readonly Need[]): string {
  const fitting = servicesFor(needs).filter(({ fit }) => fit === "good");
  if (fitting.length === 0) return "";
  return [`For ${listed(needs.map((need) => needTitles[need]))}:`, fitting.map(adviceLine).join("\n")].join("\n\n");
}

/** A service's name stands beside the needs: the nearest need counts. */
function nearest(model: Model, offset: number): Requirement | undefined {
  const reach = 2_000;
  let best: Requirement | undefined;
  let least = reach;
  for (const requirement of model.requirements) {
    const { start, end } = requirement.place.span;
    const gap = Math.max(start - offset, offset - end);
    if (gap < least && requirement.polarity === "asserted") {
      least = gap;
      best = requirement;
    }
  }
  return best;
}

const serviceOf = (model: Model, component: string): string | undefined =>
  model.components.find(({ id }) => id === component)?.service;

function adviceLine({ service, fit, reasons }: Advice): string {
  const title = serviceById(service)?.title ?? service;
  const telling = fit === "good" ? reasons : reasons.filter((one) => one.fit === fit);
  return `- **${title}** ${fitWords[fit]}: ${[...new Set(telling.map(({ reason }) => reason))].join("; ")}.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
