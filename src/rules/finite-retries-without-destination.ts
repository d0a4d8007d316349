import { judge } from "../model/claim";
import { printDuration } from "../model/quantity";
import { lambdaConsumers, sendFailuresToQueue } from "./parts/consumers";
import { pages } from "./parts/pages";
import { serviceGuardWithout, streamService, withServiceDeadLetters } from "./parts/services";
import { guard, guardWithout, kinesisEvent, kinesisMapping, sentTo, withDeadLetters } from "./parts/templates";
import { every, grade, isSet, not, some, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

export default defineRule({
  id: "finite-retries-without-destination",
  summary: "Batches that are given up leave no trace.",
  why:
    "Once the retries or the age are used up, Lambda drops the batch and goes on. Without an on-failure destination " +
    "nobody learns which records were lost, and they cannot be processed again.",
  instead: "Add DestinationConfig.OnFailure with a queue, a topic or a bucket; a bucket keeps the whole record.",
  severity: "warning",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping],
  examples: [
    {
      title: "Five retries, then nothing",
      bad: { "template.yaml": kinesisMapping(guardWithout("DestinationConfig")) },
      marks: [["template.yaml", "OrdersMapping"]],
      fixed: {
        "template.yaml": withDeadLetters(
          kinesisMapping([...guardWithout("DestinationConfig"), ...sentTo("OrdersMappingDeadLetters")]),
          "OrdersMappingDeadLetters",
        ),
      },
    },
    {
      title: "An age limit alone drops records too",
      bad: {
        "template.yaml": kinesisEvent([
          "MaximumRecordAgeInSeconds: 600",
          "FunctionResponseTypes: [ReportBatchItemFailures]",
        ]),
      },
      marks: [["template.yaml", "Incoming"]],
    },
    {
      title: "Only one branch gives up",
      bad: {
        "template.yaml": kinesisMapping(
          [
            "MaximumRetryAttempts: !If [Careful, -1, 3]",
            ...guardWithout("DestinationConfig", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds"),
          ],
          { parameters: ["Stage: {Type: String}"], conditions: ["Careful: !Equals [!Ref Stage, production]"] },
        ),
      },
      marks: [["template.yaml", "OrdersMapping"]],
      severity: "info",
    },
    {
      title: "Five retries, then nothing, in the Serverless Framework",
      bad: { "serverless.yml": streamService(serviceGuardWithout("destinations")) },
      marks: [["serverless.yml", "stream"]],
      fixed: {
        "serverless.yml": withServiceDeadLetters(
          streamService([
            ...serviceGuardWithout("destinations"),
            "destinations:",
            "  onFailure:",
            "    arn: !GetAtt OrdersStreamDeadLetters.Arn",
            "    type: sqs",
          ]),
          "OrdersStreamDeadLetters",
        ),
      },
    },
    { title: "Failures are kept", good: { "template.yaml": kinesisEvent(guard) } },
    {
      title: "The destination comes from elsewhere",
      good: {
        "template.yaml": kinesisMapping(
          [...guardWithout("DestinationConfig"), "DestinationConfig: {OnFailure: {Destination: !Ref FailuresArn}}"],
          { parameters: ["FailuresArn: {Type: String}"] },
        ),
      },
    },
    {
      title: "The number of retries is not known here",
      good: {
        "template.yaml": kinesisMapping(
          [
            "MaximumRetryAttempts: !Ref Retries",
            ...guardWithout("DestinationConfig", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds"),
          ],
          { parameters: ["Retries: {Type: Number}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const isLimit = (value: number | undefined): boolean => value !== undefined && value >= 0;
    for (const { flow, source } of lambdaConsumers(architecture)) {
      if (!flow.complete || source?.order === "messages") continue;
      const { retryLimit, recordAgeLimitSeconds, failureDestination } = flow.traits;
      const retries = judge(retryLimit, isLimit);
      const givesUp = some(retries, judge(recordAgeLimitSeconds, isLimit));
      const verdict = every(givesUp, not(isSet(failureDestination)));
      const told = grade(verdict, "warning");
      if (told === undefined) continue;
      const attempts = retries === "always" ? valueThat(retryLimit, isLimit) : undefined;
      const age = valueThat(recordAgeLimitSeconds, isLimit);
      const when =
        attempts === undefined
          ? retries === "sometimes"
            ? "Once retries are limited, a failing batch"
            : `At the age of ${printDuration(age ?? 0)} a failing batch`
          : attempts === 0
            ? "A failing batch is not retried: it"
            : `After ${attempts} ${attempts === 1 ? "retry" : "retries"} a failing batch`;
      report(
        flow.place,
        `${told.where}${when} is dropped without a trace. Add an on-failure destination, so that its records can ` +
          "be found and processed again.",
        {
          severity: told.severity,
          evidence: [
            retries === "never" ? undefined : retryLimit,
            retries === "always" ? undefined : recordAgeLimitSeconds,
            failureDestination,
          ],
          subject: flow.id,
          fixes: () => [
            {
              title: "Send failed batches to a queue",
              safe: false,
              changes: sendFailuresToQueue(architecture, flow),
            },
          ],
        },
      );
    }
  },
});
