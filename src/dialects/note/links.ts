import { serviceById } from "../../catalogue/index";
import type { Span } from "../../text/span";
import type { Link, Statement, Term } from "./facts";

const arrow = /(?:-{1,3}>|={1,2}>|\u2192|\u2193|\u25bc|\u2b07|\u27f6|\u279c|\u21d2|\u2794)/g;

/** Something to ask of words. */
interface Question {
  test(words: string): boolean;
}

/** What follows the last full stop or semicolon. */
const lastClause = (words: string): string => words.slice(Math.max(words.lastIndexOf("."), words.lastIndexOf(";")) + 1);

/** A deed with a direction: the verb, and behind it, in the last clause, one of the prepositions. */
const leads = (verb: RegExp, direction: RegExp): Question => ({
  test(words) {
    const clause = lastClause(words);
    const last = [...clause.matchAll(direction)].at(-1);
    return last !== undefined && verb.test(words.slice(0, words.length - clause.length + last.index));
  },
});

const writes = leads(
  /\b(?:writ|deliver|send|load|land|put|push|stream|publish|forward|emit|output|stor|archiv|sink|cop|mov|dump|ship|persist|insert|index|sav|go|flow|feed|ingest|replicat|transfer|hand|deposit|drop|upload|offload)/i,
  /\b(?:to|into|in|onto)\b/gi,
);
const reads = leads(
  /\b(?:read|consum|poll|subscrib|pull|ingest|tak|fetch|receiv|get|process|com(?!pris|pos)|analy)/i,
  /\b(?:from|off|in|on|of|to)\b/gi,
);
const feeds: Question = {
  test: (words) => /\b(?:trigger|invok|feed|call|fill|populat|updat|load)/i.test(lastClause(words)),
};
const readsPlainly =
  /\b(?:read|consume|poll|drain|tail|process|take|get|receive|collect|ingest|pull|fetch)(?:s|es|ing)?\b[^.;]{0,30}$/i;
const from = /\bfrom\b[^.;]{0,40}$/i;
const byOther =
  /\b(?:triggered|invoked|fed|called|filled|polled|read|consumed|delivered|written|processed) (?:\w{1,30} )?by\b[^.;]{0,30}$/i;
const through = /(?:^|\b\w* ?)(?:through|via|by way of) (?:an? |the |our )?$/i;
const onwards = /^ (?:in|on)?to (?:an? |the |our )?$/i;
const goesOn = /^[ ,]{0,4}(?:and |or |& |\/ ?|plus |as well as )?(?:to |into |in |an? |the )? {0,3}$/i;

const helps = /^ (?:\w{1,20} )?(?:invokes?|calls?|runs?|uses?|has|with|asks?)(?: \w{1,20}){0,3} ?$/i;

/** "..., and Redshift loads them": what follows makes the service the one who acts. */
const isSubject =
  /^ (?:\w+ly )?(?:loads?|copies|reads?|ingests?|pulls?|queries|picks?|then|is|are|takes?|stores?|keeps?|holds?|comput\w+|count\w*|deliver\w*|writes?|sends?|process\w*|consum\w+|polls?|does|makes?|joins?|aggregat\w+|handles?|reacts?|can|must|may|will)\b/i;

/** Flows that a statement draws or tells between the services it names. */
export function linksOf(statement: Statement, number: number, text: (term: Term) => string): readonly Link[] {
  const services = statement.terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => term.service !== undefined && term.polarity !== "other-meaning");
  const links: Link[] = [];
  let subject: (typeof services)[number] | undefined;
  /** Who acted before a relative clause began. */
  let main: typeof subject;
  let manner: "out" | "in" | undefined;
  let sentence = -1;
  const add = (a: { index: number; term: Term }, b: { index: number; term: Term }, how: Link["manner"]) => {
    if (a.term.service === b.term.service) return;
    // What is wrong with a flow is mostly where it ends.
    links.push({ from: [number, a.index], to: [number, b.index], manner: how, place: b.term.place });
  };
  for (const [position, current] of services.entries()) {
    const last = services[position - 1];
    if (last === undefined || current.term.sentence !== sentence || last.term.cell !== current.term.cell) {
      const before = last?.term.cell === current.term.cell ? subject : undefined;
      sentence = current.term.sentence;
      subject = current;
      main = undefined;
      manner = undefined;
      // "It reads from Kinesis": who acts was named before.
      const lead = sentenceStart(text(current.term), current.term.at);
      if (before === undefined || !pronoun.test(lead)) continue;
      const isIn = from.test(lead) || readsPlainly.test(lead);
      if (!isIn && !writes.test(lead)) continue;
      subject = before;
      manner = isIn ? "in" : "out";
      if (isIn) add(current, before, "told");
      else add(before, current, "told");
      continue;
    }
    const between = text(current.term).slice(last.term.at + last.term.text.length, current.term.at);
    const arrows = between.match(arrow)?.length ?? 0;
    // "Firehose invokes a Lambda that masks names": its transformation, and no destination.
    const isHelped = last.term.service === "firehose" && current.term.service === "lambda" && helps.test(between);
    if (isHelped) continue;
    if (arrows > 0) {
      if (arrows === 1 && between.length <= 60) {
        const worker = services[position - 2];
        if (worker !== undefined && isInBrackets(text(current.term), worker.term, last.term)) {
          add(last, worker, "told");
          add(worker, current, "drawn");
        } else add(last, current, "drawn");
      }
      subject = current;
      manner = undefined;
    } else if (
      isBare(current.term, last.term, between) &&
      last.term.at - sentenceOpens(text(last.term), last.term.at) < 16
    ) {
      add(last, current, "told");
      subject = last;
      manner = "out";
    } else if (through.test(between)) {
      // "stores the payments in DynamoDB, and sends alerts via SNS": who stores is who sends.
      const isNewDeed = /[,;]| and /.test(between) && subject !== undefined;
      add(isNewDeed ? subject! : last, current, "told");
      if (!isNewDeed) subject = current;
      manner = undefined;
    } else if (
      onwards.test(between) &&
      through.test(text(current.term).slice(Math.max(0, last.term.at - 20), last.term.at))
    ) {
      add(last, current, "told");
    } else if (/\b(?:which|that|who)\b/.test(between) && (writes.test(between) || feeds.test(between))) {
      // "a Lambda which writes to DynamoDB": the one just named is who writes.
      main ??= subject;
      subject = last;
      manner = "out";
      add(last, current, "told");
    } else if (main !== undefined && /^, (?:and|as well as) (?:an? |the )?$/.test(between)) {
      subject = main;
      main = undefined;
      add(subject, current, "told");
    } else if (
      goesOn.test(between) &&
      !isSubject.test(text(current.term).slice(current.term.at + current.term.text.length)) &&
      manner !== undefined &&
      subject !== undefined
    ) {
      if (manner === "out") add(subject, current, "told");
      else add(current, subject, "told");
    } else if (byOther.test(between)) {
      add(current, last, "told");
      subject = last;
      manner = undefined;
    } else if (subject !== undefined && from.test(between) && !writes.test(between)) {
      add(current, subject, "told");
      manner = "in";
    } else if (subject !== undefined && (writes.test(between) || feeds.test(between))) {
      // "moves data from Kafka to S3": what was read from is not who writes.
      add(subject, current, "told");
      manner = "out";
    } else if (
      /\b(?:suite|family|set|collection|group) of\b|\bincluding\b/.test(between) ||
      (/, (?:and |while )?(?:an? |the )?$/.test(between) &&
        isSubject.test(text(current.term).slice(current.term.at + current.term.text.length)))
    ) {
      // "Lambda processes, DynamoDB stores": each does its own. A family has members, and reads none of them.
      subject = current;
      manner = undefined;
    } else if (subject !== undefined && (reads.test(between) || readsPlainly.test(between))) {
      add(current, subject, "told");
      manner = "in";
    } else {
      subject = current;
      manner = undefined;
    }
  }
  links.push(...rolesOf(services, number, text));
  return links;
}

/** "Lambda (Kinesis) -> DynamoDB": the bracket names what the one before it reads. */
const isInBrackets = (text: string, worker: Term, source: Term): boolean =>
  serviceById(worker.service)?.role === "processor" &&
  serviceById(source.service)?.role === "stream" &&
  text.slice(worker.at + worker.text.length, source.at).trim() === "(" &&
  text[source.at + source.text.length] === ")";

const pronoun = /^\W*(?:it|they|this|the (?:function|consumer|job|application|app|service|engine|pipeline))\b/i;

/** "Flink to a Kinesis stream": a heading's manner of telling a flow. */
const isBare = (to: Term, from: Term, between: string): boolean =>
  /^ (?:job |app |application )?(?:in)?to (?:an? |the |our )?$/i.test(between) &&
  serviceById(from.service)?.role === "processor" &&
  serviceById(to.service)?.role !== "processor";

/** Where the sentence begins that holds the offset. */
const sentenceOpens = (text: string, at: number): number => at - sentenceStart(text, at).length;

/** The words of a sentence before the offset. */
function sentenceStart(text: string, at: number): string {
  const stop = text.lastIndexOf(". ", at);
  return text.slice(stop < 0 ? 0 : stop + 2, at);
}

const asSource =
  /^ (?:stream |topic |cluster |bucket |table )?(?:as|for) (?:an? |the |its |our )?(?:\w+ )?(?:source|input)\b/i;
const asSink =
  /^ (?:stream |topic |cluster |bucket |table )?(?:as|for) (?:an? |the |its |our )?(?:\w+ )?(?:sink|output|destination|target)\b/i;

/** "an application with Kinesis as a source and S3 as a sink". */
function rolesOf(
  services: readonly { readonly term: Term; readonly index: number }[],
  number: number,
  text: (term: Term) => string,
): readonly Link[] {
  const roleAt = ({ term }: { readonly term: Term }): "source" | "sink" | undefined => {
    const behind = text(term).slice(term.at + term.text.length);
    return asSource.test(behind) ? "source" : asSink.test(behind) ? "sink" : undefined;
  };
  /** Source and sink told in one breath are one place. */
  const placeOf = (end: Term): Span => {
    const ends = services.filter((one) => one.term.sentence === end.sentence && roleAt(one) !== undefined);
    const places = ends.map(({ term }) => term.place);
    return {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map((place) => place.end)),
    };
  };
  return services.flatMap((end): readonly Link[] => {
    const isSource = roleAt(end) === "source";
    if (roleAt(end) === undefined) return [];
    const worker = services.find(
      ({ term }) =>
        term.sentence === end.term.sentence &&
        term.service !== end.term.service &&
        serviceById(term.service)?.role === "processor",
    );
    if (worker === undefined) return [];
    const [from, to] = isSource ? [end, worker] : [worker, end];
    return [{ from: [number, from.index], to: [number, to.index], manner: "told", place: placeOf(end.term) }];
  });
}
