import { defineRule } from "./rule";

/** Its findings are made by the engine, which alone knows what a comment left out. */
export default defineRule({
  id: "unused-suppression",
  summary: "A suppression comment leaves nothing out.",
  why: "The finding is gone or the rule's name is misspelt; the comment will hide a new finding one day.",
  instead: "Delete the comment.",
  severity: "hint",
  category: "suppression",
  since: "0.1.0",
  sources: [],
  scope: "file",
  examples: [
    {
      title: "A comment without a finding",
      bad: {
        "note.md":
          "# Orders\n\n<!-- sluice-disable-next-line firehose-renamed -->\nOrders go to Amazon Data Firehose.\n",
      },
      marks: [["note.md", "sluice-disable-next-line firehose-renamed"]],
    },
    {
      title: "A comment that is needed",
      good: {
        "note.md":
          "# Orders\n\n<!-- sluice-disable-next-line firehose-renamed -- the team's own name -->\nOrders go to Kinesis Firehose.\n",
      },
    },
  ],
  check: () => {},
});
