import type { Component, Flow } from "../../model/architecture";
import type { Claim } from "../../model/claim";
import type { Architecture } from "../../model/join";

/**
 * Every value that a claim may take; undefined where one of them is not known. An absent claim, and a branch of a
 * condition that leaves it out, take `fallback`.
 */
export function valuesOf(
  claim: Claim<number> | undefined,
  fallback: number | undefined,
): readonly number[] | undefined {
  const values =
    claim === undefined ? [fallback] : claim.alternatives === undefined ? [claim.value] : claim.alternatives;
  const isChoice = claim?.alternatives !== undefined;
  const known = values.map((value) => (isChoice ? (value ?? fallback) : value)).filter((value) => value !== undefined);
  return known.length === values.length && known.length > 0 ? known : undefined;
}

/** Mappings that read a stream of shards in batches and invoke the function, and are not switched off. */
export const shardReaders = (architecture: Architecture, target: Component): readonly Flow[] =>
  architecture.flowsTo(target.id).filter(({ kind, from, traits }) => {
    const isOn = traits.enabled === undefined || traits.enabled.value === true;
    return kind === "polled" && isOn && (from.service === "kds" || from.service === "dynamodb-streams");
  });
