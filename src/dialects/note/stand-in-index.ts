import { serviceById } from "../../catalogue/index";
import type { FoundRole, Position, Statement, Term } from "./facts";
import { type PartNames, partsIn } from "./part-names";
import { type Candidate, onlyService, type Said, unambiguous } from "./said";

/** Words that stand for a service, with the mention that says what it is. */
export interface StandIn {
  readonly position: Position;
  readonly candidate: Candidate;
}

const flinks = ["managed-flink", "flink", "kafka-streams", "kinesis-analytics-sql"];
const meant: Readonly<Record<FoundRole["kind"], ReadonlySet<string> | undefined>> = {
  function: new Set(["lambda"]),
  job: new Set([...flinks, "spark", "glue", "glue-streaming", "emr"]),
  application: new Set([...flinks, "spark"]),
  delivery: new Set(["firehose"]),
  consumer: undefined,
};

/** The words of each statement that stand for a service: its own name (`resize`), and "the function". */
export function standInsOf(
  said: readonly Said[],
  candidates: readonly Candidate[],
  parts: PartNames,
): ReadonlyMap<Said, readonly StandIn[]> {
  const names = namesOf(said, candidates);
  const found = new Map<Said, StandIn[]>();
  let passed = 0;
  const order = new Map(said.map((one, index) => [one, index]));
  for (const [index, one] of said.entries()) {
    while (passed < candidates.length && order.get(candidates[passed]!.said)! < index) passed++;
    const here: StandIn[] = [];
    for (const { text, names: own, isThing, polarity, ...position } of one.statement.aliases) {
      const candidate = names.get(text) ?? parts.get(text.toLowerCase());
      if (candidate === undefined || own !== undefined || isThing || polarity !== "asserted") continue;
      here.push({ position, candidate });
    }
    for (const { kind, polarity, ...position } of one.statement.roles) {
      if (polarity !== "asserted") continue;
      const fits = ({ term }: Candidate): boolean =>
        meant[kind]?.has(term.service!) ?? serviceById(term.service)?.role === "processor";
      const candidate = lastOf(candidates, passed, one, position, fits);
      if (candidate !== undefined) here.push({ position, candidate });
    }
    if (one.terms.some(({ service }) => service === undefined)) here.push(...partsOf(one, parts));
    if (here.length > 0) found.set(one, here);
  }
  return found;
}

/** Where a statement speaks of parts that the note names elsewhere. */
function partsOf(one: Said, names: PartNames): readonly StandIn[] {
  const { statement } = one;
  if (statement.clauses === undefined) return [];
  const cells = statement.kind === "row" ? statement.text.split(" | ") : [statement.text];
  return cells.flatMap((text, cell) =>
    partsIn(text, names).flatMap(({ at, candidate }) => {
      const position = candidate.said === one ? undefined : positionIn(statement, at, cell);
      return position === undefined ? [] : [{ position, candidate }];
    }),
  );
}

function positionIn({ clauses = [], kind }: Statement, at: number, cell: number): Position | undefined {
  const clause = clauses.findIndex((one) => at < one.end && (kind !== "row" || one.cell === cell));
  const found = clauses[clause];
  return found && { at, sentence: found.sentence, clause, ...(found.cell !== undefined && { cell: found.cell }) };
}

/** The mention that names a thing, by its name; names that are said of several services are left out. */
function namesOf(said: readonly Said[], candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const named: [string, Candidate][] = [];
  for (const one of said) {
    for (const label of one.statement.aliases) {
      if (label.names === undefined) continue;
      const candidate =
        candidates.find(
          ({ said: other, term }) =>
            other === one && term.sentence === label.sentence && isSame(term.service, label.names),
        ) ?? candidates.find(({ said: other, term }) => other === one && isSame(term.service, label.names));
      if (candidate !== undefined) named.push([label.text, candidate]);
    }
  }
  return unambiguous(named);
}

/** A note that means the managed service by "Flink" has it all under that. */
const isSame = (service: string | undefined, named: string | undefined): boolean =>
  service === named || (service === "managed-flink" && named === "flink");

/** The last mention of such a service before the words, in the same part of the note; else the only such service of the note. */
function lastOf(
  candidates: readonly Candidate[],
  passed: number,
  one: Said,
  position: Position,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const fitting = candidates.filter(fits);
  const before = candidates
    .slice(0, passed)
    .concat(candidates.slice(passed).filter(({ said, term }) => said === one && isBefore(term, position)))
    .filter((candidate) => candidate.said.passage === one.passage && fits(candidate));
  const last = before.at(-1);
  if (last !== undefined) return last;
  return onlyService(fitting);
}

const isBefore = (term: Term, position: Position): boolean =>
  term.cell === position.cell && (term.sentence < position.sentence || term.at < position.at);
