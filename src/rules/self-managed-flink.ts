import { reportOwnCluster } from "./parts/own-cluster";
import { defineRule } from "./rule";

export default defineRule({
  id: "self-managed-flink",
  summary: "An own Flink cluster is the plan, and the note gives no reason.",
  why: "Somebody has to patch it, to keep its checkpoints and high availability alive and to scale it, by day and night.",
  instead:
    "Use Amazon Managed Service for Apache Flink, or write down the reason: a custom build, portability, an existing platform.",
  severity: "hint",
  category: "cost",
  since: "0.1.0",
  scope: "file",
  sources: [{ url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Flink on machines of our own",
      bad: { "note.md": "# Platform\n\nFlink runs on a self-managed cluster of four EC2 instances.\n" },
      marks: [["note.md", "self-managed"]],
      fixed: {
        "note.md":
          "# Platform\n\nFlink runs on a self-managed cluster of four EC2 instances.\n\n**Why we run it ourselves:** <custom build, platform policy or portability>.\n",
      },
    },
    {
      title: "AWS runs it",
      good: { "note.md": "We no longer host Flink ourselves; Amazon Managed Service for Apache Flink runs it.\n" },
    },
    {
      title: "It was once",
      good: {
        "note.md":
          "Karl once had Flink on three servers below his desk. Amazon Managed Service for Apache Flink runs all our jobs.\n",
      },
    },
    {
      title: "There is a reason",
      good: {
        "note.md":
          "Flink runs on our self-managed Kubernetes cluster, because we need a custom build with a patched connector.\n",
      },
    },
  ],
  check(architecture, report) {
    reportOwnCluster(
      architecture,
      report,
      "flink",
      (words) =>
        `Running Flink yourselves ("${words}") means operating it. If no custom build or platform policy asks for it, Amazon Managed Service for Apache Flink removes that work; else write down the reason.`,
      "managed-flink",
    );
  },
});
