import { deliveryLimits } from "../catalogue/delivery-limits";
import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { deliveryStreams } from "./parts/delivery";
import { pages } from "./parts/pages";
import { asService } from "./parts/services";
import { deliveryTemplate } from "./parts/templates";
import { every, grade, isSet, not } from "./parts/verdicts";
import { defineRule } from "./rule";

/** The value to add beside the one that is there. */
function missingHint(stream: Component) {
  const { bufferSeconds, dynamicPartitioning, formatConversion } = stream.traits;
  const { defaults, partitioning, conversion } = deliveryLimits;
  const isPartitioned = dynamicPartitioning?.value === true;
  if (bufferSeconds === undefined) {
    const value = isPartitioned ? partitioning.seconds : defaults.seconds;
    return { trait: "bufferSeconds", property: "IntervalInSeconds", value } as const;
  }
  const plain = isPartitioned ? partitioning.megabytes : defaults.megabytes;
  const value = formatConversion?.value === true ? conversion.usual : plain;
  return { trait: "bufferMegabytes", property: "SizeInMBs", value } as const;
}

export default defineRule({
  id: "firehose-buffering-pair",
  summary: "Only one of the two buffering values is set.",
  why: "Firehose wants the interval and the size together: whoever sets one must set the other.",
  instead: "Give both IntervalInSeconds and SizeInMBs, or neither.",
  severity: "error",
  category: "delivery",
  since: "0.1.0",
  scope: "file",
  sources: [pages.bufferingHints],
  examples: [
    {
      title: "An interval without a size",
      bad: { "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60}"]) },
      marks: [["template.yaml", "60"]],
      fixed: { "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 5}"]) },
    },
    {
      title: "A size without an interval",
      bad: { "template.yaml": deliveryTemplate(["BufferingHints:", "  SizeInMBs: 128"]) },
      marks: [["template.yaml", "128"]],
      fixed: {
        "template.yaml": deliveryTemplate(["BufferingHints:", "  SizeInMBs: 128", "  IntervalInSeconds: 300"]),
      },
    },
    {
      title: "The same among the resources of a service",
      bad: { "serverless.yml": asService(deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60}"])) },
      marks: [["serverless.yml", "60"]],
      fixed: {
        "serverless.yml": asService(deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 5}"])),
      },
    },
    {
      title: "Both",
      good: { "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 64}"]) },
    },
    {
      title: "Both, of which one is not known here",
      good: {
        "template.yaml": deliveryTemplate(["BufferingHints: {IntervalInSeconds: 60, SizeInMBs: !Ref Size}"], {
          parameters: ["Size: {Type: Number}"],
        }),
      },
    },
    {
      title: "Both in one branch, neither in the other",
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
      const { bufferSeconds, bufferMegabytes } = stream.traits;
      const present = bufferSeconds ?? bufferMegabytes;
      if (!stream.complete || present === undefined || (bufferSeconds !== undefined && bufferMegabytes !== undefined)) {
        continue;
      }
      const other = bufferSeconds === undefined ? bufferSeconds : bufferMegabytes;
      const told = grade(every(isSet(present), not(isSet(other))), "error");
      if (told === undefined) continue;
      const missing = missingHint(stream);
      report(
        placeOf(stream.places[0]!.uri, present),
        `${told.where}Firehose requires both buffering values when one is set, and ${missing.property} is missing.`,
        {
          severity: told.severity,
          // That a value is there is plain, whatever it is.
          evidence: [{ certainty: "stated" }],
          subject: stream.id,
          fixes: () => [
            {
              title: `Add ${missing.property}: ${missing.value}`,
              safe: true,
              changes: [{ kind: "set", target: stream.id, trait: missing.trait, value: missing.value }],
            },
          ],
        },
      );
    }
  },
});
