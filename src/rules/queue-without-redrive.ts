import type { Component } from "../model/architecture";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { hasStreams, lambdaConsumers } from "./parts/consumers";
import { awsPage } from "./parts/pages";
import { ordersStream, queueConsumer } from "./parts/queues";
import { isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Names of queues that hold what failed elsewhere: whoever reads them is the last to try. */
const holdsFailures = /dlq|dead|fail|error|redrive|retry|poison/i;

function isLastStop(architecture: Architecture, queue: Component): boolean {
  if (holdsFailures.test([queue.name, ...queue.aliases].join(" "))) return true;
  const { uri } = queue.places[0]!;
  return architecture.flows.some(
    ({ traits, place }) => place.uri === uri && traits.failureDestination?.value?.target === queue.name,
  );
}

export default defineRule({
  id: "queue-without-redrive",
  summary: "A queue that a function reads has no place for messages that keep failing.",
  why:
    "A message that fails comes back again and again until its retention ends, and is then gone without a trace. In a " +
    "FIFO queue everything of its group waits behind it.",
  instead: "Give the queue a RedrivePolicy with a dead-letter queue, and an alarm on that.",
  severity: "info",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues"),
    awsPage("lambda/latest/dg/services-sqs-errorhandling"),
  ],
  examples: [
    {
      title: "No dead-letter queue",
      bad: { "template.yaml": queueConsumer({ redrive: false, visibility: "180", beside: ordersStream }) },
      marks: [["template.yaml", "Orders", 3]],
    },
    {
      title: "A FIFO queue stands still",
      bad: {
        "template.yaml": queueConsumer({
          redrive: false,
          visibility: "180",
          beside: ordersStream,
          more: ["FifoQueue: true"],
        }),
      },
      marks: [["template.yaml", "Orders", 3]],
      severity: "warning",
    },
    {
      title: "With a dead-letter queue",
      good: { "template.yaml": queueConsumer({ visibility: "180", beside: ordersStream }) },
    },
    {
      title: "A dead-letter queue itself",
      good: {
        "template.yaml": queueConsumer({ redrive: false, visibility: "180", beside: ordersStream }).replaceAll(
          "Orders",
          "OrdersFailed",
        ),
      },
    },
    {
      title: "Left to a condition",
      good: {
        "template.yaml": queueConsumer(
          { redrive: false, visibility: "180", beside: ordersStream, more: ["RedrivePolicy: !Ref Redrive"] },
          { parameters: ["Redrive: {Type: String}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const queue = architecture.component(flow.from.component);
      if (source?.service !== "sqs" || queue === undefined || !queue.complete || told.has(queue.id)) continue;
      if (!hasStreams(architecture, queue.places[0]!.uri)) continue;
      if (isSet(queue.traits.redrive) !== "never" || isLastStop(architecture, queue)) continue;
      told.add(queue.id);
      const isFifo = judge(queue.traits.fifo, (value) => value === true) === "always";
      report(
        queue.places[0]!,
        isFifo
          ? "One message that keeps failing stops its group until its retention ends. Add a RedrivePolicy with a " +
              "dead-letter queue."
          : "A message that keeps failing is tried until its retention ends, and is then lost. Add a RedrivePolicy " +
              "with a dead-letter queue.",
        {
          severity: isFifo ? "warning" : "info",
          subject: queue.id,
          related: [{ place: flow.place, message: "This consumer reads the queue." }],
        },
      );
    }
  },
});
