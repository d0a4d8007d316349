import type { Flow } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { judge, type Verdict } from "../model/claim";
import { awsPage, pages } from "./parts/pages";
import { eventTemplate, guard, mappingTemplate, sourceArns } from "./parts/templates";
import { every, grade, isSet, not } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Sources for which the service asks where to begin. */
const asked: Readonly<Record<string, string>> = { kds: "a Kinesis stream", "dynamodb-streams": "a DynamoDB stream" };

const start = "StartingPosition: TRIM_HORIZON";
const atTime = "StartingPosition: AT_TIMESTAMP";

const whole = (verdict: Verdict) => (verdict === "always" ? grade(verdict, "error") : undefined);

/** What is missing from a consumer's start, or too much. */
function casesOf({ traits: { startingPosition, startingTimestamp }, from }: Flow, source: string) {
  const isAtTime = judge(startingPosition, (value) => value === "AT_TIMESTAMP");
  return [
    {
      told:
        from.service !== undefined && from.service in asked ? grade(not(isSet(startingPosition)), "error") : undefined,
      claim: undefined,
      says: `StartingPosition is required for ${source}. TRIM_HORIZON begins with the oldest record that is kept.`,
    },
    {
      // A condition may choose both together: only what holds in every branch counts.
      told: whole(every(isAtTime, not(isSet(startingTimestamp)))),
      claim: startingPosition,
      says: "AT_TIMESTAMP needs a StartingPositionTimestamp to begin at.",
    },
    {
      told: whole(every(isSet(startingTimestamp), startingPosition === undefined ? "never" : not(isAtTime))),
      claim: startingTimestamp,
      says: "StartingPositionTimestamp counts only with StartingPosition AT_TIMESTAMP, and is refused without it.",
    },
  ];
}

export default defineRule({
  id: "esm-starting-position-missing",
  summary: "A stream consumer does not say where to begin.",
  why: "The service refuses a mapping with a Kinesis or DynamoDB stream that has no starting position, however the stream is named.",
  instead: "Set StartingPosition: TRIM_HORIZON (the oldest record), LATEST, or AT_TIMESTAMP with a timestamp.",
  severity: "error",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping, awsPage("lambda/latest/dg/services-kinesis-parameters")],
  examples: [
    {
      title: "No position, the stream by reference",
      bad: {
        "template.yaml": mappingTemplate("!GetAtt Orders.Arn", guard, {
          resources: ["Orders:", "  Type: AWS::Kinesis::Stream", "  Properties: {RetentionPeriodHours: 72}"],
        }),
      },
      marks: [["template.yaml", "OrdersMapping"]],
      fixed: {
        "template.yaml": mappingTemplate("!GetAtt Orders.Arn", [...guard, start], {
          resources: ["Orders:", "  Type: AWS::Kinesis::Stream", "  Properties: {RetentionPeriodHours: 72}"],
        }),
      },
    },
    {
      title: "An event of a SAM function",
      bad: { "template.yaml": eventTemplate("DynamoDB", [`Stream: ${sourceArns.dynamodb}`, ...guard]) },
      marks: [["template.yaml", "Incoming"]],
    },
    {
      title: "A point in time that is not told",
      bad: { "template.yaml": mappingTemplate(sourceArns.kinesis, [atTime, ...guard]) },
      marks: [["template.yaml", "AT_TIMESTAMP"]],
    },
    {
      title: "A point in time that does not count",
      bad: {
        "template.yaml": mappingTemplate(sourceArns.kinesis, [
          start,
          "StartingPositionTimestamp: 1767225600",
          ...guard,
        ]),
      },
      marks: [["template.yaml", "1767225600"]],
      fixed: { "template.yaml": mappingTemplate(sourceArns.kinesis, [start, ...guard]) },
    },
    {
      title: "A queue has no beginning",
      good: {
        "template.yaml": mappingTemplate(sourceArns.sqs, ["FunctionResponseTypes: [ReportBatchItemFailures]"]),
      },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": mappingTemplate(sourceArns.kinesis, ["StartingPosition: !Ref Start", ...guard], {
          parameters: ["Start: {Type: String}"],
        }),
      },
    },
    {
      title: "At a point in time",
      good: {
        "template.yaml": mappingTemplate(sourceArns.kinesis, [
          atTime,
          "StartingPositionTimestamp: 1767225600",
          ...guard,
        ]),
      },
    },
  ],
  check(architecture, report) {
    for (const flow of architecture.flows) {
      if (flow.kind !== "polled" || !flow.complete) continue;
      const source = asked[flow.from.service ?? ""] ?? "this source";
      const found = casesOf(flow, source).find(({ told }) => told !== undefined);
      if (found?.told === undefined) continue;
      const { told, claim, says } = found;
      const isTooMuch = claim !== undefined && claim === flow.traits.startingTimestamp;
      report(claim === undefined ? flow.place : placeOf(flow.place.uri, claim), `${told.where}${says}`, {
        severity: told.severity,
        evidence: [claim],
        subject: flow.id,
        fixes: () => {
          if (told.where !== "") return [];
          if (isTooMuch) {
            const change = { kind: "remove", target: flow.id, trait: "startingTimestamp" } as const;
            return [{ title: "Remove StartingPositionTimestamp", safe: false, changes: [change] }];
          }
          if (claim !== undefined) return [];
          const change = { kind: "set", target: flow.id, trait: "startingPosition", value: "TRIM_HORIZON" } as const;
          return [{ title: "Start at TRIM_HORIZON", safe: false, changes: [change] }];
        },
      });
    }
  },
});
