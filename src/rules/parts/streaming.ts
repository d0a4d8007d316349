import { serviceById } from "../../catalogue";
import type { Service } from "../../catalogue/service";
import type { Component, Requirement } from "../../model/architecture";
import { beside, componentsIn, inSameFile, inSamePassage, isClose, processorsOf, stands } from "../../model/ask";
import { type Concept, windowNeeds } from "../../model/concepts";
import type { Architecture } from "../../model/join";

/** Needs that only a stream processor with memory meets. */
export const statefulNeeds: readonly Concept[] = [
  ...windowNeeds,
  "event-time",
  "watermark",
  "late-data",
  "exactly-once",
  "stateful",
  "aggregation",
  "state-ttl",
  "join",
  "event-pattern",
  "deduplication",
  "transactional-output",
];

/** The catalogue's entry of a component. */
export const serviceOf = (component: Component): Service | undefined => serviceById(component.service);

/** Flink, however it is run: windows of every kind, event time, state, exactly once. */
export const isFlink = (service: string | undefined): boolean => service === "managed-flink" || service === "flink";

/** Whether a stream of records is plainly part of the design, run by AWS: a queue of messages is none. */
export function isManagedStream(component: Component): boolean {
  const service = serviceOf(component);
  const isStream = service?.replay === true || service?.id === "dynamodb-streams";
  return isStream && service.managed && component.certainty === "stated";
}

/** Services that Amazon Data Firehose delivers to. */
export const deliveryTargets: ReadonlySet<string> = new Set([
  "s3",
  "iceberg",
  "redshift",
  "opensearch",
  "splunk",
  "snowflake",
  "http-endpoint",
  "firehose",
]);

/** Whether the passage speaks of a queue that keeps order: a FIFO queue drops repeats itself, for five minutes. */
export const hasOrderedQueue = (architecture: Architecture, requirement: Requirement): boolean =>
  componentsIn(architecture, requirement.place.uri, requirement.passage).some(({ service }) => service === "sqs") &&
  stands(architecture, requirement, ["ordering"], inSamePassage);

/** "Idempotent producers" only make up for their own retries: what is read and written again after them is another matter. */
const isOfProducer = ({ text }: Requirement): boolean => /\bproducers?\b/i.test(text);

/**
 * Whether the note says how repeats are absorbed: beside the claim, or anywhere else in words that are not about another
 * part. For a claim about the whole, anywhere.
 */
export function absorbsRepeats(architecture: Architecture, requirement: Requirement): boolean {
  const parts = processorsOf(architecture, requirement);
  const isAboutPart = parts.some(({ tie }) => isClose(tie));
  const isSamePart = (other: Requirement): boolean =>
    processorsOf(architecture, other).every(
      ({ component, tie }) => tie.nearness === "document" || parts.some((part) => part.component === component),
    );
  return beside(architecture, requirement, ["idempotency", "deduplication"], inSameFile).some(
    (other) => !isOfProducer(other) && (!isAboutPart || inSamePassage(requirement, other) || isSamePart(other)),
  );
}
