import { asserted, componentsOf } from "../model/ask";
import type { Place } from "../model/place";
import { codeNote } from "./parts/code";
import { isFlink } from "./parts/streaming";
import { alsoNamed, flinkMajors, namesInUse } from "./parts/technical-names";
import { type Details, defineRule } from "./rule";

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
    {
      title: "An import",
      bad: {
        "note.md": codeNote("scala", "import org.apache.flink.streaming.api.scala._", "", "orders.map(_.amount)"),
      },
      marks: [["note.md", "org.apache.flink.streaming.api.scala"]],
    },
    {
      title: "A dependency of a job that runs on Flink 2.x",
      bad: {
        "note.md": `The job runs on Flink 2.2.\n\n${codeNote("sbt", 'libraryDependencies += "org.apache.flink" %% "flink-streaming-scala" % "1.17.2"')}`,
      },
      marks: [["note.md", "flink-streaming-scala"]],
      severity: "warning",
    },
    { title: "Java and SQL", good: { "note.md": "The team writes Flink jobs with the Java API and Flink SQL.\n" } },
    { title: "Scala elsewhere", good: { "note.md": "The web server is written in Scala.\n" } },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    const tell = (place: Place, passage: string, details: Details): void => {
      const key = `${place.uri}\u0000${passage}`;
      if (told.has(key)) return;
      told.add(key);
      // On Flink 2.x such a job does not even build.
      const severity = flinkMajors(architecture, place.uri).has(2) ? "warning" : undefined;
      report(
        place,
        "Flink 2.x removed the Scala API (and DataSet). Use Java, Python or SQL; Scala code can call the Java API.",
        { severity, ...details },
      );
    };
    for (const requirement of asserted(architecture, ["scala-api"])) {
      const { place, passage } = requirement;
      if (!componentsOf(architecture, place.uri).some(({ service }) => isFlink(service))) continue;
      tell(place, passage, {
        evidence: [requirement],
        fixes: () => [
          {
            title: 'Write "Python" in its stead',
            safe: false,
            changes: [{ kind: "reword", place, text: "Python" }],
          },
        ],
      });
    }
    for (const group of namesInUse(architecture, ({ key }) => key === "flink-scala")) {
      tell(group.first.place, group.first.passage, { related: alsoNamed(group) });
    }
  },
});
