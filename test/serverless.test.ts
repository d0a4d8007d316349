import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import type { Change } from "../src/model/change";
import type { TraitName } from "../src/model/traits";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const file = "serverless.yml";

function open(text: string, name = file): Workspace {
  const workspace = new Workspace();
  workspace.open(new Source(name, 1, text));
  return workspace;
}

const dialectOf = (text: string, name = file) => open(text, name).dialectOf(name)?.id;

/** What a service was understood to say, a line for each component and flow; defaults of the framework have a `~`. */
function understood(text: string, name = file): readonly string[] {
  const model = open(text, name).model(name);
  const traits = (given: object) =>
    Object.entries(given)
      .map(([trait, claim]) => {
        const { value, isDefault } = claim as { value?: unknown; isDefault?: boolean };
        return ` ${trait}${isDefault === true ? "~" : "="}${JSON.stringify(value) ?? "?"}`;
      })
      .join("");
  const part = (complete: boolean): string => (complete ? "" : " (in part)");
  return [
    ...(model?.components ?? []).map((one) => `${one.name}: ${one.service}${part(one.complete)}${traits(one.traits)}`),
    ...(model?.flows ?? []).map(
      (one) =>
        `${one.from.component ?? one.from.service} -> ${one.to.component ?? one.to.service}${part(one.complete)}${traits(one.traits)}`,
    ),
  ].map((line) => line.replaceAll(`${name}#`, "#"));
}

const head = "service: shop\nprovider:\n  name: aws\n";

/** A service with one function and one event. */
const event = (lines: string, more = "") =>
  `${head}functions:\n  orders:\n    handler: a.b\n    events:\n${lines.replace(/^(?=.)/gm, "      ")}${more}`;

const kinesis = "- stream:\n    type: kinesis\n    arn: !GetAtt S.Arn\n";

const stream = "resources:\n  Resources:\n    S:\n      Type: AWS::Kinesis::Stream\n";

/** The text after a change. */
function changed(text: string, ...changes: readonly Change[]): string | undefined {
  const edits = open(text).edits(changes);
  return edits === undefined ? undefined : applyEdits(text, edits.get(file) ?? []);
}

const set = (trait: TraitName, value: string | number | boolean, target = "OrdersLambdaFunction/stream"): Change => ({
  kind: "set",
  target: `${file}#${target}`,
  trait,
  value,
});

describe("a service of the Serverless Framework", () => {
  it("is known by what it says", () => {
    assert.equal(dialectOf(event(kinesis)), "serverless");
    assert.equal(dialectOf(event(kinesis), "infra/other.yaml"), "serverless");
    assert.equal(dialectOf("service: {name: a}\nprovider: aws\nfunctions: {}\n"), "serverless");
    assert.equal(
      dialectOf('{"service": "a", "provider": {"name": "aws"}, "functions": {}}', "serverless.json"),
      "serverless",
    );
  });

  it("is none on another cloud", () => {
    for (const provider of [
      "google",
      "{name: azure, region: x}",
      "\n  runtime: go\n  name: openwhisk",
      "'cloudflare'",
    ]) {
      assert.equal(
        dialectOf(`service: a\nprovider: ${provider}\nfunctions:\n  f:\n    handler: x\n`),
        undefined,
        provider,
      );
    }
  });

  it("may be split over files", () => {
    const functions = event(kinesis).slice(head.length);
    assert.equal(dialectOf(functions), "serverless");
    assert.equal(dialectOf(functions.replace("functions:\n", "").replace(/^ {2}/gm, "")), "serverless");
    assert.equal(dialectOf(stream), "serverless");
    assert.equal(dialectOf("functions:\n  f:\n    handler: x\n"), undefined);
    assert.equal(dialectOf("resources:\n  - a.yaml\n"), undefined);
  });

  it("is read with the defaults of the framework", () => {
    assert.deepEqual(understood(event(kinesis, stream)), [
      "orders: lambda timeoutSeconds~6",
      "S: kds",
      '#S -> #OrdersLambdaFunction batchSize~10 startingPosition~"TRIM_HORIZON"',
    ]);
    assert.deepEqual(
      understood(event("- sqs: arn:aws:sqs:eu-west-1:1:q\n")).at(-1),
      "sqs -> #OrdersLambdaFunction batchSize~10",
    );
    assert.deepEqual(
      understood(event("- kafka:\n    topic: t\n    bootstrapServers: [a:1]\n    batchSize: 7\n")).at(-1),
      'kafka -> #OrdersLambdaFunction startingPosition~"TRIM_HORIZON" batchSize=7',
    );
  });

  it("gives all functions what the provider says", () => {
    const [component] = understood(event(kinesis).replace("name: aws", "name: aws\n  timeout: 30"));
    assert.equal(component, "orders: lambda timeoutSeconds=30");
    const [own] = understood(
      event(kinesis).replace("name: aws", "name: aws\n  timeout: 30").replace("a.b", "a.b\n    timeout: 9"),
    );
    assert.equal(own, "orders: lambda timeoutSeconds=9");
  });

  it("does not take what all functions may do for what one of them does", () => {
    const shared = event(kinesis).replace(
      "name: aws",
      "name: aws\n  iamRoleStatements: [{Effect: Allow, Action: [firehose:PutRecord], Resource: x}]",
    );
    assert.match(understood(shared)[0]!, / allowedActions="firehose:PutRecord"/);
    assert.match(understood(`${shared}  other:\n    handler: c.d\n`)[0]!, / allowedActions=\?/);
    const settings = event(kinesis).replace("a.b", "a.b\n    environment: {A: 1}");
    assert.match(understood(settings)[0]!, / settingNames="A"/);
    assert.match(understood(settings.replace("name: aws", "name: aws\n  environment: {B: 2}"))[0]!, / settingNames=\?/);
  });

  it("does not know the defaults where the provider stands elsewhere", () => {
    const [elsewhere] = understood(event(kinesis).replace("provider:\n  name: aws", "provider: ${file(p.yml)}"));
    assert.equal(elsewhere, "orders: lambda (in part) timeoutSeconds=? memoryMegabytes=? reservedConcurrency=?");
    const [split] = understood(event(kinesis).slice(head.length));
    assert.equal(split, "orders: lambda (in part)");
  });

  it("reads every setting of a stream", () => {
    const settings =
      "    batchWindow: 5\n    tumblingWindowInSeconds: 60\n    parallelizationFactor: 2\n    maximumRetryAttempts: 3\n" +
      "    maximumRecordAgeInSeconds: 90\n    bisectBatchOnFunctionError: true\n    consumer: true\n" +
      "    functionResponseType: ReportBatchItemFailures\n    destinations:\n      onFailure: {arn: !GetAtt S.Arn, type: sqs}\n";
    const line = understood(event(kinesis + settings, stream)).at(-1)!;
    for (const told of [
      "batchingWindowSeconds=5",
      "tumblingWindowSeconds=60",
      "lanesPerShard=2",
      "retryLimit=3",
      "recordAgeLimitSeconds=90",
      "splitsFailingBatch=true",
      "reportsFailedItems=true",
      "dedicatedThroughput=true",
      'failureDestination={"target":"S","service":"kds"}',
    ]) {
      assert.ok(line.includes(` ${told}`), `${told} in ${line}`);
    }
  });

  it("finds the source of an event in every spelling", () => {
    const source = (arn: string, more = "") =>
      understood(event(`- stream: ${arn}\n`, stream + more))
        .at(-1)!
        .split(" ->")[0];
    assert.equal(source("{arn: !GetAtt S.Arn, type: kinesis}"), "#S");
    assert.equal(source("{arn: {Fn::GetAtt: [S, Arn]}, type: kinesis}"), "#S");
    assert.equal(source("arn:aws:dynamodb:eu-west-1:1:table/t/stream/1970"), "dynamodb-streams");
    assert.equal(source("{type: dynamodb, arn: '${cf:a.b}'}"), "dynamodb-streams");
    assert.equal(source("${env:ARN}"), "undefined");
    assert.equal(source("{type: kinesis, arn: '${self:custom.arn}'}", "custom:\n  arn: !GetAtt S.Arn\n"), "#S");
  });

  it("takes the ARN of a table for its stream's, as the framework does", () => {
    assert.match(understood(event("- stream: arn:aws:dynamodb:eu-west-1:1:table/t\n")).at(-1)!, /^dynamodb-streams ->/);
  });

  it("may be in part elsewhere: then what it lacks says nothing", () => {
    const isPart = (text: string) => open(text).model(file)?.partial ?? false;
    assert.equal(isPart(event(kinesis, stream)), false);
    assert.equal(isPart(event(kinesis, "resources:\n  - ${file(alarms.yml)}\n")), true);
    assert.equal(isPart(event(kinesis, "resources: ${file(alarms.yml)}\n")), true);
    assert.equal(isPart(event(kinesis).slice(head.length)), true);
    const rules = (text: string) =>
      open(text)
        .findings(file)
        .map(({ rule }) => rule);
    assert.ok(rules(event(kinesis)).includes("iterator-age-alarm-missing"));
    assert.ok(!rules(event(kinesis, "resources: ${file(alarms.yml)}\n")).includes("iterator-age-alarm-missing"));
    assert.ok(!rules(event(`${kinesis}    enabled: false\n`)).includes("iterator-age-alarm-missing"));
  });

  it("takes variables from the file, fallbacks for defaults, and leaves the others open", () => {
    const batch = (value: string, custom = "") => {
      const text = event(`${kinesis}    batchSize: ${value}\n`, custom);
      const claim = open(text).model(file)?.flows[0]?.traits.batchSize;
      return [claim?.value, claim?.certainty, claim?.because].filter((word) => word !== undefined).join(" ");
    };
    assert.equal(batch("${self:custom.a.size}", "custom:\n  a:\n    size: 50\n"), "50 stated");
    assert.equal(batch("${self:custom.a}", "custom:\n  a: ${self:custom.b}\n  b: 7\n"), "7 stated");
    assert.equal(batch("${self:custom.a}", "custom:\n  a: ${self:custom.a}\n"), "stated");
    assert.equal(batch("${self:custom.x, 20}"), "20 stated");
    assert.equal(batch("${self:custom.x, 20}", "custom: ${file(c.yml)}\n"), "stated");
    assert.equal(batch("${opt:size, '30'}"), "30 implied default of ${opt:size}");
    assert.equal(batch("${opt:size}"), "stated");
    assert.equal(batch("${self:custom.sizes.${opt:stage}}", "custom:\n  sizes: {dev: 1}\n"), "stated");
  });

  it("does not count what is missing where something may be filled in", () => {
    const isComplete = (text: string) => open(text).model(file)?.flows[0]?.complete;
    assert.equal(isComplete(event(kinesis)), true);
    assert.equal(isComplete(event("- stream: ${self:custom.event}\n")), false);
    assert.equal(isComplete(event("- stream: ${ssm:/arn}\n")), true);
    const extended =
      "resources:\n  extensions:\n    OrdersEventSourceMappingKinesisS: {Properties: {MaximumRetryAttempts: 3}}\n";
    assert.equal(isComplete(event(kinesis, extended)), false);
  });

  it("is read alike in one piece, as a list and in JSON", () => {
    const expected = understood(event(kinesis, stream));
    const anchored = event(kinesis, `${stream}custom:\n  a: &a 1\n  b: *a\n`);
    assert.deepEqual(understood(anchored), expected);
    const listed = event(
      kinesis,
      stream.replace("  Resources:\n", "  - ${file(x.yml)}\n  - Resources:\n").replace(/^ {4}/gm, "      "),
    );
    assert.deepEqual(understood(listed), expected);
    const json = JSON.stringify({
      service: "shop",
      provider: { name: "aws" },
      functions: {
        orders: { handler: "a.b", events: [{ stream: { type: "kinesis", arn: { "Fn::GetAtt": ["S", "Arn"] } } }] },
      },
      resources: { Resources: { S: { Type: "AWS::Kinesis::Stream" } } },
    });
    assert.deepEqual(understood(json, "serverless.json"), expected);
  });

  it("is changed in its own spelling, and nothing else is touched", () => {
    const text = event(`${kinesis}    batchSize: 5 # small\n`);
    assert.equal(changed(text, set("batchSize", 50)), text.replace("5 # small", "50 # small"));
    assert.equal(
      changed(text, set("reportsFailedItems", true)),
      `${text}          functionResponseType: ReportBatchItemFailures\n`,
    );
    assert.equal(
      changed(text, set("timeoutSeconds", 60, "OrdersLambdaFunction")),
      text.trimEnd().concat("\n    timeout: 60\n"),
    );
  });

  it("is not changed where a variable gives the value, or the event is in its short form", () => {
    assert.equal(changed(event(`${kinesis}    batchSize: \${self:custom.a}\n`), set("batchSize", 50)), undefined);
    assert.equal(changed(event("- stream: arn:aws:kinesis:eu-west-1:1:stream/s\n"), set("batchSize", 50)), undefined);
  });

  it("gets a queue among its resources, or in a section of its own", () => {
    const add: Change = {
      kind: "add",
      target: `${file}#OrdersLambdaFunction/stream`,
      block: "dead-letter-queue",
      name: "Dead",
    };
    const queue =
      "    Dead:\n      Type: AWS::SQS::Queue\n      Properties:\n        MessageRetentionPeriod: 1209600\n";
    assert.equal(changed(event(kinesis, stream), add), event(kinesis, stream) + queue);
    assert.equal(changed(event(kinesis), add), `${event(kinesis)}\nresources:\n  Resources:\n${queue}`);
    assert.equal(changed(`${event(kinesis)}resources: \${file(a.yml)}\n`, add), undefined);
    assert.equal(changed(event(kinesis).slice(head.length), add), undefined);
    const listed = `${event(kinesis)}resources:\n- \${file(a.yml)}\n- Resources:\n    Q: {Type: AWS::SQS::Queue}\n`;
    assert.equal(changed(listed, add), listed + queue);
  });
});

describe("a part of a template", () => {
  it("may be a map of resources", () => {
    const text =
      "# for the template\nS:\n  DependsOn: T\n  Type: AWS::Kinesis::Stream\n  Properties:\n    ShardCount: 2\nT:\n  Type: AWS::SNS::Topic\n";
    assert.equal(dialectOf(text, "kinesis.yml"), "cloudformation");
    assert.equal(open(text, "kinesis.yml").model("kinesis.yml")?.partial, true);
    assert.deepEqual(understood(text, "kinesis.yml"), ["S: kds shards=2", "T: sns (in part)"]);
    assert.equal(dialectOf("spec:\n  template:\n    S:\n      Type: AWS::Kinesis::Stream\n", "a.yml"), undefined);
  });
});
