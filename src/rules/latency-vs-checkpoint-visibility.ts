import { flinkLimits } from "../catalogue/flink-runtimes";
import type { Component, Requirement } from "../model/architecture";
import { asserted, componentsOf, inSamePassage, stands, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import type { Certainty } from "../model/claim";
import type { Architecture } from "../model/join";
import type { Place } from "../model/place";
import { printDuration } from "../model/quantity";
import { codedKafkaSinks, codedWith, codeNote } from "./parts/code";
import { settingsCount } from "./parts/flink";
import { kafkaCluster } from "./parts/kafka";
import { exactlyOnceToKafka, isNear, mayBeFlink } from "./parts/kafka-output";
import { processorsFor } from "./parts/linked";
import { addSentence } from "./parts/misfit";
import { awsPage, pages } from "./parts/pages";
import { isFlink } from "./parts/streaming";
import { flinkTemplate } from "./parts/templates";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** Where exactly-once output to Kafka is asked for. */
interface Demand {
  readonly place: Place;
  readonly passage: string;
  readonly certainty: Certainty;
}

/** How long results wait for their checkpoint, as far as anything tells. */
interface Interval {
  readonly seconds: number;
  readonly certainty: Certainty;
  /** Where it is told. */
  readonly place?: Place;
  /** Declared application that it is a setting of. */
  readonly application?: Component;
}

/** Shortest interval that a fix sets, in seconds: more frequent checkpoints cost more than they bring. */
const shortest = 10;

const demandsOf = (architecture: Architecture): readonly Demand[] => [
  ...exactlyOnceToKafka(architecture),
  ...codedKafkaSinks(architecture)
    .filter(({ traits }) => traits.deliveryGuarantee?.value === "EXACTLY_ONCE")
    .map(({ places, passage = "" }): Demand => ({ place: places[0]!, passage, certainty: "stated" })),
];

function toldInNote(architecture: Architecture, target: Requirement): Interval | undefined {
  const { uri } = target.place;
  const job = codedWith(architecture, "checkpointIntervalMs").find(({ places }) => places[0]!.uri === uri);
  const code = job?.traits.checkpointIntervalMs;
  if (code?.value !== undefined) {
    return { seconds: code.value / 1_000, certainty: "stated", place: { uri, span: code.at } };
  }
  const said = asserted(architecture, ["checkpoint"]).find(
    (one) => one.place.uri === uri && isNear(one.passage, target.passage) && secondsOf(one.quantity) !== undefined,
  );
  return said === undefined
    ? undefined
    : { seconds: secondsOf(said.quantity)!, certainty: "stated", place: said.place };
}

/** The interval of the only declared application that the target can be about; unknown settings give none. */
function setInTemplate(architecture: Architecture, target: Requirement): Interval | "unknown" | undefined {
  const link = processorsFor(architecture, target);
  const applications = link?.components.filter(({ service }) => isFlink(service)) ?? [];
  const [application] = applications;
  if (link === undefined || application === undefined) return undefined;
  const { checkpointSettings, checkpointIntervalMs: interval } = application.traits;
  if (applications.length > 1 || settingsCount(checkpointSettings) === "unknown") return "unknown";
  // A cluster of one's own may be told elsewhere how often to take them.
  if (application.service === "flink" && interval === undefined) return "unknown";
  const fallback = flinkLimits.checkpointIntervalMs;
  const isSet = application.service === "flink" || settingsCount(checkpointSettings) === "always";
  const counts = isSet && interval !== undefined;
  if (counts && interval.value === undefined) return "unknown";
  return {
    seconds: (counts ? interval.value! : fallback) / 1_000,
    certainty: link.certainty,
    place: counts ? { uri: application.places[0]!.uri, span: interval.at } : application.places[0]!,
    application,
  };
}

function intervalFor(architecture: Architecture, target: Requirement): Interval | undefined {
  const declared = setInTemplate(architecture, target);
  if (declared === "unknown") return undefined;
  const told = declared ?? toldInNote(architecture, target);
  if (told !== undefined) return told;
  // The managed service has a default; of a cluster of one's own nobody knows the setting.
  const isOwn = componentsOf(architecture, target.place.uri).some(({ service }) => service === "flink");
  return isOwn ? undefined : { seconds: flinkLimits.checkpointIntervalMs / 1_000, certainty: "implied" };
}

/** Whether the note settles for at least once and says who drops repeats: the sentence that the fix writes. */
const makesDoWithout = (architecture: Architecture, target: Requirement): boolean =>
  stands(architecture, target, ["at-least-once"], inSamePassage) &&
  stands(architecture, target, ["deduplication", "idempotency"], inSamePassage);

function fixesFor(target: Requirement, seconds: number, { application }: Interval): readonly Fix[] {
  const half = Math.floor(seconds / 2);
  const isSettable =
    application !== undefined &&
    half >= shortest &&
    (application.service === "flink" || application.traits.checkpointSettings?.value === "CUSTOM");
  const atLeastOnce = addSentence(
    target,
    "Make do with at least once",
    "**Delivery to Kafka:** at least once; consumers drop repeats by <key>.",
  );
  if (!isSettable) return [atLeastOnce];
  return [
    {
      title: `Set the checkpoint interval to ${printDuration(half)}`,
      safe: false,
      changes: [{ kind: "set", target: application.id, trait: "checkpointIntervalMs", value: half * 1_000 }],
    },
    atLeastOnce,
  ];
}

const note =
  "# Settled\n\nManaged Flink writes settled trades to the MSK topic `settled` exactly once (transactional id prefix, `read_committed`, `transaction.timeout.ms` of 15 minutes). Traders must see a trade within 40 seconds.\n";
const checkpoints = (milliseconds: number) => ({
  checkpoints: ["ConfigurationType: CUSTOM", "CheckpointingEnabled: true", `CheckpointInterval: ${milliseconds}`],
});

export default defineRule({
  id: "latency-vs-checkpoint-visibility",
  summary: "A latency target is shorter than the checkpoint interval that exactly-once output to Kafka waits for.",
  why: "Flink commits its Kafka transactions at checkpoints: consumers that read committed records see nothing before that.",
  instead: "Take checkpoints more often, write at least once to idempotent consumers, or change the target.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [pages.flinkKafka, awsPage("managed-flink/latest/apiv2/API_CheckpointConfiguration")],
  examples: [
    {
      title: "The note settles for at least once, as the fix writes it",
      good: {
        "settled.md": `${note}\n**Delivery to Kafka:** at least once; consumers drop repeats by trade id.\n`,
      },
    },
    {
      title: "The template takes a checkpoint a minute",
      bad: {
        "docs/trades.md": note,
        "template.yaml": flinkTemplate(checkpoints(60_000), { resources: kafkaCluster() }),
      },
      marks: [
        ["docs/trades.md", "must see a trade within 40 seconds"],
        ["template.yaml", "60000"],
      ],
      fixed: { "template.yaml": flinkTemplate(checkpoints(20_000), { resources: kafkaCluster() }) },
    },
    {
      title: "The note itself says both",
      bad: {
        "note.md":
          "# Alerts\n\nManaged Flink writes alerts to Kafka exactly once. Checkpoints are taken every 30 seconds. End-to-end latency stays below 2 seconds.\n",
      },
      marks: [["note.md", "End-to-end latency"]],
      severity: "warning",
    },
    {
      title: "Nothing is said of checkpoints: the default of the service counts",
      bad: { "note.md": "# Alerts\n\nAlerts are written exactly once to Kafka, end to end within 2 seconds.\n" },
      marks: [["note.md", "within 2 seconds"]],
      severity: "info",
    },
    {
      title: "Code",
      bad: {
        "note.md": `${codeNote(
          "java",
          "env.enableCheckpointing(60_000);",
          "KafkaSink.<Order>builder().setBootstrapServers(brokers).setRecordSerializer(serializer)",
          '    .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE).setTransactionalIdPrefix("orders").build();',
        )}\nThe Flink job shows an order within 5 seconds.\n`,
      },
      marks: [["note.md", "shows an order within 5 seconds"]],
    },
    {
      title: "Often enough",
      good: {
        "docs/trades.md": note,
        "template.yaml": flinkTemplate(checkpoints(20_000), { resources: kafkaCluster() }),
      },
    },
    {
      title: "At least once",
      good: { "note.md": "Managed Flink writes alerts to Kafka at least once, end to end within 2 seconds.\n" },
    },
    {
      title: "The interval is a parameter",
      good: {
        "docs/trades.md": note,
        "template.yaml": flinkTemplate(
          {
            checkpoints: [
              "ConfigurationType: CUSTOM",
              "CheckpointingEnabled: true",
              "CheckpointInterval: !Ref Interval",
            ],
          },
          { parameters: ["Interval: {Type: Number}"], resources: kafkaCluster() },
        ),
      },
    },
    {
      title: "Another engine commits more often",
      good: { "note.md": "Kafka Streams writes the totals to Kafka exactly once, within 2 seconds.\n" },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    const demands = demandsOf(architecture);
    for (const target of asserted(architecture, ["latency"])) {
      const seconds = secondsOf(target.quantity);
      const { uri } = target.place;
      if (seconds === undefined || seconds <= 0 || !mayBeFlink(architecture, target)) continue;
      const demand = demands.find((one) => one.place.uri === uri && isNear(one.passage, target.passage));
      const key = `${uri}\u0000${target.passage}`;
      if (demand === undefined || told.has(key) || makesDoWithout(architecture, target)) continue;
      const interval = intervalFor(architecture, target);
      if (interval === undefined || interval.seconds <= seconds) continue;
      told.add(key);
      const every = printDuration(interval.seconds);
      report(
        target.place,
        `Exactly-once output to Kafka becomes visible only at checkpoints (${interval.place === undefined ? `every ${every} by default` : `every ${every}`}). "${wordsOf(target)}" needs a shorter interval, or at-least-once output to idempotent consumers.`,
        {
          // A number makes a weak word plain; what is only quoted stays a guess.
          evidence: [target.certainty === "assumed" ? target : undefined, demand, interval],
          related: [
            { place: demand.place, message: "Exactly-once output to Kafka." },
            ...(interval.place === undefined
              ? []
              : [{ place: interval.place, message: `Checkpoints every ${every}.` }]),
          ],
          ...(interval.application !== undefined && { subject: interval.application.id }),
          ...(interval.application !== undefined &&
            interval.place !== undefined && {
              otherEnds: [
                {
                  place: interval.place,
                  message: `Exactly-once output to Kafka becomes visible only at checkpoints, ${every} apart; the notes want "${wordsOf(target)}".`,
                  here: "The target of the note.",
                },
              ],
            }),
          fixes: () => fixesFor(target, seconds, interval),
        },
      );
    }
  },
});
