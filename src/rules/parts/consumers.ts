import { type EventSource, eventSource } from "../../catalogue/event-sources";
import type { Flow } from "../../model/architecture";
import type { Change } from "../../model/change";
import type { Certainty } from "../../model/claim";
import type { Architecture } from "../../model/join";

/** A function that the platform invokes with batches of a source. */
export interface Consumer {
  readonly flow: Flow;
  /** What it reads; undefined where nobody can tell. */
  readonly source: EventSource | undefined;
}

/** Every Lambda consumer of the architecture, in file order. */
export const lambdaConsumers = (architecture: Architecture): readonly Consumer[] =>
  architecture.flows
    .filter((flow) => flow.kind === "polled" && flow.to.service !== "pipes")
    .map((flow) => ({ flow, source: eventSource(flow.from.service) }));

/** How sure it is that at least so many of the readers are there: that of the surest ones. */
export const certaintyOf = (readers: readonly Flow[], least: number): Certainty =>
  readers.filter(({ certainty }) => certainty === "stated").length >= least ? "stated" : "implied";

/** Words as one name of letters and digits, each beginning with a capital. */
const joinedName = (words: string): string =>
  words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** A name for a queue that keeps what the consumer gives up, made of function and source. */
export function deadLetterName(architecture: Architecture, flow: Flow): string {
  const target = architecture.component(flow.to.component)?.name ?? "";
  const name = flow.name.startsWith(target) ? flow.name : `${target} ${flow.name}`;
  return `${joinedName(name)}DeadLetters`;
}

/** Sends what the consumer gives up to a queue of its own. */
export function sendFailuresToQueue(architecture: Architecture, flow: Flow): readonly Change[] {
  const name = deadLetterName(architecture, flow);
  return [
    { kind: "set", target: flow.id, trait: "failureDestination", value: { resource: name } },
    { kind: "add", target: flow.id, block: "dead-letter-queue", name },
  ];
}

const streamServices: ReadonlySet<string> = new Set([
  ...[
    "kds",
    "dynamodb-streams",
    "msk",
    "kafka",
    "firehose",
    "managed-flink",
    "flink",
    "pipes",
    "kinesis-analytics-sql",
  ],
]);

/** Whether a file has to do with streams at all, and not just with queues. */
export const hasStreams = (architecture: Architecture, uri: string): boolean =>
  architecture.components.some(({ service, places }) => places[0]!.uri === uri && streamServices.has(service ?? "")) ||
  architecture.flows.some(({ from, place }) => place.uri === uri && streamServices.has(from.service ?? ""));
