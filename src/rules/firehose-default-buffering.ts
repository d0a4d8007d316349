import { deliveryLimits } from "../catalogue/delivery-limits";
import { printDuration } from "../model/quantity";
import { deliveryStreams } from "./parts/delivery";
import { pages } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { defineRule } from "./rule";

/** Destinations with defaults of their own, made for speed. */
const ownDefaults: readonly string[] = ["splunk", "snowflake"];

const { seconds, megabytes } = deliveryLimits.defaults;
const better = { seconds: 60, megabytes: 64 } as const;

export default defineRule({
  id: "firehose-default-buffering",
  summary: "A delivery stream leaves its buffering to the defaults.",
  why:
    `Unless told otherwise, Firehose writes after ${megabytes} MB or ${printDuration(seconds)}: data may be that late, ` +
    "and a quiet stream leaves a trail of small objects.",
  instead: "Say how long data may wait and how large the objects are to be.",
  severity: "hint",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [pages.bufferingHints],
  examples: [
    {
      title: "No hints",
      bad: { "template.yaml": deliveryTemplate(["CompressionFormat: GZIP"]) },
      marks: [["template.yaml", "Archive"]],
      fixed: {
        "template.yaml": deliveryTemplate([
          "CompressionFormat: GZIP",
          "BufferingHints:",
          `  IntervalInSeconds: ${better.seconds}`,
          `  SizeInMBs: ${better.megabytes}`,
        ]),
      },
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate(["CompressionFormat: GZIP"])) },
      marks: [["serverless.yml", "Archive"]],
    },
    {
      title: "Set on purpose",
      good: { "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: 300, SizeInMBs: 5}"]) },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: !Ref Wait, SizeInMBs: !Ref Size}"], {
          parameters: ["Wait: {Type: Number}", "Size: {Type: Number}"],
        }),
      },
    },
    {
      title: "Set in one branch",
      good: {
        "template.yaml": deliveryTemplate(
          ["BufferingHints: !If [Own, {IntervalInSeconds: 60, SizeInMBs: 64}, !Ref AWS::NoValue]"],
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const stream of deliveryStreams(architecture)) {
      const { destination, bufferSeconds, bufferMegabytes, dynamicPartitioning, formatConversion } = stream.traits;
      const target = destination?.value;
      if (!stream.complete || target === undefined || ownDefaults.includes(target)) continue;
      // Partitioning and conversion have sizes of their own, of which other rules speak.
      if (dynamicPartitioning !== undefined || formatConversion !== undefined) continue;
      if (bufferSeconds !== undefined || bufferMegabytes !== undefined) continue;
      report(
        stream.places[0]!,
        `Buffering is left to the default, ${megabytes} MB or ${seconds} s: data may arrive ` +
          `${printDuration(seconds)} late and in small objects. Set it on purpose.`,
        {
          subject: stream.id,
          fixes: () => [
            {
              title: `Buffer ${better.seconds} s or ${better.megabytes} MB`,
              safe: false,
              changes: [
                {
                  kind: "set-several",
                  target: stream.id,
                  values: [
                    { trait: "bufferSeconds", value: better.seconds },
                    { trait: "bufferMegabytes", value: better.megabytes },
                  ],
                },
              ],
            },
          ],
        },
      );
    }
  },
});
