import type { Component } from "../model/architecture";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { lambdaConsumers } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { serviceEvent, serviceGuard, serviceOf, streamService } from "./parts/services";
import { alarm, eventTemplate, guard, sourceArns } from "./parts/templates";
import { defineRule } from "./rule";

/** Streams that Firehose reads itself. */
const readable: readonly string[] = ["kds", "msk"];

/** Actions that write data somewhere. */
const writes =
  /^(?:firehose:Put|kinesis:Put|dynamodb:(?:Put|Update|Delete|BatchWrite|TransactWrite|\*)|s3:(?:Put|\*)|sns:Publish|sqs:Send|events:Put|lambda:Invoke|states:Start|rds-data:|es:ESHttp|timestream:Write|iot:Publish|execute-api:|\*|[a-z-]+:\*$)/i;
const toFirehose = /^firehose:(?:Put|\*)/i;

/** Settings that name a place to write to, and those of them that mean a delivery stream. */
const namesSink = /table|queue|topic|bucket|stream|endpoint|url|host|database|cluster|bus|index|secret/i;
const namesDelivery = /firehose|delivery_?stream/i;

/** Where the function's settings and permissions let it write: to Firehose, elsewhere, or nobody can tell. */
function target(architecture: Architecture, handler: Component): "firehose" | "elsewhere" | "unknown" {
  const ends = architecture
    .flowsFrom(handler.id)
    .filter((flow) => flow.kind === "configured")
    .map((flow) => flow.to.service);
  if (ends.some((service) => service !== "firehose" && service !== undefined)) return "elsewhere";
  const { allowedActions, settingNames } = handler.traits;
  const actions = (allowedActions?.value ?? "").split(" ").filter((action) => writes.test(action));
  if (actions.some((action) => !toFirehose.test(action))) return "elsewhere";
  const sinks = (settingNames?.value ?? "").split(" ").filter((name) => namesSink.test(name));
  if (sinks.some((name) => !namesDelivery.test(name))) return "elsewhere";
  return actions.length + sinks.length + ends.length > 0 ? "firehose" : "unknown";
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** A function on a Kinesis stream with these policies and environment variables. */
const kinesisEventTemplate = (policies: readonly string[] = [], variables: readonly string[] = []): string =>
  eventTemplate("Kinesis", [`Stream: ${sourceArns.kinesis}`, "StartingPosition: TRIM_HORIZON", ...guard], {}, [
    "Timeout: 60",
    ...(policies.length === 0 ? [] : ["Policies:", ...indent(policies)]),
    ...(variables.length === 0 ? [] : ["Environment:", "  Variables:", ...indent(indent(variables))]),
  ]);

/** An event that no other rule speaks of. */
const quiet = serviceEvent("stream", [
  `arn: ${sourceArns.kinesis}`,
  "bisectBatchOnFunctionError: true",
  "functionResponseType: ReportBatchItemFailures",
]);

export default defineRule({
  id: "lambda-passthrough-to-firehose",
  summary: "A function seems to do no more than copy a stream into Firehose.",
  why:
    "Firehose reads Kinesis Data Streams and MSK itself. A function in between is code to run, to pay for and to " +
    "retry, and it can deliver records twice.",
  instead: "Let the delivery stream read the source; a function that changes records can be its transform.",
  severity: "hint",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("firehose/latest/dev/writing-with-kinesis-streams"),
    awsPage("firehose/latest/dev/writing-with-msk"),
  ],
  examples: [
    {
      title: "May write to a delivery stream only",
      bad: { "template.yaml": kinesisEventTemplate(["- FirehoseWritePolicy: {DeliveryStreamName: archive}"]) },
      marks: [["template.yaml", "Orders"]],
    },
    {
      title: "A delivery stream is its only setting",
      bad: { "template.yaml": kinesisEventTemplate([], ["DELIVERY_STREAM: archive", "LOG_LEVEL: INFO"]) },
      marks: [["template.yaml", "Orders"]],
    },
    {
      title: "A function of the Serverless Framework",
      bad: {
        "serverless.yml": streamService(serviceGuard).replace(
          "    events:\n",
          "    environment: {DELIVERY_STREAM: archive}\n$&",
        ),
      },
      marks: [["serverless.yml", "orders"]],
    },
    {
      title: "What all functions of a service may do together",
      good: {
        "serverless.yml": serviceOf({ orders: quiet, audit: quiet }, alarm("IteratorAge")).replace(
          "  name: aws\n",
          "$&  iamRoleStatements: [{Effect: Allow, Action: firehose:PutRecord, Resource: archive}]\n",
        ),
      },
    },
    {
      title: "It writes to a table, too",
      good: {
        "template.yaml": kinesisEventTemplate([
          "- FirehoseWritePolicy: {DeliveryStreamName: archive}",
          "- DynamoDBCrudPolicy: {TableName: seen}",
        ]),
      },
    },
    {
      title: "It chooses among streams",
      good: { "template.yaml": kinesisEventTemplate([], ["DELIVERY_STREAM: archive", "AUDIT_TOPIC: audit"]) },
    },
    { title: "Nothing tells where it writes", good: { "template.yaml": kinesisEventTemplate() } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const { flow } of lambdaConsumers(architecture)) {
      const handler = architecture.component(flow.to.component);
      if (handler === undefined || told.has(handler.id) || !readable.includes(flow.from.service ?? "")) continue;
      // Whoever filters before the function has a choice to make that Firehose cannot.
      if (judge(flow.traits.filters, (value) => value === undefined) !== "always") continue;
      if (architecture.flowsTo(handler.id).some((other) => !readable.includes(other.from.service ?? ""))) continue;
      if (target(architecture, handler) !== "firehose") continue;
      told.add(handler.id);
      report(
        handler.places[0]!,
        "This function seems to copy the stream into Firehose, which can read Kinesis Data Streams or MSK itself, " +
          "with a transform function if records are changed.",
        { subject: handler.id, related: [{ place: flow.place, message: "It reads here." }] },
      );
    }
  },
});
