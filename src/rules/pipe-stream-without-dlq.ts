import { eventSource } from "../catalogue/event-sources";
import type { Change } from "../model/change";
import { judge } from "../model/claim";
import { deadLetterName } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { every, grade, isSet, not, some } from "./parts/verdicts";
import { defineRule } from "./rule";

const pipe = (settings: readonly string[], more: readonly string[] = []): readonly string[] => [
  "OrdersPipe:",
  "  Type: AWS::Pipes::Pipe",
  "  Properties:",
  "    RoleArn: arn:aws:iam::111122223333:role/pipe",
  "    Source: arn:aws:kinesis:eu-west-1:111122223333:stream/orders",
  "    SourceParameters:",
  "      KinesisStreamParameters:",
  "        StartingPosition: TRIM_HORIZON",
  ...settings.map((line) => `        ${line}`),
  "    Target: arn:aws:states:eu-west-1:111122223333:stateMachine:orders",
  ...more,
];

const queue = ["Failed:", "  Type: AWS::SQS::Queue"];
const letters = "DeadLetterConfig: {Arn: !GetAtt Failed.Arn}";

export default defineRule({
  id: "pipe-stream-without-dlq",
  summary: "A pipe on a stream has no way out for bad records.",
  why:
    "A pipe retries a failing batch until its records expire, and everything behind it in the shard waits. Where " +
    "retries are limited but nothing catches what is given up, records are lost without a trace.",
  instead: "Limit retries and age, split failing batches (OnPartialBatchItemFailure), and set a DeadLetterConfig.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("eventbridge/latest/pipes-reference/API_PipeSourceKinesisStreamParameters"),
    awsPage("eventbridge/latest/pipes-reference/API_PipeSourceDynamoDBStreamParameters"),
  ],
  examples: [
    {
      title: "Every default",
      bad: { "template.yaml": cloudFormation(pipe([])) },
      marks: [["template.yaml", "OrdersPipe"]],
    },
    {
      title: "Limited, but nothing is kept",
      bad: { "template.yaml": cloudFormation(pipe(["MaximumRetryAttempts: 3"])) },
      marks: [["template.yaml", "OrdersPipe"]],
    },
    {
      title: "Limited and kept",
      good: {
        "template.yaml": cloudFormation(
          pipe(["MaximumRetryAttempts: 3", "OnPartialBatchItemFailure: AUTOMATIC_BISECT", letters], queue),
        ),
      },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(
          pipe(["MaximumRetryAttempts: !Ref Retries", "DeadLetterConfig: {Arn: !Ref FailuresArn}"]),
          { parameters: ["Retries: {Type: Number}", "FailuresArn: {Type: String}"] },
        ),
      },
    },
    {
      title: "Limited in both branches",
      good: {
        "template.yaml": cloudFormation(pipe(["MaximumRetryAttempts: !If [Own, 10, 2]", letters], queue), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const isEndless = (value: number | undefined): boolean => value === undefined || value === -1;
    for (const flow of architecture.flows) {
      if (flow.kind !== "polled" || flow.to.service !== "pipes" || !flow.complete) continue;
      if (eventSource(flow.from.service)?.order !== "shards") continue;
      const { retryLimit, recordAgeLimitSeconds, failureDestination } = flow.traits;
      const endless = every(judge(retryLimit, isEndless), judge(recordAgeLimitSeconds, isEndless));
      const unkept = not(isSet(failureDestination));
      const told = grade(some(endless, unkept), "warning");
      if (told === undefined) continue;
      const without = unkept === "always" ? ", and it has no dead-letter queue" : "";
      report(
        flow.place,
        endless === "always"
          ? `${told.where}This pipe retries a failing batch until its records expire${without}. Set retries, age and ` +
              "a DeadLetterConfig."
          : `${told.where}This pipe drops the batches that it gives up without a trace. Set a DeadLetterConfig.`,
        {
          severity: told.severity,
          evidence: [retryLimit, recordAgeLimitSeconds, failureDestination],
          subject: flow.id,
          fixes: () => {
            const changes: Change[] = [];
            if (endless === "always") {
              changes.push(
                { kind: "set", target: flow.id, trait: "retryLimit", value: 5 },
                { kind: "set", target: flow.id, trait: "recordAgeLimitSeconds", value: 3600 },
                { kind: "set", target: flow.id, trait: "splitsFailingBatch", value: true },
              );
            }
            if (unkept === "always") {
              const name = deadLetterName(architecture, flow);
              changes.push(
                { kind: "set", target: flow.id, trait: "failureDestination", value: { resource: name } },
                { kind: "add", target: flow.id, block: "dead-letter-queue", name },
              );
            }
            if (changes.length === 0) return [];
            return [
              { title: "Guard this pipe: limit retries and age, keep failures in a queue", safe: false, changes },
            ];
          },
        },
      );
    }
  },
});
