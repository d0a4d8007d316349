import { serviceById } from "../../catalogue/index";
import type { Concept, Polarity } from "../../model/concepts";
import type { Statement } from "./facts";

/** Whether a service can be what a choice is about: engines and streams are, stores and sinks are not. */
const isEngine = (concept: string): boolean => {
  const role = serviceById(concept.replace(/^svc-/, ""))?.role;
  return role === "processor" || role === "stream";
};

/** How a decision begins that turns down what was proposed. */
const refusal =
  /^\W{0,4}(?:no(?=[.,;:!]| -| –| —|$)|not (?:done|taken|accepted|approved|pursued|built|adopted|like this|this way)|turned down|rejected|refused|declined|dropped|voted down|withdrawn|abandoned|shelved|scrapped|denied|vetoed|we won't|we will not|we (?:decided|voted) (?:against|not to))\b/i;

type Judged = Pick<Statement, "option" | "number" | "section" | "verdict">;

/** "**Answer:** B": what ends the options of one question. */
const answer = /^\W{0,6}(?:the )?(?:correct |right )?answers?\b|^\W{0,6}correct ?:/i;

/**
 * Judges the options of a document by its decision, wherever that stands; in a list of questions, each by its own answer.
 * Gives what the verdict makes of a statement's words; undefined where it makes no difference.
 */
export function judgeOptions(statements: readonly Statement[]): (statement: Judged) => Polarity | undefined {
  const answers = statements.flatMap(({ text, chooses }, at) => (chooses.length > 0 && answer.test(text) ? [at] : []));
  if (answers.length < 2) return judgeTogether(statements);
  const judges = new Map<Judged, (statement: Judged) => Polarity | undefined>();
  let first = 0;
  for (const at of [...answers, statements.length - 1]) {
    const question = statements.slice(first, at + 1);
    const judge = judgeTogether(question);
    for (const statement of question) judges.set(statement, judge);
    first = at + 1;
  }
  return (statement) => judges.get(statement)?.(statement);
}

/** Names of one product in other hands: who turns down a cluster of one's own still has Flink. */
const families: readonly (readonly Concept[])[] = [
  ["svc-flink", "svc-managed-flink", "svc-kinesis-analytics-sql"],
  ["svc-kafka", "svc-msk", "svc-kafka-streams", "svc-kafka-connect"],
  ["svc-spark", "svc-glue", "svc-glue-streaming", "svc-emr"],
  ["svc-kds", "svc-dynamodb-streams"],
];
const familyOf = (concept: Concept): readonly Concept[] =>
  families.find((family) => family.includes(concept)) ?? [concept];

/** Engines that only options are named after which the document turns down: gone wherever else it speaks of them. */
export function lostEngines(statements: readonly Statement[]): ReadonlySet<Concept> {
  const judge = judgeTogether(statements);
  const lost = new Set<Concept>();
  const kept = new Set<Concept>();
  const byLetter = statements.some(({ chooses }) => chooses.some((choice) => !choice.startsWith("svc-")));
  let previous: string | undefined;
  for (const statement of statements) {
    const { option, terms, section } = statement;
    const engines = terms.flatMap(({ concept, polarity }) =>
      isEngine(concept) && polarity !== "other-meaning" && polarity !== "negated" ? [concept] : [],
    );
    const verdict = option === undefined ? undefined : judge(statement);
    const isOpening = option !== undefined && option !== previous;
    previous = option;
    if (verdict === "rejected-alternative" && isOpening) for (const engine of engines) lost.add(engine);
    // Where a letter or number is chosen, what a decision names beside it is mostly a reason.
    const decides = section === "decision" && statement.chooses.length > 0 && !byLetter;
    const isTaken = option !== undefined ? verdict === "asserted" : decides;
    if (isTaken) for (const engine of engines) for (const one of familyOf(engine)) kept.add(one);
  }
  for (const engine of kept) lost.delete(engine);
  return lost;
}

/** What a decision may call a statement by: its option or, in a plain list that the decision points into, its number. */
function namesIn(statements: readonly Statement[]): (statement: Judged) => string | undefined {
  const pointsAtNumber = ({ section, chooses }: Statement): boolean =>
    section === "decision" && chooses.some((choice) => /^\d{1,2}$/.test(choice));
  const isPlain = statements.every(({ option }) => option === undefined);
  const isNumbered = isPlain && statements.some(pointsAtNumber);
  return ({ option, number, section }) => option ?? (isNumbered && section !== "decision" ? number : undefined);
}

function judgeTogether(statements: readonly Statement[]): (statement: Judged) => Polarity | undefined {
  const nameOf = namesIn(statements);
  const options = new Map<string, Set<string>>();
  for (const statement of statements) {
    const { terms } = statement;
    const option = nameOf(statement);
    if (option === undefined) continue;
    const services = options.get(option) ?? new Set();
    for (const term of terms) if (term.service !== undefined && isEngine(term.concept)) services.add(term.concept);
    options.set(option, services);
  }
  const isRefused = statements.some(
    ({ kind, section, text }) => kind !== "heading" && section === "decision" && refusal.test(text),
  );
  const judgeProposal = ({ section }: Pick<Judged, "section">): Polarity | undefined =>
    isRefused && section === "proposal" ? "rejected-alternative" : undefined;
  if (options.size === 0) return judgeProposal;
  const outside = statements.filter((statement) => nameOf(statement) === undefined || statement.section === "decision");
  const chosen = new Set(outside.flatMap((statement) => statement.chooses));
  for (const statement of statements) {
    const option = nameOf(statement);
    if (option !== undefined && statement.verdict === "chosen") chosen.add(option);
  }
  const letters = lettersOf([...options.keys()], chosen);
  const services = [...chosen].filter((concept) => concept.startsWith("svc-") && isEngine(concept));
  const isTaken = (option: string): boolean | undefined => {
    if (letters.length > 0) return letters.includes(option);
    const own = options.get(option)!;
    if (services.length === 0 || own.size === 0) return undefined;
    return services.some((service) => own.has(service));
  };
  const anyTaken = [...options.keys()].some((option) => isTaken(option) === true);
  return (statement) => {
    const { section, verdict } = statement;
    const option = nameOf(statement);
    if (option === undefined) return judgeProposal({ section });
    if (verdict === "rejected") return undefined;
    const taken = anyTaken ? isTaken(option) : undefined;
    if (taken === true || verdict === "chosen") return "asserted";
    if (taken === false) return "rejected-alternative";
    return section === "options" ? "comparison" : undefined;
  };
}

/** The options that a decision names by letter or number. Of a list without numbers, "the second" is the second one. */
function lettersOf(options: readonly string[], chosen: ReadonlySet<string>): readonly string[] {
  const named = options.filter((option) => chosen.has(option));
  if (named.length > 0 || options.some((option) => option.length <= 2)) return named;
  return options.filter((_, index) => chosen.has(String(index + 1)));
}
