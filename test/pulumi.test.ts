import assert from "node:assert/strict";
import { nativeName } from "../src/dialects/pulumi/spelling";
import type { Change } from "../src/model/change";
import { changed, opened, understood } from "./support/understood";

const file = "Pulumi.yaml";

const program = (body: string, sections = "") => `name: orders\nruntime: yaml\n${sections}resources:\n${body}`;

const read = (body: string, sections = ""): readonly string[] => understood(file, program(body, sections));

const stream = (properties: string, type = "aws:kinesis:Stream") =>
  `  orders:\n    type: ${type}\n    properties:\n${properties}`;

const dialectOf = (text: string, name = file): string | undefined => opened(name, text).dialectOf(name)?.id;

describe("a Pulumi program", () => {
  it("is known by its runtime and its types", () => {
    const resources = "resources:\n  orders:\n    type: aws:kinesis:Stream\n";
    assert.equal(dialectOf(`runtime: yaml\n${resources}`), "pulumi");
    assert.equal(dialectOf(`runtime:\n  name: yaml\n${resources}`), "pulumi");
    assert.equal(dialectOf(resources, "program/Main.yaml"), "pulumi");
    assert.equal(dialectOf(`runtime: nodejs\n${resources}`), undefined);
    assert.equal(
      dialectOf("name: go-resources\nruntime: go\ntemplate:\n  config:\n    aws:region: {default: eu-west-1}\n"),
      undefined,
    );
    assert.equal(dialectOf("resources:\n- deployment.yaml\n", "kustomization.yaml"), undefined);
    assert.equal(dialectOf('{"resources": {"orders": {"type": "aws:kinesis:Stream"}}}', "Main.json"), "pulumi");
  });

  it("is read in every spelling of a type", () => {
    for (const type of ["aws:kinesis:Stream", "aws:kinesis/stream:Stream", '"aws:kinesis:Stream"']) {
      assert.deepEqual(read(stream("      retentionPeriod: 48\n", type)), ["orders: kds retentionHours=48"]);
    }
    assert.deepEqual(read(stream("      retentionPeriodHours: 48\n", "aws-native:kinesis:Stream")), [
      "orders: kds retentionHours=48",
    ]);
    assert.deepEqual(read(stream("      x: 1\n", "aws:kinesis:VideoStream")), ["orders: kinesis-video"]);
    assert.deepEqual(read(stream("      x: 1\n", "gcp:pubsub:Topic")), []);
  });

  it("spells CloudFormation's names the way its native provider does", () => {
    const names = [
      "SizeInMBs",
      "KinesisStreamARN",
      "MSKSourceConfiguration",
      "DynamoDBStreamParameters",
      "ParallelismPerKPU",
    ];
    assert.deepEqual(names.map(nativeName), [
      "sizeInMbs",
      "kinesisStreamArn",
      "mskSourceConfiguration",
      "dynamoDbStreamParameters",
      "parallelismPerKpu",
    ]);
  });

  it("takes the default of a configuration key and the value of a variable", () => {
    const config = "config:\n  shards:\n    type: integer\n    default: 2\n  size: 3\n";
    assert.deepEqual(read(stream("      shardCount: ${shards}\n"), config), ["orders: kds shards=2"]);
    assert.deepEqual(read(stream("      shardCount: ${size}\n"), config), ["orders: kds shards=3"]);
    assert.deepEqual(read(stream("      shardCount: ${none}\n"), config), ["orders: kds shards=?"]);
    const variables = "variables:\n  a: ${b}\n  b: 4\n  c: ${c}\n  d:\n    fn::invoke: {function: aws:getRegion}\n";
    assert.deepEqual(read(stream("      shardCount: ${a}\n"), variables), ["orders: kds shards=4"]);
    assert.deepEqual(read(stream("      shardCount: ${c}\n"), variables), ["orders: kds shards=?"]);
    assert.deepEqual(read(stream("      shardCount: ${d}\n"), variables), ["orders: kds shards=?"]);
  });

  it("leaves open what a function makes, and takes words that only look like a gap", () => {
    assert.deepEqual(read(stream("      shardCount:\n        fn::fromBase64: Mg==\n")), ["orders: kds shards=?"]);
    assert.deepEqual(read(stream("      streamModeDetails: ${mode}\n")), ["orders: kds capacityMode=?"]);
    assert.deepEqual(read(stream("      streamModeDetails:\n        streamMode: $${x}\n")), [
      'orders: kds capacityMode="${x}"',
    ]);
    assert.deepEqual(read(stream("      shardCount:\n        fn::secret: 2\n")), ["orders: kds shards=2"]);
  });

  it("ties a mapping to its ends", () => {
    const variables =
      "variables:\n  arn: ${orders.arn}\n  found:\n    fn::invoke:\n      function: aws:kinesis:getStream\n      arguments: {name: x}\n      return: arn\n";
    const mapping = (arn: string) =>
      read(
        `${stream("      shardCount: 1\n")}  changes:\n    type: aws:dynamodb:Table\n  f:\n    type: aws:lambda:Function\n  m:\n    type: aws:lambda:EventSourceMapping\n    properties:\n      functionName: \${f.name}\n      eventSourceArn: ${arn}\n`,
        variables,
      ).at(-1);
    assert.equal(mapping("${orders.arn}"), "m: #orders -> #f");
    assert.equal(mapping('${orders["arn"]}'), "m: #orders -> #f");
    assert.equal(mapping("${arn}"), "m: #orders -> #f");
    assert.equal(mapping("${changes.streamArn}"), "m: #changes -> #f");
    assert.equal(mapping("${found}"), "m: kds -> #f");
    assert.equal(mapping("arn:aws:sqs:${region}:1:x"), "m: sqs -> #f");
    assert.equal(mapping("${elsewhere.arn}"), "m: undefined -> #f");
  });

  it("does not declare what it only looks up", () => {
    const got = "  found:\n    type: aws:kinesis:Stream\n    get:\n      id: clicks\n";
    assert.deepEqual(read(got), []);
    const mapping =
      "  m:\n    type: aws:lambda:EventSourceMapping\n    properties:\n      eventSourceArn: ${found.arn}\n      functionName: f\n";
    assert.deepEqual(read(got + mapping), ["m: kds -> lambda"]);
  });

  it("knows that the classic provider sends both buffering values", () => {
    const delivery = (properties: string) =>
      read(
        `  a:\n    type: aws:kinesis:FirehoseDeliveryStream\n    properties:\n      extendedS3Configuration:\n${properties}`,
      )[0];
    assert.equal(
      delivery("        bufferingInterval: 60\n"),
      'a: firehose bufferMegabytes=5 destination="s3" bufferSeconds=60',
    );
    assert.equal(delivery("        bucketArn: x\n"), 'a: firehose destination="s3"');
  });

  it("knows an application's log stream as its logging option", () => {
    const job = `  job:\n    type: aws:kinesisanalyticsv2:Application\n    properties:\n      cloudwatchLoggingOptions: {logStreamArn: "\${log.arn}"}\n`;
    assert.deepEqual(read(job), ["job: managed-flink", "job: #job -> flink-logging"]);
  });

  it("survives anchors, merges and half-typed resources", () => {
    const merged =
      "  base:\n    type: aws:kinesis:Stream\n    properties: &base\n      shardCount: 2\n  other:\n    type: aws:kinesis:Stream\n    properties:\n      <<: *base\n";
    assert.deepEqual(read(merged), ["base: kds shards=2", "other: kds shards=2"]);
    const broken = `${stream("      shardCount: 1\n")}  half:\n    type: "aws:kin\n  last:\n    type: aws:kinesis:Stream\n`;
    assert.deepEqual(read(broken), ["orders: kds shards=1", "last: kds"]);
  });
});

describe("a change to a Pulumi program", () => {
  const set = (trait: "retentionHours" | "capacityMode", value: string | number): Change => ({
    kind: "set",
    target: `${file}#orders`,
    trait,
    value,
  });

  it("is written in the provider's own names", () => {
    const classic = program(stream("      shardCount: 1 # for now\n"));
    assert.equal(changed(file, classic, set("retentionHours", 72)), `${classic}      retentionPeriod: 72\n`);
    const native = program(stream("      shardCount: 1\n", "aws-native:kinesis:Stream"));
    assert.equal(changed(file, native, set("retentionHours", 72)), `${native}      retentionPeriodHours: 72\n`);
  });

  it("is refused where a value is computed", () => {
    const text = program(stream("      streamModeDetails: ${mode}\n"));
    assert.equal(changed(file, text, set("capacityMode", "ON_DEMAND")), undefined);
  });

  it("adds a queue in the manner of the type's spelling", () => {
    const add: Change = { kind: "add", target: `${file}#orders`, block: "dead-letter-queue", name: "failed" };
    const expected = [
      ["aws:kinesis:Stream", "aws:sqs:Queue", "messageRetentionSeconds"],
      ["aws:kinesis/stream:Stream", "aws:sqs/queue:Queue", "messageRetentionSeconds"],
      ["aws-native:kinesis:Stream", "aws-native:sqs:Queue", "messageRetentionPeriod"],
    ] as const;
    for (const [type, queue, property] of expected) {
      const text = program(stream("      shardCount: 1\n", type));
      assert.equal(
        changed(file, text, add),
        `${text}  failed:\n    type: ${queue}\n    properties:\n      ${property}: 1209600\n`,
      );
    }
  });

  it("adds a log stream and points the application at it", () => {
    const job = program(
      "  job:\n    type: aws:kinesisanalyticsv2:Application\n    properties:\n      runtimeEnvironment: FLINK-2_2\n",
    );
    const add: Change = { kind: "add", target: `${file}#job`, block: "flink-logging", name: "jobLogging" };
    assert.equal(
      changed(file, job, add),
      `${job}      cloudwatchLoggingOptions:
        logStreamArn: "\${jobLogStream.arn}"
  jobLogGroup:
    type: aws:cloudwatch:LogGroup
    properties:
      retentionInDays: 30
  jobLogStream:
    type: aws:cloudwatch:LogStream
    properties:
      logGroupName: "\${jobLogGroup.name}"
`,
    );
    assert.equal(changed(file, job.replace("aws:", "aws-native:"), add), undefined);
  });
});
