import type { Component } from "../model/architecture";
import { asserted, inSamePassage, stands, wordsOf } from "../model/ask";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { weakestLinkBehind } from "./parts/guarantee";
import {
  intakesOf,
  isToldByNote,
  type LinkedNeed,
  linkedPerPassage,
  placeOfClaim,
  processorsFor,
  severityOf,
  subjectsOf,
} from "./parts/linked";
import { addSentence, isForgetful } from "./parts/misfit";
import { consumerTemplate, flinkTemplate } from "./parts/project-templates";
import { absorbsRepeats, serviceOf } from "./parts/streaming";
import { defineRule, type Report } from "./rule";

/** A job whose settings name the delivery stream that it writes to. */
const jobIntoDelivery = `${flinkTemplate("budget-totals", 4).replace(
  "        FlinkApplicationConfiguration:\n",
  `        EnvironmentProperties:
          PropertyGroups:
            - PropertyGroupId: output
              PropertyMap: {delivery.stream.name: !Ref Delivery}
$&`,
)}  Delivery:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamType: DirectPut
      ExtendedS3DestinationConfiguration:
        BucketARN: arn:aws:s3:::totals
        RoleARN: arn:aws:iam::111122223333:role/totals
        BufferingHints: {IntervalInSeconds: 60, SizeInMBs: 64}
`;

/** Whether the application is set to run without checkpoints. */
const isUnchecked = ({ traits }: Component): boolean =>
  judge(traits.checkpointSettings, (value) => value === "CUSTOM") === "always" &&
  judge(traits.checkpointing, (value) => value === false) === "always";

/** Whether the declared part repeats records after a failure. */
function repeats(component: Component): boolean {
  const processing = serviceOf(component)?.processing;
  if (processing === undefined) return false;
  return (isForgetful(processing) && processing.guarantee === "at-least-once") || isUnchecked(component);
}

/** A part that keeps the promise itself, and hands its results to one that does not. */
function tellWeakestLink(architecture: Architecture, { requirement, link }: LinkedNeed, report: Report): void {
  const [part] = link.components;
  // What is only likely to be meant is not followed any further.
  if (part === undefined || link.level !== "named" || !link.isDirect || link.components.length > 1) return;
  if (stands(architecture, requirement, ["transactional-output"], inSamePassage)) return;
  const path = weakestLinkBehind(architecture, part);
  if (path === undefined) return;
  const { weakest, words, flows } = path;
  const title = serviceOf(weakest)?.title ?? weakest.name;
  const reason = `${title} (${weakest.name}) on the way of its results gives at-least-once: ${words}`;
  report(
    requirement.place,
    `The note promises "${wordsOf(requirement)}"; ${reason}. Say how repeats are absorbed, or change the way.`,
    {
      severity: "info",
      evidence: [requirement, link, ...flows],
      basis: [`The weakest link of ${words} is ${weakest.name}.`],
      related: flows.map((flow) => ({
        place: flow.place,
        message: `From ${architecture.component(flow.from.component)?.name} to ${architecture.component(flow.to.component)?.name}.`,
      })),
      otherEnds: [
        {
          place: flows.at(-1)!.place,
          message: `The notes promise "${wordsOf(requirement)}" for ${part.name}; ${reason}. Say how repeats are absorbed, or change the way.`,
          here: "The promise of the note.",
        },
      ],
      subject: requirement.id,
      fixes: () => [
        addSentence(
          requirement,
          "Say how repeats are absorbed",
          "Consumers are idempotent: <key> is used as the idempotency key.",
        ),
      ],
    },
  );
}

export default defineRule({
  id: "notes-exactly-once-vs-template",
  summary: "The notes promise exactly-once, and the template declares something that repeats records.",
  why: "A Lambda or Firehose consumer, or a Flink application without checkpoints, processes some records twice after a failure: what the note promises to its readers does not hold.",
  instead: "Make the writes idempotent and say so in the note, switch checkpointing on, or take the promise back.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html", read: "2026-11-22" },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A promise about a declared function",
      bad: {
        "docs/budget.md": "# Budget\n\n`budget-guard` deducts each redemption from the budget exactly once.\n",
        "template.yaml": consumerTemplate("redemptions", "budget-guard"),
      },
      marks: [
        ["docs/budget.md", "exactly once"],
        ["template.yaml", "Mapping"],
      ],
      fixed: {
        "docs/budget.md":
          "# Budget\n\n`budget-guard` deducts each redemption from the budget exactly once.\n\nConsumers are idempotent: <key> is used as the idempotency key.\n",
      },
    },
    {
      title: "The job keeps it, the delivery stream behind it does not",
      bad: {
        "docs/budget.md": "# Budget\n\n`budget-totals` counts each redemption exactly once.\n",
        "template.yaml": jobIntoDelivery,
      },
      marks: [
        ["docs/budget.md", "exactly once"],
        ["template.yaml", "Job"],
      ],
      severity: "info",
    },
    {
      title: "The results go to a stream that is not declared here",
      good: {
        "docs/budget.md": "# Budget\n\n`budget-totals` counts each redemption exactly once.\n",
        "template.yaml": jobIntoDelivery.replace("!Ref Delivery", "!Ref Elsewhere"),
      },
    },
    {
      title: "Repeats are absorbed",
      good: {
        "docs/budget.md":
          "# Budget\n\n`budget-guard` deducts each redemption exactly once: the redemption id is the idempotency key of the write.\n",
        "template.yaml": consumerTemplate("redemptions", "budget-guard"),
      },
    },
    {
      title: "Not promised",
      good: {
        "docs/budget.md": "# Budget\n\n`budget-guard` may deduct twice; we neither promise nor need exactly-once.\n",
        "template.yaml": consumerTemplate("redemptions", "budget-guard"),
      },
    },
  ],
  check(architecture, report) {
    const needs: LinkedNeed[] = [];
    for (const requirement of asserted(architecture, ["exactly-once"])) {
      const link = processorsFor(architecture, requirement);
      if (link === undefined || absorbsRepeats(architecture, requirement)) continue;
      if (!link.components.some(repeats)) {
        tellWeakestLink(architecture, { requirement, link }, report);
        continue;
      }
      if (!link.components.every(repeats) || isToldByNote(architecture, { requirement, link })) continue;
      needs.push({ requirement, link });
    }
    for (const { strongest, others } of linkedPerPassage(needs)) {
      const { requirement, link } = strongest;
      const component = link.components[0]!;
      const subjects = [strongest, ...others].flatMap((need) => subjectsOf(architecture, need));
      const severity = severityOf(architecture, strongest);
      const unchecked = link.components.find(isUnchecked);
      const reason =
        unchecked === undefined
          ? `${serviceOf(component)?.title ?? component.name} (${component.name}) gives at-least-once`
          : `${unchecked.name} runs without checkpoints`;
      report(
        requirement.place,
        `The note promises "${wordsOf(requirement)}"; ${reason}. Say how repeats are absorbed, or change the template.`,
        {
          severity,
          evidence: [requirement, link, unchecked?.traits.checkpointing],
          related: [
            ...link.components.flatMap((part) =>
              intakesOf(architecture, part).map((place) => ({ place, message: `${part.name} reads here.` })),
            ),
            ...(unchecked?.traits.checkpointing === undefined
              ? []
              : [
                  {
                    place: { uri: unchecked.places[0]!.uri, span: unchecked.traits.checkpointing.at },
                    message: "Checkpoints are switched off.",
                  },
                ]),
            ...others.map((other) => ({
              place: other.requirement.place,
              message: `Also: "${wordsOf(other.requirement)}".`,
            })),
          ],
          otherEnds: [
            {
              place:
                unchecked === undefined
                  ? intakesOf(architecture, component)[0]!
                  : placeOfClaim(unchecked, unchecked.traits.checkpointing),
              message: `The notes promise "${wordsOf(requirement)}" here; ${reason}. Say how repeats are absorbed, or change the template.`,
              here: "The promise of the note.",
            },
          ],
          subject: requirement.id,
          // A milder finding does not stand for a graver one.
          replaces: severity === undefined ? { rules: ["exactly-once-on-lambda"], subjects } : undefined,
          fixes: () =>
            unchecked === undefined
              ? [
                  addSentence(
                    requirement,
                    "Say how repeats are absorbed",
                    "Consumers are idempotent: <key> is used as the idempotency key.",
                  ),
                ]
              : [
                  {
                    title: "Switch checkpointing on",
                    safe: false,
                    changes: [{ kind: "set", target: unchecked.id, trait: "checkpointing", value: true }],
                  },
                ],
        },
      );
    }
  },
});
