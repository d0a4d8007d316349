import { queueBatchLimit, settingBounds } from "../catalogue/event-sources";
import type { Component, Flow } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { type Claim, judge } from "../model/claim";
import type { Architecture } from "../model/join";
import type { TraitName } from "../model/traits";
import { lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { awsPage, pages } from "./parts/pages";
import { guardWithout, kinesisMapping, mappingTemplate, sourceArns } from "./parts/templates";
import { every, type Grade, grade, valueThat } from "./parts/verdicts";
import { defineRule, type Report } from "./rule";

/** A number that the service refuses. */
interface Refused {
  readonly told: Grade | undefined;
  readonly claim: Claim<number> | undefined;
  readonly says: string;
  readonly fix?: { readonly trait: TraitName; readonly value: number; readonly title: string };
}

const numberOf = (flow: Flow, trait: TraitName): Claim<number> | undefined =>
  flow.traits[trait] as Claim<number> | undefined;

const outOfBounds = (flow: Flow): readonly Refused[] =>
  settingBounds.map(({ trait, property, least, most }) => {
    const claim = numberOf(flow, trait);
    const isOut = (value: number | undefined): boolean => value !== undefined && (value < least || value > most);
    const given = valueThat(claim, isOut) ?? 0;
    const value = given < least ? least : most;
    return {
      told: grade(judge(claim, isOut), "error"),
      claim,
      says: `${property} takes ${least} to ${most}, and this is ${given}.`,
      fix: { trait, value, title: `Set ${property} to ${value}` },
    };
  });

/** What a queue adds: small batches unless there is time to gather them, and for FIFO always. */
function ofQueue(flow: Flow, queue: Component | undefined): readonly Refused[] {
  const { batchSize, batchingWindowSeconds } = flow.traits;
  const isLarge = judge(batchSize, (size) => size !== undefined && size > queueBatchLimit && size <= 10_000);
  const isFifo = judge(queue?.traits.fifo, (value) => value === true);
  const fifo = grade(every(isLarge, isFifo), "error");
  if (fifo !== undefined) {
    const says = `A FIFO queue gives ${queueBatchLimit} messages at once at most.`;
    const title = `Set BatchSize to ${queueBatchLimit}`;
    return [{ told: fifo, claim: batchSize, says, fix: { trait: "batchSize", value: queueBatchLimit, title } }];
  }
  const hasNoTime = judge(batchingWindowSeconds, (seconds) => seconds === undefined || seconds < 1);
  return [
    {
      told: grade(every(isLarge, hasNoTime), "error"),
      claim: batchSize,
      says:
        `More than ${queueBatchLimit} messages at once take time to gather: set MaximumBatchingWindowInSeconds to ` +
        "at least 1.",
      fix: { trait: "batchingWindowSeconds", value: 1, title: "Set MaximumBatchingWindowInSeconds to 1" },
    },
  ];
}

/** Pollers that are fewest and most at once. */
function ofPollers(flow: Flow): readonly Refused[] {
  const { leastPollers, mostPollers } = flow.traits;
  const [least, most] = [leastPollers?.value, mostPollers?.value];
  if (least === undefined || most === undefined || least <= most) return [];
  const says = `At least ${least} pollers and at most ${most} cannot both be.`;
  return [{ told: grade("always", "error"), claim: leastPollers, says }];
}

function tell(report: Report, flow: Flow, { told, claim, says, fix }: Refused): void {
  if (told === undefined || claim === undefined) return;
  report(placeOf(flow.place.uri, claim), `${told.where}${says}`, {
    severity: told.severity,
    evidence: [claim],
    subject: flow.id,
    fixes: () =>
      fix === undefined
        ? []
        : whereStated(numberOf(flow, fix.trait), [
            {
              title: fix.title,
              safe: false,
              changes: [{ kind: "set", target: flow.id, trait: fix.trait, value: fix.value }],
            },
          ]),
  });
}

const queueOf = (architecture: Architecture, flow: Flow): Component | undefined =>
  architecture.component(flow.from.component);

const perItem = "FunctionResponseTypes: [ReportBatchItemFailures]";
const queue = (settings: readonly string[], more: readonly string[] = []): string =>
  mappingTemplate("!GetAtt Orders.Arn", [perItem, ...settings], {
    resources: [
      "Orders:",
      "  Type: AWS::SQS::Queue",
      "  Properties:",
      "    RedrivePolicy: {deadLetterTargetArn: arn:aws:sqs:eu-west-1:111122223333:failed, maxReceiveCount: 5}",
      ...more.map((line) => `    ${line}`),
    ],
  });

export default defineRule({
  id: "esm-value-range",
  summary: "A consumer setting has a value that the service refuses.",
  why: "The deployment fails at this mapping, in the worst case after everything else was rolled out.",
  instead: "Keep to the bounds; give a queue a batching window where batches are to hold more than 10 messages.",
  severity: "error",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [pages.eventSourceMapping, awsPage("lambda/latest/dg/services-sqs-configure")],
  examples: [
    {
      title: "Too many lanes",
      bad: { "template.yaml": kinesisMapping([...guardWithout(), "ParallelizationFactor: 16"]) },
      marks: [["template.yaml", "16"]],
      fixed: { "template.yaml": kinesisMapping([...guardWithout(), "ParallelizationFactor: 10"]) },
    },
    {
      title: "Large batches of a queue, and no time to gather them",
      bad: { "template.yaml": queue(["BatchSize: 500"]) },
      marks: [["template.yaml", "500"]],
      fixed: { "template.yaml": queue(["BatchSize: 500", "MaximumBatchingWindowInSeconds: 1"]) },
    },
    {
      title: "Large batches of a FIFO queue",
      bad: { "template.yaml": queue(["BatchSize: 100", "MaximumBatchingWindowInSeconds: 5"], ["FifoQueue: true"]) },
      marks: [["template.yaml", "100"]],
    },
    {
      title: "More pollers at least than at most",
      bad: {
        "template.yaml": mappingTemplate(sourceArns.msk, [
          "Topics: [orders]",
          "StartingPosition: TRIM_HORIZON",
          perItem,
          "ProvisionedPollerConfig: {MinimumPollers: 20, MaximumPollers: 4}",
        ]),
      },
      marks: [["template.yaml", "20", 2]],
    },
    {
      title: "Within bounds",
      good: { "template.yaml": queue(["BatchSize: 500", "MaximumBatchingWindowInSeconds: 5"]) },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": kinesisMapping([...guardWithout(), "ParallelizationFactor: !Ref Lanes"], {
          parameters: ["Lanes: {Type: Number}"],
        }),
      },
    },
    {
      title: "A stream gathers large batches by itself",
      good: { "template.yaml": kinesisMapping([...guardWithout(), "BatchSize: 500"]) },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const refused = [
        ...outOfBounds(flow),
        ...ofPollers(flow),
        ...(source?.service === "sqs" && flow.complete ? ofQueue(flow, queueOf(architecture, flow)) : []),
      ];
      for (const one of refused) tell(report, flow, one);
    }
  },
});
