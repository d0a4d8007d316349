import { reportOwnCluster } from "./parts/own-cluster";
import { defineRule } from "./rule";

export default defineRule({
  id: "self-managed-kafka",
  summary: "An own Kafka cluster is the plan, and the note gives no reason.",
  why: "Brokers, disks, upgrades and rebalancing are work for every day of the year, and a mistake there loses data.",
  instead:
    "Use Amazon MSK (Serverless, Express or Provisioned), or write down the reason: a custom build, portability, an existing platform.",
  severity: "hint",
  category: "cost",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Kafka by hand",
      bad: { "note.md": "# Platform\n\nTopics live in a self-managed Kafka cluster on EC2.\n" },
      marks: [["note.md", "self-managed"]],
      fixed: {
        "note.md":
          "# Platform\n\nTopics live in a self-managed Kafka cluster on EC2.\n\n**Why we run it ourselves:** <custom build, platform policy or portability>.\n",
      },
    },
    {
      title: "Only weighed",
      good: {
        "note.md": "## Alternatives considered\n\n- self-managed Kafka on EC2\n\n## Decision\n\nWe take Amazon MSK.\n",
      },
    },
    {
      title: "There is a reason",
      good: {
        "note.md":
          "We operate a self-managed Kafka cluster on premises, since data residency rules do not let the data leave the building.\n",
      },
    },
  ],
  check(architecture, report) {
    reportOwnCluster(
      architecture,
      report,
      "kafka",
      (words) =>
        `Running Kafka yourselves ("${words}") means operating it. If no custom build or platform policy asks for it, Amazon MSK removes that work; else write down the reason.`,
      "msk",
      true,
    );
  },
});
