import type { Component } from "../../model/architecture";
import { type Claim, judge, type Verdict } from "../../model/claim";
import type { Architecture } from "../../model/join";
import type { TraitName, Traits } from "../../model/traits";
import type { FactSource } from "../rule";

/** Pages about the Flink Kubernetes operator. */
export const operatorPages = {
  validator: {
    url: "https://github.com/apache/flink-kubernetes-operator/blob/main/flink-kubernetes-operator/src/main/java/org/apache/flink/kubernetes/operator/validation/DefaultValidator.java",
    read: "2026-11-22",
  },
  jobs: {
    url: "https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/custom-resource/job-management/",
    read: "2026-11-22",
  },
  reference: {
    url: "https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/custom-resource/reference/",
    read: "2026-11-22",
  },
} as const satisfies Readonly<Record<string, FactSource>>;

/** Every Flink cluster or job that a template declares on Kubernetes. */
export const flinkDeployments = (architecture: Architecture): readonly Component[] =>
  architecture.components.filter(({ service, origin }) => service === "flink" && origin === "declared");

/** The session cluster that a job is submitted to, where one of that name is declared once. */
export function sessionClusterOf(architecture: Architecture, { traits, places }: Component): Component | undefined {
  const claim = traits.sessionCluster;
  if (claim === undefined) return undefined;
  if (claim.value?.target !== undefined) return architecture.component(`${places[0]!.uri}#${claim.value.target}`);
  const named = flinkDeployments(architecture).filter(
    (other) => other.name === claim.text && other.traits.sessionCluster === undefined,
  );
  return named.length === 1 ? named[0] : undefined;
}

/** What counts for a job: its own setting, that of its session cluster, or the operator's default. */
export interface Effective<Name extends TraitName> {
  readonly claim: Traits[Name] | undefined;
  /** Whether everything that could set it was seen. */
  readonly isSettled: boolean;
}

/** The setting that counts for a job or cluster. */
export function effective<Name extends TraitName>(
  architecture: Architecture,
  component: Component,
  trait: Name,
): Effective<Name> {
  const cluster = sessionClusterOf(architecture, component);
  const operators = architecture.components.filter(({ service }) => service === "flink-operator");
  const holders = [component, ...(cluster === undefined ? [] : [cluster]), ...operators];
  const claim = holders.find((holder) => holder.traits[trait] !== undefined)?.traits[trait];
  return { claim, isSettled: holders.every(({ complete }) => complete) };
}

/** Whether a setting is not made anywhere. */
export const isUnset = ({ claim, isSettled }: Effective<TraitName>): Verdict =>
  claim === undefined
    ? isSettled
      ? "always"
      : "unknown"
    : judge(claim as Claim<unknown>, (value) => value === undefined);

/** Whether Flink finds its leader again after a failure. */
export function hasNoLeaderElection({ claim, isSettled }: Effective<"highAvailability">): Verdict {
  if (claim === undefined) return isSettled ? "always" : "unknown";
  return judge(claim, (value) => value === undefined || value.toUpperCase() === "NONE");
}

/** Whether the job reads to the end of its input and stops: it has no state to keep. */
export const isBatch = ({ traits }: Component): boolean => traits.runtimeMode?.value?.toUpperCase() === "BATCH";

/** Whether upgrades of the job keep its state. */
export const keepsState = ({ traits }: Component): Verdict =>
  judge(traits.upgradeMode, (mode) => mode === "savepoint" || mode === "last-state");
