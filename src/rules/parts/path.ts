import type { Component, Flow } from "../../model/architecture";
import type { Claim } from "../../model/claim";
import type { Architecture } from "../../model/join";
import type { Place } from "../../model/place";
import { printDuration } from "../../model/quantity";

/** A place on the way of a record where it may have to wait. */
export interface Stage {
  /** Longest wait, in seconds. */
  readonly seconds: number;
  /** What waits and why, with the source of the number. */
  readonly text: string;
  readonly place: Place;
  readonly claim: Claim<number> | undefined;
  /** What to change in order to shorten it. */
  readonly change: { readonly target: string; readonly trait: "batchingWindowSeconds" | "bufferSeconds" } | undefined;
}

/** The way to a part: the stages from the source on, or the fact that some setting on it is unknown. */
export interface Way {
  readonly stages: readonly Stage[];
  readonly seconds: number;
}

/**
 * Wait for a batch where none is set, in seconds: 0.5 for these, 0 for streams of Kinesis and DynamoDB and for queues.
 * Read 2026-11-22: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
 */
const slowStarters: ReadonlySet<string> = new Set(["msk", "kafka", "mq", "documentdb"]);

/** Default buffer of a delivery stream by destination, in seconds; 300 where it is not listed. */
const bufferDefaults: Readonly<Record<string, number>> = { splunk: 60, snowflake: 0 };
const usualBuffer = 300;
/** A delivery stream may hold partitioned data for half as long again. */
const partitioningFactor = 1.5;
/** Wait of the buffer in front of a transform function, in seconds. */
const transformWait = 60;

/** How long a declared delivery stream may hold a record; undefined where the template does not tell. */
export function bufferOf({ id, name, traits, complete, places }: Component): Stage | undefined {
  const claim = traits.bufferSeconds;
  if (claim !== undefined && claim.value === undefined) return undefined;
  if (claim === undefined && !complete) return undefined;
  const interval = claim?.value ?? bufferDefaults[traits.destination?.value ?? ""] ?? usualBuffer;
  const isPartitioned = traits.dynamicPartitioning?.value === true;
  const isTransformed = traits.transform?.value === true;
  const seconds = interval * (isPartitioned ? partitioningFactor : 1) + (isTransformed ? transformWait : 0);
  const parts = [
    `buffer ${printDuration(interval)} (${claim === undefined ? "default" : "set in the template"})`,
    ...(isPartitioned ? [`times ${partitioningFactor} for dynamic partitioning`] : []),
    ...(isTransformed ? [`plus ${printDuration(transformWait)} in front of the transform function`] : []),
  ];
  const { uri } = places[0]!;
  return {
    seconds,
    text: `${name}: ${parts.join(", ")}`,
    place: claim === undefined ? places[0]! : { uri, span: claim.at },
    claim,
    change: { target: id, trait: "bufferSeconds" },
  };
}

/** How long a consumer may wait for its batch and its window; undefined where that is not told. */
function intakeStages(flow: Flow): readonly Stage[] | undefined {
  const { batchingWindowSeconds: batching, tumblingWindowSeconds: tumbling } = flow.traits;
  if (flow.kind !== "polled") return [];
  if ([batching, tumbling].some((claim) => claim !== undefined && claim.value === undefined)) return undefined;
  if (batching === undefined && !flow.complete) return undefined;
  const { uri } = flow.place;
  const wait = batching?.value ?? (slowStarters.has(flow.from.service ?? "") ? 0.5 : 0);
  const stages: Stage[] = [];
  if (wait > 0) {
    stages.push({
      seconds: wait,
      text: `${flow.name}: batching window ${printDuration(wait)} (${batching === undefined ? "default" : "set in the template"})`,
      place: batching === undefined ? flow.place : { uri, span: batching.at },
      claim: batching,
      change: { target: flow.id, trait: "batchingWindowSeconds" },
    });
  }
  if (tumbling?.value !== undefined && tumbling.value > 0) {
    stages.push({
      seconds: tumbling.value,
      text: `${flow.name}: tumbling window ${printDuration(tumbling.value)} (set in the template)`,
      place: { uri, span: tumbling.at },
      claim: tumbling,
      change: undefined,
    });
  }
  return stages;
}

/** Longest way that is followed: a longer one is a circle. */
const mostSteps = 8;

/**
 * The way of a record to the part and through it, against the stream. Of several ways in, the quickest counts; undefined
 * where a setting on each of them is unknown.
 */
export function wayTo(architecture: Architecture, part: Component, steps = 0): Way | undefined {
  const own = part.service === "firehose" ? bufferOf(part) : undefined;
  if (part.service === "firehose" && own === undefined) return undefined;
  const here = own === undefined ? [] : [own];
  const flows = steps < mostSteps ? architecture.flowsTo(part.id) : [];
  if (flows.length === 0) return wayOf(here);
  const ways = flows.map((flow): Way | undefined => {
    const intake = intakeStages(flow);
    const source = architecture.component(flow.from.component);
    const before = source === undefined ? wayOf([]) : wayTo(architecture, source, steps + 1);
    return intake === undefined || before === undefined ? undefined : wayOf([...before.stages, ...intake, ...here]);
  });
  const known = ways.filter((way) => way !== undefined);
  if (known.length < ways.length) return undefined;
  return known.reduce((best, way) => (way.seconds < best.seconds ? way : best));
}

const wayOf = (stages: readonly Stage[]): Way => ({
  stages,
  seconds: stages.reduce((sum, stage) => sum + stage.seconds, 0),
});

/** The sum as a reader can check it. */
export const sumText = ({ stages, seconds }: Way): string =>
  `${stages.map(({ text }) => text).join("; ")}. Together up to ${printDuration(seconds)}.`;
