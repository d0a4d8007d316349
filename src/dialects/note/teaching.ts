import type { NoteFacts, Statement } from "./facts";

/** Words of texts that teach for an exam or an interview; a system that grades exams has none of them. */
const lesson =
  /\b(?:exam (?:tips?|signals?|focus|questions?|pointers?|notes?|hints?|prep\w{0,8}|guides?|traps?|keys?|scenarios?|alerts?|answers?|cram|essentials|topics?|patterns?)|full marks|(?:certification|practice|mock) (?:exams?|tests?|questions?|notes?|prep\w{0,8}|study)|(?:for|on|in) the exam|interview (?:questions?|prep\w{0,8}|answers?|push-?backs?|tips?|guide)|cheat ?sheets?|flash ?cards?|study (?:notes?|guides?)|learning (?:objectives?|goals?|outcomes?)|(?:saa|dva|dea|das|sap|clf|soa|mls|dbs)-c0\d|solutions architect associate|aws certified|memory (?:hook|tip|trick)s?)\b/gi;

/** A heading says it of all that follows; in the text two are needed. */
const weightOfHeading = 2;
const leastWeight = 2;

/** How often the statements speak to somebody who learns. */
export const lessonsIn = (statements: readonly Statement[]): number =>
  statements.reduce(
    (sum, { kind, text }) => sum + (text.match(lesson)?.length ?? 0) * (kind === "heading" ? weightOfHeading : 1),
    0,
  );

/** Whether a note teaches what services do: it speaks of no design, so that nothing in it is a need. */
export const isTeaching = (blocks: readonly NoteFacts[]): boolean =>
  blocks.reduce((sum, { lessons }) => sum + lessons, 0) >= leastWeight;
