import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { Workspace } from "../src/analysis/workspace";
import { rules } from "../src/rules/index";
import { Source } from "../src/text/source";

/** Findings on a template: rule and severity, less those on alarms, which these shapes leave out. */
function told(...lines: readonly string[]): readonly string[] {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source("template.yaml", 1, `${["Resources:", ...lines.map((line) => `  ${line}`)].join("\n")}\n`));
  return workspace
    .findings("template.yaml")
    .filter(({ rule }) => !/alarms?-missing|default-buffering|monitoring-and-logs/.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort();
}

const guard = [
  "    BisectBatchOnFunctionError: true",
  "    MaximumRetryAttempts: 5",
  "    FunctionResponseTypes: [ReportBatchItemFailures]",
  "    DestinationConfig: {OnFailure: {Destination: arn:aws:sqs:eu-west-1:111122223333:failed}}",
];

const mapping = (source: string, ...settings: readonly string[]): readonly string[] => [
  "Mapping:",
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  "    FunctionName: orders",
  `    EventSourceArn: ${source}`,
  ...settings,
];

const event = (type: string, ...settings: readonly string[]): readonly string[] => [
  "Orders:",
  "  Type: AWS::Serverless::Function",
  "  Properties:",
  "    Handler: app.handler",
  "    Runtime: python3.13",
  "    CodeUri: src/",
  "    Timeout: 60",
  "    Events:",
  "      Incoming:",
  `        Type: ${type}`,
  "        Properties:",
  ...settings.map((line) => `      ${line}`),
];

const stream = ["Clicks:", "  Type: AWS::Kinesis::Stream", "  Properties: {RetentionPeriodHours: 72}"];
const partial = "    FunctionResponseTypes: [ReportBatchItemFailures]";

const delivery = (type: string, ...more: readonly string[]): readonly string[] => [
  "Archive:",
  "  Type: AWS::KinesisFirehose::DeliveryStream",
  "  Properties:",
  `    DeliveryStreamType: ${type}`,
  "    ExtendedS3DestinationConfiguration: {BucketARN: arn:aws:s3:::archive, RoleARN: arn:aws:iam::111122223333:role/a}",
  ...more,
];

const flink = (checkpoints: string, ...configuration: readonly string[]): readonly string[] => [
  "Job:",
  "  Type: AWS::KinesisAnalyticsV2::Application",
  "  Properties:",
  "    RuntimeEnvironment: FLINK-1_20",
  "    ServiceExecutionRole: arn:aws:iam::111122223333:role/job",
  "    ApplicationConfiguration:",
  `      FlinkApplicationConfiguration: {CheckpointConfiguration: {${checkpoints}}}`,
  ...configuration.map((line) => `      ${line}`),
  "Logging:",
  "  Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
  "  Properties: {ApplicationName: !Ref Job}",
];

const cluster = (...settings: readonly string[]): readonly string[] => [
  "Events:",
  "  Type: AWS::MSK::Cluster",
  "  Properties:",
  "    ClusterName: events",
  "    KafkaVersion: 3.8.x",
  "    NumberOfBrokerNodes: 3",
  "    BrokerNodeGroupInfo: {InstanceType: kafka.m7g.large, ClientSubnets: [a, b, c]}",
  ...settings,
];

describe("where other tools are wrong, or disagree", () => {
  it("a starting position is missed however the stream is named (cfn-lint E3633 knows literal ARNs only)", () => {
    const missed = ["esm-starting-position-missing error"];
    assert.deepEqual(told(...mapping("!GetAtt Clicks.Arn", ...guard), ...stream), missed);
    const pattern = "!Sub arn:$" + "{AWS::Partition}:kinesis:$" + "{AWS::Region}:$" + "{AWS::AccountId}:stream/clicks";
    assert.deepEqual(told(...mapping(pattern, ...guard)), missed);
    assert.deepEqual(told(...mapping("!Ref StreamArn", ...guard)), [], "what it reads is not known");
  });

  it("events of SAM functions are held to the same rules as mappings", () => {
    assert.deepEqual(told(...event("Kinesis", "    Stream: !GetAtt Clicks.Arn", ...guard), ...stream), [
      "esm-starting-position-missing error",
    ]);
    assert.deepEqual(told(...event("SQS", "    Queue: !GetAtt Q.Arn", "    BatchSize: 500", partial)), [
      "esm-value-range error",
    ]);
  });

  it("encryption of a delivery stream is asked for only where the service has it (KDF1, W88, CKV_AWS_240)", () => {
    const msk =
      "    MSKSourceConfiguration: {MSKClusterARN: arn:aws:kafka:eu-west-1:111122223333:cluster/e/1, TopicName: e}";
    assert.deepEqual(told(...delivery("MSKAsSource", msk)), []);
    const encrypted = "    DeliveryStreamEncryptionConfigurationInput: {KeyType: AWS_OWNED_CMK}";
    assert.deepEqual(told(...delivery("MSKAsSource", msk, encrypted)), ["firehose-source-settings error"]);
    assert.deepEqual(told(...delivery("DirectPut", encrypted)), []);
  });

  it("a queue's consumer needs no on-failure destination, and has none (ES1001, cdk-nag)", () => {
    const queue = "arn:aws:sqs:eu-west-1:111122223333:orders";
    assert.deepEqual(told(...mapping(queue, partial)), []);
    const destination = "    DestinationConfig: {OnFailure: {Destination: arn:aws:sns:eu-west-1:111122223333:failed}}";
    assert.deepEqual(told(...mapping(queue, partial, destination)), ["esm-setting-not-for-source error"]);
  });

  it("MSK encrypts unless told otherwise (CKV_AWS_81, KICS a976d63f)", () => {
    assert.deepEqual(told(...cluster()), []);
    assert.deepEqual(told(...cluster("    EncryptionInfo: {EncryptionInTransit: {ClientBroker: PLAINTEXT}}")), [
      "msk-plaintext warning",
    ]);
    assert.deepEqual(told("Events:", "  Type: AWS::MSK::ServerlessCluster"), []);
  });

  it("whose key encrypts a stream is the team's choice (CKV_AWS_185 against KDS3)", () => {
    const encrypted = (key: string): readonly string[] => [
      "Clicks:",
      "  Type: AWS::Kinesis::Stream",
      `  Properties: {RetentionPeriodHours: 72, StreamEncryption: {EncryptionType: KMS, KeyId: ${key}}}`,
    ];
    assert.deepEqual(told(...encrypted("alias/aws/kinesis")), []);
    assert.deepEqual(told(...encrypted("alias/own")), []);
  });

  it("a Flink application is more than its checkpoint switch (KDA3 passes any DEFAULT)", () => {
    assert.deepEqual(told(...flink("ConfigurationType: DEFAULT")), []);
    assert.deepEqual(told(...flink("ConfigurationType: DEFAULT, CheckpointInterval: 900000")), [
      "flink-default-config-ignores-values warning",
    ]);
    assert.deepEqual(
      told(...flink("ConfigurationType: DEFAULT", "ApplicationSnapshotConfiguration: {SnapshotsEnabled: false}")),
      ["flink-snapshots-disabled warning"],
    );
  });

  it("a dead-letter queue needs no dead-letter queue (ES6000)", () => {
    const queue = (name: string): readonly string[] => [`${name}:`, "  Type: AWS::SQS::Queue"];
    assert.deepEqual(told(...mapping("!GetAtt Dlq.Arn", partial), ...queue("Dlq"), ...stream), []);
    assert.deepEqual(told(...mapping("!GetAtt Work.Arn", partial), ...queue("Work"), ...stream), [
      "queue-without-redrive info",
    ]);
  });

  it("what a parameter decides is not held against the template (cdk-nag #817)", () => {
    const settings = ["BatchSize", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "ParallelizationFactor"];
    const open = settings.map((name) => `    ${name}: !Ref ${name}`);
    const rest = [
      "    StartingPosition: !Ref Start",
      "    BisectBatchOnFunctionError: !Ref Bisect",
      "    FunctionResponseTypes: !Ref Types",
      "    DestinationConfig: !Ref Destination",
    ];
    assert.deepEqual(told(...mapping("!GetAtt Clicks.Arn", ...open, ...rest), ...stream), []);
  });
});

describe("the page for users of other tools", () => {
  it("names rules that exist", () => {
    const page = readFileSync("docs/parity.md", "utf8");
    const named = [...page.matchAll(/\(rules\/([a-z0-9-]+)\.md\)/g)].map((match) => match[1]!);
    const known = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
    assert.ok(new Set(named).size > 30);
    assert.ok(existsSync("docs/rules/README.md"));
  });
});
