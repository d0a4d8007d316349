import { asserted, componentsOf, wordsOf } from "../model/ask";
import { declaredBeside } from "../model/linkage";
import { addSentence } from "./parts/misfit";
import { isManagedStream, statefulNeeds } from "./parts/streaming";
import { defineRule } from "./rule";

const checklist = `| Need | Value |
|---|---|
| Window | <kind and size, or none> |
| Time | <event or processing time; how late records may be> |
| State | <what is kept per key, and for how long> |
| Delivery | <at least once or exactly once> |
| Latency | <target> |
| Volume | <records per second> |`;

export default defineRule({
  id: "use-case-hint",
  summary: "A classic use case of stream processing is named, but not what it needs.",
  why: "A use case alone decides nothing: fraud detection may be a rule on single records, or a pattern over days.",
  instead: "Write down window, time, state, delivery, latency and volume; the engine follows from them.",
  severity: "hint",
  category: "services",
  since: "0.1.0",
  scope: "note",
  sources: [{ url: "https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html", read: "2026-11-22" }],
  examples: [
    {
      title: "Fraud detection on a stream",
      bad: { "note.md": "# Fraud detection\n\nPayments arrive on a Kinesis data stream.\n" },
      marks: [["note.md", "Fraud detection"]],
      fixed: {
        "note.md":
          "# Fraud detection\n\n| Need | Value |\n|---|---|\n| Window | <kind and size, or none> |\n| Time | <event or processing time; how late records may be> |\n| State | <what is kept per key, and for how long> |\n| Delivery | <at least once or exactly once> |\n| Latency | <target> |\n| Volume | <records per second> |\n\nPayments arrive on a Kinesis data stream.\n",
      },
    },
    {
      title: "The engine is named",
      good: {
        "note.md": "# Fraud detection\n\nPayments arrive on a Kinesis data stream; Managed Flink scores them.\n",
      },
    },
    { title: "No stream", good: { "note.md": "# Fraud detection\n\nAn analyst looks at payments once a week.\n" } },
    {
      title: "Named in passing",
      good: {
        "note.md":
          "# Payments\n\nPayments arrive on a Kinesis data stream.\n\nLater they may serve fraud detection as well.\n",
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["use-case"])) {
      const { uri } = requirement.place;
      if (told.has(uri)) continue;
      const components = componentsOf(architecture, uri);
      const hasEngine = [...components, ...declaredBeside(architecture, uri)].some(({ role }) => role === "processor");
      // What it needs is written down: other rules look at that.
      const saysNeeds = asserted(architecture, statefulNeeds).some(({ place }) => place.uri === uri);
      if (!components.some(isManagedStream) || hasEngine || saysNeeds) continue;
      told.add(uri);
      report(
        requirement.place,
        `"${wordsOf(requirement)}" is a classic case for Flink when it needs windows, joins or state. Write down window, state and latency: the choice of the engine follows from them.`,
        {
          evidence: [requirement],
          fixes: () => [addSentence(requirement, "Add a list of needs", checklist)],
        },
      );
    }
  },
});
