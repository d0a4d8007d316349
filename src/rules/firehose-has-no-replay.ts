import { componentsIn, isClose, wordsOf } from "../model/ask";
import { addSentence, isDelivery, reportMisfits, titleOf } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { defineRule } from "./rule";

export default defineRule({
  id: "firehose-has-no-replay",
  summary: "Records are to be read again from Amazon Data Firehose.",
  why: "Firehose keeps nothing once it has delivered; its retries after a failed delivery are no replay, and there is only one reader.",
  instead: "Put Kinesis Data Streams or MSK in front of it, or replay from the copy in S3.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Replay of a delivery stream",
      bad: { "note.md": "# Mistakes\n\nThen we have the Firehose stream replayed from the day before.\n" },
      marks: [["note.md", "replayed"]],
      fixed: {
        "note.md":
          "# Mistakes\n\nThen we have the Firehose stream replayed from the day before.\n\nA Kinesis data stream in front of Firehose keeps the records, and replay reads from there.\n",
      },
    },
    {
      title: "The stream in front keeps them",
      good: {
        "note.md": "Firehose delivers to S3; replay is done from the Kinesis data stream, which keeps 7 days.\n",
      },
    },
    { title: "No replay", good: { "note.md": "Firehose delivers to S3; we do not need replay.\n" } },
  ],
  check(architecture, report) {
    reportMisfits(architecture, report, {
      concepts: ["replay"],
      fails: (_processing, { component, tie }) => isDelivery(serviceOf(component)) && isClose(tie),
      unless: ({ requirement }) =>
        componentsIn(architecture, requirement.place.uri, requirement.passage).some(
          (component) => serviceOf(component)?.replay === true,
        ),
      says: (assignment) =>
        `${titleOf(assignment)} does not retain data for replay or several readers ("${wordsOf(assignment.requirement)}"). Put Kinesis Data Streams or MSK in front, or replay from the S3 copy.`,
      mend: ({ requirement }) => [
        addSentence(
          requirement,
          "Put a stream in front",
          "A Kinesis data stream in front of Firehose keeps the records, and replay reads from there.",
        ),
      ],
    });
  },
});
