import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { Source } from "../src/text/source";

/** Findings about names: the rule, and the words it stands on. */
function named(text: string, file = "template.yaml"): readonly string[] {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source(file, 1, text));
  return workspace
    .findings(file)
    .filter(({ rule }) => /renamed|misnamed|identifier/.test(rule))
    .map(({ rule, severity, place }) => `${rule} ${severity} ${text.slice(place.span.start, place.span.end)}`);
}

const topic = (...lines: readonly string[]): string =>
  ["Resources:", "  Alerts:", "    Type: AWS::SNS::Topic", ...lines, ""].join("\n");

describe("names in templates", () => {
  it("are read in comments and descriptions", () => {
    assert.deepEqual(named(`# Feeds Kinesis Firehose\nDescription: Runs on KDA\n${topic("    # MSK Flink")}`), [
      "firehose-renamed info Kinesis Firehose",
      "kinesis-analytics-renamed info KDA",
      "managed-flink-misnamed info MSK Flink",
    ]);
  });

  it("are read in a description of several lines, and not behind it", () => {
    const text = `Description: >\n  Copies records\n  with Kinesis Firehose\n${topic('    Properties: {TopicName: "a Kinesis Firehose"}')}`;
    assert.deepEqual(named(text), ["firehose-renamed info Kinesis Firehose"]);
  });

  it("are read in JSON, which has no comments", () => {
    const text = JSON.stringify(
      { Description: "Kinesis Firehose", Resources: { A: { Type: "AWS::SNS::Topic", Properties: { X: "a # KDF" } } } },
      undefined,
      2,
    );
    assert.deepEqual(named(text, "template.json"), ["firehose-renamed info Kinesis Firehose"]);
  });

  it("are read in other dialects, too", () => {
    const text = "services:\n  broker:\n    image: apache/kafka:3.9.0 # stands in for MSK, feeds Kinesis Firehose\n";
    assert.deepEqual(named(text, "compose.yaml"), ["firehose-renamed info Kinesis Firehose"]);
  });

  it("are left alone in types, ARNs, namespaces and ids", () => {
    const lines = [
      "  KDA:",
      "    Type: AWS::KinesisFirehose::DeliveryStream # AWS::KinesisFirehose, arn:aws:firehose, KDA-role",
      "    Properties: {DeliveryStreamName: Kinesis Firehose}",
    ];
    assert.deepEqual(named(topic(...lines)), []);
  });

  it("are left alone where the sentence tells that they are old", () => {
    assert.deepEqual(named(`# Data Firehose (formerly Kinesis Firehose)\n${topic()}`), []);
  });

  it("of the old SQL service are right beside it", () => {
    const text = `Description: Kinesis Analytics\n${topic()}  App:\n    Type: AWS::KinesisAnalytics::Application\n`;
    assert.deepEqual(named(text), []);
  });

  it("can be switched off by a comment", () => {
    assert.deepEqual(named(`Description: Kinesis Firehose # sluice-disable-line firehose-renamed\n${topic()}`), []);
  });

  it("that IAM does not know are errors in a policy, and nothing in a comment", () => {
    const policy = (action: string): string =>
      topic(
        "  Role:",
        "    Type: AWS::IAM::Role",
        "    Properties:",
        `      Policies: [{Statement: [{Action: ${action}}]}]`,
      );
    assert.deepEqual(named(policy('"kinesisanalyticsv2:StartApplication"')), [
      "flink-wrong-service-identifier error kinesisanalyticsv2:StartApplication",
    ]);
    assert.deepEqual(named(policy("sts:AssumeRole # not kinesisanalyticsv2:StartApplication")), []);
    assert.deepEqual(named(policy('"arn:aws:states:::aws-sdk:kinesisanalyticsv2:startApplication"')), []);
  });
});
