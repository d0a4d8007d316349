import { serviceById } from "../catalogue";
import { beside, inSamePassage, isClose, processorsOf, stands, wordsOf } from "../model/ask";
import { windowNeeds } from "../model/concepts";
import { addSentence, isDelivery, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { defineRule } from "./rule";

const latePolicy =
  "**Late data:** watermark of <bound>, allowed lateness of <duration>, then to the side output <stream>.";

export default defineRule({
  id: "event-time-on-lambda",
  summary: "Results by event time are asked of a service that knows only arrival time.",
  why: "Lambda puts a record into the window of the moment when it entered the stream: a late record changes the wrong window, or none.",
  instead:
    "Let Amazon Managed Service for Apache Flink compute by event time with watermarks, and say what happens to late records.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Event time in a function",
      bad: {
        "note.md": "# Meters\n\nThe Lambda consumer sums the readings by event time, since meters send out of order.\n",
      },
      marks: [["note.md", "event time"]],
      fixed: {
        "note.md":
          "# Meters\n\nThe Managed Service for Apache Flink consumer sums the readings by event time, since meters send out of order.\n\n**Late data:** watermark of <bound>, allowed lateness of <duration>, then to the side output <stream>.\n",
      },
    },
    {
      title: "The function only passes the time on",
      good: { "note.md": "The Lambda function adds a timestamp to each record and forwards it.\n" },
    },
    {
      title: "Not needed",
      good: { "note.md": "The Lambda function counts by arrival time; event time is not needed here.\n" },
    },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["event-time", "watermark", "late-data"],
      fails: (processing, { requirement, component, tie }) =>
        isForgetful(processing) &&
        !processing.eventTime &&
        // Disorder matters where something is computed over time; a service named nearby may only pass it on.
        (requirement.concept !== "late-data" ||
          isClose(tie) ||
          stands(architecture, requirement, [...windowNeeds, "aggregation", "event-time"], inSamePassage)) &&
        // Delivery by the time of the event is partitioning; only sums over time need to know about it.
        (!isDelivery(serviceById(component.service)) ||
          beside(architecture, requirement, ["window", "window-tumbling", "aggregation"], inSamePassage).some((sum) =>
            processorsOf(architecture, sum).some((other) => other.component === component),
          )),
      says: (assignment) => {
        const title = titleOf(assignment);
        return `Event time and late data ("${wordsOf(assignment.requirement)}") are not supported by ${title}, which goes by the time a record entered the stream. Consider Amazon Managed Service for Apache Flink.`;
      },
      mend: (assignment) => {
        const policy = addSentence(assignment.requirement, "Add a policy for late data", latePolicy);
        // Flink drops late records unless told otherwise: the engine comes with its policy.
        return useInstead(assignment, "managed-flink").map((fix) => ({
          ...fix,
          title: `${fix.title}, with a policy for late data`,
          changes: [...fix.changes, ...policy.changes],
        }));
      },
    });
  },
});
