import type { Concept, Polarity } from "../../model/concepts";
import { findQuantities, type Quantity } from "../../model/quantity";
import type { Prose } from "../../syntax/prose";
import { overlaps, type Span } from "../../text/span";
import type { Term } from "./facts";
import type { Hit } from "./hits";

/** Needs whose number is a length of time. */
const durationNeeds = new Set<Concept>([
  "window",
  "window-tumbling",
  "window-sliding",
  "window-session",
  "latency",
  "buffering",
  "schedule",
  "batch",
  "retention",
  "recovery",
  "replay",
  "duration",
  "state-ttl",
  "late-data",
  "late-data-policy",
  "event-pattern",
  "checkpoint",
  "watermark",
  "deadline",
]);

/** A quantity with its place in the same text as the hits. */
export interface PlacedQuantity extends Span {
  readonly quantity: Quantity;
}

/** A setting that bears its unit in its name. */
const settingLength = /intervalinseconds\W{1,4}(?:(?:is|was|of|to|at|set to) )?(\d{1,4})$/i;

/** The number that goes with the words: within them, else the only fitting one close by that no other words claim. */
export function quantityOf(
  hit: Hit,
  clause: Span,
  quantities: readonly PlacedQuantity[],
  hits: readonly Hit[],
  words: string,
): Quantity | undefined {
  if (quantities.length === 0 && hit.concept !== "window-tumbling" && hit.concept !== "buffering") return undefined;
  const set = hit.concept === "buffering" ? settingLength.exec(words.slice(hit.start, hit.end)) : null;
  if (set !== null) return { value: Number(set[1]), dimension: "duration", text: set[1]! };
  const fits = ({ quantity }: PlacedQuantity): boolean =>
    durationNeeds.has(hit.concept)
      ? quantity.dimension === "duration" &&
        // "ten million clicks per day, shown in real time": how many, and not how soon.
        !(hit.concept === "latency" && /^per /i.test(quantity.text))
      : hit.concept === "throughput" && (quantity.dimension === "rate" || quantity.dimension === "data-rate");
  const parts = hit.parts ?? [hit];
  const inside = quantities.filter((found) => fits(found) && parts.some((part) => overlaps(found, part)));
  if (inside.length > 0) {
    // "over the last five minutes, refreshed each 30 s": the length is the longer one.
    return inside.reduce((a, b) => (b.quantity.value > a.quantity.value && hit.concept === "window-sliding" ? b : a))
      .quantity;
  }
  const bare = hit.concept === "window-tumbling" ? bareLength(parts, words) : undefined;
  if (bare !== undefined) return bare;
  const near = quantities.filter(
    (found) =>
      fits(found) &&
      found.start >= clause.start &&
      found.end <= clause.end &&
      Math.min(Math.abs(found.start - hit.end), Math.abs(hit.start - found.end)) < 50 &&
      !hits.some(
        (other) =>
          other !== hit &&
          durationNeeds.has(other.concept) &&
          other.concept !== "deadline" &&
          other.strength !== "other" &&
          overlaps(other, found),
      ),
  );
  if (near.length > 0 || !(hit.concept === "recovery" || hit.concept === "replay")) {
    return near.length === 1 ? near[0]!.quantity : undefined;
  }
  // "the last 2 trading days can be recomputed, over a weekend too, i.e. 96 hours".
  const elsewhere = quantities.filter(
    (found) =>
      fits(found) &&
      found.start > hit.end &&
      !hits.some((other) => durationNeeds.has(other.concept) && overlaps(other, found)),
  );
  return elsewhere.length === 1 ? elsewhere[0]!.quantity : undefined;
}

/** Words before the step of a sliding window. */
const stepBefore =
  /\b(?:every|each|once per|by|slid\w*|hop\w*|advanc\w*|step\w*|refresh\w*|updat\w*|evaluated|recomputed|emitted|interval)(?: (?:of|by|every|each|is|=|with an?|once|per|a|the)){0,3} ?$/i;
/** "slides every second": of anything else, every second one is half of them. */
const everySecond =
  /\b(?:slid|hop|advanc|mov|refresh|updat|recomput|evaluat|emit)\w{0,6}(?: \w{1,12}){0,2}? (?:every|each|once per|once a|per|by one|by a) second\b/i;
/** How far the step of a window may stand from it. */
const stepReach = 80;

/** From the start of one sliding window to that of the next, where the words tell: "24 hours, sliding every second". */
export function stepOf(
  hit: Hit,
  size: Quantity | undefined,
  text: string,
  quantities: readonly PlacedQuantity[],
): Quantity | undefined {
  if (hit.concept !== "window-sliding" || size === undefined) return undefined;
  const steps = quantities.filter(
    ({ start, end, quantity }) =>
      quantity.dimension === "duration" &&
      quantity.value > 0 &&
      quantity.value < size.value &&
      start - hit.end < stepReach &&
      hit.start - end < stepReach &&
      (stepBefore.test(text.slice(Math.max(0, start - 40), start)) || /^(?:per|each|every) /i.test(quantity.text)),
  );
  if (steps.length === 0 && size.value > 1) {
    const around = text.slice(Math.max(0, hit.start - stepReach), hit.end + stepReach);
    const found = everySecond.exec(around);
    if (found !== null) return { value: 1, dimension: "duration", text: found[0] };
  }
  return steps.length === 1 ? steps[0]!.quantity : undefined;
}

const lengths: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3_600,
  morning: 21_600,
  afternoon: 21_600,
  evening: 21_600,
  night: 28_800,
  shift: 28_800,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
};

/** "per wheelset and day": a unit that stands for one of it. `words` is the text that the parts count from. */
function bareLength(parts: readonly Span[], words: string): Quantity | undefined {
  for (const part of parts) {
    const text = words.slice(part.start, part.end);
    const found =
      /(?:^|(?:per|each|every|that|this|the|and|an?|by|full|whole|entire|complete|all|calendar|business|working|trading|banking|school|hydrological|gas|fiscal|tidal|operating|sales|service|settlement|opening)[ -])(minute|hour|morning|afternoon|evening|night|shift|day|week|month)(?:$|[ -])|^(minute|hour|month|week)ly\b|^(dai)ly\b/i.exec(
        text,
      );
    if (found === null) continue;
    const unit = found[3] === undefined ? (found[1] ?? found[2])!.toLowerCase() : "day";
    return { value: lengths[unit]!, dimension: "duration", text: found[0].trim() };
  }
  return undefined;
}

/** A cell of a number and little else. */
const longestFigure = 30;

/**
 * Binds what stands in different cells of a row: "Latency | 200 ms", and a number below the header "Latency".
 * Numbers that words of their own cell claim stay with them.
 */
export function bindColumns(
  terms: readonly Term[],
  cells: readonly Prose[],
  headers: readonly Term[],
  polarity: Polarity | undefined,
): readonly Term[] {
  const figures = cells.flatMap((prose, cell) => {
    const all = prose.text.length <= longestFigure ? findQuantities(prose.text) : [];
    // "600 s / 128 MB" is one length of time.
    const found = all.filter(({ quantity }) => quantity.dimension === "duration");
    const isClaimed = terms.some((term) => term.cell === cell && durationNeeds.has(term.concept));
    return found.length === 1 && !isClaimed ? [{ cell, prose, ...found[0]! }] : [];
  });
  if (figures.length === 0) return terms;
  const bound = [...terms];
  for (const { cell, prose, span, quantity } of figures) {
    const header = headers.find(
      (term) => term.cell === cell && durationNeeds.has(term.concept) && term.polarity !== "other-meaning",
    );
    if (header !== undefined) {
      const place = prose.locate(span);
      bound.push({
        ...header,
        polarity: polarity ?? "asserted",
        place,
        text: quantity.text,
        quantity,
        at: span.start,
        cell,
        sentence: cell * 100,
      });
      continue;
    }
    const open = bound.filter(
      (term) =>
        durationNeeds.has(term.concept) &&
        term.quantity === undefined &&
        term.cell !== cell &&
        // Nothing is scheduled every two seconds.
        !(quantity.value < 60 && (term.concept === "schedule" || term.concept === "batch")),
    );
    if (open.length === 1) bound[bound.indexOf(open[0]!)] = { ...open[0]!, quantity };
  }
  return bound;
}
