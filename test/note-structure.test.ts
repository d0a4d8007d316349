import assert from "node:assert/strict";
import { flowsOf, namingsOf, needsOf, readModel, servicesOf } from "./support/note";

describe("structure of notes", () => {
  it("reads who does what from a table", () => {
    const text =
      "| Task | Service |\n|---|---|\n| five-minute counts | Lambda |\n| raw events to S3 | Data Firehose |\n";
    assert.deepEqual(needsOf(text), ["window-tumbling 5 minutes on lambda, item", "delivery on firehose, item"]);
  });

  it("takes a table of candidates as a comparison, less the chosen row", () => {
    const compared =
      "| Service | Windows | State |\n|---|---|---|\n| Lambda | small | no |\n| Managed Flink | yes | yes |\n";
    assert.deepEqual(servicesOf(compared), ["lambda comparison", "managed-flink comparison"]);
    const judged = "| Option | State |\n|---|---|\n| Lambda with windows | discarded |\n| Managed Flink | chosen |\n";
    assert.deepEqual(servicesOf(judged), ["lambda rejected-alternative", "managed-flink asserted"]);
  });

  it("finds who does the work by its own name and by its role", () => {
    const named = "`tally` (AWS Lambda) reads a stream.\n\nSent by radio.\n\n`tally` keeps a running total.\n";
    assert.deepEqual(needsOf(named), ["stateful on lambda, clause"]);
    const role = "A Lambda and a Flink job read Kinesis. The function keeps a running total, the job joins streams.\n";
    assert.deepEqual(needsOf(role), ["stateful on lambda, clause", "join on flink, clause"]);
  });

  it("reads sequence diagrams of Mermaid and PlantUML", () => {
    const mermaid =
      "```mermaid\nsequenceDiagram\n  participant K as Kinesis\n  participant L as Lambda\n  K->>L: batch\n  Note over L: keeps a running total\n```\n";
    assert.deepEqual(needsOf(mermaid), ["stateful on lambda, clause"]);
    assert.deepEqual(flowsOf(mermaid), ["kds > lambda"]);
    const uml = '```plantuml\n@startuml\nparticipant "Lambda" as L\nS -> L : running total per card\n@enduml\n```\n';
    assert.deepEqual(needsOf(uml), ["stateful on lambda, clause"]);
  });

  it("follows arrows and verbs", () => {
    assert.deepEqual(flowsOf("Kinesis -> Lambda → S3"), ["kds > lambda", "lambda > s3"]);
    assert.deepEqual(flowsOf("The Lambda is triggered by Kinesis and puts the result into OpenSearch."), [
      "kds > lambda",
      "lambda > opensearch",
    ]);
    assert.deepEqual(flowsOf("Kinesis feeds a Lambda which writes to DynamoDB, and a Firehose which writes to S3."), [
      "kds > lambda",
      "lambda > dynamodb",
      "kds > firehose",
      "firehose > s3",
    ]);
    assert.deepEqual(flowsOf("A Lambda masks names. It reads from Kinesis and writes to S3 and Redshift."), [
      "kds > lambda",
      "lambda > s3",
      "lambda > redshift",
    ]);
    assert.deepEqual(flowsOf("An application of Flink with Kinesis as a source and S3 as a sink."), [
      "kds > flink",
      "flink > s3",
    ]);
    assert.deepEqual(flowsOf("Data flows from Kafka through Flink into Iceberg."), [
      "kafka > flink",
      "flink > iceberg",
    ]);
  });

  it("reads a Mermaid flowchart with the needs in its boxes", () => {
    const text = "```mermaid\ngraph LR\n  K[Kinesis] --> L[Lambda: sum per minute] --> D[(DynamoDB)]\n```\n";
    assert.deepEqual(flowsOf(text), ["kds > lambda", "lambda > dynamodb"]);
    assert.ok(needsOf(text).includes("window-tumbling 1 minute on lambda, sentence"));
  });

  it("reads arrows in a plain fence, but no code", () => {
    assert.deepEqual(flowsOf("```\nKinesis -> Lambda\n```\n"), ["kds > lambda"]);
    assert.deepEqual(flowsOf("```python\n# Kinesis -> Lambda\n```\n"), []);
  });

  it("reads AsciiDoc", () => {
    const text =
      "= Clicks\n\nLambda counts clicks per minute.\n\n----\nKinesis Firehose\n----\n\n* a Kinesis Firehose stream\n";
    assert.deepEqual(needsOf(text).slice(0, 1), ["window-tumbling 1 minute on lambda, clause"]);
    assert.deepEqual(namingsOf(text), ["Kinesis Firehose: former, Amazon Data Firehose"]);
  });

  it("remarks on old and wrong names, once they are no code, link target or history", () => {
    assert.deepEqual(namingsOf("Amazon Kinesis Data Analytics feeds Amazon Elasticsearch Service."), [
      "Amazon Kinesis Data Analytics: former, Amazon Managed Service for Apache Flink",
      "Amazon Elasticsearch Service: former, Amazon OpenSearch Service",
    ]);
    assert.deepEqual(namingsOf("AWS Flink for MSK is our engine."), [
      "AWS Flink for MSK: wrong, Amazon Managed Service for Apache Flink",
    ]);
    for (const text of [
      "Managed Service for Apache Flink (formerly Kinesis Data Analytics)",
      "The type is `AWS::KinesisFirehose::DeliveryStream`, the code in kinesis-firehose.py.",
      "See [Writing to Kinesis Data Firehose from the agent](https://example.com/kinesis-firehose).",
      "Amazon Data Firehose writes to Elasticsearch.",
    ]) {
      assert.deepEqual(namingsOf(text), [], text);
    }
  });

  it("finds the words where they stand, whatever bytes come before", () => {
    const text =
      "\uFEFF---\nstatus: accepted\n---\n\n# A â€“ B\r\n\r\nIt\u2019s **Kinesis** `x` \u{1F600} &amp; a *sliding*\r\n  window in Lambda.\r\n";
    const model = readModel(text);
    const shown = model.mentions.map(({ span, concept }) => `${concept}: ${text.slice(span.start, span.end)}`);
    assert.deepEqual(shown, ["svc-kds: Kinesis", "window-sliding: sliding*\r\n  window", "svc-lambda: Lambda"]);
  });

  it("gives labels in backticks and bold", () => {
    const model = readModel("The Lambda `OrdersConsumer` reads **orders-stream**.");
    const marked = model.labels.filter(({ manner }) => manner === "marked");
    assert.deepEqual(
      marked.map(({ text }) => text),
      ["OrdersConsumer", "orders-stream"],
    );
    assert.deepEqual(
      model.components.map(({ aliases }) => aliases),
      [["OrdersConsumer"]],
    );
  });

  it("gives names without a mark, and people's words for things", () => {
    const told = (text: string) =>
      readModel(text)
        .labels.filter(({ manner }) => manner !== "marked")
        .map(({ text: words, manner }) => `${words}: ${manner}`);
    assert.deepEqual(told("The function reads gps-pings."), ["gps-pings: plain"]);
    assert.deepEqual(told("OrdersConsumer is slow."), ["OrdersConsumer: plain"]);
    assert.deepEqual(told("Records go to the late orders consumer."), ["late orders consumer: words"]);
    assert.deepEqual(told("It reads our ride stream and writes it down."), ["ride stream: words"]);
    assert.deepEqual(told("The function is slow."), []);
  });

  it("takes the boxes of a diagram for names", () => {
    const model = readModel("```mermaid\nflowchart LR\n  a[gps-pings] --> b[Lambda station-demand]\n```\n");
    const marked = model.labels.filter(({ manner }) => manner === "marked");
    assert.deepEqual(
      marked.map(({ text }) => text),
      ["gps-pings", "station-demand"],
    );
  });
});
