import type { Component, Requirement } from "../model/architecture";
import { asserted, beside, inSamePassage, wordsOf } from "../model/ask";
import type { Claim } from "../model/claim";
import type { Architecture } from "../model/join";
import { linkOf, wantedStreams } from "../model/linkage";
import { printDuration } from "../model/quantity";
import { placeOfClaim, restate } from "./parts/linked";
import { streamTemplate } from "./parts/project-templates";
import { serviceOf } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

const hour = 3_600;
/** Hours that a stream keeps records when nothing is set; DynamoDB Streams cannot keep them longer. */
const keptByDefault: Readonly<Record<string, number>> = { kds: 24, dynamodb: 24, "dynamodb-streams": 24 };
/** Usual retention periods, in hours, the next of which a fix chooses. */
const steps: readonly number[] = [48, 72, 168];
const longest = 8_760;

interface Retention {
  readonly hours: number;
  readonly claim: Claim<number> | undefined;
}

/** How long a declared stream keeps records; undefined where nobody can tell. */
function retentionOf({ service, traits, complete }: Component): Retention | undefined {
  const claim = service === "kds" ? traits.retentionHours : undefined;
  if (claim !== undefined) return claim.value === undefined ? undefined : { hours: claim.value, claim };
  const hours = keptByDefault[service ?? ""];
  // What cannot be set is known without seeing all settings.
  return hours === undefined || (!complete && service === "kds") ? undefined : { hours, claim };
}

const nextStep = (hours: number): number =>
  steps.find((step) => step >= hours) ?? Math.min(Math.ceil(hours / 24) * 24, longest);

/** A retention that the note itself states beside the need. */
const statedRetention = (architecture: Architecture, requirement: Requirement): Requirement | undefined =>
  beside(architecture, requirement, ["retention"], inSamePassage).find(
    ({ quantity, on }) =>
      secondsOf(quantity) !== undefined &&
      on.some((tie) => {
        const component = architecture.component(tie.component);
        return component !== undefined && serviceOf(component)?.replay === true;
      }),
  );

export default defineRule({
  id: "retention-below-recovery-time",
  summary: "A stream keeps its records for less time than a recovery may take.",
  why: "What has expired cannot be read again. A Flink job restored after that goes on from the oldest record that is left, without an error.",
  instead: "Keep the records longer than the longest repair or replay, with a reserve, or replay from a copy in S3.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    { url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html", read: "2026-11-22" },
    {
      url: "https://github.com/apache/flink-connector-aws/blob/main/docs/content/docs/connectors/datastream/kinesis.md",
      read: "2026-11-22",
    },
    { url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Four days wanted, two kept",
      bad: {
        "docs/fills.md": "# Fills\n\nAfter a failure the last 4 days of `fills` can be replayed.\n",
        "template.yaml": streamTemplate("fills", 48),
      },
      marks: [
        ["docs/fills.md", "last 4 days"],
        ["template.yaml", "48"],
      ],
      fixed: { "template.yaml": streamTemplate("fills", 168) },
    },
    {
      title: "It fits",
      good: {
        "docs/fills.md": "# Fills\n\nAfter a failure the last 2 days of `fills` can be replayed.\n",
        "template.yaml": streamTemplate("fills", 72),
      },
    },
    {
      title: "Another time",
      good: {
        "docs/fills.md": "# Fills\n\nInvoices are archived for 10 years; `fills` needs no replay.\n",
        "template.yaml": streamTemplate("fills", 72),
      },
    },
  ],
  check(architecture, report) {
    for (const requirement of asserted(architecture, ["recovery", "replay"])) {
      const need = secondsOf(requirement.quantity);
      if (need === undefined) continue;
      const words = wordsOf(requirement);
      const link = linkOf(architecture, requirement, wantedStreams(architecture));
      if (link !== undefined) {
        const kept = link.components.map(retentionOf);
        const first = kept[0];
        if (first === undefined || !kept.every((other) => other !== undefined && other.hours * hour < need)) continue;
        const stream = link.components[0]!;
        report(
          requirement.place,
          `Recovery needs ${printDuration(need)} ("${words}"), but ${stream.name} keeps ${printDuration(first.hours * hour)}. What has expired is skipped without an error.`,
          {
            severity: link.level === "only" ? "info" : undefined,
            evidence: [requirement, link, first.claim],
            basis: [
              `Wanted: ${printDuration(need)} ("${words}"). Kept: ${printDuration(first.hours * hour)} (${first.claim === undefined ? `the default of ${serviceOf(stream)?.title}` : "set in the template"}).`,
            ],
            related: link.components.map((component, index) => {
              const name = component.places[0]!;
              const claim = kept[index]?.claim;
              return {
                place: claim === undefined ? name : { uri: name.uri, span: claim.at },
                message:
                  claim === undefined
                    ? `${component.name} keeps records for 24 hours by default.`
                    : `The retention of ${component.name}.`,
              };
            }),
            otherEnds: [
              {
                place: placeOfClaim(stream, first.claim),
                message: `${stream.name} keeps records for ${printDuration(first.hours * hour)}, but the notes want to go back ${printDuration(need)} ("${words}"). What has expired is skipped without an error.`,
                here: "The recovery that the note asks for.",
              },
            ],
            subject: stream.id,
            fixes: () => [
              ...link.components
                .filter(({ service }) => service === "kds")
                .map((component) => ({
                  title: `Keep records of ${component.name} for ${nextStep(need / hour)} hours`,
                  safe: false,
                  changes: [
                    {
                      kind: "set",
                      target: component.id,
                      trait: "retentionHours",
                      value: nextStep(need / hour),
                    } as const,
                  ],
                })),
              ...restate(requirement, printDuration(first.hours * hour)),
            ],
          },
        );
        continue;
      }
      const stated = statedRetention(architecture, requirement);
      const held = secondsOf(stated?.quantity);
      if (stated === undefined || held === undefined || held >= need) continue;
      report(
        requirement.place,
        `Recovery needs ${printDuration(need)} ("${words}"), but the stream keeps ${printDuration(held)}. What has expired is skipped without an error.`,
        {
          evidence: [requirement, stated],
          related: [{ place: stated.place, message: `The retention: "${wordsOf(stated)}".` }],
        },
      );
    }
  },
});
