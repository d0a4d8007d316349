import { codedKafkaSinks, codeNote } from "./parts/code";
import { pages } from "./parts/pages";
import { defineRule } from "./rule";

const java = (...calls: readonly string[]): string =>
  codeNote("java", "KafkaSink<Order> sink = KafkaSink.<Order>builder()", ...calls.map((call) => `    .${call}`));
const python = (...calls: readonly string[]): string =>
  codeNote("python", "sink = KafkaSink.builder() \\", calls.map((call) => `    .${call}`).join(" \\\n"));

export default defineRule({
  id: "kafka-sink-default-guarantee",
  summary: "A Flink job writes to Kafka with a sink that guarantees nothing.",
  why: "KafkaSink begins with DeliveryGuarantee.NONE: records that are on their way when the job or a broker fails are lost, and no checkpoint brings them back.",
  instead: "Set DeliveryGuarantee.AT_LEAST_ONCE, or EXACTLY_ONCE with a transactional id prefix.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [pages.flinkKafka],
  examples: [
    {
      title: "Java",
      bad: { "note.md": java("setBootstrapServers(brokers)", "setRecordSerializer(serializer)", "build();") },
      marks: [["note.md", "KafkaSink.<Order>builder()"]],
      fixed: {
        "note.md": java(
          "setBootstrapServers(brokers)",
          "setRecordSerializer(serializer)",
          "setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)",
          "build();",
        ),
      },
    },
    {
      title: "Python",
      bad: { "note.md": python("set_bootstrap_servers(brokers)", "set_record_serializer(serializer)", "build()") },
      marks: [["note.md", "KafkaSink.builder()"]],
      fixed: {
        "note.md": python(
          "set_bootstrap_servers(brokers)",
          "set_record_serializer(serializer)",
          "set_delivery_guarantee(DeliveryGuarantee.AT_LEAST_ONCE)",
          "build()",
        ),
      },
    },
    {
      title: "At least once",
      good: {
        "note.md": java(
          "setBootstrapServers(brokers)",
          "setRecordSerializer(serializer)",
          "setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)",
          "build();",
        ),
      },
    },
    {
      title: "Only a piece of it is shown",
      good: {
        "note.md": `${java("setBootstrapServers(brokers)", "...", "build();")}\n${java('setProperty("acks", "all")', "build();")}`,
      },
    },
    {
      title: "A comment stands for the rest",
      good: {
        "note.md": java("setBootstrapServers(brokers)", "setRecordSerializer(serializer) // ... and so on", "build();"),
      },
    },
    {
      title: "Shown as what not to do",
      good: {
        "note.md": `Wrong, as it loses records:\n\n${java("setBootstrapServers(brokers)", "setRecordSerializer(serializer)", "build();").replace("# Orders\n\n", "")}`,
      },
    },
  ],
  check(architecture, report) {
    for (const sink of codedKafkaSinks(architecture)) {
      if (!sink.complete || sink.traits.deliveryGuarantee !== undefined) continue;
      report(
        sink.places[0]!,
        "KafkaSink guarantees nothing by default (DeliveryGuarantee.NONE): records can be lost when the job fails. Set AT_LEAST_ONCE or EXACTLY_ONCE.",
        {
          subject: sink.id,
          fixes: () => [
            {
              title: "Set AT_LEAST_ONCE",
              safe: false,
              changes: [{ kind: "set", target: sink.id, trait: "deliveryGuarantee", value: "AT_LEAST_ONCE" }],
            },
          ],
        },
      );
    }
  },
});
