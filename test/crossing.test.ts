import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { Source } from "../src/text/source";

type Files = Readonly<Record<string, string>>;

function open(files: Files): Workspace {
  const workspace = new Workspace();
  for (const [name, text] of Object.entries(files)) workspace.open(new Source(name, 1, text));
  return workspace;
}

/** Where the flows of the files come from and go to; a dot stands for "nobody can tell". */
const flows = (files: Files): readonly string[] =>
  open(files)
    .architecture()
    .flows.map(
      ({ from, to, traits, certainty }) =>
        `${from.component ?? "."} -> ${to.component ?? "."}` +
        `${traits.dedicatedThroughput === undefined ? "" : ", on its own"}${certainty === "stated" ? "" : `, ${certainty}`}`,
    );

const severities = (files: Files, rule: string): readonly string[] => {
  const workspace = open(files);
  return workspace
    .uris()
    .flatMap((uri) => workspace.findings(uri).map((finding) => ({ uri, ...finding })))
    .filter((finding) => finding.rule === rule)
    .map(({ uri, severity }) => `${uri} ${severity}`);
};

const mapping = (source: string, name = "Bill") =>
  `  ${name}:\n    Type: AWS::Lambda::EventSourceMapping\n    Properties: {FunctionName: f, EventSourceArn: ${source}, StartingPosition: TRIM_HORIZON}\n`;

const stream = "  Orders:\n    Type: AWS::Kinesis::Stream\n    Properties: {Name: orders, ShardCount: 1}\n";

const template = (resources: string, rest = "") => `Resources:\n${resources}${rest}`;

const exporting = (value: string, name: string) =>
  `Outputs:\n  Arn:\n    Value: ${value}\n    Export: {Name: ${name}}\n`;

describe("a reader in one file of a stream in another", () => {
  it("imports what the other stack exports", () => {
    const files = {
      "stream.yaml": template(stream, exporting("!GetAtt Orders.Arn", "orders-arn")),
      "reader.yaml": template(mapping("!ImportValue orders-arn")),
    };
    assert.deepEqual(flows(files), ["stream.yaml#Orders -> ."]);
  });

  it("imports with gaps in the name, which is less sure", () => {
    const files = {
      "stream.yaml": template(stream, exporting("!GetAtt Orders.Arn", '!Sub "${AWS::StackName}-OrdersArn"')),
      "reader.yaml": template(mapping('{"Fn::ImportValue": {"Fn::Sub": "${Streams}-OrdersArn"}}')),
    };
    assert.deepEqual(flows(files), ["stream.yaml#Orders -> ., implied"]);
  });

  it("is not followed where two stacks export the name, or where the name is all gaps", () => {
    const twice = template(stream, exporting("!GetAtt Orders.Arn", "orders-arn"));
    const reader = template(mapping("!ImportValue orders-arn"));
    assert.deepEqual(flows({ "a.yaml": twice, "b.yaml": twice, "reader.yaml": reader }), [". -> ."]);
    const open = template(stream, exporting("!GetAtt Orders.Arn", '!Sub "${A}-${B}"'));
    const gaps = template(mapping('{"Fn::ImportValue": {"Fn::Sub": "${C}-${D}"}}'));
    assert.deepEqual(flows({ "a.yaml": open, "reader.yaml": gaps }), [". -> ."]);
  });

  it("imports a consumer with throughput of its own", () => {
    const consumer =
      "  Own:\n    Type: AWS::Kinesis::StreamConsumer\n    Properties: {ConsumerName: own, StreamARN: !GetAtt Orders.Arn}\n";
    const files = {
      "stream.yaml": template(stream + consumer, exporting("!Ref Own", "own-arn")),
      "reader.yaml": template(mapping("!ImportValue own-arn")),
    };
    assert.deepEqual(flows(files), ["stream.yaml#Orders -> ., on its own"]);
  });

  it("is a nested stack that is given the stream", () => {
    const nested =
      "  Readers:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./nested/reader.yaml\n      Parameters: {Source: !GetAtt Orders.Arn}\n";
    const files = {
      "infra/root.yaml": template(stream + nested),
      "infra/nested/reader.yaml": `Parameters:\n  Source: {Type: String}\n${template(mapping("!Ref Source"))}`,
    };
    assert.deepEqual(flows(files), ["infra/root.yaml#Orders -> ."]);
  });

  it("is given what another nested stack gives out", () => {
    const root =
      "Resources:\n" +
      "  Streams:\n    Type: AWS::Serverless::Application\n    Properties: {Location: ./streams.yaml}\n" +
      "  Readers:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: readers.yaml\n      Parameters:\n        Source: !GetAtt Streams.Outputs.Arn\n";
    const files = {
      "root.yaml": root,
      "streams.yaml": template(stream, "Outputs:\n  Arn: {Value: !GetAtt Orders.Arn}\n"),
      "readers.yaml": `Parameters:\n  Source: {Type: String}\n${template(mapping("!Ref Source"))}`,
    };
    assert.deepEqual(flows(files), ["streams.yaml#Orders -> ."]);
  });

  it("is not followed where a nested stack is deployed twice on two streams", () => {
    const nested = (name: string, of: string) =>
      `  ${name}:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: reader.yaml, Parameters: {Source: !GetAtt ${of}.Arn}}\n`;
    const other = "  Clicks:\n    Type: AWS::Kinesis::Stream\n    Properties: {ShardCount: 1}\n";
    const files = {
      "root.yaml": template(stream + other + nested("A", "Orders") + nested("B", "Clicks")),
      "reader.yaml": `Parameters:\n  Source: {Type: String}\n${template(mapping("!Ref Source"))}`,
    };
    assert.deepEqual(flows(files), [". -> ."]);
  });

  it("reads nested templates of the CDK, in JSON", () => {
    const root = {
      Resources: {
        Orders: { Type: "AWS::Kinesis::Stream", Properties: { ShardCount: 1 } },
        Nested: {
          Type: "AWS::CloudFormation::Stack",
          Properties: {
            TemplateURL: { "Fn::Join": ["", ["https://s3.", { Ref: "AWS::URLSuffix" }]] },
            Parameters: { refOrders: { "Fn::GetAtt": ["Orders", "Arn"] } },
          },
          Metadata: { "aws:asset:path": "Nested.nested.template.json" },
        },
      },
    };
    const nested = {
      Resources: {
        Bill: {
          Type: "AWS::Lambda::EventSourceMapping",
          Properties: { FunctionName: "f", EventSourceArn: { Ref: "refOrders" } },
        },
      },
      Parameters: { refOrders: { Type: "String" } },
    };
    const files = {
      "root.template.json": JSON.stringify(root, null, 1),
      "Nested.nested.template.json": JSON.stringify(nested, null, 1),
    };
    assert.deepEqual(flows(files), ["root.template.json#Orders -> ."]);
  });

  it("names the stream as it is deployed", () => {
    const files = {
      "stream.yaml": template(stream),
      "reader.yaml": template(mapping('!Sub "arn:aws:kinesis:${AWS::Region}:${AWS::AccountId}:stream/orders"')),
    };
    assert.deepEqual(flows(files), ["stream.yaml#Orders -> ., implied"]);
  });

  it("is a function of a service whose resources stand in files of their own", () => {
    const files = {
      "serverless.yml":
        "service: shop\nprovider: {name: aws}\nfunctions:\n  bill:\n    handler: a.b\n    events:\n      - stream: {type: kinesis, arn: !GetAtt Orders.Arn}\nresources:\n  - ${file(resources/streams.yml)}\n",
      "resources/streams.yml": template(stream),
      "elsewhere/streams.yml": template(stream),
    };
    assert.deepEqual(flows(files), ["resources/streams.yml#Orders -> serverless.yml#BillLambdaFunction"]);
  });

  it("takes the stream from the outputs of another service", () => {
    const event = (arn: string) =>
      `service: billing\nprovider: {name: aws}\nfunctions:\n  bill:\n    handler: a.b\n    events:\n      - stream:\n          type: kinesis\n          arn: ${arn}\n`;
    const streams = `service: streams\nprovider:\n  name: aws\nresources:\n  ${template(stream, "Outputs:\n  ordersArn:\n    Value: !GetAtt Orders.Arn\n").replaceAll("\n", "\n  ")}`;
    const told = (arn: string) => flows({ "a/serverless.yml": streams, "b/serverless.yml": event(arn) });
    const bill = "b/serverless.yml#BillLambdaFunction";
    assert.deepEqual(told("${cf:streams-${opt:stage}.ordersArn}"), [`a/serverless.yml#Orders -> ${bill}, implied`]);
    assert.deepEqual(told("${cf:streams-dev.ordersArn}"), [`a/serverless.yml#Orders -> ${bill}, implied`]);
    assert.deepEqual(told("${cf:other-dev.ordersArn}"), [`. -> ${bill}`]);
  });
});

describe("an object beside another", () => {
  const reader = (name: string) =>
    `apiVersion: lambda.aws.upbound.io/v1beta1\nkind: EventSourceMapping\nmetadata: {name: ${name}}\nspec:\n  forProvider:\n    eventSourceArnRef: {name: orders}\n    functionName: f\n`;
  const stream =
    "apiVersion: kinesis.aws.upbound.io/v1beta1\nkind: Stream\nmetadata: {name: orders}\nspec: {forProvider: {shardCount: 1}}\n";

  it("is found by its name in the same folder only", () => {
    const told = (folder: string) =>
      flows({ "a/reader.yaml": reader("bill"), [`${folder}/stream.yaml`]: stream }).map((flow) => flow.split("#")[0]);
    assert.deepEqual(told("a"), ["a/stream.yaml"]);
    assert.deepEqual(told("b"), [". -> ."]);
  });
});

describe("the function of a mapping", () => {
  it("is found by the name that it is deployed with", () => {
    const bill =
      "  BillFunction:\n    Type: AWS::Lambda::Function\n    Properties: {FunctionName: f, Runtime: nodejs22.x}\n";
    assert.deepEqual(flows({ "t.yaml": template(stream + bill + mapping("!GetAtt Orders.Arn")) }), [
      "t.yaml#Orders -> t.yaml#BillFunction",
    ]);
  });
});

describe("rules over several files", () => {
  const exported = template(stream, exporting("!GetAtt Orders.Arn", "orders-arn"));
  const reader = template(mapping("!ImportValue orders-arn"));

  it("count the readers of a stream wherever they are declared", () => {
    const files = { "stream.yaml": exported, "a.yaml": reader, "b.yaml": reader };
    assert.deepEqual(severities(files, "kinesis-shared-throughput"), []);
    assert.deepEqual(severities({ ...files, "c.yaml": reader }, "kinesis-shared-throughput"), ["stream.yaml info"]);
  });

  it("count the readers of a table, and are careful where names have gaps", () => {
    const table =
      "  Orders:\n    Type: AWS::DynamoDB::Table\n    Properties: {StreamSpecification: {StreamViewType: NEW_IMAGE}}\n";
    const told = (name: string) =>
      severities(
        {
          "table.yaml": template(table, exporting("!GetAtt Orders.StreamArn", name)),
          "readers.yaml": template(["A", "B", "C"].map((one) => mapping(`!ImportValue ${name}`, one)).join("")),
        },
        "ddb-stream-too-many-readers",
      );
    assert.deepEqual(told("orders"), ["readers.yaml warning"]);
    assert.deepEqual(told('{"Fn::Sub": "${Stage}-orders"}'), ["readers.yaml info"]);
  });

  it("find the logging option of an application in another stack", () => {
    const job =
      "  Job:\n    Type: AWS::KinesisAnalyticsV2::Application\n    Properties: {RuntimeEnvironment: FLINK-1_20, ServiceExecutionRole: r}\n";
    const option = (name: string) =>
      template(
        `  Logging:\n    Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption\n    Properties: {ApplicationName: !ImportValue ${name}, CloudWatchLoggingOption: {LogStreamARN: l}}\n`,
      );
    const told = (name: string) =>
      severities(
        {
          "a.yaml": template(job, exporting("!Ref Job", "job-a")),
          "b.yaml": template(job, exporting("!Ref Job", "job-b")),
          "logging.yaml": option(name),
        },
        "flink-logging-missing",
      );
    assert.deepEqual(told("job-a"), ["b.yaml warning"]);
    assert.deepEqual(told("unknown"), []);
  });
});
