import type { Statement } from "./facts";

/** A document that tells of a failure and what was made of it. */
const lookingBack =
  /\b(?:post-?mortems?|incident (?:report|review|summary|analysis)|root[- ]cause analysis|rca|lessons learned|outage report|after[- ]action)\b/i;
/** Its parts that tell how it was when it failed. */
const asItWas =
  /^(?:\d[\d.]* )?(?:the )?(?:summary|what (?:happened|went wrong|broke|failed)|(?:root |probable |underlying |technical )?causes?|timeline|chronology|sequence of events|impact|detection|symptoms?|background|why (?:it happened|we did not notice.*|did it happen)|description|analysis|findings?)\b/i;
/** Its parts that tell what is different since. */
const asItIs =
  /^(?:\d[\d.]* )?(?:the |our )?(?:what (?:we|was|has been|is|they)(?: have| has)? (?:changed|fixed|did|done|different)|changes(?: made)?|actions?(?: items?| taken)?|fix(?:es)?|remed(?:y|ies|iation)|resolution|measures?|corrective .*|solution|follow-?ups?|what is different now)\b/i;
/** What took the place of the part that failed. */
const done =
  /\b(?:(?:was|were|is|are|has been|have been) (?:now )?(?:moved|ported|migrated|replaced|rewritten|deleted|removed|switched off|retired|shut down|taken over)|moved (?:to|into|onto)|(?:now|since) (?:runs?|lives?|sits?|kept|counted|done|in|on|by|via)|replaced|we (?:moved|replaced|rewrote|deleted|removed|ported|switched))\b/i;
const planned =
  /\b(?:will|shall|to be|should|plan(?:ned)?|next (?:week|month|quarter|sprint)|todo|open|not (?:yet )?(?:done|moved)|considering)\b/i;

/**
 * Whether a document looks back on a failure, and its engine was replaced since: what its parts before tell is over.
 * Without such a change the mistake is still there, however well it is told.
 */
function tellsWhatIsOver(statements: readonly Statement[]): boolean {
  if (!statements.some(({ kind, text }) => kind === "heading" && lookingBack.test(text))) return false;
  let isAfter = false;
  return statements.some(({ kind, text, terms }) => {
    if (kind === "heading") {
      isAfter = asItIs.test(text);
      return false;
    }
    return isAfter && terms.some(({ service }) => service !== undefined) && done.test(text) && !planned.test(text);
  });
}

const version = /^\W{0,3}(?:v|version |draft |revision )(\d{1,2})\b/i;

/** The number of the version that a statement tells of: "v1 wants to count in a Lambda". */
const versionOf = (text: string): number | undefined => {
  const found = version.exec(text);
  return found === null ? undefined : Number(found[1]);
};

/** The latest version that a heading of the document stands for: "## v2 in short". */
const latestVersion = (statements: readonly Statement[]): number =>
  Math.max(0, ...statements.flatMap(({ kind, text }) => (kind === "heading" ? [versionOf(text) ?? 0] : [])));

/** Whether a statement quotes an earlier version than the document has. */
const isEarlierVersion = ({ quoted, kind, text }: Statement, latest: number): boolean =>
  quoted && kind !== "heading" && (versionOf(text) ?? latest) < latest;

/** Tells which statements of a document, below the heading right above, are of a time that is over. */
export function pastIn(
  statements: readonly Statement[],
): (statement: Statement, heading: string | undefined) => boolean {
  const isOver = tellsWhatIsOver(statements);
  const latest = latestVersion(statements);
  return (statement, heading) =>
    (isOver && heading !== undefined && asItWas.test(heading)) || isEarlierVersion(statement, latest);
}
