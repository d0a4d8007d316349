import type { WindowKind } from "../catalogue/service";
import type { Component, Requirement } from "../model/architecture";
import { asserted, inSamePassage, inSameStatement, processorsOf, stands, wordsOf } from "../model/ask";
import { type Concept, windowNeeds } from "../model/concepts";
import type { Architecture } from "../model/join";
import { declaredBeside, isPutOn } from "../model/linkage";
import {
  intakesOf,
  isToldByNote,
  type LinkedNeed,
  linkedPerPassage,
  processorsFor,
  severityOf,
  subjectsOf,
} from "./parts/linked";
import { isDelivery, isForgetful, useInstead } from "./parts/misfit";
import { consumerTemplate } from "./parts/project-templates";
import { serviceOf } from "./parts/streaming";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

const kinds: Partial<Record<Concept, WindowKind>> = { "window-sliding": "sliding", "window-session": "session" };

/** Rules about one file that say a part of what this one says. */
const parts = [
  "stateful-window-on-lambda",
  "window-exceeds-lambda-limit",
  "event-time-on-lambda",
  "lambda-tumbling-window",
  "stream-join-on-lambda",
];

/** Whether the part has no way to meet the need; a part of which nothing is known counts as able. */
function fails(component: Component, requirement: Requirement): boolean {
  const processing = serviceOf(component)?.processing;
  if (processing === undefined || !isForgetful(processing)) return false;
  const kind = kinds[requirement.concept];
  if (kind !== undefined) return !processing.windows.includes(kind);
  if (requirement.concept === "event-time" || requirement.concept === "late-data") return !processing.eventTime;
  if (requirement.concept === "join") return !processing.streamJoins && !isDelivery(serviceOf(component));
  const length = secondsOf(requirement.quantity);
  return length !== undefined && length > (processing.longestWindowSeconds ?? Number.POSITIVE_INFINITY);
}

/** Whether the note puts the need on something that can meet it, wherever that lives. */
const isMetElsewhere = (architecture: Architecture, requirement: Requirement): boolean =>
  processorsOf(architecture, requirement).some(({ component }) => !fails(component, requirement));

/** Whether the project declares something that could meet the need, so that only a name could tell who is meant. */
const hasAble = (architecture: Architecture, requirement: Requirement): boolean =>
  declaredBeside(architecture, requirement.place.uri).some(
    (component) => component.role === "processor" && !fails(component, requirement),
  );

const note = `# Journeys

Passages of the stream \`passages\` belong to one session window as long as the gap is below 45 minutes.
`;

/**
 * "Scans come up to 5 hours late, and an older scan never replaces a newer one": where nothing is gathered by time, saying what
 * becomes of late records is all that is to be done about them.
 */
const isTakenAsItComes = (architecture: Architecture, requirement: Requirement): boolean =>
  requirement.concept === "late-data" &&
  stands(architecture, requirement, ["fate-of-late-data", "idempotency", "atomic-update"], inSamePassage) &&
  !stands(architecture, requirement, [...windowNeeds, "event-time", "aggregation"], inSamePassage);

export default defineRule({
  id: "notes-windows-vs-lambda-template",
  summary: "The notes ask for windows or event time that the declared consumer cannot do.",
  why: "What was designed and what is deployed differ: the results will be wrong although every test of the function passes.",
  instead: "Declare an Amazon Managed Service for Apache Flink application for this stream, or change the requirement.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [{ url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Session windows in the note, a function in the template",
      bad: { "docs/journeys.md": note, "template.yaml": consumerTemplate("passages", "journey-builder") },
      marks: [
        ["docs/journeys.md", "session window"],
        ["template.yaml", "Mapping"],
      ],
    },
    {
      title: "Two streams are joined",
      bad: {
        "docs/trips.md":
          "# Trips\n\nKinesis carries rides and pings; both streams are brought together in `trip-matcher`.\n",
        "template.yaml": consumerTemplate("rides", "trip-matcher"),
      },
      marks: [
        ["docs/trips.md", "both streams are brought together"],
        ["template.yaml", "Mapping"],
      ],
    },
    {
      title: "A small fixed window fits",
      good: {
        "docs/journeys.md":
          "# Journeys\n\nPassages of the stream `passages` are counted in tumbling windows of 5 minutes by arrival time.\n",
        "template.yaml": consumerTemplate("passages", "journey-builder"),
      },
    },
    {
      title: "The window was rejected",
      good: {
        "docs/journeys.md":
          "# Journeys\n\nEach record of `passages` is priced alone.\n\n## Rejected\n\n- session windows over `passages`\n",
        "template.yaml": consumerTemplate("passages", "journey-builder"),
      },
    },
  ],
  check(architecture, report) {
    const needs: LinkedNeed[] = [];
    for (const requirement of asserted(architecture, [
      "window-sliding",
      "window-session",
      "window-tumbling",
      "window",
      "event-time",
      "late-data",
      "join",
    ])) {
      if (isMetElsewhere(architecture, requirement) || isTakenAsItComes(architecture, requirement)) continue;
      // Matching with a table is a lookup, which a function does well.
      if (requirement.concept === "join" && stands(architecture, requirement, ["lookup"], inSameStatement)) continue;
      const link = processorsFor(architecture, requirement);
      if (link === undefined || !link.components.every((component) => fails(component, requirement))) continue;
      // What delivers is told of in the note itself.
      if (
        link.components.every(
          (component) => isDelivery(serviceOf(component)) && isPutOn(architecture, requirement, component.service),
        )
      )
        continue;
      // A stream may have readers that the template does not show, and one of them may be able.
      if (!link.isDirect && hasAble(architecture, requirement)) continue;
      if (!isToldByNote(architecture, { requirement, link })) needs.push({ requirement, link });
    }
    const told = new Set<string>();
    for (const { strongest, others } of linkedPerPassage(needs)) {
      const { requirement, link } = strongest;
      const component = link.components[0]!;
      const title = serviceOf(component)?.title ?? component.name;
      const severity = severityOf(architecture, strongest);
      const intakes = link.components.flatMap((part) => intakesOf(architecture, part));
      const described = processorsOf(architecture, requirement)[0];
      const subjects = [strongest, ...others].flatMap((need) => subjectsOf(architecture, need));
      report(
        requirement.place,
        `The note requires "${wordsOf(requirement)}"; the template implements it with ${title} (${component.name}), which cannot do it. Consider Amazon Managed Service for Apache Flink.`,
        {
          severity,
          evidence: [requirement, link],
          related: [
            ...intakes.map((place) => ({ place, message: `${component.name} reads here.` })),
            ...others.map((other) => ({
              place: other.requirement.place,
              message: `Also: "${wordsOf(other.requirement)}".`,
            })),
          ],
          subject: requirement.id,
          // A milder finding does not stand for a graver one.
          replaces: severity === undefined ? { rules: parts, subjects } : undefined,
          fixes: () => (described === undefined ? [] : useInstead(described, "managed-flink")),
        },
      );
      for (const place of intakes) {
        const key = `${place.uri} ${place.span.start}`;
        if (told.has(key)) continue;
        told.add(key);
        report(
          place,
          `The notes require "${wordsOf(requirement)}" of this data, which ${title} cannot do. Consider Amazon Managed Service for Apache Flink.`,
          {
            severity,
            evidence: [requirement, link],
            related: [{ place: requirement.place, message: "The requirement." }],
            fixes: () =>
              described === undefined
                ? []
                : useInstead(described, "managed-flink").map((fix) => ({ ...fix, title: `${fix.title} in the note` })),
          },
        );
      }
    }
  },
});
