import type { Component, Requirement } from "../model/architecture";
import {
  beside,
  componentsIn,
  componentsOf,
  gapBetween,
  inSameFile,
  inSamePassage,
  inSameStatement,
  isAsserted,
  isClose,
  processorsIn,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import type { Fix } from "../model/change";
import type { Concept } from "../model/concepts";
import type { Architecture } from "../model/join";
import { type Link, linkOf } from "../model/linkage";
import { printDuration } from "../model/quantity";
import { chainIn, isBehindStore, isProducer } from "./parts/chain";
import { placeOfClaim, restate } from "./parts/linked";
import { isDelivery } from "./parts/misfit";
import { bufferOf, sumText } from "./parts/path";
import { serviceOf } from "./parts/streaming";
import { targetsIn } from "./parts/targets";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Wait of the buffer in front of a transform function, in seconds. */
const transformWait = 60;
/** A delivery stream may hold partitioned data for half as long again. */
const partitioningFactor = 1.5;
/** Shortest buffer with dynamic partitioning, in seconds. */
const partitioningMinimum = 60;

const isFirehose = (component: Component): boolean => isDelivery(serviceOf(component));

/** Units within which a name belongs to a target: about one line. */
const nearby = 60;

/** The services that the words of a target speak of: those it is tied to, and those named right beside it. */
const servicesOf = (architecture: Architecture, requirement: Requirement): readonly (string | undefined)[] => [
  ...requirement.on.map((tie) => architecture.component(tie.component)?.service),
  ...componentsOf(architecture, requirement.place.uri)
    .filter(({ places }) => places.some((place) => gapBetween(place, requirement.place) <= nearby))
    .map(({ service }) => service),
];

/** The declared delivery streams that the target of a note speaks of. */
function streamsFor(architecture: Architecture, requirement: Requirement): Link | undefined {
  const tied = servicesOf(architecture, requirement);
  const link = linkOf(architecture, requirement, { is: isFirehose, behind: () => [] });
  if (link === undefined || link.level === "named") return link;
  const leading = link.components.filter(({ traits }) => tied.includes(traits.destination?.value));
  // "Visible in Redshift after a minute" speaks of the stream that delivers there.
  if (leading.length > 0)
    return { ...link, components: leading, level: leading.length === 1 ? "named" : "only", isDirect: false };
  if (tied.includes("firehose")) return link;
  const hasOtherWay = architecture.companions
    .of(requirement.place.uri)
    .some((model) => model.components.some((component) => component.role === "processor" && !isFirehose(component)));
  return hasOtherWay || tied.some((service) => service !== undefined) ? undefined : link;
}

const isHeldByFirehose = (architecture: Architecture, buffer: Requirement): boolean =>
  secondsOf(buffer.quantity) !== undefined &&
  processorsOf(architecture, buffer).some(
    // "Interval 180 s" beside a job is a schedule, beside a delivery stream its buffer.
    ({ component, tie }) => isFirehose(component) && (buffer.concept === "buffering" || isClose(tie)),
  );

/** How sure it is that a target waits for a buffer which another part of the note tells. */
const apart = { certainty: "implied" } as const;

const holds: readonly Concept[] = ["buffering", "schedule"];

/** Whether somebody may wait for what the buffer holds: data that is laid by for later is no matter of seconds. */
const isAwaited = (architecture: Architecture, buffer: Requirement): boolean =>
  !stands(architecture, buffer, ["unhurried"], inSameStatement);

/** Whether another way is told before the buffer is: "Doors close within four seconds. That is wired. Firehose ..." */
const isMetBefore = (architecture: Architecture, target: Requirement, buffer: Requirement): boolean =>
  beside(architecture, target, ["another-way"], inSamePassage).some(
    ({ place }) => target.place.span.start < place.span.start && place.span.start < buffer.place.span.start,
  );

/** The buffer that the note itself states for the way of the target. */
function statedBuffer(architecture: Architecture, requirement: Requirement): Requirement | undefined {
  const buffers = beside(architecture, requirement, holds, inSamePassage).filter((buffer) =>
    isHeldByFirehose(architecture, buffer),
  );
  const tied = processorsOf(architecture, requirement);
  // The target of another part ("the API answers in 200 ms") does not wait for the buffer.
  if (tied.some(({ component, tie }) => isClose(tie) && !isFirehose(component))) return undefined;
  const inOneStatement = buffers.find((buffer) => inSameStatement(buffer, requirement));
  if (inOneStatement !== undefined) return inOneStatement;
  if (stands(architecture, requirement, ["another-way"], inSameStatement)) return undefined;
  const isOnlyWay = componentsIn(architecture, requirement.place.uri, requirement.passage)
    .filter(({ role }) => role === "processor")
    .every(isFirehose);
  const isTied = tied.length > 0 && tied.every(({ component }) => isFirehose(component));
  if (buffers.length > 0 && (isOnlyWay || isTied))
    return buffers.find((buffer) => isAwaited(architecture, buffer) && !isMetBefore(architecture, requirement, buffer));
  return isTied || tied.length === 0 ? bufferElsewhere(architecture, requirement) : undefined;
}

/**
 * The buffer that another part of the note states ("Goals: within 10 s ... Settings: buffer 300 s"), where delivery is all
 * that the note does with the data, or stands on its one way: the shortest, for any of them may be meant.
 */
function bufferElsewhere(architecture: Architecture, requirement: Requirement): Requirement | undefined {
  if (requirement.concept === "deadline") return undefined;
  const { uri } = requirement.place;
  const isAlone = processorsIn(architecture, uri).every(
    (one) => isFirehose(one) || isProducer(architecture, one) || isBehindStore(architecture, one),
  );
  if (!isAlone && !chainIn(architecture, uri).some(isFirehose)) return undefined;
  const seconds = (buffer: Requirement): number => secondsOf(buffer.quantity) ?? 0;
  return beside(architecture, requirement, holds, inSameFile)
    .filter(
      (buffer) =>
        isHeldByFirehose(architecture, buffer) &&
        isAwaited(architecture, buffer) &&
        !isMetBefore(architecture, requirement, buffer),
    )
    .sort((a, b) => seconds(a) - seconds(b))[0];
}

/** Shortens the buffer to half the target where the service allows it. */
function shorten({ id, traits }: Component, target: number): readonly Fix[] {
  const value = Math.min(Math.floor(target / 2), 60);
  const isPartitioned = traits.dynamicPartitioning?.value === true;
  if (isPartitioned && (value < partitioningMinimum || partitioningMinimum * partitioningFactor > target)) return [];
  if (traits.transform?.value === true && value + transformWait > target) return [];
  return [
    {
      title: `Set the buffer to ${printDuration(value)}`,
      safe: false,
      changes: [{ kind: "set", target: id, trait: "bufferSeconds", value }],
    },
  ];
}

const template = (seconds: number): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Load:
    Type: AWS::KinesisFirehose::DeliveryStream
    Properties:
      DeliveryStreamName: sales-to-redshift
      RedshiftDestinationConfiguration:
        ClusterJDBCURL: jdbc:redshift://sales:5439/sales
        RoleARN: arn:aws:iam::123456789012:role/load
        CopyCommand: {DataTableName: sales}
        S3Configuration:
          BucketARN: arn:aws:s3:::staging
          RoleARN: arn:aws:iam::123456789012:role/load
          BufferingHints: {IntervalInSeconds: ${seconds}, SizeInMBs: 64}
`;

export default defineRule({
  id: "latency-vs-firehose-buffering",
  summary: "A latency target is shorter than the buffer of the delivery stream on the way.",
  why: "Firehose holds records until its buffer is full or its interval is over; at low volume every record waits for the whole interval.",
  instead: "Shorten the interval (0 is allowed without dynamic partitioning), take another way, or change the target.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/buffering.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Both in one sentence",
      bad: {
        "note.md": "The trader needs the price within 200 ms and gets it after the five-minute Firehose buffer.\n",
      },
      marks: [["note.md", "needs the price within 200 ms"]],
    },
    {
      title: "The template buffers for longer than the note promises",
      bad: {
        "docs/sales.md": "# Sales\n\nManagers see a sale in Redshift one minute after it happened.\n",
        "template.yaml": template(300),
      },
      marks: [
        ["docs/sales.md", "one minute after"],
        ["template.yaml", "300"],
      ],
      fixed: { "template.yaml": template(30) },
    },
    {
      title: "The buffer fits",
      good: {
        "docs/sales.md": "# Sales\n\nManagers see a sale in Redshift within 20 minutes.\n",
        "template.yaml": template(300),
      },
    },
    {
      title: "No target",
      good: { "note.md": "Firehose buffers for five minutes; nobody waits for the files.\n" },
    },
  ],
  check(architecture, report) {
    for (const requirement of targetsIn(architecture)) {
      const target = secondsOf(requirement.quantity);
      if (target === undefined) continue;
      const buffer = statedBuffer(architecture, requirement);
      const held = secondsOf(buffer?.quantity);
      if (buffer !== undefined && held !== undefined && isAsserted(buffer)) {
        if (target >= held) continue;
        const tie = inSamePassage(buffer, requirement)
          ? undefined
          : (processorsOf(architecture, requirement)[0]?.tie ?? apart);
        report(
          requirement.place,
          `The target "${wordsOf(requirement)}" cannot be met: Firehose buffers up to ${printDuration(held)} here. Shorten the buffer or use another path.`,
          {
            evidence: [requirement, buffer, tie],
            related: [{ place: buffer.place, message: `The buffer: "${wordsOf(buffer)}".` }],
          },
        );
        continue;
      }
      if (requirement.concept === "deadline") continue;
      const link = streamsFor(architecture, requirement);
      const buffers = link?.components.map(bufferOf) ?? [];
      const first = buffers[0];
      if (link === undefined || first === undefined) continue;
      if (!buffers.every((other) => other !== undefined && target < other.seconds)) continue;
      const stream = link.components[0]!;
      report(
        requirement.place,
        `The target "${wordsOf(requirement)}" cannot be met: ${stream.name} buffers up to ${printDuration(first.seconds)}. Lower its interval or use another path.`,
        {
          severity: link.level === "only" ? "info" : undefined,
          evidence: [requirement, link, first.claim],
          basis: [sumText({ stages: [first], seconds: first.seconds })],
          related: [
            {
              place: first.place,
              message:
                first.claim === undefined
                  ? `No buffer is set: ${printDuration(first.seconds)} by default.`
                  : "The buffer.",
            },
          ],
          otherEnds: [
            {
              place: placeOfClaim(stream, first.claim),
              message: `${stream.name} buffers up to ${printDuration(first.seconds)}, the notes want "${wordsOf(requirement)}". Lower the interval or use another path.`,
              here: "The target of the note.",
            },
          ],
          subject: stream.id,
          fixes: () => [
            ...(link.components.length === 1 ? shorten(stream, target) : []),
            ...restate(requirement, printDuration(first.seconds)),
          ],
        },
      );
    }
  },
});
