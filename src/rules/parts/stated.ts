import type { Component, Requirement } from "../../model/architecture";
import type { Claim } from "../../model/claim";
import type { Concept } from "../../model/concepts";
import { type Figure, versionNumber } from "../../model/figure";
import type { Architecture } from "../../model/join";
import { declaredBeside, type Found, namedAt, type Spot } from "../../model/linkage";
import type { Place } from "../../model/place";
import { printDuration } from "../../model/quantity";
import type { TraitName } from "../../model/traits";

/** A value that a template has for a setting, with the words that give it; a service's default where nothing is set. */
export interface Declared {
  readonly part: Component;
  /** Component or flow to write the trait to. */
  readonly target: string;
  readonly place: Place;
  readonly claim: Claim<unknown> | undefined;
  /** In the figure's unit. */
  readonly value: number;
}

/** A setting that both ends can put a number to. */
export interface Setting {
  readonly trait: TraitName;
  readonly title: string;
  /** Whether the trait belongs to the way into a part (an event source mapping) and not to the part itself. */
  readonly isOfIntake?: true;
  /** Value where the template sets none, by service; only where the service's own default counts in every dialect. */
  readonly defaults?: Readonly<Record<string, number>>;
  /** Whether the one part of the kind is meant where the note names none. */
  readonly isTelling?: true;
  readonly print: (value: number) => string;
  /** Units of the figure in one unit of the trait; 1 where left out. */
  readonly scale?: number;
}

const plain = (value: number): string => String(value);
const megabytes = (value: number): string => `${value} MB`;
const version = (value: number): string => `${Math.floor(value / 1_000)}.${value % 1_000}`;

/** Settings that notes give as figures. */
export const figureSettings: Readonly<Partial<Record<Figure["setting"], Setting>>> = {
  batchSize: { trait: "batchSize", title: "the batch size", isOfIntake: true, print: plain },
  batchingWindowSeconds: {
    trait: "batchingWindowSeconds",
    title: "the batching window",
    isOfIntake: true,
    print: printDuration,
  },
  lanesPerShard: {
    trait: "lanesPerShard",
    title: "the parallelization factor",
    isOfIntake: true,
    isTelling: true,
    print: plain,
  },
  retryLimit: { trait: "retryLimit", title: "the retries", isOfIntake: true, print: plain },
  recordAgeLimitSeconds: {
    trait: "recordAgeLimitSeconds",
    title: "the longest record age",
    isOfIntake: true,
    print: printDuration,
  },
  timeoutSeconds: { trait: "timeoutSeconds", title: "the timeout", print: printDuration },
  memoryMegabytes: { trait: "memoryMegabytes", title: "the memory", print: megabytes },
  reservedConcurrency: { trait: "reservedConcurrency", title: "the reserved concurrency", print: plain },
  visibilityTimeoutSeconds: {
    trait: "visibilityTimeoutSeconds",
    title: "the visibility timeout",
    print: printDuration,
  },
  shards: { trait: "shards", title: "the shards", isTelling: true, print: plain },
  parallelism: { trait: "parallelism", title: "the parallelism", isTelling: true, print: plain },
  checkpointIntervalMs: {
    trait: "checkpointIntervalMs",
    title: "the checkpoint interval",
    isTelling: true,
    scale: 0.001,
    print: printDuration,
  },
  bufferSeconds: { trait: "bufferSeconds", title: "the buffer", isTelling: true, print: printDuration },
  bufferMegabytes: { trait: "bufferMegabytes", title: "the buffer size", isTelling: true, print: megabytes },
  brokers: { trait: "brokers", title: "the brokers", isTelling: true, print: plain },
  replicationFactor: { trait: "replicationFactor", title: "the replication factor", isTelling: true, print: plain },
  inSyncReplicas: { trait: "inSyncReplicas", title: "min.insync.replicas", isTelling: true, print: plain },
  runtime: { trait: "runtime", title: "the Flink version", isTelling: true, print: version },
  kafkaVersion: { trait: "kafkaVersion", title: "the Kafka version", isTelling: true, print: version },
};

/** Settings that notes state as a need with a duration, in seconds. */
export const needSettings: Readonly<Partial<Record<Concept, Setting>>> = {
  retention: {
    trait: "retentionHours",
    title: "the retention",
    scale: 3_600,
    defaults: { kds: 24 * 3_600 },
    print: printDuration,
  },
  "window-tumbling": {
    trait: "tumblingWindowSeconds",
    title: "the tumbling window",
    isOfIntake: true,
    print: printDuration,
  },
};

const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" ? value : typeof value === "string" ? versionNumber(value) : undefined;

/** Every value that a part has for the setting: one for each way in, where it belongs to those. */
function valuesOf(architecture: Architecture, part: Component, setting: Setting): readonly Declared[] {
  const { trait, scale = 1 } = setting;
  const holders = setting.isOfIntake
    ? architecture
        .flowsTo(part.id)
        .filter(({ kind }) => kind === "polled")
        .map(({ id, place, traits }) => ({ id, place, claim: traits[trait] as Claim<unknown> | undefined }))
    : [{ id: part.id, place: part.places[0]!, claim: part.traits[trait] as Claim<unknown> | undefined }];
  return holders.flatMap(({ id, place, claim }): readonly Declared[] => {
    const fallback = part.complete ? setting.defaults?.[part.service ?? ""] : undefined;
    if (claim === undefined) return fallback === undefined ? [] : [{ part, target: id, place, claim, value: fallback }];
    const value = numberOf(claim.value);
    if (value === undefined || claim.alternatives !== undefined) return [];
    return [{ part, target: id, place: { uri: place.uri, span: claim.at }, claim, value: value * scale }];
  });
}

/** What the template has for the setting at the part that the spot is about; undefined unless that is one value of one part. */
export function declaredFor(
  architecture: Architecture,
  spot: Spot,
  setting: Setting,
): { readonly declared: Declared; readonly link: Pick<Found, "certainty" | "basis"> } | undefined {
  const values = (part: Component): readonly Declared[] => valuesOf(architecture, part, setting);
  const link = namedAt(architecture, spot, {
    is: (part) => values(part).length > 0,
    behind: (part) =>
      architecture.flowsFrom(part.id).flatMap(({ to }) => {
        const reader = architecture.component(to.component);
        return setting.isOfIntake && reader !== undefined && values(reader).length > 0 ? [reader] : [];
      }),
  });
  const found = link?.components.flatMap(values) ?? [];
  if (link !== undefined) return found.length === 1 ? { declared: found[0]!, link } : undefined;
  if (setting.isTelling === undefined) return undefined;
  const all = declaredBeside(architecture, spot.place.uri);
  const holders = all.filter((part) => values(part).length > 0);
  const [only] = holders;
  // A second part of the service may be meant, although it leaves the setting to its default.
  if (only === undefined || holders.length > 1 || all.filter(({ service }) => service === only.service).length > 1)
    return undefined;
  const [declared, ...more] = values(only);
  const basis = `The templates beside the note have one part with such a setting, ${only.name}.`;
  return declared === undefined || more.length > 0 ? undefined : { declared, link: { certainty: "implied", basis } };
}

/** Whether both numbers are the same, but for what rounding does. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.001 * Math.max(1, Math.abs(a));

/** The need as a spot with the number it gives, in seconds. */
export const secondsStated = ({ quantity }: Requirement): number | undefined =>
  quantity?.dimension === "duration" ? quantity.value : undefined;
