import type { Claim } from "../../../model/claim";
import type { Span } from "../../../text/span";

/** A claim on what stands at the place; `value: undefined` where the code does not tell. */
export const claimAt = <T>(text: string, at: Span, value: T | undefined): Claim<T> => ({
  value,
  at,
  text: text.slice(at.start, at.end).slice(0, 60),
  certainty: "stated",
});

const unitSeconds: Readonly<Record<string, number>> = {
  millis: 0.001,
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
};

/** A length of time, in seconds, from a number and the name of a unit; undefined for units that vary ("month"). */
export function secondsIn(count: string, unit: string): number | undefined {
  const name = unit.toLowerCase();
  const seconds = unitSeconds[name] ?? unitSeconds[name.replace(/s$/, "")];
  const number = Number(count.replaceAll("_", ""));
  return seconds === undefined || !Number.isFinite(number) ? undefined : number * seconds;
}
