import { once } from "../../model/once";
import type { TraitName } from "../../model/traits";
import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import { propertiesOfType } from "../cloudformation/properties";
import { respellingOf } from "../respelling";
import type { DraftTrait } from "../template/facts";
import { type Property, property, type ValueKind } from "../template/property";
import { type Description, told, toldByKey } from "./description";
import { type FlinkSetting, flinkDuration, flinkSettings, placeOfSetting, printFlinkDuration } from "./flink-settings";
import { durableMounts } from "./flink-volumes";
import { keyOf } from "./keys";
import { has, type KubernetesObject, nodeAt } from "./objects";

const duration: ValueKind = { read: flinkDuration, write: (value) => printFlinkDuration(Number(value)) };

/** Names of one setting: the one for new releases of Flink first, the one that older releases know last. */
interface SettingRow {
  readonly trait: TraitName;
  readonly kind: ValueKind;
  readonly names: readonly string[];
  /** First minor version of Flink 1 that knows the new name. */
  readonly since?: number;
}

/**
 * Settings of Flink and of its operator, with their former names
 * (https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/config/, read 2026-11-27).
 */
export const settingRows: readonly SettingRow[] = [
  {
    trait: "checkpointDir",
    kind: "text",
    names: ["execution.checkpointing.dir", "state.checkpoints.dir"],
    since: 20,
  },
  {
    trait: "savepointDir",
    kind: "text",
    names: ["execution.checkpointing.savepoint-dir", "state.savepoints.dir"],
    since: 20,
  },
  { trait: "highAvailability", kind: "text", names: ["high-availability.type", "high-availability"], since: 17 },
  { trait: "highAvailabilityDir", kind: "text", names: ["high-availability.storageDir"] },
  { trait: "checkpointIntervalMs", kind: duration, names: ["execution.checkpointing.interval"] },
  { trait: "periodicSavepoints", kind: "text", names: ["kubernetes.operator.periodic.savepoint.interval"] },
  {
    trait: "checkpointAgeLimit",
    kind: "text",
    names: ["kubernetes.operator.job.upgrade.last-state.max.allowed.checkpoint.age"],
  },
  { trait: "rollback", kind: "flag", names: ["kubernetes.operator.deployment.rollback.enabled"] },
  { trait: "healthCheck", kind: "flag", names: ["kubernetes.operator.cluster.health-check.enabled"] },
  { trait: "deploymentRecovery", kind: "flag", names: ["kubernetes.operator.jm-deployment-recovery.enabled"] },
  { trait: "runtimeMode", kind: "text", names: ["execution.runtime-mode"] },
];

/** Fields of a deployment, counted from the mapping that holds them. */
const fields: readonly Property[] = [
  property("runtime", "flinkVersion", "text"),
  property("serviceAccount", "serviceAccount", "text"),
  property("image", "image", "text"),
  property("upgradeMode", "job.upgradeMode", "text"),
  property("parallelism", "job.parallelism", "number"),
  property("jobFile", "job.jarURI", "text"),
  property("savepointTrigger", "job.savepointTriggerNonce", "text"),
  property("jobManagers", "jobManager.replicas", "number"),
  property("taskManagers", "taskManager.replicas", "number"),
  property("ingressTemplate", "ingress.template", "text"),
];

/** What the managed service has a setting for, by the names of Flink and of the operator. */
export const flinkRespelling = once(() =>
  respellingOf([
    {
      canonical: propertiesOfType["AWS::KinesisAnalyticsV2::Application"]!,
      own: [
        ...fields,
        ...settingRows.map(({ trait, names, kind }) => property(trait, ["flinkConfiguration", names[0]!], kind)),
        property("logLevel", ["logConfiguration", "rootLogger.level"], "text"),
      ],
    },
  ]),
);

/** Settings that only the operator may make. */
const reserved = ["kubernetes.namespace", "kubernetes.cluster-id", "high-availability.cluster-id"];

/** Settings that give a manager its memory in place of `resource.memory`. */
const memorySettings = (owner: "jobmanager" | "taskmanager"): readonly string[] =>
  ["process", "flink", "heap", "task.heap"].map((part) => `${owner}.memory.${part}.size`);

/** The mapping that holds a deployment's fields: within the template of a blue-green deployment. */
const homes: Readonly<Record<string, readonly string[]>> = {
  FlinkDeployment: ["spec"],
  FlinkSessionJob: ["spec"],
  FlinkBlueGreenDeployment: ["spec", "template", "spec"],
};

/** An object of the Flink operator. */
export function describeFlink(object: KubernetesObject): Description | undefined {
  const type = `flink.apache.org/${object.kind}`;
  if (object.kind === "FlinkStateSnapshot") {
    return { type, table: snapshotTable, complete: has(object.root, "spec") };
  }
  const home = homes[object.kind];
  return home === undefined ? undefined : describeFlinkJob(object, type, home);
}

const snapshotTable: readonly Property[] = [
  property("savepointRequest", "spec.savepoint", "presence"),
  property("checkpointRequest", "spec.checkpoint", "presence"),
  property("existingSavepoint", "spec.savepoint.alreadyExists", "flag"),
  property("snapshotJob", "spec.jobReference", "presence"),
];

/** An object that has a Flink job or cluster at `home`. */
export function describeFlinkJob(object: KubernetesObject, type: string, home: readonly string[]): Description {
  const spec = nodeAt(object.root, home.join("."));
  const configuration = childOf(spec, "flinkConfiguration");
  const settings = flinkSettings(configuration);
  const version = minorVersion(spec);
  const table: Property[] = [];
  const at = (trait: TraitName, path: string, kind: ValueKind): void => {
    table.push(property(trait, [...home, ...path.split(".")], kind));
  };
  for (const { trait, path, kind } of fields) table.push(property(trait, [...home, ...path], kind));
  for (const [trait, manager] of [
    ["jobManagerMemory", "jobManager"],
    ["taskManagerMemory", "taskManager"],
  ] as const) {
    const owner = manager === "jobManager" ? "jobmanager" : "taskmanager";
    at(trait, `${manager}.resource.memory`, "text");
    at(trait, `${manager}.resources.requests.memory`, "text");
    at(trait, `${manager}.resources.limits.memory`, "text");
    at(`${trait}Limit`, `${manager}.resources.limits.memory`, "text");
    for (const name of memorySettings(owner)) {
      const setting = settings.get(name);
      if (setting !== undefined) table.push(property(trait, [...home, "flinkConfiguration", ...setting.path], "text"));
    }
  }
  for (const row of settingRows) {
    table.push(
      property(row.trait, [...home, "flinkConfiguration", ...pathOf(row, settings, configuration, version)], row.kind),
    );
  }
  const reservedSetting = reserved.map((name) => settings.get(name)).find((setting) => setting !== undefined);
  if (reservedSetting !== undefined) {
    table.push(property("reservedSetting", [...home, "flinkConfiguration", ...reservedSetting.path], "text"));
  }
  return {
    type,
    table,
    traits: [
      ...(reservedSetting === undefined
        ? []
        : [toldByKey("reservedSetting", reservedSetting.key, reservedSetting.name)]),
      ...keyTraits(spec, "job"),
      ...keyTraits(spec, "ingress"),
      ...logFileTraits(childOf(spec, "logConfiguration")),
      ...logLevelTraits(childOf(spec, "logConfiguration"), object.text),
      ...sessionTraits(object, spec),
      ...mountTraits(spec),
    ],
    complete: isWhole(object, spec),
  };
}

/** The minor version of Flink 1; undefined for Flink 2 and where it is not told. */
function minorVersion(spec: YamlNode | undefined): number | undefined {
  const version = childOf(spec, "flinkVersion");
  const match = version?.kind === "scalar" ? /^v1_(\d{1,3})$/.exec(version.value) : null;
  return match === null ? undefined : Number(match[1]);
}

/** Where a setting stands or, if it does not, where it is to be written and under which of its names. */
function pathOf(
  { names, since = 0 }: SettingRow,
  settings: ReadonlyMap<string, FlinkSetting>,
  configuration: YamlNode | undefined,
  version: number | undefined,
): readonly string[] {
  for (const name of names) {
    const setting = settings.get(name);
    if (setting !== undefined) return setting.path;
  }
  const [newest, former] = names;
  const usesFormer = settings.has("state.checkpoints.dir") || settings.has("state.savepoints.dir");
  const isOld = former !== undefined && ((version !== undefined && version < since) || (since === 20 && usesFormer));
  return placeOfSetting(configuration, isOld ? former : newest!);
}

/** Whether there is such a part, told at its name. */
function keyTraits(spec: YamlNode | undefined, part: "job" | "ingress"): readonly DraftTrait[] {
  const entry = entryOf(spec, part);
  return entry?.value === undefined ? [] : [toldByKey(part, entry.key)];
}

/** Logging files are named after the framework that reads them; the names are kept, on the first that is none of these. */
function logFileTraits(files: YamlNode | undefined): readonly DraftTrait[] {
  if (files?.kind !== "mapping") return [];
  const wrong = files.entries.find(({ key }) => !/^(?:log4j|logback)-console\./.test(key.value)) ?? files.entries[0];
  return wrong === undefined ? [] : [toldByKey("logFile", wrong.key, wrong.key.value)];
}

/** The level at which everything is logged that has no level of its own, told where it stands in the logging file. */
function logLevelTraits(files: YamlNode | undefined, text: string): readonly DraftTrait[] {
  const file = childOf(files, "log4j-console.properties");
  if (file === undefined) return [];
  const match = /^[ \t]{0,80}rootLogger\.level[ \t]{0,20}=[ \t]{0,20}(\w{1,20})/m.exec(
    text.slice(file.span.start, file.span.end),
  );
  const level = match?.[1];
  if (match === null || level === undefined) return [];
  const end = file.span.start + match.index + match[0].length;
  return [told("logLevel", level, { start: end - level.length, end })];
}

/** The cluster that a session job is submitted to. */
function sessionTraits(object: KubernetesObject, spec: YamlNode | undefined): readonly DraftTrait[] {
  const name = childOf(spec, "deploymentName");
  if (object.kind !== "FlinkSessionJob" || name?.kind !== "scalar") return [];
  const key = keyOf("flink.apache.org", "FlinkDeployment", object.namespace, name.value);
  return [
    { trait: "sessionCluster", kind: "reference", draft: { kind: "name", name: key, at: name.span, text: name.value } },
  ];
}

/** Where durable storage is mounted. A template that comes from elsewhere may mount anything. */
function mountTraits(spec: YamlNode | undefined): readonly DraftTrait[] {
  const templates = ["podTemplate", "jobManager.podTemplate", "taskManager.podTemplate"]
    .map((path) => nodeAt(spec, path))
    .filter((one) => one !== undefined);
  const [first] = templates;
  if (first === undefined) return [];
  if (templates.every(({ kind }) => kind === "mapping")) {
    return [told("durableMounts", durableMounts(templates).join(" "), first.span)];
  }
  return [{ trait: "durableMounts", kind: "text", draft: { kind: "unknown", at: first.span, text: "podTemplate" } }];
}

/**
 * Whether the object is more than a patch of one that stands elsewhere: it says which Flink runs and where, and gives most
 * of what a deployment consists of.
 */
function isWhole(object: KubernetesObject, spec: YamlNode | undefined): boolean {
  if (object.kind === "FlinkSessionJob") return has(spec, "deploymentName");
  const parts = ["flinkVersion", "serviceAccount", "image", "jobManager", "taskManager"].filter((key) =>
    has(spec, key),
  );
  if (!has(spec, "flinkVersion")) return has(spec, "serviceAccount") && parts.length >= 3;
  return parts.length >= 3 || (parts.length === 2 && (has(spec, "job.jarURI") || has(spec, "job.entryClass")));
}
