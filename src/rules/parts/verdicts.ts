import type { Claim, Verdict } from "../../model/claim";
import { mildest, type Severity } from "../rule";

/** Holds where all hold. A part that never holds settles it; else one that nobody knows leaves it open. */
export function every(...verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ["never", "unknown", "sometimes"] as const) if (verdicts.includes(verdict)) return verdict;
  return "always";
}

/** Holds where one holds. */
export function some(...verdicts: readonly Verdict[]): Verdict {
  for (const verdict of ["always", "sometimes", "unknown"] as const) if (verdicts.includes(verdict)) return verdict;
  return "never";
}

/** Whether something is set at all, be its value known or not. */
export function isSet(claim: Claim<unknown> | undefined): Verdict {
  if (claim === undefined) return "never";
  if (claim.alternatives === undefined || claim.alternatives.length === 0) return "always";
  const present = claim.alternatives.filter((value) => value !== undefined).length;
  return present === 0 ? "never" : present === claim.alternatives.length ? "always" : "sometimes";
}

/** The opposite. */
export const not = (verdict: Verdict): Verdict =>
  verdict === "always" ? "never" : verdict === "never" ? "always" : verdict;

/** How a finding is to be told. */
export interface Grade {
  readonly severity: Severity;
  /** How the message begins, where the finding holds in one branch only. */
  readonly where: string;
}

/** What holds in one branch of a condition only is advice, what nobody knows is nothing. */
export function grade(verdict: Verdict, severity: Severity): Grade | undefined {
  if (verdict === "always") return { severity, where: "" };
  if (verdict === "sometimes") return { severity: mildest("info", severity), where: "In one branch of a condition: " };
  return undefined;
}

/** The value that is meant: the plain one, else the first of several that holds. */
export const valueThat = <T>(claim: Claim<T> | undefined, holds: (value: T) => boolean): T | undefined =>
  claim?.alternatives?.find((value): value is T => value !== undefined && holds(value)) ?? claim?.value;
