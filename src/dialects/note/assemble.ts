import type { Flow, Label, Model, Naming } from "../../model/architecture";
import type { Certainty } from "../../model/claim";
import type { Concept, Polarity } from "../../model/concepts";
import type { Figure } from "../../model/figure";
import { plainText } from "../../syntax/prose";
import { shift } from "../../text/span";
import type { ReadBlock } from "../dialect";
import { assembleCode } from "./code/model";
import { gatherComponents } from "./components";
import { type Judge, judgeDocument, titleOf } from "./document";
import type { NoteFacts, Statement, Term } from "./facts";
import { mentionsOf } from "./mentions";
import { lostEngines } from "./options";
import { isOtherTrade } from "./other-trades";
import { passageOf } from "./passages";
import { gatherRequirements } from "./requirements";
import { pastIn } from "./retold";
import { type Said, sentenceId } from "./said";
import { isAboutStreams, subjectsOf } from "./subject";
import { isTeaching } from "./teaching";
import { technicalNamesOf } from "./technical-names";

/** Joins what the blocks of a note say. */
export function assembleNote(uri: string, parts: readonly ReadBlock<NoteFacts>[]): Model {
  const documentTitle = titleOf(parts);
  const judge = judgeDocument(parts);
  const said = settle(parts, documentTitle, judge);
  const components = gatherComponents(uri, said);
  const code = assembleCode(uri, parts, documentTitle, judge);
  return {
    uri,
    kind: "note",
    dialect: "note",
    components: [...components.list, ...code.components],
    flows: flowsOf(uri, parts, said, components.idOf),
    requirements: gatherRequirements(uri, said, components),
    mentions: mentionsOf(said),
    namings: namingsOf(uri, said),
    technicalNames: [...technicalNamesOf(uri, said), ...code.technicalNames],
    labels: labelsOf(uri, said),
    figures: figuresOf(uri, said),
    directives: [],
    problems: [],
  };
}

const names = (parts: readonly ReadBlock<NoteFacts>[], service: string): boolean =>
  parts.some(({ facts }) => facts.statements.some(({ terms }) => terms.some((term) => term.service === service)));

/** Puts the statements in a row and lets the document correct how their words are meant. */
function settle(
  parts: readonly ReadBlock<NoteFacts>[],
  documentTitle: string | undefined,
  judge: Judge,
): readonly Said[] {
  const isOnSubject = isAboutStreams(parts.map((part) => part.facts));
  // There is another product called Firehose, and it lives beside Kafka and outside AWS.
  const words = parts.reduce((count, { facts }) => count + facts.words, 0);
  const awsWords = parts.reduce((count, { facts }) => count + facts.awsWords, 0);
  const isElsewhere = awsWords === 0 ? words > 60 : awsWords === 1 && words > 150 && names(parts, "kafka");
  const isManaged = runsManagedFlink(parts);
  const subjects = subjectsOf(parts.map(({ facts }) => facts));
  const text = parts.flatMap(({ facts }) => facts.statements.map((statement) => statement.text)).join("\n");
  const teaches = isTeaching(parts.map(({ facts }) => facts));
  const statements = parts.flatMap(({ facts }) => facts.statements);
  const lost = lostEngines(statements);
  const isPast = pastIn(statements);
  const said: Said[] = [];
  for (const [block, { block: source, facts }] of parts.entries()) {
    const base = said.length;
    for (const [index, statement] of facts.statements.entries()) {
      const own = statement.under.map((at) => facts.statements[at]!.text);
      const titles = [...source.outline.map(plainText), ...own];
      const verdict = isPast(statement, titles.at(-1)) ? "rejected-alternative" : judge(statement);
      const settledTerm = (term: Term): Term =>
        withPolarity(term, settled(term, verdict, isTarget(statement, term) ? "streams" : isOnSubject(block)));
      const terms = statement.terms.map((term) => {
        if (isElsewhere && term.service === "firehose") return withPolarity(term, "other-meaning");
        if (term.concept === "use-case" && !opensDocument(said, statement)) return withPolarity(term, "other-meaning");
        if (isOtherTrade(term, text)) return withoutNaming(term);
        if (term.bare !== undefined && (term.plain || subjects.has(term.concept)) && isOnSubject(block) === "streams")
          return { ...term, shown: settled({ ...term, polarity: term.bare }, verdict, "streams") };
        if (lost.has(term.concept) && (term.polarity === "asserted" || term.polarity === "comparison"))
          return withPolarity(term, "rejected-alternative");
        if (isManaged && term.service === "flink") return { ...settledTerm(term), service: "managed-flink" };
        return settledTerm(term);
      });
      said.push({
        statement,
        start: source.start,
        block,
        index,
        base,
        titles,
        passage: passageOf(titles, documentTitle),
        terms: teaches ? terms.map((term) => (isClaim(term) ? term : withoutNeed(term))) : terms,
        verdict,
      });
    }
  }
  return said;
}

/** A heading, or the first paragraph of a document. */
const opensDocument = (before: readonly Said[], { kind }: Statement): boolean =>
  kind === "heading" || (kind === "paragraph" && before.every(({ statement }) => statement.kind === "heading"));

/** What a text that teaches says of a service it also claims: whoever learns it builds on it. */
const claims: ReadonlySet<string> = new Set([
  "exactly-once",
  "transactional-output",
  "idempotency",
  "deduplication",
  "scala-api",
]);
const isClaim = ({ concept }: Term): boolean => claims.has(concept);

const withoutNeed = (term: Term): Term =>
  term.service === undefined && term.polarity === "asserted"
    ? { ...term, polarity: "comparison", shown: term.shown ?? "asserted" }
    : term;

const withoutNaming = ({ naming: _, ...term }: Term): Term => ({ ...term, polarity: "other-meaning" });

const targets: ReadonlySet<string> = new Set(["latency", "retention", "replay", "recovery", "throughput"]);

/** A number that a named thing or service has to keep: it means what it says in any document. */
const isTarget = (statement: Statement, term: Term): boolean =>
  targets.has(term.concept) &&
  term.quantity !== undefined &&
  !term.weak &&
  (statement.labels.length > 0 || statement.terms.some(({ service }) => service !== undefined));

function withPolarity(term: Term, polarity: Polarity): Term {
  if (term.polarity === polarity) return term;
  const { shown: _, ...rest } = term;
  return { ...rest, polarity };
}

function settled(term: Term, verdict: Polarity | undefined, subject: "streams" | "perhaps" | "other"): Polarity {
  if (term.polarity !== "asserted" && term.polarity !== "comparison") return term.polarity;
  if (term.service === undefined) {
    if (subject === "other" || (subject === "perhaps" && term.weak)) return "other-meaning";
  }
  return verdict === undefined || verdict === "asserted" ? term.polarity : verdict;
}

/** Whether a note that says Flink means the managed service: it names that too, and no cluster of its own. */
function runsManagedFlink(parts: readonly ReadBlock<NoteFacts>[]): boolean {
  const says = (concept: Concept) =>
    parts.some(({ facts }) =>
      facts.statements.some(({ terms }) =>
        terms.some((term) => term.concept === concept && term.polarity === "asserted"),
      ),
    );
  return says("svc-managed-flink") && !says("self-managed");
}

function namingsOf(uri: string, said: readonly Said[]): readonly Naming[] {
  return said.flatMap(({ statement, start, terms }) =>
    terms.flatMap((term) =>
      term.naming === undefined || term.service === undefined || statement.kind === "node"
        ? []
        : [
            {
              service: term.service,
              ...term.naming,
              place: { uri, span: shift(term.place, start) },
              text: term.text,
              ...(statement.kind === "heading" && { heading: true as const }),
            },
          ],
    ),
  );
}

function labelsOf(uri: string, said: readonly Said[]): readonly Label[] {
  return said.flatMap(({ statement, start, passage }) =>
    [...statement.labels, ...statement.names].map(({ text, place, sentence, manner }) => ({
      text,
      manner,
      place: { uri, span: shift(place, start) },
      passage,
      statement: sentenceId(statement, sentence),
    })),
  );
}

const figuresOf = (uri: string, said: readonly Said[]): readonly Figure[] =>
  said.flatMap(({ statement, start, passage, verdict }) =>
    verdict === undefined || verdict === "asserted"
      ? statement.figures.map(({ setting, value, text, place, sentence }) => ({
          setting,
          value,
          text,
          place: { uri, span: shift(place, start) },
          passage,
          statement: sentenceId(statement, sentence),
        }))
      : [],
  );

const order: readonly Polarity[] = ["asserted", "comparison", "negated", "rejected-alternative", "other-meaning"];
const worse = (a: Polarity, b: Polarity): Polarity => (order.indexOf(a) >= order.indexOf(b) ? a : b);

function flowsOf(
  uri: string,
  parts: readonly ReadBlock<NoteFacts>[],
  said: readonly Said[],
  idOf: (service: string, passage: string) => string | undefined,
): readonly Flow[] {
  const firsts = new Map<number, number>();
  for (const one of said) if (!firsts.has(one.block)) firsts.set(one.block, one.base);
  const flows: Flow[] = [];
  for (const [block, { block: source, facts }] of parts.entries()) {
    const base = firsts.get(block);
    if (base === undefined) continue;
    for (const link of facts.links) {
      const from = termAt(said, base, link.from);
      const to = termAt(said, base, link.to);
      if (from === undefined || to === undefined || from.term.service === to.term.service) continue;
      const end = ({ said: { passage }, term }: { said: Said; term: Term }) => ({
        component: idOf(term.service!, passage),
        service: term.service!,
      });
      flows.push({
        id: `${uri}#flow${flows.length}`,
        name: `${from.term.text} to ${to.term.text}`,
        kind: "described",
        from: end(from),
        to: end(to),
        complete: false,
        traits: {},
        place: { uri, span: shift(link.place, source.start) },
        passage: from.said.passage,
        polarity: worse(from.term.polarity, to.term.polarity),
        certainty: flowCertainty(from.said.statement),
      });
    }
  }
  return flows;
}

/** A title only hints at what the text then says. */
const flowCertainty = ({ quoted, kind }: Statement): Certainty =>
  quoted ? "assumed" : kind === "heading" ? "implied" : "stated";

function termAt(
  said: readonly Said[],
  base: number,
  at: readonly [number, number],
): { said: Said; term: Term } | undefined {
  const one = said[base + at[0]];
  const term = one?.terms[at[1]];
  return one === undefined || term === undefined ? undefined : { said: one, term };
}
