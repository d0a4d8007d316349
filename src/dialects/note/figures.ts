import {
  type FigureKind as Kind,
  numberPatterns as numberOf,
  numberWords as numbers,
  figureWords as settings,
} from "../../catalogue/figure-words";
import { StemIndex } from "../../catalogue/stem-index";
import { type FigureName, versionNumber } from "../../model/figure";
import { findQuantities } from "../../model/quantity";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { FoundFigure } from "./facts";

/** Each setting's patterns, with the number as the one group that is there. */
const patterns = settings.map((setting) => {
  const source = setting.says
    .map((says) => `(?<![\\w.-])${says.replace("<n>", `(${numberOf[setting.kind]})`)}(?![\\w])`)
    .join("|");
  return { setting, source, pattern: new RegExp(source, "g") };
});

/** Which settings a sentence may speak of. */
const settingsIn = new StemIndex(patterns.map(({ source }) => source));

/** Words without which a sentence gives no figure. */
const candidate =
  /batch|shard|checkpoint|retr|age|older|time-?out|times out|memory|\bram\b|concurrency|parallel|subtask|buffer|\bor\b|broker|replica|partition|flink|kafka|each|piece|\bper\b|size|record|event|message|payload|invocation|call|poll| go\b| time\b/;

/** Words that deny what their clause says. */
const denied = /\b(?:not|never|no longer)\b|n't\b/;
/** Words after which a number is no statement about what is there. */
const unsure =
  /\b(?:instead of|rather than|would|could|might|used to|previously|formerly|tried|unless|until|planned|later|staging|in tests?|load tests?|per kpu|quota|as of|after the|supports?|requires?|needs? at least|from \d{1,9} to)\b|\?/;
/** Words in front of a number that make it a bound. */
const bound =
  /(?:at least|more than|over|less than|fewer than|minimum(?: of)?|min\.?|above|below|beyond|between|under|>=?|<=?|≥|≤) $/;
const limit = /(?:at most|up to|maximum(?: of)?|max\.?|no more than) $/;

/** The numbers that running text gives to settings. */
export function figuresOf(prose: Prose): readonly FoundFigure[] {
  const lower = prose.text.toLowerCase();
  if (lower.length !== prose.text.length) return [];
  const found: FoundFigure[] = [];
  for (const [number, sentence] of prose.sentences.entries()) {
    const words = lower.slice(sentence.start, sentence.end);
    const called = settingsIn.candidates(words);
    if (called.length === 0 || !candidate.test(words) || unsure.test(words)) continue;
    for (const one of [...called].sort((a, b) => a - b)) {
      const { setting, pattern } = patterns[one]!;
      for (const match of words.matchAll(pattern)) {
        const figure = match.slice(1).find((group) => group !== undefined);
        if (setting.kind === "version" && /\b(?:since|before)\b/.test(words)) continue;
        if (figure === undefined || denied.test(clauseAt(words, match.index))) continue;
        const at = match.index + match[0].lastIndexOf(figure);
        const front = words.slice(Math.max(0, at - 16), at);
        const value = measured(figure, setting.kind, setting.setting);
        if (value === undefined || bound.test(front) || (limit.test(front) && setting.isLimit === undefined)) continue;
        const start = sentence.start + at;
        found.push(figureAt(prose, setting.setting, value, { start, end: start + figure.length }, number));
      }
    }
  }
  return found.filter(
    (one, at) =>
      found.findIndex((other) => other.setting === one.setting && other.place.start === one.place.start) === at,
  );
}

/** The words around an offset, up to the next stops. */
function clauseAt(sentence: string, at: number): string {
  const start = Math.max(...[",", ";", ":", "("].map((stop) => sentence.lastIndexOf(stop, at)));
  const end = sentence.slice(at).search(/[,;:)](?= |$)/);
  return sentence.slice(start + 1, end < 0 ? undefined : at + end);
}

/** The number of a cell below the head of its column, or beside a cell that names the setting. */
export function figureOfCell(head: string, prose: Prose): readonly FoundFigure[] {
  const name = head
    .toLowerCase()
    .replace(/\([^()]*\)/g, "")
    .trim();
  const setting = settings.find((one) => one.head.test(name));
  if (setting === undefined || prose.text.length > 24) return [];
  const unit = /\((mb|gb|s|seconds|ms|minutes|bytes|kb)\)/.exec(head.toLowerCase())?.[1];
  const match = new RegExp(`^(${numberOf[setting.kind]})$`).exec(prose.text.toLowerCase().trim());
  const bare = match === null && unit !== undefined ? /^\d{1,6}$/.exec(prose.text.trim()) : null;
  const words = match?.[0] ?? (bare === null ? undefined : `${bare[0]} ${unit}`);
  const value = words === undefined ? undefined : measured(words, setting.kind, setting.setting);
  if (value === undefined) return [];
  const at = prose.text.search(/\S/);
  return [figureAt(prose, setting.setting, value, { start: at, end: prose.text.trimEnd().length }, 0)];
}

const figureAt = (prose: Prose, setting: FigureName, value: number, at: Span, sentence: number): FoundFigure => ({
  setting,
  value,
  text: prose.text.slice(at.start, at.end),
  place: prose.locate(at),
  sentence,
});

/** The value in the setting's unit. */
function measured(words: string, kind: Kind, setting: FigureName): number | undefined {
  if (kind === "version") return versionNumber(words);
  if (kind === "count") return numbers[words] ?? Number(words.replace(/,/g, ""));
  const quantity = findQuantities(/^(?:minute|hour)$/.test(words) ? `one ${words}` : words.replace("-", " "))[0]
    ?.quantity;
  if (quantity === undefined) return undefined;
  if (kind === "duration") return quantity.dimension === "duration" ? quantity.value : undefined;
  if (quantity.dimension !== "size") return undefined;
  if (setting === "recordBytes") return quantity.value;
  // Settings count in binary megabytes, people write 1 GB for 1024.
  const amount = Number.parseFloat(words);
  const factor = /g/.test(words) ? 1_024 : /m/.test(words) ? 1 : undefined;
  return factor === undefined ? undefined : amount * factor;
}
