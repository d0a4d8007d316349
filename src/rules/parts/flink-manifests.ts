/** Lines of a FlinkDeployment that an example replaces, each without its indentation. */
export interface DeploymentParts {
  readonly kind?: string;
  readonly name?: string;
  /** `flinkVersion` and the other lines of what the pods are. */
  readonly pods?: readonly string[];
  readonly settings?: readonly string[];
  readonly jobManager?: readonly string[];
  readonly taskManager?: readonly string[];
  readonly job?: readonly string[];
  /** More lines of the spec. */
  readonly more?: readonly string[];
}

const block = (name: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`  ${name}:`, ...lines.map((line) => `    ${line}`)];

/** What Flink needs to keep state and to survive a failure. */
export const soundSettings: readonly string[] = [
  "execution.checkpointing.interval: 1 min",
  "execution.checkpointing.dir: s3://orders-state/checkpoints",
  "execution.checkpointing.savepoint-dir: s3://orders-state/savepoints",
  "high-availability.type: kubernetes",
  "high-availability.storageDir: s3://orders-state/ha",
];

/** The sound settings without those whose lines begin so. */
export const settingsWithout = (...names: readonly string[]): readonly string[] =>
  soundSettings.filter((line) => !names.some((name) => line.startsWith(`${name}:`)));

export const soundJob: readonly string[] = [
  "jarURI: local:///opt/flink/usrlib/orders.jar",
  "parallelism: 4",
  "upgradeMode: savepoint",
];

/** A deployment that is sound in everything that an example is not about. */
export const flinkDeployment = ({
  kind = "FlinkDeployment",
  name = "orders",
  pods = ["image: registry.example.com/orders:1.4", "flinkVersion: v1_20", "serviceAccount: flink"],
  settings = soundSettings,
  jobManager = ["resource: {memory: 2048m, cpu: 1}"],
  taskManager = ["resource: {memory: 4096m, cpu: 2}"],
  job = soundJob,
  more = [],
}: DeploymentParts = {}): string =>
  [
    "apiVersion: flink.apache.org/v1beta1",
    `kind: ${kind}`,
    "metadata:",
    `  name: ${name}`,
    "spec:",
    ...pods.map((line) => `  ${line}`),
    ...block("flinkConfiguration", settings),
    ...block("jobManager", jobManager),
    ...block("taskManager", taskManager),
    ...block("job", job),
    ...more.map((line) => `  ${line}`),
  ]
    .map((line) => `${line}\n`)
    .join("");

/** A job for the session cluster `cluster`. */
export const sessionJob = (
  settings: readonly string[],
  job: readonly string[] = soundJob,
  cluster = "cluster",
): string =>
  [
    "apiVersion: flink.apache.org/v1beta1",
    "kind: FlinkSessionJob",
    "metadata:",
    "  name: orders",
    "spec:",
    `  deploymentName: ${cluster}`,
    ...block("flinkConfiguration", settings),
    ...block("job", job),
  ]
    .map((line) => `${line}\n`)
    .join("");

/** Several documents in one file. */
export const documents = (...texts: readonly string[]): string => texts.join("---\n");
