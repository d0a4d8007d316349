import { defaultTimeoutSeconds, eventSource } from "../catalogue/event-sources";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage, pages } from "./parts/pages";
import { serviceGuard, streamService } from "./parts/services";
import { eventTemplate, guard, sourceArns } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const better = 60;

const consumer = (timeout: readonly string[], surroundings?: Parameters<typeof eventTemplate>[2]): string =>
  eventTemplate(
    "Kinesis",
    [`Stream: ${sourceArns.kinesis}`, "StartingPosition: TRIM_HORIZON", ...guard],
    surroundings,
    timeout,
  );

export default defineRule({
  id: "stream-lambda-timeout-default",
  summary: "A stream consumer has the few seconds of a default for a whole batch.",
  why:
    "A batch of a hundred records or more must be done within the function's timeout, cold start included. A " +
    "timeout counts as a failure: the batch is tried again from its start, and with it everything that was done " +
    "already.",
  instead: "Set Timeout to what a full batch takes at its slowest, a minute for a start.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("lambda/latest/dg/configuration-timeout"), pages.eventSourceMapping],
  examples: [
    {
      title: "No timeout given",
      bad: { "template.yaml": consumer([]) },
      marks: [["template.yaml", "Orders"]],
    },
    {
      title: "The default by name",
      bad: { "template.yaml": consumer(["Timeout: 3"]) },
      marks: [["template.yaml", "3", 4]],
      fixed: { "template.yaml": consumer(["Timeout: 60"]) },
    },
    {
      title: "The Serverless Framework's own default",
      bad: { "serverless.yml": streamService(serviceGuard, [], []) },
      marks: [["serverless.yml", "orders"]],
      fixed: { "serverless.yml": streamService(serviceGuard, [], []).replace("resources:", "    timeout: 60\n$&") },
    },
    {
      title: "Six seconds that somebody chose",
      good: { "serverless.yml": streamService(serviceGuard, [], ["timeout: 6"]) },
    },
    { title: "A minute", good: { "template.yaml": consumer(["Timeout: 60"]) } },
    {
      title: "Given for all functions of the template",
      good: {
        "template.yaml": consumer([]).replace("Resources:\n", "Globals:\n  Function:\n    Timeout: 30\nResources:\n"),
      },
    },
    {
      title: "Not known here",
      good: { "template.yaml": consumer(["Timeout: !Ref Seconds"], { parameters: ["Seconds: {Type: Number}"] }) },
    },
    {
      title: "Long enough in both branches",
      good: {
        "template.yaml": consumer(["Timeout: !If [Own, 120, 30]"], {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      if (component.service !== "lambda" || component.origin !== "declared") continue;
      const flow = architecture.flowsTo(component.id).find((one) => {
        const order = eventSource(one.from.service)?.order;
        return one.kind === "polled" && (order === "shards" || order === "partitions");
      });
      const timeout = component.traits.timeoutSeconds;
      if (flow === undefined || (timeout === undefined && !component.complete)) continue;
      const isLeftAlone = timeout === undefined || timeout.isDefault === true;
      const told = grade(
        judge(timeout, (seconds) => isLeftAlone || (seconds ?? defaultTimeoutSeconds) <= defaultTimeoutSeconds),
        "warning",
      );
      if (told === undefined) continue;
      const size = flow.traits.batchSize;
      const records = size === undefined ? eventSource(flow.from.service)!.batchSize : size.value;
      const batch =
        records === undefined ? "A batch" : records === 1 ? "A record" : `A batch of up to ${records} records`;
      const seconds = timeout?.value ?? defaultTimeoutSeconds;
      report(
        timeout === undefined ? component.places[0]! : placeOf(component.places[0]!.uri, timeout),
        `${told.where}${batch} must be done within ${seconds} s${isLeftAlone ? " (the default)" : ""}, ` +
          "cold start included; a timeout is retried as a failure. Set a realistic Timeout.",
        {
          severity: told.severity,
          evidence: [timeout],
          subject: component.id,
          related: [{ place: flow.place, message: "It reads its batches here." }],
          fixes: () =>
            whereStated(timeout, [
              {
                title: `Set Timeout to ${better}`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "timeoutSeconds", value: better }],
              },
            ]),
        },
      );
    }
  },
});
