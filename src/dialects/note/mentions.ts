import { serviceById } from "../../catalogue/index";
import type { Mention } from "../../model/architecture";
import { type Concept, concepts } from "../../model/concepts";
import { shift } from "../../text/span";
import type { Term } from "./facts";
import type { Said } from "./said";

/** Mentions are the words of prose that carry the meaning of the design; what a diagram draws shows in components and flows. */
export function mentionsOf(said: readonly Said[]): readonly Mention[] {
  return said.flatMap(({ statement, start, terms, verdict }) => {
    if (statement.kind === "node") return [];
    const words = terms.flatMap((term) => {
      const concept = shownConcept(term.shownAs);
      // A part of a service ("the data lake") is not its name.
      if (term.framed && loose.has(term.concept) && !hasWorker(terms, term)) return [];
      if (concept === undefined || (term.service !== undefined && (term.weak || buildsOn(term.text)))) return [];
      return [{ concept, polarity: term.shown ?? term.polarity, span: shift(term.place, start), text: term.text }];
    });
    const slugs = (statement.slugs ?? []).flatMap(({ concept: service, place, text, polarity }) => {
      const concept = shownConcept(service);
      return concept === undefined || buildsOn(text)
        ? []
        : [
            {
              concept,
              polarity: polarity === "asserted" ? (verdict ?? polarity) : polarity,
              span: shift(place, start),
              text,
            },
          ];
    });
    return [...words, ...slugs].sort((a, b) => a.span.start - b.span.start);
  });
}

/** "ksqlDB" is an engine on Kafka, and not its name. */
const buildsOn = (name: string): boolean => /^ksql/i.test(name);

/** Concepts whose words, far apart, stand in many a sentence about something else. */
const loose: ReadonlySet<Concept> = new Set<Concept>([
  "stateless",
  "stateful",
  "delivery",
  "join",
  "late-data",
  "batch",
  "window-tumbling",
]);

/** Whether the sentence names who works: words far apart mean little where nobody is said to do it. */
const hasWorker = (terms: readonly Term[], framed: Term): boolean =>
  terms.some(
    ({ service, sentence, works }) =>
      service !== undefined &&
      sentence === framed.sentence &&
      works === "does" &&
      serviceById(service)?.role === "processor",
  );

/** Services that `inspect` shows under a wider name. */
const widerService: Readonly<Record<string, Concept>> = {
  "svc-glue-streaming": "svc-glue",
  "svc-glue-catalog": "svc-glue",
  "svc-dynamodb-streams": "svc-dynamodb",
  "svc-kinesis-analytics-sql": "svc-managed-flink",
  "svc-kafka-streams": "svc-kafka",
};
const shown: ReadonlySet<string> = new Set(
  [
    ...concepts.slice(0, concepts.indexOf("idempotency")),
    ...["lambda", "firehose", "kds", "msk", "kafka", "managed-flink", "flink", "glue", "emr", "s3", "redshift"],
    ...["opensearch", "dynamodb", "cloudwatch"],
  ].map((name) => (concepts.includes(name as never) ? name : `svc-${name}`)),
);

const shownConcept = (concept: Concept): Concept | undefined => {
  const wide = widerService[concept] ?? concept;
  return shown.has(wide) ? wide : undefined;
};
