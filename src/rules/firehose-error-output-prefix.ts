import { prefixExpressions } from "../catalogue/delivery-limits";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { deliveryStreams } from "./parts/delivery";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { every, grade, isSet, not } from "./parts/verdicts";
import { defineRule } from "./rule";

const { any, errorType } = prefixExpressions;
const better = "errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/";

const hints = "BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 64}";
const daily = "Prefix: data/!{timestamp:yyyy/MM/dd}/";

const transformed = [
  "ProcessingConfiguration:",
  "  Enabled: true",
  "  Processors:",
  "    - Type: Lambda",
  "      Parameters: [{ParameterName: LambdaArn, ParameterValue: " +
    "arn:aws:lambda:eu-west-1:111122223333:function:clean}]",
];

export default defineRule({
  id: "firehose-error-output-prefix",
  summary: "Failed records have no place of their own.",
  why:
    "Where the prefix holds expressions, Firehose refuses a stream without an error prefix, and an error prefix " +
    "with expressions must tell the kind of error. Without any, what a processor rejects lies under the good data's " +
    "prefix.",
  instead: `Set ErrorOutputPrefix, for example to ${better}`,
  severity: "warning",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("firehose/latest/dev/s3-prefixes", "2026-11-24"), awsPage("firehose/latest/dev/s3-object-name")],
  examples: [
    {
      title: "A prefix by day, no error prefix",
      bad: { "template.yaml": deliveryTemplate([daily, hints]) },
      marks: [["template.yaml", "data/!{timestamp:yyyy/MM/dd}/"]],
      severity: "error",
      fixed: { "template.yaml": deliveryTemplate([daily, hints, `ErrorOutputPrefix: "${better}"`]) },
    },
    {
      title: "An error prefix by day that does not tell the error",
      bad: { "template.yaml": deliveryTemplate([daily, "ErrorOutputPrefix: errors/!{timestamp:yyyy}/", hints]) },
      marks: [["template.yaml", "errors/!{timestamp:yyyy}/"]],
    },
    {
      title: "A function rejects records into the good data",
      bad: { "template.yaml": deliveryTemplate([hints, ...transformed]) },
      marks: [["template.yaml", "Archive"]],
      severity: "info",
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate([daily, hints])) },
      marks: [["serverless.yml", "data/!{timestamp:yyyy/MM/dd}/"]],
      severity: "error",
      fixed: { "serverless.yml": asService(deliveryTemplate([daily, hints, `ErrorOutputPrefix: "${better}"`])) },
    },
    {
      title: "With the kind of error",
      good: { "template.yaml": deliveryTemplate([daily, `ErrorOutputPrefix: ${better}`, hints, ...transformed]) },
    },
    { title: "No expressions, no processors", good: { "template.yaml": deliveryTemplate(["Prefix: data/", hints]) } },
    {
      title: "The prefix is not known here",
      good: {
        "template.yaml": deliveryTemplate(["Prefix: !Ref Prefix", hints], { parameters: ["Prefix: {Type: String}"] }),
      },
    },
    {
      title: "Told in both branches",
      good: {
        "template.yaml": deliveryTemplate(
          [daily, "ErrorOutputPrefix: !If [Own, 'errors/!{firehose:error-output-type}/', errors/]", hints],
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const stream of deliveryStreams(architecture)) {
      const { objectPrefix, errorPrefix, transform, metadataExtraction, destination } = stream.traits;
      // Other destinations keep their prefixes in a backup bucket, which is not looked into here.
      if (destination?.value !== "s3" || !stream.complete) continue;
      const isMissing = not(isSet(errorPrefix));
      const changesRecords = [transform, metadataExtraction].some(
        (claim) => judge(claim, (value) => value === true) === "always",
      );
      const cases = [
        {
          told: grade(
            every(
              judge(objectPrefix, (prefix) => prefix?.includes(any) === true),
              isMissing,
            ),
            "error",
          ),
          claim: objectPrefix,
          message: "Firehose refuses a Prefix with expressions without an ErrorOutputPrefix.",
        },
        {
          told: grade(
            judge(errorPrefix, (prefix) => prefix?.includes(any) === true && !prefix.includes(errorType)),
            "warning",
          ),
          claim: errorPrefix,
          message: `An ErrorOutputPrefix with expressions must hold ${errorType}, or the stream cannot be created.`,
        },
        {
          told: changesRecords ? grade(isMissing, "info") : undefined,
          claim: undefined,
          message:
            "Records that the processor rejects land under the same prefix as the good data, where readers find them.",
        },
      ];
      const found = cases.find(({ told }) => told !== undefined);
      if (found?.told === undefined) continue;
      report(
        found.claim === undefined ? stream.places[0]! : placeOf(stream.places[0]!.uri, found.claim),
        `${found.told.where}${found.message} Set ErrorOutputPrefix, for example to ${better}`,
        {
          severity: found.told.severity,
          evidence: [found.claim],
          subject: stream.id,
          fixes: () =>
            whereStated(errorPrefix, [
              {
                title: "Set an ErrorOutputPrefix that tells the kind of error",
                safe: false,
                changes: [{ kind: "set", target: stream.id, trait: "errorPrefix", value: better }],
              },
            ]),
        },
      );
    }
  },
});
