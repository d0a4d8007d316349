import { serviceById } from "../catalogue";
import type { Tie } from "../model/architecture";
import { isClose, wordsOf } from "../model/ask";
import { needsOfSeveralRecords } from "../model/concepts";
import { isDelivery, isForgetful, reportMisfits, titleOf, useInstead } from "./parts/misfit";
import { defineRule } from "./rule";

/** What stands under a heading that names the service is told of it. */
const isHeaded = ({ nearness, certainty }: Tie): boolean => nearness === "passage" && certainty === "stated";

/** "It keeps ...", right behind the sentence that names the service. */
const isMeant = ({ nearness, certainty }: Tie): boolean => nearness === "paragraph" && certainty === "stated";

export default defineRule({
  id: "firehose-for-stateful-compute",
  summary: "Amazon Data Firehose is said to count, join or remember over time.",
  why: "Firehose buffers and delivers. Its only transformation is a function per batch, which knows nothing of the batch before.",
  instead: "Put a stream processor such as Amazon Managed Service for Apache Flink in front of it.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/buffering.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Sums in the delivery stream",
      bad: { "note.md": "# Claims\n\nFirehose keeps a sliding window of seven days and counts the claims in it.\n" },
      marks: [["note.md", "sliding window"]],
      fixed: {
        "note.md":
          "# Claims\n\nManaged Service for Apache Flink keeps a sliding window of seven days and counts the claims in it.\n",
      },
    },
    {
      title: "Buffering is no window",
      good: { "note.md": "Firehose buffers for 60 seconds or 128 MB and writes to S3.\n" },
    },
    {
      title: "Flink sums, Firehose delivers",
      good: { "note.md": "Firehose cannot hold sums over time, thus Managed Flink does it before delivery.\n" },
    },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: needsOfSeveralRecords,
      fails: (processing, { component, tie }) =>
        isDelivery(serviceById(component.service)) &&
        isForgetful(processing) &&
        (isClose(tie) || isMeant(tie) || isHeaded(tie)),
      says: (assignment) =>
        `${titleOf(assignment)} buffers and delivers; its only transform is a Lambda function per batch. "${wordsOf(assignment.requirement)}" needs a stream processor in front, such as Flink.`,
      mend: (assignment) => useInstead(assignment, "managed-flink"),
    });
  },
});
