import { asserted, componentsOf, wordsOf } from "../model/ask";
import { declaredBeside } from "../model/linkage";
import { addSentence } from "./parts/misfit";
import { isManagedStream } from "./parts/streaming";
import { defineRule } from "./rule";

const stub = `## Processing engine

Amazon Managed Service for Apache Flink, because <reason>.

| Need | Value |
|---|---|
| Window and time | <kind, size, event or processing time> |
| State | <what is kept per key, and for how long> |
| Delivery | <at least once or exactly once, and how repeats are absorbed> |
| Latency | <target> |
| Volume | <records per second> |`;

export default defineRule({
  id: "no-stream-engine-chosen",
  summary: "Stateful stream processing is described, but nothing is named that does it.",
  why: "The choice of the engine decides on windows, state, guarantees and cost; made late, it changes the rest of the design.",
  instead: "Name the engine and record why. Amazon Managed Service for Apache Flink is the usual choice on AWS.",
  severity: "hint",
  category: "services",
  since: "0.1.0",
  scope: "note",
  sources: [{ url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" }],
  examples: [
    {
      title: "A sliding window and nobody to make it",
      bad: {
        "note.md":
          "# Waits\n\nScans arrive on a Kinesis data stream. We need a sliding window of 20 minutes per clinic.\n",
      },
      marks: [["note.md", "sliding window"]],
      fixed: {
        "note.md":
          "# Waits\n\nScans arrive on a Kinesis data stream. We need a sliding window of 20 minutes per clinic.\n\n## Processing engine\n\nAmazon Managed Service for Apache Flink, because <reason>.\n\n| Need | Value |\n|---|---|\n| Window and time | <kind, size, event or processing time> |\n| State | <what is kept per key, and for how long> |\n| Delivery | <at least once or exactly once, and how repeats are absorbed> |\n| Latency | <target> |\n| Volume | <records per second> |\n",
      },
    },
    {
      title: "Changes of a table are a stream, too",
      bad: {
        "note.md":
          "# Carts\n\nChanges arrive on DynamoDB Streams. We need session windows with a gap of 20 minutes per user.\n",
      },
      marks: [["note.md", "session windows"]],
    },
    {
      title: "The engine is named",
      good: {
        "note.md":
          "Scans arrive on a Kinesis data stream. Managed Flink makes a sliding window of 20 minutes per clinic.\n",
      },
    },
    { title: "Nothing stateful", good: { "note.md": "Scans arrive on a Kinesis data stream and stay for a week.\n" } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["window-sliding", "window-session", "join", "event-pattern"])) {
      const { uri } = requirement.place;
      if (requirement.certainty !== "stated" || told.has(uri)) continue;
      const components = componentsOf(architecture, uri);
      // Engines for Kafka are many; what to choose on AWS is only asked where the stream is there.
      if (!components.some(isManagedStream) || components.some(({ role }) => role === "processor")) continue;
      const isDeclared = declaredBeside(architecture, uri).some(({ role }) => role === "processor");
      if (isDeclared) continue;
      told.add(uri);
      report(
        requirement.place,
        `Stateful stream processing is described ("${wordsOf(requirement)}") but no engine is named. Amazon Managed Service for Apache Flink is the usual choice; record the decision.`,
        {
          evidence: [requirement],
          fixes: () => [addSentence(requirement, "Add a section on the engine", stub)],
        },
      );
    }
  },
});
