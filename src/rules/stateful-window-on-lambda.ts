import { serviceById } from "../catalogue";
import type { WindowKind } from "../catalogue/service";
import { wordsOf } from "../model/ask";
import type { Concept } from "../model/concepts";
import { addSentence, isDelivery, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { windowsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** The kinds of window that a function cannot make; fixed windows have rules of their own. */
const kinds: Partial<Record<Concept, WindowKind>> = { "window-sliding": "sliding", "window-session": "session" };

const stub =
  "**Processing engine:** Amazon Managed Service for Apache Flink. **Window:** <kind, size, slide>. **Why not Lambda:** <reason>.";

export default defineRule({
  id: "stateful-window-on-lambda",
  summary: "Sliding or session windows are given to a service that cannot make them.",
  why: "A Lambda consumer keeps state only for fixed windows of at most 15 minutes, per shard and by arrival time. Anything else ends in hand-made state that is lost or counted twice when a batch is retried.",
  instead:
    "Let Amazon Managed Service for Apache Flink make the window, or reduce the need to fixed windows that are merged downstream.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" },
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/dev/datastream/operators/windows/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "A sliding window in a function",
      bad: {
        "note.md": "# Alerts\n\nA Lambda function keeps a sliding window of card payments and raises an alert.\n",
      },
      marks: [["note.md", "sliding window"]],
      fixed: {
        "note.md":
          "# Alerts\n\nA Managed Service for Apache Flink keeps a sliding window of card payments and raises an alert.\n",
      },
    },
    {
      title: "A window that grows over the day",
      bad: {
        "note.md": "# Sales\n\nA Lambda function sums the sales of each shop in cumulative windows over the day.\n",
      },
      marks: [["note.md", "cumulative windows"]],
    },
    {
      title: "A window that is only described",
      bad: { "note.md": "The average wait of the last 20 minutes is refreshed every minute by a Lambda consumer.\n" },
      marks: [["note.md", "average wait of the last 20 minutes"]],
      fixed: {
        "note.md":
          "The average wait of the last 20 minutes is refreshed every minute by a Managed Service for Apache Flink consumer.\n",
      },
    },
    {
      title: "Under a heading",
      bad: { "note.md": "## AWS Lambda\n\n- session windows with a gap of 30 minutes\n- writes to DynamoDB\n" },
      marks: [["note.md", "session windows"]],
      fixed: {
        "note.md":
          "## Managed Service for Apache Flink\n\n- session windows with a gap of 30 minutes\n- writes to DynamoDB\n",
      },
    },
    {
      title: "The option was rejected",
      good: {
        "note.md":
          "## Rejected alternatives\n\n- Lambda with sliding windows\n\n## Decision\n\nManaged Flink makes the sliding windows, with a watermark of 30 seconds.\n",
      },
    },
    {
      title: "Another part does the window",
      good: {
        "note.md":
          "Managed Flink computes the sliding average; a Lambda function sends the result to the drivers' phones.\n",
      },
    },
    { title: "Another window", good: { "note.md": "The maintenance window of the Lambda release is on Thursday.\n" } },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["window-sliding", "window-session"],
      fails: (processing, { requirement, component }) => {
        const kind = kinds[requirement.concept];
        return (
          isForgetful(processing) &&
          !isDelivery(serviceById(component.service)) &&
          kind !== undefined &&
          !processing.windows.includes(kind)
        );
      },
      says: (assignment) => {
        const title = titleOf(assignment);
        const ability = windowsOf(serviceById(assignment.component.service)?.processing);
        return `Stateful windowing ("${wordsOf(assignment.requirement)}") is assigned to ${title}. ${title} ${ability}; consider Amazon Managed Service for Apache Flink.`;
      },
      mend: (assignment) => {
        const decision = addSentence(assignment.requirement, "Write down the decision", stub);
        return useInstead(assignment, "managed-flink").flatMap((fix) => [
          fix,
          {
            ...fix,
            title: `${fix.title} and write down the decision`,
            changes: [...fix.changes, ...decision.changes],
          },
        ]);
      },
    });
  },
});
