import { serviceById } from "../catalogue";
import type { Flow } from "../model/architecture";
import { flowsIn } from "../model/ask";
import type { Fix } from "../model/change";
import type { Architecture } from "../model/join";
import type { FlowEnd } from "../model/outside";
import type { Place } from "../model/place";
import { deliveryTargets } from "./parts/streaming";
import { defineRule } from "./rule";

/** Services into which somebody might want to deliver and Firehose cannot. */
const unsupported: ReadonlySet<string> = new Set([
  "dynamodb",
  "dynamodb-streams",
  "rds",
  "aurora",
  "kds",
  "kafka",
  "msk",
  "sqs",
  "sns",
  "eventbridge",
  "timestream",
  "lambda",
]);

/** A function behind Firehose is mostly its transformation: it is a target only where Firehose has no other. */
function isTransformation(architecture: Architecture, flow: Flow): boolean {
  if (flow.to.service !== "lambda") return false;
  const near = flowsIn(architecture, flow.place.uri).filter((other) => other !== flow);
  return near.some(
    (other) =>
      (other.from.service === "firehose" && deliveryTargets.has(other.to.service ?? "")) ||
      (other.from.service === "lambda" &&
        (other.to.service === "firehose" || deliveryTargets.has(other.to.service ?? ""))),
  );
}

/** The mention of a flow's end that stands nearest to the words of the flow. */
function mentionOf(architecture: Architecture, flow: Flow, end: FlowEnd): Place | undefined {
  const places = architecture.component(end.component)?.places.filter(({ uri }) => uri === flow.place.uri) ?? [];
  const gap = (place: Place): number => Math.abs(place.span.start - flow.place.span.start);
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || gap(place) < gap(best) ? place : best),
    undefined,
  );
}

function mend(architecture: Architecture, flow: Flow): readonly Fix[] {
  const reword = (end: FlowEnd, title: string, text: string): readonly Fix[] => {
    const place = mentionOf(architecture, flow, end);
    return place === undefined ? [] : [{ title, safe: false, changes: [{ kind: "reword", place, text }] }];
  };
  return [...reword(flow.from, "Use AWS Lambda", "AWS Lambda"), ...reword(flow.to, "Deliver to S3", "S3")];
}

export default defineRule({
  id: "firehose-unsupported-destination",
  summary: "Amazon Data Firehose is to deliver where it cannot.",
  why: "Firehose has a closed list of destinations; for any other one there is no setting, and the plan only fails when it is built.",
  instead: "Deliver to a supported destination, or let Lambda, EventBridge Pipes or Flink write to the one you need.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kinesisfirehose-deliverystream.html",
      read: "2026-11-22",
    },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "A database",
      bad: { "note.md": "# Cases\n\nFirehose delivers the claims to DynamoDB.\n" },
      marks: [["note.md", "DynamoDB"]],
      fixed: { "note.md": "# Cases\n\nAWS Lambda delivers the claims to DynamoDB.\n" },
    },
    {
      title: "An arrow",
      bad: { "note.md": "app -> Firehose -> Aurora\n" },
      marks: [["note.md", "Aurora"]],
      fixed: { "note.md": "app -> AWS Lambda -> Aurora\n" },
    },
    { title: "A supported one", good: { "note.md": "Firehose delivers the claims to S3 and nothing else.\n" } },
    {
      title: "A transformation",
      good: { "note.md": "Kinesis -> Firehose -> Lambda -> S3: the function masks the names.\n" },
    },
    {
      title: "Not done",
      good: { "note.md": "Firehose cannot deliver to DynamoDB, so a Lambda function writes there.\n" },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const flow of architecture.flows) {
      const target = flow.to.service;
      if (flow.kind !== "described" || flow.polarity !== "asserted" || flow.from.service !== "firehose") continue;
      if (target === undefined || !unsupported.has(target) || isTransformation(architecture, flow)) continue;
      const key = `${flow.place.uri}\u0000${flow.passage}\u0000${target}`;
      if (told.has(key)) continue;
      told.add(key);
      const title = serviceById(target)?.title ?? target;
      report(
        flow.place,
        `Amazon Data Firehose cannot deliver to ${title}. It delivers to S3, Iceberg tables, Redshift, OpenSearch, Splunk, Snowflake and HTTP endpoints; use Lambda, Pipes or Flink for ${title}.`,
        { evidence: [flow], subject: flow.from.component, fixes: () => mend(architecture, flow) },
      );
    }
  },
});
