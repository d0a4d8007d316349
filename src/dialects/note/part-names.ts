import { serviceById } from "../../catalogue/index";
import type { Term } from "./facts";
import { type Candidate, onlyService, type Said, unambiguous } from "./said";

/** Names that a note gives to its parts ("normaliser", "billing-slots"), with the mention that says which service it is. */
export type PartNames = ReadonlyMap<string, Candidate>;

/** Words that name no part where they stand before a service: what a row or line tells of it. */
const properties = new Set(
  (
    "cost costs price pricing bill budget monitoring observability alarm alarms alert alerts alerting alerted logging logs metrics dashboard " +
    "risk risks limit limits quota quotas owner owners status date version option options alternative alternatives phase note notes todo " +
    "decision result outcome today now currently before formerly later future previously was target source sink input inputs output outputs security " +
    "access iam permissions region runtime language team teams sla latency memory timeout throughput service services platform technology " +
    "choice component components layer winner recommendation rejected verdict pros cons pro con why reason example examples see based " +
    "requirement requirements question answer context goal goals scope trigger triggers schedule deployment deploy ci test tests testing use uses using " +
    "default who what where when how which it this that these those they we both all each and or but not no with without from by on in"
  ).split(" "),
);

/** Longest name, in words. */
const longestName = 3;
const word = /^[a-z][\w.]*(?:-[\w.]+)*$/;
/** A name that would be written so for nothing else. */
const identifier = /[-_.\d]/;
const ofServices = /\b(?:aws|amazon|lambda|flink|firehose|kinesis|kafka|msk|glue|emr|spark|sqs|sns|s3|managed)\b/;

/** A name as it is looked for; undefined for words that are none. */
function nameOf(words: string): string | undefined {
  const name = words
    .toLowerCase()
    .replace(/^(?:the|our|an?|its|one|this) /, "")
    .replace(/^\W{1,6}|\W{1,6}$/g, "");
  const parts = name.split(" ");
  if (name.length < 3 || name.length > 60 || parts.length > longestName || ofServices.test(name)) return undefined;
  return parts.every((part) => word.test(part)) && !parts.some((part) => properties.has(part)) ? name : undefined;
}

/** "Normaliser: a Lambda function", "Normaliser (Lambda)", "The normaliser runs on Lambda": what stands between both. */
const between =
  /^(.{3,60}?)(?: ?[(:=] ?| [–—-]{1,2} | ?(?:->|→) ?|,? (?=(?:is|are|runs|run)\b))(?:(?:is|are|runs?|as|on|in|an?|the|our|one|single|small|plain|function|job|application|app|consumer|implemented|built|hosted|deployed|with|using) ){0,6}$/i;
/** "a Lambda function called booker", "Lambda (booker)". */
const behind =
  /^(?: (?:functions?|jobs?|applications?|apps?|consumers?|streams?))?(?:,? (?:called|named) | ?\()["']?([\w-]{3,40})\b/;

/** What a statement calls the only engine that it names. */
function namesIn({ statement }: Said, term: Term): readonly string[] {
  const found = (words: string): readonly string[] => {
    const name = nameOf(words);
    return name === undefined ? [] : [name];
  };
  if (statement.kind === "row") {
    const cells = statement.text.split(" | ");
    // The service must be what its cell is about.
    return term.cell === undefined || term.cell === 0 || term.at > 16 ? [] : found(cells[0] ?? "");
  }
  const end = term.at + term.text.length;
  const [front, back] = [statement.text.slice(0, term.at), statement.text.slice(end)];
  if (statement.kind === "node")
    return found(
      `${front} ${back}`
        .replace(/\b(?:functions?|jobs?|applications?|apps?)\b|[,:()[\]–—]/g, " ")
        .trim()
        .replace(/ {2,}/g, " "),
    );
  const lead = between.exec(front)?.[1];
  const called = behind.exec(back)?.[1];
  return [...(lead === undefined ? [] : found(lead)), ...(called === undefined ? [] : found(called))];
}

/** The names of parts: those of several services are left out. */
export function partNamesOf(candidates: readonly Candidate[]): PartNames {
  const bySaid = new Map<Said, Candidate[]>();
  for (const candidate of candidates) {
    if (serviceById(candidate.term.service)?.role !== "processor") continue;
    bySaid.set(candidate.said, [...(bySaid.get(candidate.said) ?? []), candidate]);
  }
  const engines = [...bySaid.values()].flatMap((own) => onlyService(own) ?? []);
  return unambiguous(
    engines.flatMap((engine) => namesIn(engine.said, engine.term).map((name) => [name, engine] as const)),
  );
}

/** Where a text speaks of parts by their names. */
export function partsIn(
  text: string,
  names: PartNames,
): readonly { readonly at: number; readonly candidate: Candidate }[] {
  if (names.size === 0) return [];
  const lower = text.toLowerCase();
  const found: { at: number; candidate: Candidate }[] = [];
  for (const [name, candidate] of names)
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length))
      if (isName(lower, at, name)) found.push({ at, candidate });
  return found;
}

function isName(text: string, at: number, name: string): boolean {
  if (/[\w-]/.test(text[at - 1] ?? " ") || /[\w-]/.test(text[at + name.length] ?? " ")) return false;
  // A plain word is the part's name behind an article, or where a sentence or cell begins with it.
  return (
    identifier.test(name) ||
    name.includes(" ") ||
    /(?:\b(?:the|our|this|its|that) |[.!?:|] |^\W{0,4})$/.test(text.slice(Math.max(0, at - 6), at))
  );
}
