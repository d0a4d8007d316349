import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import type { Change } from "../src/model/change";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const file = "template.yaml";

function open(text: string, name = file): Workspace {
  const workspace = new Workspace();
  workspace.open(new Source(name, 1, text));
  return workspace;
}

/** What a template was understood to say, a line for each component and flow. */
function understood(text: string, name = file): readonly string[] {
  const model = open(text, name).model(name);
  const traits = (given: object) =>
    Object.entries(given)
      .map(([trait, claim]) => ` ${trait}=${JSON.stringify((claim as { value?: unknown }).value) ?? "?"}`)
      .join("");
  return [
    ...(model?.components ?? []).map((one) => `${one.name}: ${one.service}${traits(one.traits)}`),
    ...(model?.flows ?? []).map(
      (one) =>
        `${one.name}: ${one.from.component ?? one.from.service} -> ${one.to.component ?? one.to.service}${traits(one.traits)}`,
    ),
  ].map((line) => line.replaceAll(`${name}#`, "#"));
}

const resources = (body: string) => `Resources:\n${body}`;

const stream = (properties: string) =>
  resources(`  S:\n    Type: AWS::Kinesis::Stream\n    Properties:\n${properties}`);

describe("a template", () => {
  it("is known by what it says, not by its name", () => {
    const text = stream("      ShardCount: 1\n");
    assert.equal(open(text, "x/anything.yml").dialectOf("x/anything.yml")?.id, "cloudformation");
    assert.equal(open("apiVersion: v1\nkind: Pod\n", "template.yaml").dialectOf("template.yaml"), undefined);
  });

  it("goes by the names of the CDK program that wrote it, too", () => {
    const text = resources(
      "  OrdersF1A2:\n    Type: AWS::Kinesis::Stream\n    Metadata: {'aws:cdk:path': Shop/Intake/Orders/Resource}\n",
    );
    assert.deepEqual(open(text).model(file)?.components[0]?.aliases, ["Orders"]);
  });

  it("gets a resource at the depth of the others in JSON", () => {
    const mapping = (more: object) => ({
      M: { Type: "AWS::Lambda::EventSourceMapping", Properties: { FunctionName: "f", EventSourceArn: "a", ...more } },
    });
    const text = JSON.stringify({ Resources: mapping({}) }, undefined, 2);
    const edits = open(text, "t.json").edits([
      { kind: "set", target: "t.json#M", trait: "failureDestination", value: { resource: "Dead" } },
      { kind: "add", target: "t.json#M", block: "dead-letter-queue", name: "Dead" },
    ]);
    const dead = { Dead: { Type: "AWS::SQS::Queue", Properties: { MessageRetentionPeriod: 1209600 } } };
    const destination = { DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": ["Dead", "Arn"] } } } };
    const expected = JSON.stringify({ Resources: { ...mapping(destination), ...dead } }, undefined, 2);
    assert.equal(applyEdits(text, edits!.get("t.json")!), expected);
  });

  it("is read in JSON alike", () => {
    const json =
      '{\n\t"Resources": {\n\t\t"S": {"Type": "AWS::Kinesis::Stream", "Properties": {"ShardCount": "2"}}\n\t}\n}\n';
    assert.deepEqual(understood(json, "t.template"), ["S: kds shards=2"]);
  });

  it("takes a parameter's default, and leaves a parameter without one open", () => {
    const parameters =
      "Parameters:\n  A: {Type: Number, Default: 3}\n  B: {Type: Number}\n  C: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a}\n";
    assert.deepEqual(understood(parameters + stream("      ShardCount: !Ref A\n")), ["S: kds shards=3"]);
    assert.deepEqual(understood(parameters + stream("      ShardCount: {Ref: B}\n")), ["S: kds shards=?"]);
    assert.deepEqual(understood(parameters + stream("      ShardCount: !Ref C\n")), ["S: kds shards=?"]);
  });

  it("tells absent from unknown, through conditions", () => {
    assert.deepEqual(understood(stream("      ShardCount: !If [Big, 2, !Ref 'AWS::NoValue']\n")), ["S: kds shards=?"]);
    assert.deepEqual(understood(stream("      StreamModeDetails: !FindInMap [A, B, C]\n")), ["S: kds capacityMode=?"]);
    assert.deepEqual(understood(stream("      Name: !Ref AWS::NoValue\n")), ["S: kds"]);
    assert.deepEqual(understood(stream("      ShardCount: '{{resolve:ssm:/shards}}'\n")), ["S: kds shards=?"]);
  });

  it("leaves open what a tool fills in before, and takes its fallback for a default", () => {
    assert.deepEqual(understood(stream("      ShardCount: ${self:custom.shards}\n")), ["S: kds shards=?"]);
    assert.deepEqual(understood(stream("      ShardCount: ${file(a.yml):b}\n")), ["S: kds shards=?"]);
    assert.deepEqual(understood(stream("      ShardCount: ${opt:shards, 2}\n")), ["S: kds shards=2"]);
    const model = open(stream("      ShardCount: ${opt:shards, '2'}\n")).model(file);
    assert.equal(model?.components[0]?.traits.shards?.because, "default of ${opt:shards}");
  });

  it("ties an event source mapping to its ends, in every spelling", () => {
    const mapping = (arn: string) =>
      understood(
        `${stream("      ShardCount: 1\n")}  F:\n    Type: AWS::Lambda::Function\n  M:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties:\n      FunctionName: !Ref F\n      EventSourceArn: ${arn}\n`,
      ).at(-1);
    assert.equal(mapping("!GetAtt S.Arn"), "M: #S -> #F");
    assert.equal(mapping("!Sub '${S.Arn}'"), "M: #S -> #F");
    assert.equal(mapping("{Fn::GetAtt: [S, Arn]}"), "M: #S -> #F");
    assert.equal(mapping("!Sub arn:aws:kinesis:${AWS::Region}:1:stream/x"), "M: kds -> #F");
    assert.equal(mapping("!Join [':', ['arn:aws:sqs', !Ref R, x]]"), "M: sqs -> #F");
    assert.equal(mapping("arn:aws:dynamodb:eu-west-1:1:table/t/stream/2024"), "M: dynamodb-streams -> #F");
    assert.equal(mapping("!ImportValue x"), "M: undefined -> #F");
  });

  it("reads the events of a SAM function, with what the globals give", () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Timeout: 30}}
Resources:
  T:
    Type: AWS::DynamoDB::Table
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Changes:
          Type: DynamoDB
          Properties: {Stream: !GetAtt T.StreamArn, StartingPosition: LATEST, FunctionResponseTypes: [ReportBatchItemFailures]}
        Web: {Type: HttpApi}
`;
    assert.deepEqual(understood(text), [
      "T: dynamodb",
      "F: lambda timeoutSeconds=30",
      'Changes: #T -> #F reportsFailedItems=true startingPosition="LATEST"',
    ]);
  });

  it("keeps the rest when one resource is half typed", () => {
    const broken = `${stream("      ShardCount: 1\n")}  Half:\n    Type: "AWS::Kin\n  T:\n    Type: AWS::Kinesis::Stream\n    Properties: {ShardCount: 4}\n`;
    assert.deepEqual(understood(broken), ["S: kds shards=1", "T: kds shards=4"]);
  });

  it("survives towers of aliases and repeated keys", () => {
    const bomb = `A: &a [x, x]\nB: &b [*a, *a]\nC: &c [*b, *b]\nResources:\n  S:\n    Type: AWS::Kinesis::Stream\n    Properties: {ShardCount: 1, ShardCount: 2, N: *c}\n`;
    assert.deepEqual(understood(bomb), ["S: kds shards=2"]);
  });
});

/** The text after a change to the thing of that name. */
function changed(text: string, change: Change, name = file): string | undefined {
  const edits = open(text, name).edits([change])?.get(name);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

describe("a change to a template", () => {
  const target = `${file}#S`;

  it("replaces a value and nothing else", () => {
    const text = stream("      ShardCount: 1 # for now\n      RetentionPeriodHours: 24\n");
    assert.equal(changed(text, { kind: "set", target, trait: "retentionHours", value: 72 }), text.replace("24", "72"));
  });

  it("adds a line in the manner of its neighbours, behind their comments", () => {
    const text = stream("      ShardCount: 1 # for now\n");
    assert.equal(
      changed(text, { kind: "set", target, trait: "retentionHours", value: 72 }),
      `${text}      RetentionPeriodHours: 72\n`,
    );
  });

  it("adds what the path lacks", () => {
    const bare = resources("  S:\n    Type: AWS::Kinesis::Stream\n");
    assert.equal(
      changed(bare, { kind: "set", target, trait: "capacityMode", value: "ON_DEMAND" }),
      `${bare}    Properties:\n      StreamModeDetails:\n        StreamMode: ON_DEMAND\n`,
    );
  });

  it("keeps flow style, JSON and line ends", () => {
    const flow = resources("  S: {Type: AWS::Kinesis::Stream, Properties: {ShardCount: 1}}\r\n");
    assert.equal(
      changed(flow, { kind: "set", target, trait: "retentionHours", value: 72 }),
      flow.replace("ShardCount: 1", "ShardCount: 1, RetentionPeriodHours: 72"),
    );
    const json =
      '{"Resources": {\n  "S": {\n    "Type": "AWS::Kinesis::Stream",\n    "Properties": {\n      "ShardCount": 1\n    }\n  }\n}}\n';
    assert.equal(
      changed(json, { kind: "set", target: "t.json#S", trait: "retentionHours", value: 72 }, "t.json"),
      json.replace('"ShardCount": 1', '"ShardCount": 1,\n      "RetentionPeriodHours": 72'),
    );
  });

  it("takes a line away with its comment, and the mapping that would be left empty", () => {
    const text = stream(
      "      ShardCount: 1\n      StreamModeDetails:\n        StreamMode: ON_DEMAND # why\n      Name: x\n",
    );
    assert.equal(
      changed(text, { kind: "remove", target, trait: "capacityMode" }),
      stream("      ShardCount: 1\n      Name: x\n"),
    );
  });

  it("is refused where a function chooses the value", () => {
    const text = stream("      StreamModeDetails: !If [A, {StreamMode: ON_DEMAND}, {StreamMode: PROVISIONED}]\n");
    assert.equal(changed(text, { kind: "set", target, trait: "capacityMode", value: "ON_DEMAND" }), undefined);
  });

  it("adds a queue behind the resource, once", () => {
    const text = stream("      ShardCount: 1\n  # next\n  T:\n    Type: AWS::SQS::Queue\n");
    const after = changed(text, { kind: "add", target, block: "dead-letter-queue", name: "SFailures" });
    assert.equal(
      after,
      stream(
        "      ShardCount: 1\n  SFailures:\n    Type: AWS::SQS::Queue\n    Properties:\n      MessageRetentionPeriod: 1209600\n  # next\n  T:\n    Type: AWS::SQS::Queue\n",
      ),
    );
    assert.equal(changed(text, { kind: "add", target, block: "dead-letter-queue", name: "T" }), text);
  });
});

describe("a setting with several spellings", () => {
  it("is written where its block stands", () => {
    const pipe = (source: string) =>
      resources(
        `  P:\n    Type: AWS::Pipes::Pipe\n    Properties:\n      Source: !GetAtt T.StreamArn\n      SourceParameters:\n        ${source}:\n          BatchSize: 10\n`,
      );
    for (const source of ["KinesisStreamParameters", "DynamoDBStreamParameters"]) {
      const change: Change = { kind: "set", target: `${file}#P/source`, trait: "retryLimit", value: 5 };
      assert.equal(changed(pipe(source), change), `${pipe(source)}          MaximumRetryAttempts: 5\n`);
    }
  });

  it("is read where Redshift keeps it", () => {
    const text = resources(
      "  F:\n    Type: AWS::KinesisFirehose::DeliveryStream\n    Properties:\n      RedshiftDestinationConfiguration:\n        S3Configuration: {BufferingHints: {IntervalInSeconds: 60}}\n",
    );
    assert.equal(understood(text)[0], 'F: firehose destination="redshift" bufferSeconds=60');
  });
});
