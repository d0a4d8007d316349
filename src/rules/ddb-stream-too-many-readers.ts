import type { Flow } from "../model/architecture";
import { certaintyOf } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { serviceEvent, serviceOf } from "./parts/services";
import { cloudFormation } from "./parts/templates";
import { defineRule } from "./rule";

/** Readers that each shard of a DynamoDB stream takes without throttling. */
const most = 2;

const table = [
  "Orders:",
  "  Type: AWS::DynamoDB::Table",
  "  Properties:",
  "    AttributeDefinitions: [{AttributeName: id, AttributeType: S}]",
  "    KeySchema: [{AttributeName: id, KeyType: HASH}]",
  "    StreamSpecification: {StreamViewType: NEW_IMAGE}",
];

const reader = (name: string, source = "!GetAtt Orders.StreamArn"): readonly string[] => [
  `${name}:`,
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  `    FunctionName: ${name.toLowerCase()}`,
  `    EventSourceArn: ${source}`,
  "    StartingPosition: TRIM_HORIZON",
  "    BisectBatchOnFunctionError: true",
  "    FunctionResponseTypes: [ReportBatchItemFailures]",
];

const fromTable = serviceEvent("stream", [
  "type: dynamodb",
  "arn: !GetAtt Orders.StreamArn",
  "bisectBatchOnFunctionError: true",
  "functionResponseType: ReportBatchItemFailures",
]);

const rest = [
  "Behind:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties: {Namespace: AWS/Lambda, MetricName: IteratorAge, Statistic: Maximum, Period: 60, Threshold: 60000}",
];

export default defineRule({
  id: "ddb-stream-too-many-readers",
  summary: "More than two consumers read one DynamoDB stream.",
  why: "A shard of a DynamoDB stream serves two readers; with more, all of them are throttled and fall behind.",
  instead:
    "Let one consumer hand the changes on (EventBridge, SNS), or send them to a Kinesis stream with " +
    "KinesisStreamSpecification.",
  severity: "warning",
  category: "sources",
  since: "0.1.0",
  scope: "templates",
  sources: [awsPage("amazondynamodb/latest/developerguide/Streams")],
  examples: [
    {
      title: "Three functions on one table",
      bad: {
        "template.yaml": cloudFormation([...table, ...reader("Bill"), ...reader("Ship"), ...reader("Search"), ...rest]),
      },
      marks: [["template.yaml", "Search"]],
    },
    {
      title: "Three functions of a service",
      bad: {
        "serverless.yml": serviceOf({ bill: fromTable, ship: fromTable, search: fromTable }, [...table, ...rest]),
      },
      marks: [["serverless.yml", "stream", 3]],
    },
    {
      title: "Two functions",
      good: { "template.yaml": cloudFormation([...table, ...reader("Bill"), ...reader("Ship"), ...rest]) },
    },
    {
      title: "A third whose source is not known here",
      good: {
        "template.yaml": cloudFormation(
          [...table, ...reader("Bill"), ...reader("Ship"), ...reader("Search", "!Ref StreamArn"), ...rest],
          { parameters: ["StreamArn: {Type: String}"] },
        ),
      },
    },
    {
      title: "A third that may read another table",
      good: {
        "template.yaml": cloudFormation(
          [
            ...table,
            ...reader("Bill"),
            ...reader("Ship"),
            ...reader("Search", "!If [Own, !GetAtt Orders.StreamArn, !Ref StreamArn]"),
            ...rest,
          ],
          { parameters: ["StreamArn: {Type: String}"], conditions: ['Own: !Equals [!Ref StreamArn, ""]'] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const readers = new Map<string, Flow[]>();
    for (const flow of architecture.flows) {
      const { component, service } = flow.from;
      if (flow.kind !== "polled" || service !== "dynamodb-streams" || component === undefined) continue;
      readers.set(component, [...(readers.get(component) ?? []), flow]);
    }
    for (const [table, flows] of readers) {
      const first = flows[most];
      if (first === undefined) continue;
      report(
        first.place,
        `${flows.length} consumers read this DynamoDB stream, and more than ${most} per shard are throttled. Fan ` +
          "out through one of them, or send the changes to Kinesis Data Streams.",
        {
          subject: table,
          evidence: [{ certainty: certaintyOf(flows, most + 1) }],
          related: flows
            .filter((flow) => flow !== first)
            .map((flow) => ({ place: flow.place, message: "This consumer reads the same stream." })),
        },
      );
    }
  },
});
