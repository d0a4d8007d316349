import { legacyConnector, technicalNameSources } from "../catalogue/technical-names";
import { alsoNamed, flinkMajors, namesInUse } from "./parts/technical-names";
import { defineRule } from "./rule";

export default defineRule({
  id: "flink-legacy-connector",
  summary: "A Flink job uses a connector of the API that Flink 2.x removed.",
  why: "The connectors of the SourceFunction and SinkFunction API keep a job on Flink 1.x: it cannot follow when its runtime ends.",
  instead:
    "Use KafkaSource, KafkaSink, KinesisStreamsSource, KinesisStreamsSink or FileSink, with fromSource and sinkTo.",
  severity: "warning",
  category: "sources",
  since: "0.1.0",
  scope: "file",
  sources: [technicalNameSources.flink2, technicalNameSources.kinesisConnector],
  examples: [
    {
      title: "Named in prose",
      bad: { "note.md": "# Orders\n\nThe Flink job reads the topic with `FlinkKafkaConsumer`.\n" },
      marks: [["note.md", "FlinkKafkaConsumer"]],
      fixed: { "note.md": "# Orders\n\nThe Flink job reads the topic with `KafkaSource`.\n" },
    },
    {
      title: "Used in code",
      bad: {
        "note.md":
          '# Orders\n\n```java\nDataStream<Order> orders = env.addSource(new FlinkKinesisConsumer<>("orders", schema, settings));\n```\n',
      },
      marks: [["note.md", "FlinkKinesisConsumer"]],
    },
    {
      title: "A dependency",
      bad: {
        "note.md":
          "# Build\n\n```xml\n<dependency>\n  <groupId>org.apache.flink</groupId>\n  <artifactId>flink-connector-kinesis</artifactId>\n</dependency>\n```\n",
      },
      marks: [["note.md", "flink-connector-kinesis"]],
      fixed: {
        "note.md":
          "# Build\n\n```xml\n<dependency>\n  <groupId>org.apache.flink</groupId>\n  <artifactId>flink-connector-aws-kinesis-streams</artifactId>\n</dependency>\n```\n",
      },
    },
    {
      title: "Where the note stays with Flink 1.x, it is only advice",
      bad: { "note.md": "# Orders\n\nThe job runs on Flink 1.18 and reads with `FlinkKafkaConsumer`.\n" },
      marks: [["note.md", "FlinkKafkaConsumer"]],
      severity: "info",
    },
    {
      title: "The new connector",
      good: {
        "note.md":
          '# Orders\n\n```java\nenv.fromSource(KafkaSource.<Order>builder().build(), watermarks, "orders");\n```\n\nIt needs `flink-connector-aws-kinesis-streams`.\n',
      },
    },
    {
      title: "Its end is told",
      good: {
        "note.md":
          "The Flink job replaced `FlinkKafkaConsumer` by `KafkaSource`. `FlinkKinesisProducer` was removed in Flink 2.x.\n",
      },
    },
    {
      title: "Shown as what was there before",
      good: {
        "note.md":
          "# Orders\n\nBefore the change:\n\n```java\nenv.addSource(new FlinkKafkaConsumer<>(topic, schema, settings));\n```\n",
      },
    },
    {
      title: "A map has sources, too",
      good: { "note.md": '# Map\n\n```javascript\nmap.addSource("robots", { type: "geojson" });\n```\n' },
    },
  ],
  check(architecture, report) {
    for (const group of namesInUse(architecture, ({ key }) => legacyConnector(key) !== undefined)) {
      const { key, place, text, form } = group.first;
      const { replacement } = legacyConnector(key)!;
      const majors = flinkMajors(architecture, place.uri);
      const isKeptBack = majors.has(1) && !majors.has(2);
      // A class in code cannot be renamed alone: the new ones are built in another way.
      const isRename = form === "prose" || key === "flink-connector-kinesis";
      report(
        place,
        `${text} uses the SourceFunction and SinkFunction API, which Flink 2.x removed. Use ${replacement}.`,
        {
          severity: isKeptBack ? "info" : undefined,
          related: alsoNamed(group),
          fixes: () =>
            isRename
              ? [
                  {
                    title: `Write "${replacement}"`,
                    safe: false,
                    changes: [{ kind: "reword", place, text: replacement }],
                  },
                ]
              : [],
        },
      );
    }
  },
});
