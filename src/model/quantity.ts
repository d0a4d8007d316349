import type { Span } from "../text/span";

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

/** A quantity where it stands. */
export interface FoundQuantity {
  readonly span: Span;
  readonly quantity: Quantity;
}

const secondsOf: Readonly<Record<string, number>> = {
  ms: 0.001,
  msec: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3_600,
  hr: 3_600,
  hour: 3_600,
  d: 86_400,
  day: 86_400,
  night: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
};

const adverbs: Readonly<Record<string, number>> = {
  minutely: 60,
  hourly: 3_600,
  daily: 86_400,
  nightly: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  sub: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  half: 0.5,
};

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  g: 1e9,
  billion: 1e9,
};

const bytesOf: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  kb: 1e3,
  kib: 1_024,
  mb: 1e6,
  mib: 1_048_576,
  gb: 1e9,
  gib: 1_073_741_824,
  tb: 1e12,
  tib: 1_099_511_627_776,
};

const digits = "\\d{1,12}(?:[,.]\\d{1,9}){0,4}";
const words = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join("|");
const time =
  "milliseconds?|msecs?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|[smhd]";
const things =
  "events?|records?|messages?|msgs?|requests?|transactions?|rows?|writes?|reads?|clicks?|orders?|items?|readings?|operations?|ops|points?|updates?";
/** Anything else that is counted by the second or minute: "9,000 heartbeats per second". */
const anything =
  "(?!(?:seconds|minutes|hours|days|weeks|months|times|euros|dollars|cents|pounds|percent)\\b)[a-z]{3,16}s(?= ?(?:/|per|a|each|every) ?(?:second|sec|s|minute|min)\\b)";
const per = " ?(?:/|per|a|an|each|every) ?(second|sec|s|minute|min|hour|h|day|d)";

/** One alternative per dimension; the more telling ones first. */
const quantities = new RegExp(
  [
    // 1-4: 10k events/s, 2 million messages per day
    `(?<![\\w.,/-])(${digits})(?: ?(k|m|b|thousand|million|billion))? (?:[a-z]{1,12} )?(?:${things}|${anything})${per}\\b`,
    `(?<![\\w.,/-])(${digits})(?: ?(k|m))? ?(?:events|records|messages|msgs?|req|tx)/(s|sec|second|min|minute|h|hour|day)\\b`,
    `(?<![\\w.,/-])(${digits})(?: ?(k|m))? ?(eps|rps|tps|qps)\\b`,
    // 5 MB/s, 40 GB per day; 128 MB
    `(?<![\\w.,/-])(${digits}) ?([kmgt]i?b|bytes?)(?:${per})?\\b`,
    // half an hour, a quarter of an hour
    `\\b(half|quarter of) an? (second|minute|hour|day)\\b`,
    `\\b(half|quarter)[- ](second|minute|hour|day)\\b`,
    // 5 to 10 minutes, 15-minute, five minutes, 24h
    `(?<![\\w.,/:-])(?:(?:${digits})(?: ?- ?| to | or |\u2013))?(${digits})(?:[ -]?(${time}))\\b(?!/)`,
    `\\b(${words})[ -](seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?)\\b`,
    // per minute, every day: one of it
    `\\b(?:per|each|every|by the|last|past|previous|preceding|trailing)[ -](minute|hour|day|night|week|month)\\b`,
    `\\b(minutely|hourly|daily|nightly|weekly|monthly|yearly)\\b`,
    // 12 shards
    `(?<![\\w.,/-])(${digits})(?: ?(k|m|thousand|million))? (?:shards?|partitions?|brokers?|kpus?|records?|events?|messages?)\\b`,
  ].join("|"),
  "gi",
);

/** The quantities of a text in order, without overlap. Numbers of unknown size ("a couple of minutes") are left out. */
export function findQuantities(text: string): readonly FoundQuantity[] {
  const found: FoundQuantity[] = [];
  for (const match of text.matchAll(quantities)) {
    const measured = measure(match);
    if (measured === undefined || !Number.isFinite(measured.value)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, quantity: { ...measured, text: match[0] } });
  }
  return found;
}

function measure(match: RegExpExecArray): { value: number; dimension: Dimension } | undefined {
  const g = match;
  if (g[1] !== undefined) return { value: (numberOf(g[1]) * timesOf(g[2])) / unitSeconds(g[3]), dimension: "rate" };
  if (g[4] !== undefined) return { value: (numberOf(g[4]) * timesOf(g[5])) / unitSeconds(g[6]), dimension: "rate" };
  if (g[7] !== undefined) return { value: numberOf(g[7]) * timesOf(g[8]), dimension: "rate" };
  if (g[10] !== undefined) {
    const bytes = numberOf(g[10]) * (bytesOf[singular(g[11] ?? "")] ?? 1);
    return g[12] === undefined
      ? { value: bytes, dimension: "size" }
      : { value: bytes / unitSeconds(g[12]), dimension: "data-rate" };
  }
  const part = g[13] ?? g[15];
  if (part !== undefined) {
    const share = part.toLowerCase().startsWith("half") ? 0.5 : 0.25;
    return { value: share * unitSeconds(g[14] ?? g[16]), dimension: "duration" };
  }
  if (g[17] !== undefined) {
    // "M" alone is no minute, and "5 m" is a length.
    if (g[18] === "M" || g[18] === "D" || g[18] === "H" || g[18] === "S" || (g[18] === "m" && /\s/.test(g[0])))
      return undefined;
    return { value: numberOf(g[17]) * unitSeconds(g[18]), dimension: "duration" };
  }
  if (g[19] !== undefined) {
    return { value: (numberWords[g[19].toLowerCase()] ?? Number.NaN) * unitSeconds(g[20]), dimension: "duration" };
  }
  if (g[21] !== undefined) return { value: unitSeconds(g[21]), dimension: "duration" };
  if (g[22] !== undefined) return { value: adverbs[g[22].toLowerCase()] ?? Number.NaN, dimension: "duration" };
  if (g[23] !== undefined) return { value: numberOf(g[23]) * timesOf(g[24]), dimension: "count" };
  return undefined;
}

const singular = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length > 2 && lower.endsWith("s") && lower !== "ms" ? lower.slice(0, -1) : lower;
};
const unitSeconds = (unit: string | undefined): number => secondsOf[singular(unit ?? "")] ?? Number.NaN;
const timesOf = (word: string | undefined): number => (word === undefined ? 1 : (multipliers[word.toLowerCase()] ?? 1));

/** "10,000" is ten thousand, "1.5" one and a half. */
function numberOf(words: string): number {
  const plain = words.replace(/,(?=\d{3}(?!\d))/g, "").replace(/,/g, ".");
  return Number.parseFloat(plain);
}
