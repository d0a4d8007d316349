import { serviceById } from "../../catalogue/index";
import type { Polarity } from "../../model/concepts";
import type { Statement } from "./facts";

/** Whether a service can be what a choice is about: engines and streams are, stores and sinks are not. */
const isEngine = (concept: string): boolean => {
  const role = serviceById(concept.replace(/^svc-/, ""))?.role;
  return role === "processor" || role === "stream";
};

/** How a decision begins that turns down what was proposed. */
const refusal =
  /^\W{0,4}(?:no(?=[.,;:!]| -| –| —|$)|not (?:done|taken|accepted|approved|pursued|built|adopted|like this|this way)|turned down|rejected|refused|declined|dropped|voted down|withdrawn|abandoned|shelved|scrapped|denied|vetoed|we won't|we will not|we (?:decided|voted) (?:against|not to))\b/i;

/**
 * Judges the options of a document by its decision, wherever that stands.
 * Gives what the verdict makes of a statement's words; undefined where it makes no difference.
 */
export function judgeOptions(
  statements: readonly Statement[],
): (statement: Pick<Statement, "option" | "section" | "verdict">) => Polarity | undefined {
  const options = new Map<string, Set<string>>();
  for (const { option, terms } of statements) {
    if (option === undefined) continue;
    const services = options.get(option) ?? new Set();
    for (const term of terms) if (term.service !== undefined && isEngine(term.concept)) services.add(term.concept);
    options.set(option, services);
  }
  const isRefused = statements.some(
    ({ kind, section, text }) => kind !== "heading" && section === "decision" && refusal.test(text),
  );
  const judgeProposal = ({ section }: Pick<Statement, "section">): Polarity | undefined =>
    isRefused && section === "proposal" ? "rejected-alternative" : undefined;
  if (options.size === 0) return judgeProposal;
  const outside = statements.filter((statement) => statement.option === undefined || statement.section === "decision");
  const chosen = new Set(outside.flatMap((statement) => statement.chooses));
  for (const { option, verdict } of statements) if (option !== undefined && verdict === "chosen") chosen.add(option);
  const letters = lettersOf([...options.keys()], chosen);
  const services = [...chosen].filter((concept) => concept.startsWith("svc-") && isEngine(concept));
  const isTaken = (option: string): boolean | undefined => {
    if (letters.length > 0) return letters.includes(option);
    const own = options.get(option)!;
    if (services.length === 0 || own.size === 0) return undefined;
    return services.some((service) => own.has(service));
  };
  const anyTaken = [...options.keys()].some((option) => isTaken(option) === true);
  return ({ option, section, verdict }) => {
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
