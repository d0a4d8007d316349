import type { FactSource } from "./service";

/** How long a runtime of Managed Service for Apache Flink is going to be with us, as read on the day of its source. */
export type RuntimeStatus = "ended" | "old" | "current";

export interface FlinkRuntime {
  /** As the service spells it: FLINK-1_20. */
  readonly name: string;
  /** What it runs: jobs, notebooks, or the old SQL applications. */
  readonly runs: "jobs" | "notebooks" | "sql";
  /** Undefined where no source tells. */
  readonly status: RuntimeStatus | undefined;
  /** What happened to it and when, as the second half of a sentence. */
  readonly fate?: string;
  readonly source: FactSource;
}

const limits = { url: "https://docs.aws.amazon.com/managed-flink/latest/java/limits.html", read: "2026-11-22" };
const versions = {
  url: "https://docs.aws.amazon.com/managed-flink/latest/java/release-version-list.html",
  read: "2026-11-22",
};
const deprecation = { url: "https://github.com/aws/aws-cdk/pull/37155", read: "2026-11-24" };
const latest = { url: "https://docs.aws.amazon.com/managed-flink/latest/java/flink-2-2.html", read: "2026-11-22" };
const application = {
  url: "https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CreateApplication.html",
  read: "2026-11-22",
};
const sql = { url: "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_Reference.html", read: "2026-11-22" };

const cannotRun = "it cannot be created, started or run since 2025-02-05";

/** Every value of RuntimeEnvironment, oldest first. */
export const flinkRuntimes: readonly FlinkRuntime[] = [
  { name: "SQL-1_0", runs: "sql", status: "ended", fate: "its applications are deleted from 2026-01-27", source: sql },
  { name: "FLINK-1_6", runs: "jobs", status: "ended", fate: cannotRun, source: limits },
  { name: "FLINK-1_8", runs: "jobs", status: "ended", fate: cannotRun, source: limits },
  { name: "FLINK-1_11", runs: "jobs", status: "ended", fate: cannotRun, source: limits },
  { name: "FLINK-1_13", runs: "jobs", status: "ended", fate: "its support ended on 2025-10-16", source: deprecation },
  // Their end dates were not to be found: they are called old, and no date is told.
  { name: "FLINK-1_15", runs: "jobs", status: "old", source: versions },
  { name: "FLINK-1_18", runs: "jobs", status: "old", source: versions },
  { name: "FLINK-1_19", runs: "jobs", status: "old", source: versions },
  { name: "FLINK-1_20", runs: "jobs", status: "current", source: versions },
  { name: "FLINK-2_2", runs: "jobs", status: "current", source: latest },
  { name: "ZEPPELIN-FLINK-1_0", runs: "notebooks", status: undefined, source: application },
  { name: "ZEPPELIN-FLINK-2_0", runs: "notebooks", status: undefined, source: application },
  { name: "ZEPPELIN-FLINK-3_0", runs: "notebooks", status: undefined, source: application },
];

/** The runtime to go to in one step with state that fits, and the newest one. */
export const upgradeTargets = { nextStep: "FLINK-1_20", newest: "FLINK-2_2" } as const;

const byName: ReadonlyMap<string, FlinkRuntime> = new Map(flinkRuntimes.map((runtime) => [runtime.name, runtime]));

/** The runtime of that name; undefined for a name that was not known on the day the list was read. */
export const flinkRuntime = (name: string | undefined): FlinkRuntime | undefined =>
  name === undefined ? undefined : byName.get(name);

/** Where the limits below can be checked. */
export const flinkLimitSources: readonly FactSource[] = [
  limits,
  { url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html", read: "2026-11-22" },
];

/** Smallest and largest things that a Managed Flink application takes. */
export const flinkLimits = {
  /** Largest ParallelismPerKPU. */
  parallelismPerUnit: 8,
  /** KPUs of one application before a quota increase. */
  units: 64,
  /** Largest Parallelism. */
  parallelism: 256,
  /** Parallelism above which AWS advises against metrics at PARALLELISM level. */
  parallelismForFinestMetrics: 64,
  /** What ConfigurationType DEFAULT stands for. */
  checkpointIntervalMs: 60_000,
  checkpointPauseMs: 5_000,
} as const;
