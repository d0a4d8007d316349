import type { TraitName } from "../../model/traits";
import type { Block } from "../../syntax/blocks";
import { childOf, parseYaml, type YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import { type Named, nameSpan } from "../template/traits";
import { environmentOf, propertiesOf, type Setting, type Settings } from "./environment";
import { type Image, kafkaVersionOf, type Part, partOfImage, readImage } from "./images";

/** A trait as it stands in a service. */
export interface ServiceTrait {
  readonly trait: TraitName;
  /** Undefined where it is not told. */
  readonly value: string | number | undefined;
  readonly text: string;
  readonly at: Span;
}

/** A container that brokers, processes or moves records. */
export interface ServiceFacts {
  readonly name: string;
  readonly at: Span;
  readonly part: Part;
  /** Names that other containers reach it by. */
  readonly hosts: readonly string[];
  /** What containers of one cluster have in common. */
  readonly cluster: string | undefined;
  /** Of Flink: whether it leads the others. */
  readonly leads: boolean;
  readonly traits: readonly ServiceTrait[];
  /** The brokers that it talks to: `broker:9092`. */
  readonly brokers: string | undefined;
  /** Whether it only brings records into Kafka (a connector that captures changes). */
  readonly captures: boolean;
}

export type Facts = readonly ServiceFacts[];

/** What a block says. Depends on its text and outline only. */
export function readBlock(block: Block): Facts {
  const [section] = block.outline;
  if (section !== undefined && section !== "services") return [];
  if (!/kafka|flink|redpanda|connect|ksql|cp-server|fast-data/i.test(block.text)) return [];
  const { root } = parseYaml(block.text);
  const services = section === undefined ? childOf(root, "services") : root;
  if (services?.kind !== "mapping") return [];
  return services.entries.flatMap(
    ({ key, value }) => serviceFacts({ key: key.value, at: nameSpan(key), value }, block.text) ?? [],
  );
}

const wordsOf = (node: YamlNode | undefined): string =>
  node?.kind === "scalar" ? node.value : node?.kind === "sequence" ? node.items.map(wordsOf).join(" ") : "";

/** Settings that only a broker has. */
const brokerSettings =
  /^KAFKA_(?:CFG_)?(?:ADVERTISED_LISTENERS|LISTENERS|PROCESS_ROLES|BROKER_ID|NODE_ID|ZOOKEEPER_CONNECT|CONTROLLER_QUORUM_VOTERS)$/;

const startsBroker = /kafka-server-start|docker\/run|redpanda/;

const flinkCommand = /(?:^|[\s/])(?:jobmanager|taskmanager|standalone-job)(?:\.sh)?(?:\s|"|$)/;

function partOf(image: Image | undefined, settings: Settings, command: string): Part | undefined {
  const part = image === undefined ? undefined : partOfImage(image);
  if (settings.has("FLINK_PROPERTIES") || (part === "flink" && flinkCommand.test(command))) return "flink";
  // A container with a broker's image and a command of its own mostly makes topics; a broker's settings then only
  // satisfy the image.
  const isTool = /\bkafka-(?:topics|ready|console|configs|acls|storage)/.test(command) && !startsBroker.test(command);
  const isBroker = !isTool && [...settings.keys()].some((name) => brokerSettings.test(name));
  if (part === "broker")
    return isBroker || command === "" || /kafka-server-start|redpanda/.test(command) ? part : undefined;
  if (part === undefined && isBroker) return settings.has("KAFKA_ADVERTISED_LISTENERS") ? "broker" : undefined;
  return part === "flink" ? (command === "" ? part : undefined) : part;
}

function serviceFacts({ key, at, value }: Named, text: string): ServiceFacts | undefined {
  if (value?.kind !== "mapping") return undefined;
  const imageNode = childOf(value, "image");
  const image = imageNode?.kind === "scalar" ? readImage(imageNode.value) : undefined;
  const settings = environmentOf(childOf(value, "environment"));
  const command = `${wordsOf(childOf(value, "entrypoint"))} ${wordsOf(childOf(value, "command"))}`.trim();
  const part = partOf(image, settings, command);
  if (part === undefined) return undefined;
  const hosts = [key, wordsOf(childOf(value, "container_name")), wordsOf(childOf(value, "hostname"))];
  const traits: ServiceTrait[] = [];
  if (imageNode?.kind === "scalar") {
    const words = imageNode.value;
    traits.push({ trait: "image", value: words, text: words, at: innerSpan(imageNode.span, words, text) });
  }
  if (part === "broker" && image !== undefined && imageNode !== undefined) {
    const version = kafkaVersionOf(image);
    if (version !== undefined)
      traits.push({ trait: "kafkaVersion", value: version, text: version, at: imageNode.span });
  }
  if (part === "broker") traits.push(...brokerTraits(settings));
  if (part === "flink") traits.push(...flinkTraits(settings));
  return {
    name: key,
    at,
    part,
    hosts: [...new Set(hosts.filter((host) => host !== ""))],
    cluster: clusterOf(part, settings),
    leads: /jobmanager|standalone-job/.test(command),
    traits,
    brokers: valueLike(settings, /(?:^|_)BOOTSTRAP_?SERVERS$/),
    captures: part === "connect" && /debezium\/(?:\w+-)?connect$/.test(image?.repository ?? ""),
  };
}

/** The place of a scalar's words without its quotes. */
const innerSpan = (span: Span, words: string, text: string): Span =>
  text.slice(span.start + 1, span.end - 1) === words ? { start: span.start + 1, end: span.end - 1 } : span;

const valueLike = (settings: Settings, name: RegExp): string | undefined =>
  [...settings].find(([key, { value }]) => name.test(key) && value !== undefined)?.[1].value;

function clusterOf(part: Part, settings: Settings): string | undefined {
  if (part === "flink") return "flink";
  return (
    valueLike(settings, /^KAFKA_(?:CFG_|KRAFT_)?(?:CONTROLLER_QUORUM_VOTERS|ZOOKEEPER_CONNECT)$/) ??
    valueLike(settings, /^(?:KAFKA_KRAFT_)?CLUSTER_ID$/)
  );
}

const numberTrait = (trait: TraitName, found: Setting | undefined, by = 1): readonly ServiceTrait[] => {
  if (found === undefined) return [];
  const value = found.value === undefined || found.value.trim() === "" ? Number.NaN : Number(found.value);
  return [{ trait, value: Number.isFinite(value) ? value / by : undefined, text: found.text, at: found.at }];
};

function brokerTraits(settings: Settings): readonly ServiceTrait[] {
  const named = (name: string): Setting | undefined =>
    settings.get(`KAFKA_${name}`) ?? settings.get(`KAFKA_CFG_${name}`);
  return [
    ...numberTrait("replicationFactor", named("DEFAULT_REPLICATION_FACTOR")),
    ...numberTrait("inSyncReplicas", named("MIN_INSYNC_REPLICAS")),
    ...numberTrait("retentionHours", named("LOG_RETENTION_HOURS")),
  ];
}

function flinkTraits(settings: Settings): readonly ServiceTrait[] {
  const text = settings.get("FLINK_PROPERTIES");
  const properties = text === undefined ? settings : propertiesOf(text);
  const interval = properties.get("execution.checkpointing.interval");
  const [, digits, unit] = /^(\d+)\s*(ms|s|min|h)?$/.exec(interval?.value ?? "") ?? [];
  const milliseconds = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000 }[unit ?? "ms"] ?? 1;
  return [
    ...numberTrait("parallelism", properties.get("parallelism.default")),
    ...(interval === undefined || digits === undefined
      ? []
      : [
          {
            trait: "checkpointIntervalMs",
            value: Number(digits) * milliseconds,
            text: interval.text,
            at: interval.at,
          } as const,
        ]),
  ];
}
