import type { Processing } from "../../catalogue/service";
import { printDuration, type Quantity } from "../../model/quantity";

/** The length of a window or the value of a target, in seconds, where the words give one. */
export const secondsOf = (quantity: Quantity | undefined): number | undefined =>
  quantity?.dimension === "duration" ? quantity.value : undefined;

/** What a service can do with windows, as the second half of a sentence that begins with its name. */
export function windowsOf(processing: Processing | undefined): string {
  if (processing === undefined || processing.windows.length === 0) return "makes no windows";
  const limit = processing.longestWindowSeconds;
  const upTo = limit === undefined ? "" : ` up to ${printDuration(limit)}`;
  return `keeps state only for ${processing.windows.join(" and ")} windows${upTo} per shard`;
}
