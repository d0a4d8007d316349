import type { Span } from "../../text/span";
import { clausesOf } from "./polarity";

const jobs =
  "(?:jobs?|runs?|applications?|apps?|programs?|batch(?:es)?|pipelines?|process|computations?|calculations?|workloads?|engines?|tasks?|executions?|code|service|cluster|same|schedulers?|workflows?|eventbridge|cron\\w*|timers?|step functions?|state machines?|orchestrators?|airflow|operators?)";
/** "Every Sunday, ...": when it is, before anybody is named. */
const when =
  "(?:(?:and|but|then|so|also|only) )?(?:(?:every|each|once|on|at|in|after|before|from|until|around|by|over|during|towards) (?:[^ ,;:.]+ ){0,7}?|(?:daily|nightly|weekly|monthly|yearly|overnight|later|then|afterwards) ?)?,? ?";
const deeds =
  "(?:runs|ran|starts|stops|reads|works|takes|scheduled|triggered|executed|launched|invoked|started|(?:re)?(?:comput|calculat|process|build)(?:es|s)|loads|fetches|goes|ends|sums|totals|makes|writes|produces|creates|prints|chews|scans)";

/** A sentence about what was named before: "It starts at two", "The job ends at six", "Runs on Sundays", "Once a month all claims are read". */
const goesOn = new RegExp(
  `^[^a-z]{0,6}${when}(?:(?:it|they|this|that|these|both|which|we|you)(?![\\w-])|(?:(?:the|this|that|our|each|every|one|an?) )?(?:[\\w\`'-]+ ){0,3}?${jobs}(?!\\w)|${deeds} |[^,;:.]{0,60}? (?:is|are|gets?|get) (?:\\w+ )?(?:(?:re)?(?:computed|calculated|processed|built|run)|read|started|executed|worked|evaluated|aggregated|summed|totalled|launched)(?!\\w))`,
);

const nobody = `(?!(?:${jobs}|it|they|this|that|we|you|flink|lambda|glue|emr|spark|firehose)(?!\\w))`;
const adverb = "(?:then |also |only |always |just )?";
const objects =
  "(?:the|it|them|an?|its|all|each|every|what|to|with|whether|up|over|out|through|their|our|from|for|into|on|at|us|yesterday's)";
/** "accounting downloads the list", "the auditors ask for a dump", "we look at it". */
const deedOfPeople = [
  `(?:^|[ ,])(?:accounting|finance|controlling|marketing|sales|support|legal|operations|billing|logistics|purchasing|[a-z]+ists|[a-z]+tors|users|customers|managers|planners|teams|developers|colleagues) ${adverb}[a-z]{3,20} ${objects} `,
  `(?:^|[ ,])(?:we|people|they|somebody|someone|everybody|you|i) ${adverb}(?:look|check|compare|review|discuss|work with|use|query|need|want|meet|watch|talk|count|ask|mail|post|copy|go|read|verify|test|clean|rotate|report|present|share|publish|update|tidy|delete|archive) `,
];
const byPeople = new RegExp(deedOfPeople[0]!);
/** The same, or "a script compares the counts": somebody does something of their own. */
const ownDeed = new RegExp(
  [
    `(?:^|[ ,])(?:an?|the|our|their|its|another|some|one) (?:[\\w-]+ ){0,3}?${nobody}[\\w-]+ (?:(?:of|from|in|for|with|by) (?:[\\w-]+ ){1,3}?)?${adverb}[a-z]{3,20}s ${objects} `,
    ...deedOfPeople,
  ].join("|"),
);
/** The engine as what something is done with, and not as who does it. */
const apart = /\b(?:against|of|from|beside|next to|behind|about) (?:the |our |an? |its )?(?:[\w-]{1,20} )?$/i;

/** What is done to the engine by the clock, or given to it: it is restarted, scaled, saved, gets a new list. */
const upkeep =
  /\b(?:(?:re-?start|upgrad|patch|re-?deploy|deploy|rotat|rebuil|redeploy)(?:e?s|e?d|t|ing|ment)?|scal(?:es?|ed|ing) (?:it |them |[^ ,;:.]{1,20} )?(?:down|up|out|in)|scaled to|(?:snapshots?|savepoints?|back-?ups?|certificates?|credentials|demos?|reviews?|stand-?ups?|meetings?|trainings?|drills?|game ?days?|tests?) |(?:gets?|receives?|is given|learns|picks up|loads|reads|fetches|takes over) (?:the |an? |its )?(?:new|fresh|updated|next|current|latest) (?:[\w-]{1,20} ){0,2}?(?:tables?|lists?|tariffs?|prices?|rates?|versions?|models?|rules?|config\w*|thresholds?|certificates?|keys?|schedules?|timetables?|calendars?|limits?|settings?))/;

/**
 * Whether a run by the clock, or a copy, is somebody else's than the engine's at the marks. An engine of streams is always at work: what
 * happens each night beside it happens to the same data, and is often the deed of a script, a tool or people.
 * All offsets count from the text's start.
 */
export function isRunOfAnother(
  { text, kind }: { readonly text: string; readonly kind: string },
  need: { readonly concept: string; readonly at: number },
  marks: readonly { readonly at: number }[],
): boolean {
  if (need.concept !== "batch" && need.concept !== "delivery") return false;
  const isFragment = kind === "item" && isPoint(text);
  const sentence = sentenceAt(text, need.at);
  const holds = ({ start, end }: Span) => marks.some(({ at }) => at >= start && at < end);
  const clauses = clausesOf(text, sentence);
  const clause = clauses.find(({ end }) => need.at < end) ?? sentence;
  const words = text.slice(clause.start, clause.end).toLowerCase();
  // "Controlling freezes the table and copies it to S3."
  if (need.concept === "delivery") return !holds(sentence) && byPeople.test(words);
  if (upkeep.test(words)) return true;
  const inside = marks.filter(({ at }) => at >= clause.start && at < clause.end);
  if (inside.length > 0)
    return inside.every(({ at }) => apart.test(text.slice(clause.start, at))) && ownDeed.test(words);
  if (!isFragment && ownDeed.test(words)) return true;
  if (isFragment || holds(sentence)) return false;
  return !goesOn.test(text.slice(sentence.start, sentence.end).trimStart().toLowerCase());
}

function sentenceAt(text: string, at: number): Span {
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1;
  const stop = text.slice(at).search(/[.!?](?: |$)/);
  return { start, end: stop < 0 ? text.length : at + stop };
}

/** Whether words are no sentence but a point of a list: "runs: last working day of the month". */
const isPoint = (text: string): boolean =>
  !/[.!?]\W{0,3}$/.test(text) && (/^[^.]{1,40}[:–—=]/.test(text) || text.split(" ").length < 9);
