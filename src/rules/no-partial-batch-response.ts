import { judge } from "../model/claim";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { pages } from "./parts/pages";
import { consumerService, serviceGuardWithout, streamService } from "./parts/services";
import { guard, guardWithout, kinesisEvent, kinesisMapping, mappingTemplate, sourceArns } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

export default defineRule({
  id: "no-partial-batch-response",
  summary: "One failed record makes the whole batch run again.",
  why:
    "Without partial responses a function can only fail as a whole: every record of the batch is processed again, " +
    "also those that were done, and their effects happen twice.",
  instead:
    "Set FunctionResponseTypes to ReportBatchItemFailures and return batchItemFailures from the handler. An empty " +
    "answer then means that everything went well.",
  severity: "info",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping, pages.kafkaRetries],
  examples: [
    {
      title: "A guarded stream without partial responses",
      bad: { "template.yaml": kinesisMapping(guardWithout("FunctionResponseTypes")) },
      marks: [["template.yaml", "OrdersMapping"]],
    },
    {
      title: "A queue",
      bad: { "template.yaml": mappingTemplate(sourceArns.sqs, ["BatchSize: 10"]) },
      marks: [["template.yaml", "OrdersMapping"]],
      fixed: {
        "template.yaml": mappingTemplate(sourceArns.sqs, [
          "BatchSize: 10",
          "FunctionResponseTypes: [ReportBatchItemFailures]",
        ]),
      },
    },
    {
      title: "A queue of the Serverless Framework",
      bad: { "serverless.yml": consumerService("sqs", [`arn: ${sourceArns.sqs}`]) },
      marks: [["serverless.yml", "sqs"]],
      fixed: {
        "serverless.yml": consumerService("sqs", [
          `arn: ${sourceArns.sqs}`,
          "functionResponseType: ReportBatchItemFailures",
        ]),
      },
    },
    {
      title: "A guarded stream of the Serverless Framework",
      bad: { "serverless.yml": streamService(serviceGuardWithout("functionResponseType")) },
      marks: [["serverless.yml", "stream"]],
    },
    { title: "With partial responses", good: { "template.yaml": kinesisEvent(guard) } },
    { title: "One record at a time", good: { "template.yaml": mappingTemplate(sourceArns.sqs, ["BatchSize: 1"]) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": mappingTemplate(sourceArns.sqs, ["FunctionResponseTypes: !Ref ResponseTypes"], {
          parameters: ["ResponseTypes: {Type: CommaDelimitedList}"],
        }),
      },
    },
    {
      title: "With partial responses in both branches",
      good: {
        "template.yaml": mappingTemplate(
          sourceArns.sqs,
          ["FunctionResponseTypes: [ReportBatchItemFailures]", "BatchSize: !If [Own, 10, 1]"],
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      if (source === undefined || !flow.complete) continue;
      // Amazon MQ and DocumentDB have no partial responses. Kafka has them in provisioned mode only, which is a
      // decision about cost that another rule speaks of.
      if (source.order !== "shards" && source.service !== "sqs") continue;
      const { batchSize, reportsFailedItems } = flow.traits;
      const told = grade(
        every(
          judge(batchSize, (size) => (size ?? source.batchSize) > 1),
          judge(reportsFailedItems, (value) => value !== true),
        ),
        "info",
      );
      if (told === undefined) continue;
      report(
        flow.place,
        `${told.where}One failed record makes the whole batch run again. With ReportBatchItemFailures only the ` +
          "failed part is retried; the handler must return batchItemFailures.",
        {
          severity: told.severity,
          evidence: [batchSize, reportsFailedItems],
          subject: flow.id,
          fixes: () =>
            whereStated(reportsFailedItems, [
              {
                title: "Report failed items (the handler must return batchItemFailures)",
                safe: false,
                changes: [{ kind: "set", target: flow.id, trait: "reportsFailedItems", value: true }],
              },
            ]),
        },
      );
    }
  },
});
