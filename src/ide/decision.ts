import { serviceById } from "../catalogue";
import { type Advice, type Fit, needsOf, needTitles, servicesFor } from "../catalogue/decision";
import type { Model, Requirement } from "../model/architecture";
import { touches } from "../text/span";

/** Most services that are named: the reader wants a choice, not the catalogue. */
const most = 4;

const fitWords: Readonly<Record<Fit, string>> = {
  good: "fits",
  possible: "works with care",
  overkill: "works, but is more than is needed",
  wrong: "does not fit",
};

/**
 * The decision for a place of a note: which services meet the needs that the same passage asserts, taken together, and why.
 * Empty where the place belongs to no need, or the needs do not choose between services.
 */
export function decisionText(model: Model, offset: number): string {
  const own = model.requirements.find(({ place }) => touches(place.span, offset)) ?? nearest(model, offset);
  if (own === undefined) return "";
  const requirements = model.requirements.filter(
    ({ passage, polarity }) => passage === own.passage && polarity === "asserted",
  );
  const needs = needsOf(requirements);
  if (needs.length === 0) return "";
  const advice = servicesFor(needs).filter(({ reasons }) => reasons.length === needs.length);
  const named = new Set(requirements.flatMap(({ on }) => on.map(({ component }) => serviceOf(model, component))));
  const shown = advice.filter(({ service, fit }, i) => i < most && (fit !== "wrong" || named.has(service)));
  const missing = advice.filter((one) => named.has(one.service) && !shown.includes(one));
  if (shown.length === 0) return "";
  const title = `This passage asks for ${listed(needs.map((need) => needTitles[need]))}. For these together:`;
  return [title, ...[...shown, ...missing].map(adviceLine)].join("\n").replace("\n", "\n\n");
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
