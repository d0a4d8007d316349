import { serviceById } from "../catalogue";
import type { Claim } from "../model/claim";
import { printDuration } from "../model/quantity";
import type { Reference } from "../model/traits";

/** Unit endings of trait names: how the number is printed. */
const units: readonly (readonly [ending: string, print: (value: number) => string])[] = [
  ["Seconds", printDuration],
  ["Ms", (value) => printDuration(value / 1_000)],
  ["Hours", (value) => printDuration(value * 3_600)],
  ["Megabytes", (value) => `${value} MB`],
];

/** The trait's name as words, its unit left out: "batching window" for batchingWindowSeconds. */
function traitLabel(trait: string): string {
  const unit = units.find(([ending]) => trait.endsWith(ending));
  const name = unit === undefined ? trait : trait.slice(0, -unit[0].length);
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What a claim says of its trait, for people; "not told" where the file leaves it open. */
function traitText(trait: string, claim: Claim<unknown>): string {
  if (claim.alternatives !== undefined && claim.alternatives.length > 0) {
    return claim.alternatives.map((value) => (value === undefined ? "left out" : valueText(trait, value))).join(" or ");
  }
  return claim.value === undefined ? "not told" : valueText(trait, claim.value);
}

function valueText(trait: string, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (value === -1) return "no limit";
  if (typeof value === "number") return units.find(([ending]) => trait.endsWith(ending))?.[1](value) ?? String(value);
  if (typeof value === "string") return value;
  const reference = value as Partial<Reference>;
  // A key tells kind and namespace first, the name last.
  return reference.target?.replace(/^.*:/, "") ?? serviceById(reference.service)?.title ?? "outside this file";
}

/** How sure a claim is, for people; empty for what stands there in so many words. */
const certaintyText = (claim: Claim<unknown>): string =>
  claim.certainty === "stated"
    ? claim.isDefault === true
      ? "default"
      : ""
    : claim.because === undefined
      ? claim.certainty
      : `${claim.certainty}: ${claim.because}`;

/** A claim for people, in a line: "retries: 5 (implied: default of parameter Retries)". */
export function claimText(trait: string, claim: Claim<unknown>, separator = ": "): string {
  const remark = certaintyText(claim);
  return `${traitLabel(trait)}${separator}${traitText(trait, claim)}${remark === "" ? "" : ` (${remark})`}`;
}
