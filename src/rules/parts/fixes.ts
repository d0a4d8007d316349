import type { Fix } from "../../model/change";
import type { Claim } from "../../model/claim";

/**
 * Whether a value may be written over: it stands there in so many words, or is absent. A reference to a parameter and a
 * choice are left alone; what is wrong with them is mended where they get their values.
 */
export const isReplaceable = (claim: Claim<unknown> | undefined): boolean =>
  claim === undefined || (claim.certainty === "stated" && claim.alternatives === undefined);

/** The fixes, where the value that they replace may be written over. */
export const whereStated = (claim: Claim<unknown> | undefined, fixes: readonly Fix[]): readonly Fix[] =>
  isReplaceable(claim) ? fixes : [];

/** The same for fixes that replace several values. */
export const whereAllStated = (
  claims: readonly (Claim<unknown> | undefined)[],
  fixes: readonly Fix[],
): readonly Fix[] => (claims.every(isReplaceable) ? fixes : []);
