import assert from "node:assert/strict";
import type { Change } from "../src/model/change";
import { changed as changedFile, opened } from "./support/understood";

const file = "job.yaml";

/** The values of the traits of the file's parts, by the part's name. */
function traitsOf(text: string, name = file): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const components = opened(name, text).model(name)?.components ?? [];
  return Object.fromEntries(
    components.map((one) => [
      one.name,
      Object.fromEntries(
        Object.entries(one.traits).map(([trait, claim]) => [trait, (claim as { value?: unknown }).value]),
      ),
    ]),
  );
}

const changed = (text: string, change: Change): string | undefined => changedFile(file, text, change);

const job = "job.yaml#FlinkDeployment.flink.apache.org::orders";

const deployment = (...lines: readonly string[]): string =>
  ["apiVersion: flink.apache.org/v1beta1", "kind: FlinkDeployment", "metadata:", "  name: orders", "spec:", ...lines]
    .map((line) => `${line}\n`)
    .join("");

describe("a Kubernetes manifest", () => {
  it("is known by the interfaces of its objects", () => {
    const dialectOf = (text: string, name = file) => opened(name, text).dialectOf(name)?.id;
    assert.equal(dialectOf(deployment("  job: {}")), "kubernetes");
    assert.equal(dialectOf(deployment("  job: {}"), "job.tmpl"), undefined);
    assert.equal(dialectOf("apiVersion: v1\nkind: Pod\n"), undefined);
    assert.equal(dialectOf('{"apiVersion": "kafka.strimzi.io/v1", "kind": "Kafka"}', "kafka.json"), "kubernetes");
  });

  it("finds settings under every nesting and under their former names", () => {
    const written = [
      ["  flinkConfiguration:", "    execution.checkpointing.dir: s3://a"],
      ["  flinkConfiguration:", "    execution:", "      checkpointing:", "        dir: s3://a"],
      ["  flinkConfiguration: {execution.checkpointing: {dir: s3://a}}"],
      ["  flinkConfiguration:", "    state:", "      checkpoints.dir: s3://a"],
      [
        "  x: &shared {execution.checkpointing.dir: s3://a}",
        "  flinkConfiguration: {<<: *shared, parallelism.default: 2}",
      ],
    ];
    for (const lines of written) assert.equal(traitsOf(deployment(...lines)).orders?.checkpointDir, "s3://a");
  });

  it("reads durations in all their spellings", () => {
    for (const [words, milliseconds] of [
      ["60000", 60_000],
      ["60s", 60_000],
      ["10 min", 600_000],
      ["PT1H", 3_600_000],
      ["soon", undefined],
    ] as const) {
      const traits = traitsOf(deployment(`  flinkConfiguration: {execution.checkpointing.interval: ${words}}`)).orders;
      assert.equal(traits?.checkpointIntervalMs, milliseconds);
    }
  });

  it("reads each document by itself, and lists item by item", () => {
    const text = `# two\n---\n${deployment("  flinkVersion: v1_20")}--- # and\n${deployment("  flinkVersion: v2_2").replace("orders", "bills")}`;
    assert.deepEqual(Object.keys(traitsOf(text)), ["orders", "bills"]);
    const list =
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: flink.apache.org/v1beta1\n    kind: FlinkDeployment\n    metadata: {name: orders}\n    spec: {flinkVersion: v1_20}\n  - {apiVersion: v1, kind: Service, metadata: {name: web}}\n";
    assert.deepEqual(traitsOf(list), { orders: { runtime: "v1_20" } });
  });

  it("keeps apart objects that share a name", () => {
    const text = `${deployment("  flinkVersion: v1_20")}---\n${deployment("  flinkVersion: v2_2")}`;
    const ids = opened(file, text)
      .model(file)
      ?.components.map(({ id }) => id);
    assert.deepEqual(ids, [job, `${job}~2`]);
    const after = changed(text, { kind: "set", target: `${job}~2`, trait: "runtime", value: "v2_3" });
    assert.equal(after, text.replace("v2_2", "v2_3"));
  });

  it("takes nothing at its word that a template engine decides over", () => {
    const templated = deployment("  {{- if .Values.state }}", "  flinkVersion: v1_20", "  {{- end }}");
    assert.deepEqual(traitsOf(templated), { orders: {} });
    const filled = deployment(
      "  flinkVersion: {{ .Values.version }}",
      '  image: "{{ .Values.image }}"',
      "  job: {upgradeMode: stateless}",
    );
    assert.deepEqual(traitsOf(filled).orders, {
      image: undefined,
      runtime: undefined,
      job: true,
      upgradeMode: "stateless",
    });
    assert.deepEqual(traitsOf(deployment("  flinkVersion: $VERSION")).orders, { runtime: undefined });
  });

  it("counts the brokers and controllers of a cluster in its node pools", () => {
    const pool = (name: string, replicas: number, roles: string) =>
      `---\napiVersion: kafka.strimzi.io/v1\nkind: KafkaNodePool\nmetadata:\n  name: ${name}\n  labels: {strimzi.io/cluster: events}\nspec: {replicas: ${replicas}, roles: ${roles}, storage: {type: jbod, volumes: [{id: 0, type: ephemeral}]}}\n`;
    const kafka =
      "apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata: {name: events}\nspec: {kafka: {listeners: []}}\n";
    const traits = traitsOf(kafka + pool("a", 3, "[broker, controller]") + pool("b", 2, "[broker]"));
    assert.equal(traits.events?.brokers, 5);
    assert.equal(traits.events?.controllers, 3);
    assert.equal(traits.a?.brokerStorage, "ephemeral");
  });

  it("is silent on interfaces and compositions that hold whole schemas", () => {
    const definition =
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  group: kafka.strimzi.io\n  names: {kind: Kafka}\n";
    const composition =
      "apiVersion: apiextensions.crossplane.io/v1\nkind: Composition\nspec:\n  resources:\n    - base:\n        apiVersion: kafka.strimzi.io/v1\n        kind: Kafka\n        spec: {zookeeper: {}}\n";
    assert.deepEqual(traitsOf(definition), {});
    assert.deepEqual(traitsOf(composition), {});
  });
});

describe("writing to a Kubernetes manifest", () => {
  it("touches the line of the value and nothing else", () => {
    const text = deployment("  # how", "  job:", "    upgradeMode: stateless # for now", "    parallelism: 2");
    const after = changed(text, { kind: "set", target: job, trait: "upgradeMode", value: "savepoint" });
    assert.equal(after, text.replace("stateless", "savepoint"));
  });

  it("puts a new setting beside its relatives, in their manner", () => {
    const nested = deployment("  flinkConfiguration:", "    state:", "      checkpoints.dir: s3://a # here");
    assert.equal(
      changed(nested, { kind: "set", target: job, trait: "savepointDir", value: "s3://b" }),
      `${nested}      savepoints.dir: s3://b\n`,
    );
    const flat = deployment("  flinkVersion: v1_18", "  flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}");
    assert.equal(
      changed(flat, { kind: "set", target: job, trait: "savepointDir", value: "s3://b" }),
      flat.replace("Slots: 2", "Slots: 2, state.savepoints.dir: s3://b"),
    );
  });

  it("puts several new settings under one new parent", () => {
    const text = deployment("  flinkVersion: v2_2", "  job: {upgradeMode: savepoint}");
    const values = [
      { trait: "checkpointDir", value: "s3://a" },
      { trait: "savepointDir", value: "s3://b" },
      { trait: "upgradeMode", value: "last-state" },
    ] as const;
    assert.equal(
      changed(text, { kind: "set-several", target: job, values }),
      `${text.replace("savepoint}", "last-state}")}  flinkConfiguration:\n    execution.checkpointing.dir: s3://a\n    execution.checkpointing.savepoint-dir: s3://b\n`,
    );
  });

  it("leaves what a template engine fills in alone", () => {
    const text = deployment("  job:", "    upgradeMode: {{ .Values.mode }}");
    assert.equal(changed(text, { kind: "set", target: job, trait: "upgradeMode", value: "savepoint" }), undefined);
  });
});
