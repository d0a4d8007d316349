import type { EventSource } from "../catalogue/event-sources";
import type { Architecture } from "../model/join";
import { lambdaConsumers } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { serviceEvent, serviceGuardWithout, serviceOf } from "./parts/services";
import { cloudFormation, eventTemplate, guard, kinesisEvent, sourceArns } from "./parts/templates";
import { defineRule } from "./rule";

/** Metrics that tell how far a consumer is behind, by the order of its source. */
const lagMetrics: Readonly<Record<EventSource["order"], readonly string[]>> = {
  shards: ["IteratorAge", "GetRecords.IteratorAgeMilliseconds"],
  partitions: ["OffsetLag", "MaxOffsetLag", "SumOffsetLag", "EstimatedMaxTimeLag"],
  messages: [],
};

/** What to do, in the unit that the metric counts in: an age, or a number of messages. */
const advice: Readonly<Record<EventSource["order"], string>> = {
  shards: "Alarm on IteratorAge, well below the retention of the stream.",
  partitions: "Alarm on OffsetLag, which counts messages, above what the consumer catches up with in time.",
  messages: "",
};

/** Orders of source that an alarm watches the lag of, or may do so. */
function watchedOrders(architecture: Architecture): ReadonlySet<EventSource["order"]> {
  const orders = Object.keys(lagMetrics) as EventSource["order"][];
  const watched = new Set<EventSource["order"]>();
  for (const { traits } of architecture.components) {
    if (traits.alarmMetrics === undefined) continue;
    const names = traits.alarmMetrics.value?.split(" ");
    for (const order of orders) {
      if (names === undefined || names.some((name) => lagMetrics[order].includes(name))) watched.add(order);
    }
  }
  return watched;
}

const mapping = (name: string): readonly string[] => [
  `${name}:`,
  "  Type: AWS::Lambda::EventSourceMapping",
  "  Properties:",
  `    FunctionName: ${name.toLowerCase()}`,
  `    EventSourceArn: ${sourceArns.kinesis}`,
  "    StartingPosition: TRIM_HORIZON",
  "    BisectBatchOnFunctionError: true",
  "    FunctionResponseTypes: [ReportBatchItemFailures]",
];

const alarm = (metric: string): readonly string[] => [
  "Behind:",
  "  Type: AWS::CloudWatch::Alarm",
  `  Properties: {Namespace: AWS/Lambda, MetricName: ${metric}, Statistic: Maximum, Period: 60, Threshold: 60000}`,
];

export default defineRule({
  id: "iterator-age-alarm-missing",
  summary: "Nobody is told when a consumer falls behind.",
  why:
    "A consumer that is stuck or too slow fails nothing: its records grow old until they expire. The age of what it " +
    "reads is the one sign.",
  instead:
    "Alarm on IteratorAge (streams) or OffsetLag (Kafka), well below the retention of the stream. Turn the rule off " +
    "where alarms are kept elsewhere.",
  severity: "info",
  category: "observability",
  since: "0.1.0",
  scope: "templates",
  sources: [
    awsPage("lambda/latest/dg/monitoring-metrics-types", "2026-11-24"),
    awsPage("streams/latest/dev/monitoring-with-cloudwatch"),
  ],
  examples: [
    {
      title: "Two consumers and no alarm: told once",
      bad: { "template.yaml": cloudFormation([...mapping("Bill"), ...mapping("Ship")]) },
      marks: [["template.yaml", "Bill"]],
    },
    {
      title: "An alarm on something else",
      bad: { "template.yaml": cloudFormation([...mapping("Bill"), ...alarm("Errors")]) },
      marks: [["template.yaml", "Bill"]],
    },
    {
      title: "A function of the Serverless Framework",
      bad: {
        "serverless.yml": serviceOf({
          orders: serviceEvent("stream", [
            `arn: ${sourceArns.kinesis}`,
            ...serviceGuardWithout("destinations", "maximum"),
          ]),
        }),
      },
      marks: [["serverless.yml", "stream"]],
    },
    { title: "An alarm on the age", good: { "template.yaml": kinesisEvent(guard) } },
    {
      title: "An alarm in another file",
      good: {
        "consumer.yaml": cloudFormation(mapping("Bill")),
        "alarms.yaml": cloudFormation(alarm("IteratorAge")),
      },
    },
    {
      title: "The metric of the alarm is not known here, or chosen by a condition",
      good: {
        "template.yaml": cloudFormation([...mapping("Bill"), ...alarm("!If [Own, !Ref Metric, IteratorAge]")], {
          parameters: ["Metric: {Type: String}"],
          conditions: ['Own: !Not [!Equals [!Ref Metric, ""]]'],
        }),
      },
    },
    {
      title: "Kafka has a lag of its own",
      good: {
        "template.yaml": eventTemplate("MSK", [
          `Stream: ${sourceArns.msk}`,
          "Topics: [orders]",
          "StartingPosition: TRIM_HORIZON",
        ]),
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    const consumers = lambdaConsumers(architecture);
    const watched = watchedOrders(architecture);
    for (const { flow, source } of consumers) {
      const { uri } = flow.place;
      // An excerpt, or a file put together with others, does not show all that watches it; and nothing is behind that
      // is switched off.
      if (!flow.complete || architecture.model(uri)?.partial === true || flow.traits.enabled?.value === false) continue;
      if (source === undefined || lagMetrics[source.order].length === 0) continue;
      const key = `${uri} ${source.order}`;
      if (told.has(key) || watched.has(source.order)) continue;
      told.add(key);
      report(flow.place, `Nobody is told when this consumer falls behind. ${advice[source.order]}`, {
        subject: flow.id,
        related: consumers
          .filter(
            (other) => other.flow !== flow && other.flow.place.uri === uri && other.source?.order === source.order,
          )
          .map((other) => ({ place: other.flow.place, message: "This consumer has no alarm on its lag either." })),
      });
    }
  },
});
