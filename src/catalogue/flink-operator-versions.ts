import type { FactSource } from "./service";

/** Where the releases that the operator takes, and the names of their settings, can be checked. */
export const operatorVersionSources: readonly FactSource[] = [
  {
    url: "https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-main/docs/custom-resource/reference/",
    read: "2026-11-22",
  },
  { url: "https://nightlies.apache.org/flink/flink-docs-release-1.20/docs/deployment/config/", read: "2026-11-22" },
];

/** Releases of Flink as the operator's `flinkVersion` names them, and what it still does with them. */
const unsupported: readonly string[] = ["v1_13", "v1_14"];
const deprecated: readonly string[] = ["v1_15", "v1_16", "v1_17", "v1_18"];

/** Newest release of Flink 1: what a job on an older one can move to without changing its code. */
export const newestFlink1 = "v1_20";

/** What the operator does with the release: refuses it, or takes it for the last time. Undefined for the others. */
export function operatorSupport(version: string | undefined): "unsupported" | "deprecated" | undefined {
  if (version === undefined) return undefined;
  if (unsupported.includes(version)) return "unsupported";
  return deprecated.includes(version) ? "deprecated" : undefined;
}

/** The minor version of Flink 1 that `v1_20` names; undefined for other majors and other words. */
const minorOf = (version: string | undefined): number | undefined => {
  const match = /^v1_(\d{1,3})$/.exec(version ?? "");
  return match === null ? undefined : Number(match[1]);
};

/**
 * What the directories of checkpoints and savepoints are called in that release: they were renamed in Flink 1.20.
 */
export function stateSettings(version: string | undefined): {
  readonly checkpoints: string;
  readonly savepoints: string;
} {
  const minor = minorOf(version);
  return minor !== undefined && minor < 20
    ? { checkpoints: "state.checkpoints.dir", savepoints: "state.savepoints.dir" }
    : { checkpoints: "execution.checkpointing.dir", savepoints: "execution.checkpointing.savepoint-dir" };
}
