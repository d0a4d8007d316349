import type { Component } from "../../model/architecture";
import type { Fix } from "../../model/change";
import { type Claim, judge } from "../../model/claim";
import type { Architecture } from "../../model/join";
import { isFlink } from "./streaming";

/** A setting that lets state or records go. */
export interface Leak {
  readonly owner: string;
  readonly says: string;
  readonly uri: string;
  readonly claim: Claim<unknown>;
  readonly fix?: Fix;
}

const always = <T>(claim: Claim<T> | undefined, holds: (value: T | undefined) => boolean): claim is Claim<T> =>
  claim !== undefined && judge(claim, holds) === "always";

/** Settings of a Flink application, managed or in a cluster, that let its state go. */
function leaksOfApplication({ id, name, places, traits }: Component): readonly Leak[] {
  const { uri } = places[0]!;
  const leaks: Leak[] = [];
  if (
    always(traits.checkpointing, (value) => value === false) &&
    judge(traits.checkpointSettings, (value) => value === "CUSTOM") === "always"
  ) {
    leaks.push({
      owner: name,
      says: `${name} runs without checkpoints`,
      uri,
      claim: traits.checkpointing,
      fix: {
        title: "Switch checkpointing on",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "checkpointing", value: true }],
      },
    });
  }
  if (always(traits.snapshots, (value) => value === false) && traits.snapshotMode === undefined) {
    leaks.push({
      owner: name,
      says: `${name} takes no snapshots`,
      uri,
      claim: traits.snapshots,
      fix: {
        title: "Switch snapshots on",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "snapshots", value: true }],
      },
    });
  }
  if (always(traits.restore, (value) => value === "SKIP_RESTORE_FROM_SNAPSHOT")) {
    leaks.push({
      owner: name,
      says: `each update of ${name} starts with empty state`,
      uri,
      claim: traits.restore,
      fix: {
        title: "Restore from the latest snapshot",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "restore", value: "RESTORE_FROM_LATEST_SNAPSHOT" }],
      },
    });
  }
  if (always(traits.upgradeMode, (value) => value === "stateless")) {
    leaks.push({
      owner: name,
      says: `each upgrade of ${name} starts with empty state`,
      uri,
      claim: traits.upgradeMode,
      fix: {
        title: "Upgrade from the last state",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "upgradeMode", value: "last-state" }],
      },
    });
  }
  for (const claim of [traits.checkpointDir, traits.highAvailabilityDir]) {
    if (always(claim, (value) => value !== undefined && /^(?:file:|\/)/.test(value)))
      leaks.push({ owner: name, says: `${name} keeps its state on a disk of its own pod`, uri, claim });
  }
  return leaks;
}

/** Settings of Kafka clusters, topics and broker configurations with which an acknowledged record can be lost. */
function leaksOfKafka({ id, name, places, traits }: Component): readonly Leak[] {
  const { uri } = places[0]!;
  const leaks: Leak[] = [];
  const { replicationFactor: copies, inSyncReplicas: inSync, uncleanElection } = traits;
  if (always(copies, (value) => value === 1))
    leaks.push({
      owner: name,
      says: `${name} keeps a single copy`,
      uri,
      claim: copies,
      fix: {
        title: "Keep three copies",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "replicationFactor", value: 3 }],
      },
    });
  if (always(inSync, (value) => value === 1))
    leaks.push({
      owner: name,
      says: `${name} acknowledges a record that one broker has`,
      uri,
      claim: inSync,
      fix: {
        title: "Wait for two copies",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "inSyncReplicas", value: 2 }],
      },
    });
  if (always(uncleanElection, (value) => value === true))
    leaks.push({ owner: name, says: `${name} lets a broker lead that lacks records`, uri, claim: uncleanElection });
  return leaks;
}

/** Consumers that give records up without keeping them. */
const leaksOfFunction = (architecture: Architecture, { id, name }: Component): readonly Leak[] =>
  architecture.flowsTo(id).flatMap(({ kind, complete, place, traits }): readonly Leak[] => {
    const limit = traits.retryLimit;
    if (kind !== "polled" || !complete || traits.failureDestination !== undefined) return [];
    if (!always(limit, (value) => value !== undefined && value >= 0)) return [];
    return [{ owner: name, says: `${name} drops a batch after ${limit.text} retries`, uri: place.uri, claim: limit }];
  });

const kafkaServices: ReadonlySet<string> = new Set(["msk", "kafka", "kafka-topic", "kafka-configuration"]);

/** Whether the part belongs to a Kafka cluster. */
export const isKafkaPart = ({ service }: Component): boolean => kafkaServices.has(service ?? "");

/** The settings of a part that break a promise to lose nothing. */
export function leaksOf(architecture: Architecture, component: Component): readonly Leak[] {
  if (isKafkaPart(component)) return leaksOfKafka(component);
  return isFlink(component.service) ? leaksOfApplication(component) : leaksOfFunction(architecture, component);
}
