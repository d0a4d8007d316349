import { serviceById } from "../../catalogue/index";
import type { Nearness, Tie } from "../../model/architecture";
import { type Certainty, weakest } from "../../model/claim";
import { canMeet, ofEngines, workedOn } from "./abilities";
import { isHandedTo, isOthers, isSizedInUnits, isUnable, isWatched, isWatchedSince } from "./bystanders";
import { type Components, certaintyOf } from "./components";
import { handsOn, isConfined } from "./confined";
import { isDoneByAnother, tellsOfTheProgram } from "./doers";
import type { Position, Term } from "./facts";
import { OtherParts } from "./other-part";
import { partNamesOf, partsIn } from "./part-names";
import { type Candidate, onlyService, type Said } from "./said";
import { SameSubject } from "./same-subject";
import { isRunOfAnother } from "./schedules";
import { standInsOf } from "./stand-in-index";
import { isToldOf, pronoun, takesOver } from "./told-of";

/** A place of a statement that speaks of a service: its name, or words that stand for it. */
interface Mark extends Position {
  readonly candidate: Candidate;
  readonly works: boolean;
}

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
  #otherParts: OtherParts | undefined;
  #sameSubject: SameSubject | undefined;
  /** Whether the note has a delivery service: then it is the one that buffers. */
  readonly #hasFirehose: boolean;

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
    const parts = partNamesOf(this.#all);
    for (const one of said) {
      const [part] = one.statement.kind === "heading" ? partsIn(one.statement.text, parts) : [];
      const key = one.titles.join("\u0001");
      if (part !== undefined && !this.#headings.has(key)) this.#headings.set(key, part.candidate);
    }
    const standIns = standInsOf(said, this.#all, parts);
    this.#hasFirehose = this.#all.some(({ term }) => term.service === "firehose");
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
    const tie = (
      found: Candidate | undefined,
      nearness: Nearness,
      certainty: Certainty,
      named = found && certaintyOf(found.said, found.term),
    ): readonly Tie[] => {
      if (found === undefined || named === undefined) return [];
      const component = this.#components.idOf(found.term.service!, found.said.passage);
      if (component === undefined) return [];
      return [{ component, nearness, certainty: weakest([certainty, named]) }];
    };
    // "Glue is too slow for the alarm": what the sentence itself turns down does not meet its need in another one either.
    const refused = new Set(
      one.terms
        .filter(({ sentence, polarity }) => sentence === need.sentence && polarity === "rejected-alternative")
        .map(({ service }) => service),
    );
    const isSized = isProse(one) && isSizedInUnits(one.statement.text, need.at);
    const fits = (term: Term): boolean =>
      canMeet(need.concept, term) &&
      !this.#confined.has(term) &&
      !refused.has(term.service) &&
      !(isSized && term.service === "lambda");
    const own = this.#marks
      .get(one)!
      .filter(
        (mark) =>
          (isSpokenOf(one, mark, need) ? canMeet(need.concept, mark.candidate.term) : fits(mark.candidate.term)) &&
          !isHandedTo(one, need, mark),
      );
    if (isProse(one) && isDoneByAnother(one.statement.text, need, own)) return [];
    if (one.statement.kind === "row" && tellsOfTheProgram(one.statement.text)) return [];
    if (isProse(one) && isRunOfAnother(one.statement, need, own)) return [];
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
      if (!isToldOf(one, last, need)) return tie(last.candidate, "paragraph", "implied");
      // Sentences that go on with a bare name give it work.
      return tie(last.candidate, "paragraph", "stated", one.statement.quoted ? "assumed" : "stated");
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
    this.#otherParts ??= new OtherParts(this.#said);
    const others = this.#otherParts;
    const isAble = (candidate: Candidate): boolean =>
      fits(candidate.term) &&
      !(ofEngines.has(need.concept) && candidate.term.service === "firehose") &&
      !(need.concept === "buffering" && candidate.term.service !== "firehose" && this.#hasFirehose) &&
      !others.isOfAnother(one, candidate);
    // Of an engine and Firehose, the one works and hands on to the other.
    const isEngine = (candidate: Candidate): boolean =>
      isAble(candidate) && !(workedOn.has(need.concept) && candidate.term.service === "firehose");
    this.#sameSubject ??= new SameSubject(this.#said, this.#all);
    const same = this.#sameSubject.of(one, (candidate) => isEngine(candidate) && isApart(one, candidate));
    if (same !== undefined) return tie(same, "subject", "implied");
    const engineOf = (candidates: readonly Candidate[]): Candidate | undefined =>
      only(candidates.filter(isAble)) ?? only(candidates.filter(isEngine));
    const passage = engineOf(this.#byPassage.get(one.passage) ?? []);
    return passage === undefined ? tie(engineOf(this.#all), "document", "implied") : tie(passage, "passage", "implied");
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
  [one, said].every(
    ({ statement: { kind, text } }) =>
      kind === "row" || kind === "item" || (kind === "paragraph" && labelled.test(text)),
  );

/** "Target: ...", "Processing: ...": a paragraph that stands for itself as an entry of a list does. */
const labelled = /^[A-Z][\w -]{2,30}: /;

/** Whether the need's sentence names the mark, or goes on with it: "The Lambda only reads once. It keeps ..." */
const isSpokenOf = (one: Said, mark: Mark, need: Term): boolean =>
  mark.sentence === need.sentence || isToldOf(one, mark, need);

/** Whether a statement is made of sentences, in which somebody does something. */
const isProse = ({ statement }: Said): boolean => statement.kind === "paragraph" || statement.kind === "item";

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
  return onlyService(working.length > 0 ? working : candidates);
}
