import { type Candidate, onlyService, type Said } from "./said";

/** Words that tell no subject: those of grammar, of goals and of streaming itself. */
const common = new Set(
  "about above after again also amount another application batch because before being below between both business calls came cannot case code come comes component consumer copy cost could data days delay does done down each engine even event events every example fast first flow from full function gets gives goal have here hour hours into itself job keep keeps kept last late latency later least less like list live load made make makes many match minute minutes month more most much must need needs never next night number once only other over part path percent period pipeline place point process processed processing project queue rate reach reaches read reads real record records required requirement requirements result results same second seconds send sends service services several shall should show shown shows single some source start state step still store stored stores stream streams such system table take taken takes target than that their them then there these they thing this those through time times today together topic total under unit until update updated used user users uses using value values very visible wait want wants week well were what when where which while will window with within without work would write writes written year".split(
    " ",
  ),
);

/** Names that requirements and goals go by: R1, REQ-12, NFR 3. */
const identifier = /\b(?:[A-Z]{1,4}[- ]?\d{1,3}(?:\.\d{1,2})?)\b(?!\s?%)/g;

/** Statements that may share a word before it tells nothing: the need, the part that meets it, and a few that say more. */
const fewest = 4;
/** Words that must be shared. */
const enough = 2;

/** What a text speaks of: its words without their endings. */
function subjectsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z-]{3,30}/g)) {
    if (!common.has(word)) found.add(word.replace(/(?:ies|ings?|ed|es|s|y)$/, ""));
  }
  return found;
}

const identifiersIn = (text: string): readonly string[] => text.match(identifier) ?? [];

/** Finds what meets a need that stands apart from it, by what both speak of: "R1", or "trending articles". */
export class SameSubject {
  readonly #words: ReadonlyMap<Said, ReadonlySet<string>>;
  readonly #uses = new Map<string, number>();
  readonly #candidates: readonly Candidate[];

  constructor(said: readonly Said[], candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#words = new Map(
      said.map((one) => {
        const title = one.statement.kind === "heading" ? "" : (one.titles.at(-1) ?? "");
        return [one, subjectsIn(`${title} ${one.statement.text}`)];
      }),
    );
    for (const words of this.#words.values()) {
      for (const word of words) this.#uses.set(word, (this.#uses.get(word) ?? 0) + 1);
    }
  }

  /** The one service of another statement that speaks of the same; undefined where none does, or several do. */
  of(need: Said, fits: (candidate: Candidate) => boolean): Candidate | undefined {
    const others = this.#candidates.filter((candidate) => candidate.said !== need && fits(candidate));
    const names = identifiersIn(need.statement.text);
    const called = others.filter((other) => names.some((name) => isCalled(other, name)));
    const named = onlyService(lastOfEach(called));
    if (named !== undefined) return named;
    const own = this.#words.get(need) ?? new Set<string>();
    const shared = ({ said }: Candidate): number =>
      [...(this.#words.get(said) ?? [])].filter((word) => own.has(word) && this.#uses.get(word)! <= fewest).length;
    const scores = others.map(shared);
    const most = Math.max(0, ...scores);
    if (most < enough) return undefined;
    return onlyService(lastOfEach(others.filter((_, index) => scores[index] === most)));
  }
}

/** Whether the words of a service go with a name: "For R3, Firehose ...", "EMR does the rules. This covers R1." */
function isCalled({ said, term }: Candidate, name: string): boolean {
  const { text, kind } = said.statement;
  const at = text.indexOf(name);
  if (at < 0) return false;
  if (kind === "row") return true;
  if (isOneSentence(text, at, term.at)) return true;
  const between = said.terms.filter((other) => other.service !== undefined && other.at > term.at && other.at < at);
  return term.at < at && between.every((other) => other.sentence === term.sentence) && !hasOwnService(said, at);
}

/** Whether no sentence ends between two places of a text. */
const isOneSentence = (text: string, a: number, b: number): boolean =>
  !/[.!?] /.test(text.slice(Math.min(a, b), Math.max(a, b)));

/** Whether a service stands in the sentence of a name. */
const hasOwnService = ({ statement, terms }: Said, at: number): boolean =>
  terms.some((other) => other.service !== undefined && isOneSentence(statement.text, at, other.at));

/** Of each statement what it names last: of "EMR starts, Spark applies the rules" that is Spark. */
const lastOfEach = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((one, index) => candidates[index + 1]?.said !== one.said);
