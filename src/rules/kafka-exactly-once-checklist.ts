import { exactlyOnceSettings } from "../catalogue/technical-names";
import type { Component, Requirement } from "../model/architecture";
import { wordsOf } from "../model/ask";
import type { Architecture } from "../model/join";
import { codedWith, codeNote } from "./parts/code";
import { exactlyOnceToKafka } from "./parts/kafka-output";
import { addSentence } from "./parts/misfit";
import { pages } from "./parts/pages";
import { defineRule, type Report } from "./rule";

/** The settings of which the note, its code included, does not say a word. */
const missingIn = (architecture: Architecture, uri: string) =>
  exactlyOnceSettings.filter(({ key }) => !architecture.model(uri)?.technicalNames.some((name) => name.key === key));

const sentences: Readonly<Record<string, string>> = {
  "transactional-id": "transactional id prefix `<app>`",
  "read-committed": "consumers read with `isolation.level=read_committed`",
  "transaction-timeout": "`transaction.timeout.ms` is <longer than checkpoint interval plus restart time>",
};

function checkProse(architecture: Architecture, report: Report): void {
  const told = new Set<string>();
  const tell = (requirement: Requirement) => {
    const { uri } = requirement.place;
    const missing = missingIn(architecture, uri);
    if (told.has(uri) || missing.length === 0) return;
    told.add(uri);
    report(
      requirement.place,
      `"${wordsOf(requirement)}" in Kafka rests on settings of sink and consumers. Not told: ${missing.map(({ title }) => title).join("; ")}.`,
      {
        severity: "info",
        evidence: [requirement],
        fixes: () => [
          addSentence(
            requirement,
            "Add what is missing",
            `**Kafka transactions:** ${missing.map(({ key }) => sentences[key]).join("; ")}.`,
          ),
        ],
      },
    );
  };
  for (const requirement of exactlyOnceToKafka(architecture)) tell(requirement);
}

/** A sink, or a table that serves as one, whose code asks for transactions and does not name them. */
function checkCode(architecture: Architecture, report: Report): void {
  const lacksPrefix = ({ complete, service, traits }: Component): boolean =>
    complete &&
    service === "kafka" &&
    traits.deliveryGuarantee?.value === "EXACTLY_ONCE" &&
    traits.transactionalIdPrefix === undefined;
  for (const sink of codedWith(architecture, "deliveryGuarantee").filter(lacksPrefix)) {
    const { uri } = sink.places[0]!;
    report(
      { uri, span: sink.traits.deliveryGuarantee!.at },
      "Exactly-once output to Kafka needs a transactional id prefix, and the job does not start without it. Set one that no other job of the cluster uses.",
      {
        evidence: [sink.traits.deliveryGuarantee],
        subject: sink.id,
        fixes: () =>
          sink.role === "sink"
            ? [
                {
                  title: "Set a transactional id prefix",
                  safe: false,
                  changes: [{ kind: "set", target: sink.id, trait: "transactionalIdPrefix", value: "<app>" }],
                },
              ]
            : [],
      },
    );
  }
}

const sink = (...more: readonly string[]): string =>
  codeNote(
    "java",
    "KafkaSink<Order> sink = KafkaSink.<Order>builder()",
    "    .setBootstrapServers(brokers)",
    "    .setRecordSerializer(serializer)",
    "    .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)",
    ...more.map((call) => `    .${call}`),
    "    .build();",
  );

export default defineRule({
  id: "kafka-exactly-once-checklist",
  summary: "Exactly-once output to Kafka lacks a setting that it rests on.",
  why:
    "Flink writes in transactions. Without a prefix of their ids the job does not start, consumers that do not read " +
    "committed records see what is taken back, and a timeout that is too short loses what a restart wanted to commit.",
  instead:
    "Set a transactional id prefix, let consumers read with isolation.level=read_committed, and keep " +
    "transaction.timeout.ms well above checkpoint plus restart time.",
  severity: "warning",
  category: "state",
  since: "0.1.0",
  scope: "file",
  sources: [pages.flinkKafka],
  examples: [
    {
      title: "The settings are not told",
      bad: { "note.md": "# Trades\n\nManaged Flink writes the trades to the MSK topic `settled` exactly once.\n" },
      marks: [["note.md", "exactly once"]],
      severity: "info",
      fixed: {
        "note.md":
          "# Trades\n\nManaged Flink writes the trades to the MSK topic `settled` exactly once.\n\n**Kafka transactions:** transactional id prefix `<app>`; consumers read with `isolation.level=read_committed`; `transaction.timeout.ms` is <longer than checkpoint interval plus restart time>.\n",
      },
    },
    {
      title: "Code without a prefix",
      bad: { "note.md": sink() },
      marks: [["note.md", "DeliveryGuarantee.EXACTLY_ONCE"]],
      severity: "warning",
      fixed: { "note.md": sink('setTransactionalIdPrefix("<app>")') },
    },
    {
      title: "A table without a prefix",
      bad: {
        "note.md": codeNote(
          "sql",
          "CREATE TABLE settled (id STRING) WITH (",
          "  'connector' = 'kafka',",
          "  'sink.delivery-guarantee' = 'exactly-once'",
          ");",
        ),
      },
      marks: [["note.md", "exactly-once"]],
    },
    {
      title: "All is told",
      good: {
        "note.md":
          "Managed Flink writes the trades to the MSK topic `settled` exactly once, with a transactional id prefix per job. Consumers use `read_committed`; `transaction.timeout.ms` is 15 minutes.\n",
      },
    },
    {
      title: "Only a piece of the sink",
      good: {
        "note.md": codeNote("java", "builder.setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)", "    ..."),
      },
    },
    { title: "The prefix is there", good: { "note.md": sink("setTransactionalIdPrefix(prefix)") } },
    {
      title: "Kafka is where the records come from",
      good: { "note.md": "Managed Flink reads the trades from Kafka and writes them to S3 exactly once.\n" },
    },
    {
      title: "Another engine has its own way",
      good: { "note.md": "Kafka Streams writes the totals to Kafka exactly once.\n" },
    },
  ],
  check(architecture, report) {
    checkProse(architecture, report);
    checkCode(architecture, report);
  },
});
