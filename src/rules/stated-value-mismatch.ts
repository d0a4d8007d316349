import type { Component, Requirement } from "../model/architecture";
import { asserted, wordsOf } from "../model/ask";
import type { Claim } from "../model/claim";
import type { Concept } from "../model/concepts";
import type { Architecture } from "../model/join";
import { namedInStatement } from "../model/linkage";
import { printDuration } from "../model/quantity";
import { placeOfClaim, restate } from "./parts/linked";
import { streamTemplate } from "./parts/project-templates";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** A setting that notes state as a duration. */
interface Setting {
  readonly concept: Concept;
  readonly service: string;
  readonly title: string;
  readonly claim: (architecture: Architecture, part: Component) => Claim<number> | undefined;
  /** Seconds in one unit of the setting. */
  readonly unit: number;
}

/** The window of a consumer's only mapping that has one. */
function windowClaim(architecture: Architecture, { id }: Component): Claim<number> | undefined {
  const claims = architecture.flowsTo(id).flatMap(({ traits }) => traits.tumblingWindowSeconds ?? []);
  return claims.length === 1 ? claims[0] : undefined;
}

const settings: readonly Setting[] = [
  {
    concept: "retention",
    service: "kds",
    title: "the retention",
    claim: (_, { traits }) => traits.retentionHours,
    unit: 3_600,
  },
  {
    concept: "checkpoint",
    service: "managed-flink",
    title: "the checkpoint interval",
    claim: (_, { traits }) => traits.checkpointIntervalMs,
    unit: 0.001,
  },
  { concept: "window-tumbling", service: "lambda", title: "the tumbling window", claim: windowClaim, unit: 1 },
  {
    concept: "buffering",
    service: "firehose",
    title: "the buffer",
    claim: (_, { traits }) => traits.bufferSeconds,
    unit: 1,
  },
];

/** The one part of that service which the statement names. */
function partFor(architecture: Architecture, requirement: Requirement, service: string) {
  const named = namedInStatement(architecture, requirement, {
    is: (component) => component.service === service,
    behind: () => [],
  });
  return named?.components.length === 1 ? { part: named.components[0]!, link: named } : undefined;
}

export default defineRule({
  id: "stated-value-mismatch",
  summary: "The note gives another number than the template.",
  why: "One of the two is out of date, and the next decision rests on the wrong one.",
  instead: "Correct the note or the template.",
  severity: "info",
  category: "consistency",
  since: "0.1.0",
  scope: "project",
  sources: [
    { url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Another retention",
      bad: {
        "docs/chat.md": "# Chat\n\n`chat-messages` keeps records for 72 hours.\n",
        "template.yaml": streamTemplate("chat-messages", 48),
      },
      marks: [
        ["docs/chat.md", "72 hours"],
        ["template.yaml", "48"],
      ],
      fixed: { "template.yaml": streamTemplate("chat-messages", 72) },
    },
    {
      title: "The same, in other units",
      good: {
        "docs/chat.md": "# Chat\n\n`chat-messages` keeps records for 3 days.\n",
        "template.yaml": streamTemplate("chat-messages", 72),
      },
    },
    {
      title: "Another stream",
      good: {
        "docs/chat.md": "# Chat\n\n`voice-messages` keeps records for 7 days.\n",
        "template.yaml": streamTemplate("chat-messages", 72),
      },
    },
  ],
  check(architecture, report) {
    for (const setting of settings) {
      for (const requirement of asserted(architecture, [setting.concept])) {
        const stated = secondsOf(requirement.quantity);
        if (stated === undefined) continue;
        const found = partFor(architecture, requirement, setting.service);
        const claim = found === undefined ? undefined : setting.claim(architecture, found.part);
        if (found === undefined || claim?.value === undefined || claim.alternatives !== undefined) continue;
        const declared = claim.value * setting.unit;
        if (Math.abs(declared - stated) < 0.001) continue;
        const { part, link } = found;
        const name = part.places[0]!;
        const isWritable = setting.concept === "retention" && Number.isInteger(stated / setting.unit);
        report(
          requirement.place,
          `The note gives ${printDuration(stated)} ("${wordsOf(requirement)}"), the template has ${printDuration(declared)} for ${setting.title} of ${part.name}. Correct one of them.`,
          {
            evidence: [requirement, link, claim],
            related: [{ place: { uri: name.uri, span: claim.at }, message: "The template's value." }],
            otherEnd: {
              place: placeOfClaim(part, claim),
              message: `The template has ${printDuration(declared)} for ${setting.title} of ${part.name}, the notes give ${printDuration(stated)} ("${wordsOf(requirement)}"). Correct one of them.`,
              here: "The note's value.",
            },
            subject: part.id,
            fixes: () => [
              ...(isWritable
                ? [
                    {
                      title: `Set the template to ${printDuration(stated)}`,
                      safe: false,
                      changes: [
                        { kind: "set", target: part.id, trait: "retentionHours", value: stated / setting.unit },
                      ],
                    } as const,
                  ]
                : []),
              ...restate(requirement, printDuration(declared)),
            ],
          },
        );
      }
    }
  },
});
