import { asserted, componentsOf } from "../model/ask";
import { isFlink } from "./parts/streaming";
import { defineRule } from "./rule";

export default defineRule({
  id: "flink-scala-api",
  summary: "Flink jobs are to be written with the Scala API.",
  why: "Flink 2.x removed the Scala API together with the DataSet API: such a job cannot follow when its runtime ends.",
  instead: "Write Java, Python or SQL; Scala code can call the Java API.",
  severity: "info",
  category: "naming",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/release-notes/flink-2.0/",
      read: "2026-11-22",
    },
    {
      url: "https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/analytics-skills",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "Java/Scala",
      bad: { "note.md": "# Skills\n\nThe team writes Flink jobs with the Java/Scala API.\n" },
      marks: [["note.md", "Scala"]],
      fixed: { "note.md": "# Skills\n\nThe team writes Flink jobs with the Java/Python API.\n" },
    },
    { title: "Java and SQL", good: { "note.md": "The team writes Flink jobs with the Java API and Flink SQL.\n" } },
    { title: "Scala elsewhere", good: { "note.md": "The web server is written in Scala.\n" } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["scala-api"])) {
      const { uri } = requirement.place;
      const key = `${uri}\u0000${requirement.passage}`;
      if (told.has(key) || !componentsOf(architecture, uri).some(({ service }) => isFlink(service))) continue;
      told.add(key);
      report(
        requirement.place,
        "Flink 2.x removed the Scala API (and DataSet). Use Java, Python or SQL; Scala code can call the Java API.",
        {
          evidence: [requirement],
          fixes: () => [
            {
              title: 'Write "Python" in its stead',
              safe: false,
              changes: [{ kind: "reword", place: requirement.place, text: "Python" }],
            },
          ],
        },
      );
    }
  },
});
