import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { declaredBeside } from "../src/model/linkage";
import { Source } from "../src/text/source";
import { opened, understood } from "./support/understood";

const file = "docker-compose.yml";

const read = (services: string): readonly string[] =>
  understood(file, `services:\n${services}`).map((line) => line.replace(/ image="[^"]*"/, ""));

const broker = (name: string, environment = "", image = "confluentinc/cp-kafka:7.8.0") =>
  `  ${name}:\n    image: ${image}\n    environment:\n      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://${name}:9092\n${environment}`;

describe("a Compose file", () => {
  it("is known by services that have images", () => {
    const dialectOf = (text: string) => opened(file, text).dialectOf(file)?.id;
    assert.equal(dialectOf("services:\n  db:\n    image: postgres\n"), "compose");
    assert.equal(dialectOf("version: '3'\nservices:\n  app:\n    build: .\n"), "compose");
    assert.equal(dialectOf("services:\n  App\\Mailer:\n    autowire: true\n"), undefined);
    assert.equal(dialectOf("stages: [test]\nservices:\n  - docker:dind\ntest:\n  image: node\n"), undefined);
  });

  it("knows brokers by their images, whoever made them", () => {
    for (const image of [
      "apache/kafka:3.8.0",
      "confluentinc/cp-server:8.0.0",
      "${REPOSITORY}/cp-kafka:${TAG}",
      "localhost:5000/mirror/kafka@sha256:0123",
      "docker.redpanda.com/redpandadata/redpanda:v23.1.7",
    ]) {
      assert.match(read(`  k:\n    image: ${image}\n`)[0] ?? "none", /^k: kafka/, image);
    }
    assert.deepEqual(
      read("  ui:\n    image: provectuslabs/kafka-ui\n  z:\n    image: confluentinc/cp-zookeeper\n"),
      [],
    );
  });

  it("takes the brokers of one cluster together", () => {
    const voters = "      KAFKA_CONTROLLER_QUORUM_VOTERS: 1@a:9093,2@b:9093\n";
    assert.deepEqual(read(broker("a", voters) + broker("b", voters)), ["a: kafka brokers=2"]);
    assert.deepEqual(read(broker("a") + broker("b")), ["a: kafka", "b: kafka"]);
  });

  it("does not take a container that makes topics for a broker", () => {
    const init =
      "  init:\n    image: confluentinc/cp-kafka:7.8.0\n    command: kafka-topics --create --topic x\n    environment: [KAFKA_BROKER_ID=ignored]\n";
    assert.deepEqual(read(broker("a") + init), ["a: kafka"]);
    assert.deepEqual(read("  tools:\n    image: confluentinc/cp-kafka:7.8.0\n    command: sleep infinity\n"), []);
  });

  it("reads variables in a list, in a mapping and behind a merge", () => {
    const settings = "replicationFactor=3 inSyncReplicas=2";
    assert.deepEqual(
      read(
        "  k:\n    image: bitnami/kafka:3.6\n    environment:\n      - KAFKA_CFG_DEFAULT_REPLICATION_FACTOR=3\n      - 'KAFKA_CFG_MIN_INSYNC_REPLICAS=2'\n",
      ),
      [`k: kafka kafkaVersion="3.6" ${settings}`],
    );
    assert.deepEqual(
      read(broker("k", "      KAFKA_DEFAULT_REPLICATION_FACTOR: 3\n      KAFKA_MIN_INSYNC_REPLICAS: ${ISR:-2}\n")),
      [`k: kafka ${settings}`],
    );
    const merged = `x-kafka: &kafka\n  KAFKA_DEFAULT_REPLICATION_FACTOR: 3\n  KAFKA_MIN_INSYNC_REPLICAS: 1\nservices:\n${broker("k", "      <<: *kafka\n      KAFKA_MIN_INSYNC_REPLICAS: 2\n", "apache/kafka")}`;
    assert.deepEqual(understood(file, merged), [`k: kafka image="apache/kafka" ${settings}`]);
    const several = merged
      .replace("&kafka\n", "&kafka\n  KAFKA_LOG_RETENTION_HOURS: 48\n")
      .replace("<<: *kafka", "<<: [*last, *kafka]");
    assert.deepEqual(understood(file, `x-last: &last {KAFKA_LOG_RETENTION_HOURS: 12}\n${several}`), [
      `k: kafka image="apache/kafka" ${settings} retentionHours=12`,
    ]);
    assert.deepEqual(read(broker("k", "      KAFKA_DEFAULT_REPLICATION_FACTOR: ${FACTOR}\n")), [
      "k: kafka replicationFactor=?",
    ]);
  });

  it("reads a Flink cluster with the properties in its variables", () => {
    const flink = (name: string) =>
      `  ${name}:\n    image: my-flink-job:1\n    command: ${name}\n    environment:\n      FLINK_PROPERTIES: |\n        jobmanager.rpc.address: jobmanager\n        parallelism.default: 4\n        execution.checkpointing.interval: 10s\n`;
    assert.deepEqual(read(flink("taskmanager") + flink("jobmanager")), [
      "jobmanager: flink parallelism=4 checkpointIntervalMs=10000",
    ]);
  });

  it("tells who reads from the brokers only where that is plain", () => {
    const ksql =
      "  ksql:\n    image: confluentinc/ksqldb-server:0.29.0\n    environment:\n      KSQL_BOOTSTRAP_SERVERS: k:9092\n";
    assert.equal(read(broker("k") + ksql).at(-1), "ksql: #k -> #ksql");
    const connect = (image: string) =>
      `  connect:\n    image: ${image}\n    environment: {CONNECT_BOOTSTRAP_SERVERS: "k:9092"}\n    depends_on: [k]\n`;
    assert.equal(read(broker("k") + connect("quay.io/debezium/connect:2.5")).at(-1), "connect: #connect -> #k");
    assert.equal(read(broker("k") + connect("confluentinc/cp-kafka-connect:7.8.0")).at(-1), "connect: kafka-connect");
  });

  it("says nothing aloud", () => {
    const text = `services:\n${broker("k", "      KAFKA_MIN_INSYNC_REPLICAS: 1\n      KAFKA_DEFAULT_REPLICATION_FACTOR: 1\n")}`;
    assert.deepEqual(opened(file, text).findings(file), []);
  });

  it("is what a note means only where nothing is deployed", () => {
    const workspace = new Workspace();
    const note = "# Orders\n\nOrders wait in Kafka.\n";
    workspace.open(new Source("docs/note.md", 1, note));
    workspace.open(new Source(file, 1, `services:\n${broker("k")}`));
    const names = () => declaredBeside(workspace.architecture(), "docs/note.md").map(({ name }) => name);
    assert.deepEqual(names(), ["k"]);
    workspace.open(new Source("template.yaml", 1, "Resources:\n  Cluster:\n    Type: AWS::MSK::Cluster\n"));
    assert.deepEqual(names(), ["Cluster"]);
  });
});
