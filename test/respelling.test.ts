import assert from "node:assert/strict";
import { respell, respellingOf } from "../src/dialects/respelling";
import { property } from "../src/dialects/template/property";
import { hoverAt } from "../src/ide/hover";
import { opened } from "./support/understood";

/** The message and the fix titles of a rule's only finding in a file. */
function told(name: string, text: string, rule: string): readonly string[] {
  const workspace = opened(name, text);
  const found = workspace.findings(name).filter((one) => one.rule === rule);
  assert.equal(found.length, 1, JSON.stringify(workspace.findings(name), undefined, 2));
  return [found[0]!.message, ...workspace.fixes(found[0]!).map(({ fix }) => fix.title)];
}

const cloudFormation = `Resources:
  Window:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: bill, EventSourceArn: "arn:aws:kinesis:eu-west-1:1:stream/s", StartingPosition: LATEST, ParallelizationFactor: 4, TumblingWindowInSeconds: 60}
`;

const serverless = `service: billing
provider: {name: aws}
functions:
  bill:
    handler: app.bill
    events:
      - stream:
          arn: arn:aws:kinesis:eu-west-1:1:stream/s
          parallelizationFactor: 4
          tumblingWindowInSeconds: 60
`;

const pulumi = (type: string): string => `name: billing
runtime: yaml
resources:
  window:
    type: ${type}
    properties:
      functionName: bill
      eventSourceArn: arn:aws:kinesis:eu-west-1:1:stream/s
      startingPosition: LATEST
      parallelizationFactor: 4
      tumblingWindowInSeconds: 60
`;

const manifest = (group: string, home: readonly string[], source: string): string =>
  `apiVersion: ${group}/v1beta2
kind: EventSourceMapping
metadata: {name: window}
spec:
${[...home.map((key) => `  ${key}:`), ...[`functionName: bill`, `${source}: arn:aws:kinesis:eu-west-1:1:stream/s`, "startingPosition: LATEST", "parallelizationFactor: 4", "tumblingWindowInSeconds: 60"].map((line) => `${home.length > 0 ? "    " : "  "}${line}`)].join("\n")}
`;

const dialects: readonly (readonly [name: string, file: string, text: string, spelled: string])[] = [
  ["CloudFormation", "template.yaml", cloudFormation, "ParallelizationFactor"],
  ["the Serverless Framework", "serverless.yml", serverless, "parallelizationFactor"],
  ["Pulumi", "Pulumi.yaml", pulumi("aws:lambda:EventSourceMapping"), "parallelizationFactor"],
  ["Pulumi's native provider", "Pulumi.yaml", pulumi("aws-native:lambda:EventSourceMapping"), "parallelizationFactor"],
  [
    "Crossplane",
    "window.yaml",
    manifest("lambda.aws.upbound.io", ["forProvider"], "eventSourceArn"),
    "parallelizationFactor",
  ],
  ["ACK", "window.yaml", manifest("lambda.services.k8s.aws", [], "eventSourceARN"), "parallelizationFactor"],
];

describe("what is told of a setting", () => {
  for (const [name, file, text, spelled] of dialects) {
    it(`names it as ${name} does`, () => {
      const [message, ...titles] = told(file, text, "tumbling-window-parallelization");
      assert.ok(message!.includes(`With ${spelled} 4 `), message);
      assert.ok(titles.includes(`Set ${spelled} to 1`), titles.join());
    });
  }

  it("goes by the provider of a Pulumi resource", () => {
    const stream = (provider: string, block: string, hints: string) =>
      `resources:
  archive:
    type: ${provider}:DeliveryStream
    properties:
      ${block}:
        bucketArn: arn:aws:s3:::archive
        dynamicPartitioningConfiguration: {enabled: true}
        ${hints}
`.replace("aws:kinesis:Delivery", "aws:kinesis:FirehoseDelivery");
    const rule = "firehose-dynamic-partitioning-buffer";
    const [aws] = told(
      "p.yaml",
      stream("aws:kinesis", "extendedS3Configuration", "bufferingSize: 5\n        bufferingInterval: 300"),
      rule,
    );
    assert.match(aws!, /needs bufferingSize of 64/);
    const native = "bufferingHints: {sizeInMbs: 5, intervalInSeconds: 300}";
    const [other] = told(
      "p.yaml",
      stream("aws-native:kinesisfirehose", "extendedS3DestinationConfiguration", native),
      rule,
    );
    assert.match(other!, /needs sizeInMbs of 64/);
  });

  it("goes by the kind of event in a service, and keeps CloudFormation's names in its resources", () => {
    const queue = serverless.replace(
      / {6}- stream:[\s\S]*/,
      "      - sqs: {arn: 'arn:aws:sqs:eu-west-1:1:q', batchSize: 50}\n",
    );
    const [message, title] = told("serverless.yml", queue, "esm-value-range");
    assert.match(message!, /set maximumBatchingWindow to/);
    assert.equal(title, "Set maximumBatchingWindow to 1");
    const resources = `${serverless.split("functions:")[0]}resources:\n${cloudFormation.replace(/^/gm, "  ").trimEnd()}\n`;
    assert.match(
      told("serverless.yml", resources, "tumbling-window-parallelization")[0]!,
      /With ParallelizationFactor 4/,
    );
  });

  it("goes by Flink's own names in a deployment", () => {
    const text = `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
metadata: {name: job}
spec:
  flinkVersion: v1_20
  logConfiguration:
    log4j-console.properties: |
      rootLogger.level = DEBUG
`;
    assert.deepEqual(told("job.yaml", text, "flink-log-level-debug").slice(1), ["Set rootLogger.level to INFO"]);
  });

  it("is the same in the hover", () => {
    const workspace = opened("serverless.yml", serverless);
    const [finding] = workspace
      .findings("serverless.yml")
      .filter(({ rule }) => rule === "tumbling-window-parallelization");
    const hover = hoverAt(workspace, "serverless.yml", finding!.place.span.start);
    assert.match(hover!.markdown, /What to do: Set parallelizationFactor to 1/);
  });
});

describe("respelling", () => {
  const respelling = respellingOf([
    {
      canonical: [
        property("bufferSeconds", "BufferingHints.IntervalInSeconds", "number"),
        property("timeoutSeconds", "Timeout", "number"),
        property("failureDestination", "OnFailure.Destination", "reference"),
        property("shards", "ShardCount", "number"),
        property("enabled", "FeatureEnabled", "flag"),
        property("autoscaling", "Scaling.FeatureEnabled", "flag"),
        property("checkpointSettings", "Checkpoints.ConfigurationType", "text"),
        property("monitoringSettings", "Monitoring.ConfigurationType", "text"),
        property("batchSize", "BatchSize", "number"),
        property("retryLimit", "BatchSize", "number"),
      ],
      own: [
        property("bufferSeconds", "bufferingInterval", "number"),
        property("timeoutSeconds", "timeout", "number"),
        property("failureDestination", "onFailure.arn", "reference"),
        property("enabled", "on", "flag"),
        property("checkpointSettings", "checkpoints.configurationType", "text"),
        property("monitoringSettings", "monitoring.configurationType", "text"),
        property("batchSize", "batchSize", "number"),
        property("retryLimit", "attempts", "number"),
      ],
    },
  ]);
  const cases: readonly (readonly [why: string, words: string, expected: string])[] = [
    ["a path as a whole", "Set BufferingHints.IntervalInSeconds.", "Set bufferingInterval."],
    ["the last step alone", "IntervalInSeconds is missing.", "bufferingInterval is missing."],
    ["a step on the way", "Add OnFailure.", "Add onFailure."],
    ["whole words only", "A WindowIntervalInSeconds", "A WindowIntervalInSeconds"],
    ["no property that the dialect lacks", "Set ShardCount to 2", "Set ShardCount to 2"],
    ["no name of which it lacks one meaning", "Set FeatureEnabled", "Set FeatureEnabled"],
    ["a name with several meanings and one spelling", "Set ConfigurationType", "Set configurationType"],
    ["no name with two spellings", "Set BatchSize to 10", "Set BatchSize to 10"],
    ["plain words within a sentence", "Set Timeout to 60. Timeout is", "Set timeout to 60. Timeout is"],
    ["no plain word that would become another one", "Set Destination", "Set Destination"],
    [
      "nobody's own names",
      '"IntervalInSeconds" (parameter IntervalInSeconds)',
      '"IntervalInSeconds" (parameter IntervalInSeconds)',
    ],
  ];
  for (const [why, words, expected] of cases)
    it(`changes ${why}`, () => assert.equal(respell(words, respelling), expected));
});

describe("fixes", () => {
  it("are offered only where the dialect can write them", () => {
    const event = serverless.replace(/ {6}- stream:[\s\S]*/, "      - stream: arn:aws:kinesis:eu-west-1:1:stream/s\n");
    const workspace = opened("serverless.yml", event);
    const [finding] = workspace.findings("serverless.yml").filter(({ rule }) => rule === "stream-poison-pill");
    assert.equal(finding!.fixes().length, 1);
    assert.deepEqual(workspace.fixes(finding!), []);
  });
});
