import type { Candidate, Said } from "./said";

/** Units between a service and its own name, marks included: "Lambda `push-sender`", "`notify` (Lambda)". */
const beside = 5;

const namesIn = (one: Said): readonly string[] =>
  one.statement.labels.flatMap(({ text, manner }) => (manner === "marked" && /\w[-_]\w/.test(text) ? [text] : []));

/** The names that a service bears where it is mentioned. */
const ownNames = ({ said, term }: Candidate): readonly string[] =>
  said.statement.labels.flatMap(({ text, manner, place }) =>
    manner === "marked" &&
    Math.max(place.start - term.place.end, term.place.start - place.end) <= beside &&
    (place.end <= term.place.start || term.place.end <= place.start)
      ? [text]
      : [],
  );

/** Finds statements about another named part than the one that a service is: "State of `ctr-join` is stable" beside "Lambda `push-sender`". */
export class OtherParts {
  readonly #uses = new Map<string, number>();

  constructor(said: readonly Said[]) {
    for (const one of said)
      for (const name of new Set(namesIn(one))) this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
  }

  /** Whether a statement speaks of a part by a name that comes again, while the service has a name of its own. */
  isOfAnother(one: Said, candidate: Candidate): boolean {
    if (one === candidate.said) return false;
    const own = ownNames(candidate);
    if (own.length === 0) return false;
    const names = namesIn(one);
    return (
      !names.some((name) => own.includes(name)) &&
      names.some((name) => (this.#uses.get(name) ?? 0) > 1 && isSubject(one.statement.text, name))
    );
  }
}

/** Whether a name stands where the part that is spoken of stands, and not where data comes from or goes to. */
function isSubject(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    /(?:^\W*|\b(?:of|in|inside) )$/i.test(text.slice(0, at)) &&
    !/^\W*(?:topics?|streams?|queues?|tables?|buckets?|events|records)\b/i.test(text.slice(at + name.length))
  );
}
