import type { Mention } from "../../model/architecture";
import { type Concept, concepts } from "../../model/concepts";
import { shift } from "../../text/span";
import type { Said } from "./assemble";

/** Mentions are the words of prose that carry the meaning of the design; what a diagram draws shows in components and flows. */
export function mentionsOf(said: readonly Said[]): readonly Mention[] {
  return said.flatMap(({ statement, start, terms }) =>
    statement.kind === "node"
      ? []
      : terms.flatMap((term) => {
          const concept = shownConcept(term.shownAs);
          // A part of a service ("the data lake") is not its name.
          if (concept === undefined || (term.service !== undefined && term.weak)) return [];
          return [{ concept, polarity: term.shown ?? term.polarity, span: shift(term.place, start), text: term.text }];
        }),
  );
}

/** Services that `inspect` shows under a wider name. */
const widerService: Readonly<Record<string, Concept>> = {
  "svc-glue-streaming": "svc-glue",
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
