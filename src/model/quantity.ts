/** What a number measures. Values are in seconds, events per second, bytes per second, bytes, or plain pieces. */
export type Dimension = "duration" | "rate" | "data-rate" | "size" | "count";

/** A number with its unit, as a text gives it: "500 ms", "24h", "10k events/s", "5 MB". */
export interface Quantity {
  /** In the dimension's own unit; never negative, never NaN. */
  readonly value: number;
  readonly dimension: Dimension;
  /** The words it was read from. */
  readonly text: string;
}

const units: readonly (readonly [seconds: number, one: string, many: string])[] = [
  [86_400, "day", "days"],
  [3_600, "hour", "hours"],
  [60, "minute", "minutes"],
  [1, "second", "seconds"],
];

/** A duration as people say it: "24 hours", "90 seconds", "500 ms". Takes the largest unit that leaves a whole number. */
export function printDuration(seconds: number): string {
  if (seconds > 0 && seconds < 1) return `${Math.round(seconds * 1_000)} ms`;
  for (const [size, one, many] of units) {
    const count = seconds / size;
    // Two days and less are said in hours: retention and recovery times are compared with "24 hours".
    if (size === 86_400 && count <= 2) continue;
    if (count >= 1 && Number.isInteger(count)) return `${count} ${count === 1 ? one : many}`;
  }
  return `${Number(seconds.toFixed(1))} seconds`;
}
