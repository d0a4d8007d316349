import type { Requirement } from "../../model/architecture";
import { asserted, inSamePassage } from "../../model/ask";
import type { Architecture } from "../../model/join";
import { secondsOf } from "./windows";

/** Longest stretch, in seconds, that words mean as a target which do not say so plainly. */
const shortest = 60;

/**
 * How fast a note wants things: its latencies, and where a passage gives none with a number, the seconds that something may
 * take. The latter are only to be held against what is plainly slower, as a buffer or a schedule.
 */
export function targetsIn(architecture: Architecture): readonly Requirement[] {
  const latencies = asserted(architecture, ["latency"]);
  const told = latencies.filter(({ quantity }) => secondsOf(quantity) !== undefined);
  const deadlines = asserted(architecture, ["deadline"]).filter(
    (deadline) =>
      (secondsOf(deadline.quantity) ?? Number.POSITIVE_INFINITY) <= shortest &&
      !told.some((latency) => inSamePassage(latency, deadline)),
  );
  return [...latencies, ...deadlines];
}
