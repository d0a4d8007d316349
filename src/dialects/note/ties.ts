import { serviceById } from "../../catalogue/index";
import type { Nearness, Tie } from "../../model/architecture";
import { type Certainty, weakest } from "../../model/claim";
import { type Components, certaintyOf } from "./components";
import { handsOn, isConfined } from "./confined";
import { isDoneByAnother, tellsOfTheProgram } from "./doers";
import type { Position, Term } from "./facts";
import type { Said } from "./said";
import { SameSubject } from "./same-subject";
import { isPoint, isRunOfAnother } from "./schedules";
import { type Candidate, standInsOf } from "./stand-in-index";

/** Needs that a stream or store meets rather than a processor. */
const keptByStreams = new Set(["retention", "replay", "ordering", "throughput", "durability"]);
const ownedByAnyone = new Set(["self-managed", "no-operations", "reason-for-own-cluster", "lives-elsewhere"]);

/** Who starts the work of others does none of it. */
const starters = new Set(["step-functions", "eventbridge"]);
const started = new Set(["batch", "schedule"]);

function canMeet(concept: string, term: Term): boolean {
  if (term.service === undefined || term.polarity !== "asserted") return false;
  if (started.has(concept) && starters.has(term.service)) return false;
  const role = serviceById(term.service)?.role;
  if (role === "processor") return true;
  if (ownedByAnyone.has(concept)) return true;
  return keptByStreams.has(concept) && role === "stream";
}

/** Needs of an engine that remembers: no delivery service has anything to do with them. */
const ofEngines = new Set([
  "unbounded-state",
  "state-ttl",
  "watermark",
  "late-data-policy",
  "checkpoint",
  "savepoint",
  "transactional-output",
]);

/** A place of a statement that speaks of a service: its name, or words that stand for it. */
interface Mark extends Position {
  readonly candidate: Candidate;
  readonly works: boolean;
}

/** A sentence that speaks of what the one before named. */
const pronoun =
  /^\W*(?:it|they|this|these|the (?:same )?(?:function|consumer|job|application|app|processor|pipeline|service|engine|handler|code|stream job|operator|program))\b/i;

/** Finds the service that is to meet a need: the one nearest to its words. */
export class TieFinder {
  readonly #said: readonly Said[];
  readonly #components: Components;
  readonly #byPassage = new Map<string, Candidate[]>();
  readonly #headings = new Map<string, Candidate>();
  readonly #all: Candidate[] = [];
  /** Services where they are said to do one thing only. */
  readonly #confined = new Set<Term>();
  readonly #marks: ReadonlyMap<Said, readonly Mark[]>;
  #sameSubject: SameSubject | undefined;

  constructor(said: readonly Said[], components: Components) {
    this.#said = said;
    this.#components = components;
    for (const one of said) {
      for (const term of one.terms) {
        if (term.service === undefined || term.polarity !== "asserted") continue;
        const candidate = { said: one, term };
        this.#all.push(candidate);
        if (isProse(one) && isConfined(one.statement.text, term)) this.#confined.add(term);
        const passage = this.#byPassage.get(one.passage);
        if (passage === undefined) this.#byPassage.set(one.passage, [candidate]);
        else passage.push(candidate);
        // Of several in a heading the last does the work: "Kinesis to Lambda".
        if (one.statement.kind === "heading" && serviceById(term.service)?.role === "processor") {
          this.#headings.set(one.titles.join("\u0001"), candidate);
        }
      }
    }
    const standIns = standInsOf(said, this.#all);
    this.#marks = new Map(
      said.map((one) => [
        one,
        [
          ...one.terms.map((term) => ({
            at: term.at,
            sentence: term.sentence,
            clause: term.clause,
            candidate: { said: one, term },
            works: term.works === "does",
          })),
          ...(standIns.get(one) ?? []).map(({ position, candidate }) => ({ ...position, candidate, works: true })),
        ],
      ]),
    );
  }

  of(one: Said, need: Term): readonly Tie[] {
    const tie = (found: Candidate | undefined, nearness: Nearness, certainty: Certainty): readonly Tie[] => {
      if (found === undefined) return [];
      const component = this.#components.idOf(found.term.service!, found.said.passage);
      if (component === undefined) return [];
      return [{ component, nearness, certainty: weakest([certainty, certaintyOf(found.said, found.term)]) }];
    };
    const fits = (term: Term): boolean => canMeet(need.concept, term) && !this.#confined.has(term);
    const own = this.#marks
      .get(one)!
      .filter(
        (mark) =>
          (isSpokenOf(one, mark, need) ? canMeet(need.concept, mark.candidate.term) : fits(mark.candidate.term)) &&
          !isHandedTo(one, need, mark),
      );
    if (isProse(one) && isDoneByAnother(one.statement.text, need, own)) return [];
    if (one.statement.kind === "row" && tellsOfTheProgram(one.statement.text)) return [];
    if (isProse(one) && need.concept === "batch") {
      const { text, kind } = one.statement;
      if (isRunOfAnother(text, need, own, kind === "item" && isPoint(text))) return [];
    }
    const inClause = own.filter((mark) => mark.clause === need.clause);
    if (inClause.length > 0 && isWatched(one, need, inClause)) return [];
    if (inClause.length > 0) return tie(nearest(inClause, need).candidate, "clause", "stated");
    const isOfOthers = isOthers(one, need);
    const inSentence =
      isOfOthers && one.statement.kind !== "row" ? [] : own.filter((mark) => mark.sentence === need.sentence);
    if (inSentence.length > 0) {
      const able = inSentence.filter((mark) => mark.at > need.at || !isUnable(one, mark, need));
      return tie(nearest(able.length > 0 ? able : inSentence, need).candidate, "sentence", "stated");
    }
    if (one.statement.kind === "row" && own.length > 0) {
      const working = own.filter((mark) => mark.works);
      return tie((working.length > 0 ? working : own)[0]!.candidate, "item", "stated");
    }
    if (isOfOthers) return [];
    // What was given up is nobody's task, unless its own words say whose it was.
    if (need.polarity === "rejected-alternative") return [];
    const before = own.filter((mark) => mark.sentence < need.sentence);
    if (before.length > 0) {
      const last = before.at(-1)!;
      if (isWatchedSince(one, last, need)) return [];
      const isMeant = last.sentence === need.sentence - 1 && pronoun.test(sentenceText(one, need));
      return tie(last.candidate, "paragraph", isMeant ? "stated" : "implied");
    }
    const lead = this.#lead(one, fits);
    if (lead !== undefined) return tie(lead, "item", "stated");
    if (own.length > 0) {
      const isMeant = own[0]!.sentence === need.sentence + 1 && takesOver(one, own[0]!);
      if (!isMeant && handsOn(one.statement.text, own[0]!.candidate.term)) return [];
      return tie(own[0]!.candidate, "paragraph", isMeant ? "stated" : "implied");
    }
    const previous = this.#previous(one, fits);
    if (previous !== undefined && pronoun.test(one.statement.text)) return tie(previous, "paragraph", "implied");
    for (let depth = one.titles.length; depth > 0; depth--) {
      const heading = this.#headings.get(one.titles.slice(0, depth).join("\u0001"));
      if (heading !== undefined && fits(heading.term)) return tie(heading, "passage", "stated");
    }
    const isAble = ({ term }: Candidate): boolean =>
      fits(term) && !(ofEngines.has(need.concept) && term.service === "firehose");
    this.#sameSubject ??= new SameSubject(this.#said, this.#all);
    const same = this.#sameSubject.of(one, (candidate) => isAble(candidate) && isApart(one, candidate));
    if (same !== undefined) return tie(same, "subject", "implied");
    const passage = only((this.#byPassage.get(one.passage) ?? []).filter(isAble));
    if (passage !== undefined) return tie(passage, "passage", "implied");
    // Of an engine and Firehose, the one hands on to the other.
    if (need.concept === "delivery") {
      const before = (this.#byPassage.get(one.passage) ?? []).filter(
        ({ term }) => fits(term) && term.service !== "firehose",
      );
      const engine = only(before);
      if (engine !== undefined) return tie(engine, "passage", "implied");
    }
    return tie(only(this.#all.filter(isAble)), "document", "implied");
  }

  /** The item above, or the paragraph that leads into the list. */
  #lead(one: Said, fits: (term: Term) => boolean): Candidate | undefined {
    let at = one.statement.lead;
    for (let steps = 0; at !== undefined && steps < 10; steps++) {
      const lead = this.#said[one.base + at];
      if (lead === undefined) return undefined;
      const term = lead.terms.filter(fits).at(-1);
      const leadsIn = lead.statement.kind === "item" || isLeadIn(lead.statement.text);
      if (term !== undefined && leadsIn) return { said: lead, term };
      at = lead.statement.lead;
    }
    return undefined;
  }

  /** The last service of the paragraph or item just before. */
  #previous(one: Said, fits: (term: Term) => boolean): Candidate | undefined {
    const before = this.#said[one.base + one.index - 1];
    if (before === undefined || one.index === 0 || before.statement.kind === "row") return undefined;
    const term = before.terms.filter(fits).at(-1);
    return term === undefined ? undefined : { said: before, term };
  }
}

/** Whether a mention stands under another heading, or both are entries of lists or tables, where each stands for itself. */
const isApart = (one: Said, { said }: Candidate): boolean =>
  said.titles.at(-1) !== one.titles.at(-1) ||
  [one, said].every(({ statement }) => statement.kind === "row" || statement.kind === "item");

/** Whether the need's sentence names the mark, or goes on with it: "The Lambda only reads once. It keeps ..." */
const isSpokenOf = (one: Said, mark: Mark, need: Term): boolean =>
  mark.sentence === need.sentence || (mark.sentence === need.sentence - 1 && pronoun.test(sentenceText(one, need)));

/** Whether a statement is made of sentences, in which somebody does something. */
const isProse = ({ statement }: Said): boolean => statement.kind === "paragraph" || statement.kind === "item";

/** "topic -> Firehose, untouched": what records are handed to is not who hands them on, where nothing follows. */
const isHandedTo = (one: Said, need: Term, { at, candidate }: Mark): boolean =>
  need.concept === "delivery" &&
  candidate.said === one &&
  candidate.term.service === "firehose" &&
  /(?:->|=>|\u2192|\b(?:in)?to) (?:the |an? |amazon |aws |data ){0,2}$/i.test(one.statement.text.slice(0, at)) &&
  !/->|=>|\u2192|\b(?:in)?to\b/i.test(one.statement.text.slice(at));

/** "CloudWatch holds the state": who watches or stores beside the stream has a task of its own. */
const isOthers = (one: Said, need: Term): boolean =>
  one.terms.some(
    ({ service, clause, polarity }) =>
      service !== undefined &&
      clause === need.clause &&
      polarity === "asserted" &&
      serviceById(service)?.role === "support",
  );

/** "One mean per road. Firehose does that.": what was told before is the task of who is named now. */
function takesOver(one: Said, mark: Mark): boolean {
  const from = one.statement.text.slice(mark.at);
  const words = from.slice(0, Math.max(0, from.search(/[.!?](?: |$)/)) || 100);
  return /^[^.;:]{0,40}\b(?:do(?:es)?|makes?|handles?|takes? care of|comput\w+|calculat\w+|runs?|owns?|produc\w+|works?) (?:it|that|this|them|these|so|all (?:of )?(?:that|this)|the (?:sum|maths?|work|job|calculation|computation|adding|counting)s?)\b/i.test(
    words,
  );
}

/** "A CloudWatch alarm counts the failures of the Lambda": who watches is named first, and does the work. */
const isWatched = (one: Said, need: Term, marks: readonly Mark[]): boolean =>
  one.statement.kind !== "row" &&
  one.terms.some(
    ({ service, clause, polarity, at }) =>
      service !== undefined &&
      clause === need.clause &&
      polarity === "asserted" &&
      serviceById(service)?.role === "support" &&
      marks.every((mark) => at < mark.at),
  );

/** "The Lambda writes its batch size as a CloudWatch metric. Dashboards show the sum per hour.": who watches has taken over. */
const isWatchedSince = (one: Said, last: Mark, need: Term): boolean =>
  one.terms.some(
    ({ service, polarity, at }) =>
      service !== undefined &&
      polarity === "asserted" &&
      serviceById(service)?.role === "support" &&
      last.at < at &&
      at < need.at,
  );

/** "Lambda can't do this: event time is needed, therefore Flink": who is unable does not meet the need. */
const isUnable = (one: Said, mark: Mark, need: Term): boolean =>
  one.statement.kind !== "row" &&
  /\b(?:can't|cannot|can not|does(?: not|n't)|is(?: not|n't)|unable|fails?|lacks?|too (?:slow|expensive|limited))\b/i.test(
    one.statement.text.slice(mark.at, need.at),
  );

/** Words that a list goes on from: they end in a colon, or are no sentence but a title. */
const isLeadIn = (text: string): boolean =>
  /:\W{0,9}$/.test(text) || (text.length < 90 && !/[.!?]["')*_]{0,3}$/.test(text) && !/[.!?] /.test(text));

/** The nearest before the need, else the nearest behind it. */
function nearest(marks: readonly Mark[], need: Term): Mark {
  const ordered = [...marks].sort((a, b) => a.at - b.at);
  return ordered.filter((mark) => mark.at <= need.at).at(-1) ?? ordered[0]!;
}

/** The candidate whose service is the only one among them that does work; the plainest of its mentions. */
function only(candidates: readonly Candidate[]): Candidate | undefined {
  const working = candidates.filter(({ said, term }) => certaintyOf(said, term) === "stated");
  const pool = working.length > 0 ? working : candidates;
  const services = new Set(pool.map(({ term }) => term.service));
  return services.size === 1 ? pool[0] : undefined;
}

function sentenceText(one: Said, need: Term): string {
  const text = one.statement.text;
  const start = Math.max(text.lastIndexOf(". ", need.at), text.lastIndexOf("! ", need.at));
  return text.slice(start < 0 ? 0 : start + 2, need.at);
}
