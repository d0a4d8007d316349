import type { Flow } from "../model/architecture";
import { count } from "./options";
import { certaintyOf } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { serviceEvent, serviceOf } from "./parts/services";
import { isFlink } from "./parts/streaming";
import { cloudFormation, flinkAlarm, flinkApplication, flinkLogging } from "./parts/templates";
import { defineRule } from "./rule";

const stream = ["Orders:", "  Type: AWS::Kinesis::Stream", "  Properties: {ShardCount: 2, RetentionPeriodHours: 72}"];

const reader = (name: string, source = "!GetAtt Orders.Arn"): readonly string[] => [
  `${name}:`,
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  `    FunctionName: ${name.toLowerCase()}`,
  `    EventSourceArn: ${source}`,
  "    StartingPosition: TRIM_HORIZON",
  "    BisectBatchOnFunctionError: true",
  "    FunctionResponseTypes: [ReportBatchItemFailures]",
];

const registered = [
  "Reserved:",
  "  Type: AWS::Kinesis::StreamConsumer",
  "  Properties: {ConsumerName: reserved, StreamARN: !GetAtt Orders.Arn}",
];

const shared = serviceEvent("stream", [
  "type: kinesis",
  "arn: !GetAtt Orders.Arn",
  "bisectBatchOnFunctionError: true",
  "functionResponseType: ReportBatchItemFailures",
]);

const rest = [
  "Behind:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties: {Namespace: AWS/Lambda, MetricName: IteratorAge, Statistic: Maximum, Period: 60, Threshold: 60000}",
];

const flinkReader = (way: string): readonly string[] => [
  ...flinkApplication({
    configuration: [
      "EnvironmentProperties:",
      "  PropertyGroups:",
      "    - PropertyGroupId: source",
      `      PropertyMap: {stream.arn: !GetAtt Orders.Arn, source.reader.type: ${way}}`,
    ],
  }),
  ...flinkLogging,
  ...flinkAlarm(),
];

export default defineRule({
  id: "kinesis-shared-throughput",
  summary: "Many consumers share the read throughput of one stream.",
  why:
    "All readers without enhanced fan-out share 2 MB/s and five reads per second of each shard. Each one more slows " +
    "the others, the slowest one most of all.",
  instead: "Register the consumers that must be quick for enhanced fan-out (AWS::Kinesis::StreamConsumer).",
  severity: "info",
  category: "sources",
  since: "0.1.0",
  scope: "templates",
  sources: [awsPage("streams/latest/dev/service-sizes-and-limits"), awsPage("streams/latest/dev/enhanced-consumers")],
  options: {
    readers: count(3, "Consumers on the shared throughput of one stream from which on to speak.", {
      minimum: 2,
      maximum: 50,
    }),
    alarming: count(5, "Consumers from which on to warn.", { minimum: 2, maximum: 50 }),
  },
  examples: [
    {
      title: "Three functions on one stream",
      bad: {
        "template.yaml": cloudFormation([
          ...stream,
          ...reader("Bill"),
          ...reader("Ship"),
          ...reader("Search"),
          ...rest,
        ]),
      },
      marks: [["template.yaml", "Orders"]],
    },
    {
      title: "Three functions of a service",
      bad: { "serverless.yml": serviceOf({ bill: shared, ship: shared, search: shared }, [...stream, ...rest]) },
      marks: [["serverless.yml", "Orders", 4]],
    },
    {
      title: "One of three functions of a service reads on its own",
      good: {
        "serverless.yml": serviceOf({ bill: shared, ship: shared, search: [...shared, "    consumer: true"] }, [
          ...stream,
          ...rest,
        ]),
      },
    },
    {
      title: "One of three reads on its own",
      good: {
        "template.yaml": cloudFormation([
          ...stream,
          ...registered,
          ...reader("Bill"),
          ...reader("Ship"),
          ...reader("Search", "!Ref Reserved"),
          ...rest,
        ]),
      },
    },
    {
      title: "A third whose source is not known here",
      good: {
        "template.yaml": cloudFormation(
          [...stream, ...reader("Bill"), ...reader("Ship"), ...reader("Search", "!Ref StreamArn"), ...rest],
          { parameters: ["StreamArn: {Type: String}"] },
        ),
      },
    },
    {
      title: "A Flink application on enhanced fan-out is no third",
      good: {
        "template.yaml": cloudFormation([
          ...stream,
          ...reader("Bill"),
          ...reader("Ship"),
          ...flinkReader("EFO"),
          ...rest,
        ]),
      },
    },
    {
      title: "A Flink application that polls is a third",
      bad: {
        "template.yaml": cloudFormation([
          ...stream,
          ...reader("Bill"),
          ...reader("Ship"),
          ...flinkReader("POLLING"),
          ...rest,
        ]),
      },
      marks: [["template.yaml", "Orders"]],
    },
    {
      title: "A third that may read another stream",
      good: {
        "template.yaml": cloudFormation(
          [
            ...stream,
            ...reader("Bill"),
            ...reader("Ship"),
            ...reader("Search", "!If [Own, !GetAtt Orders.Arn, !Ref StreamArn]"),
            ...rest,
          ],
          { parameters: ["StreamArn: {Type: String}"], conditions: ['Own: !Equals [!Ref StreamArn, ""]'] },
        ),
      },
    },
  ],
  check(architecture, report, options) {
    const isSharing = (flow: Flow): boolean =>
      (flow.kind === "polled" || flow.to.service === "firehose" || isFlink(flow.to.service)) &&
      flow.traits.dedicatedThroughput === undefined;
    for (const component of architecture.components) {
      if (component.service !== "kds" || component.origin !== "declared") continue;
      const flows = architecture.flowsFrom(component.id).filter(isSharing);
      if (flows.length < options.readers) continue;
      report(
        component.places[0]!,
        `${flows.length} consumers share 2 MB/s and five reads per second of each shard of this stream. Use ` +
          "enhanced fan-out for those that must be quick.",
        {
          severity: flows.length >= options.alarming ? "warning" : "info",
          subject: component.id,
          evidence: [{ certainty: certaintyOf(flows, options.readers) }],
          related: flows.map((flow) => ({ place: flow.place, message: "This consumer reads the stream." })),
        },
      );
    }
  },
});
