import { serviceById } from "../../catalogue/index";
import type { Position, Term } from "./facts";
import type { Candidate, Said } from "./said";

interface CandidateAt extends Position {
  readonly candidate: Candidate;
}

/** Whether a term names who watches or stores beside the stream; a catalogue of tables does nothing by itself. */
const watches = ({ service, polarity }: Term): boolean =>
  service !== undefined &&
  service !== "glue-catalog" &&
  polarity === "asserted" &&
  serviceById(service)?.role === "support";

/** "CloudWatch holds the state": who watches or stores beside the stream has a task of its own. */
export const isOthers = (one: Said, need: Term): boolean =>
  one.terms.some((term) => watches(term) && term.clause === need.clause);

/** "A CloudWatch alarm counts the failures of the Lambda": who watches is named first, and does the work. */
export const isWatched = (one: Said, need: Term, marks: readonly Position[]): boolean =>
  one.statement.kind !== "row" &&
  one.terms.some((term) => watches(term) && term.clause === need.clause && marks.every((mark) => term.at < mark.at));

/** "The Lambda writes its batch size as a CloudWatch metric. Dashboards show the sum per hour.": who watches has taken over. */
export const isWatchedSince = (one: Said, last: Position, need: Term): boolean =>
  one.terms.some((term) => watches(term) && last.at < term.at && term.at < need.at);

/** "topic -> Firehose, untouched": what records are handed to is not who hands them on, where nothing follows. */
export const isHandedTo = (one: Said, need: Term, { at, candidate }: CandidateAt): boolean =>
  need.concept === "delivery" &&
  candidate.said === one &&
  candidate.term.service === "firehose" &&
  /(?:->|=>|\u2192|\b(?:in)?to) (?:the |an? |amazon |aws |data ){0,2}$/i.test(one.statement.text.slice(0, at)) &&
  !/->|=>|\u2192|\b(?:in)?to\b/i.test(one.statement.text.slice(at));

/** "Lambda can't do this: event time is needed, therefore Flink": who is unable does not meet the need. */
export const isUnable = (one: Said, mark: Position, need: Term): boolean =>
  one.statement.kind !== "row" &&
  /\b(?:can't|cannot|can not|does(?: not|n't)|is(?: not|n't)|unable|fails?|lacks?|too (?:slow|expensive|limited))\b/i.test(
    one.statement.text.slice(mark.at, need.at),
  );

/** "The matching job needs 16 KPUs": what only Managed Flink is measured in names it. */
export function isSizedInUnits(text: string, at: number): boolean {
  const start = text.lastIndexOf(". ", at) + 1;
  const end = text.indexOf(". ", at);
  return /\bKPUs?\b/.test(text.slice(start, end < 0 ? undefined : end));
}
