import { visibility } from "../catalogue/event-sources";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { printDuration } from "../model/quantity";
import { hasStreams, lambdaConsumers } from "./parts/consumers";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { ordersStream, queueConsumer } from "./parts/queues";
import { defineRule } from "./rule";

export default defineRule({
  id: "sqs-visibility-timeout",
  summary: "Messages come back to a queue while a function is still at work on them.",
  why:
    "A message becomes visible again when its visibility timeout ends. Lambda refuses a queue whose timeout is shorter " +
    "than the function's; a little above it, throttled batches come back before they were tried again.",
  instead: "Six times the function's timeout, and the batching window on top.",
  severity: "error",
  category: "consumers",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("lambda/latest/dg/services-sqs-configure")],
  examples: [
    {
      title: "Shorter than the function may take",
      bad: { "template.yaml": queueConsumer({ timeout: "120", visibility: "60" }) },
      marks: [["template.yaml", "60", 2]],
      fixed: { "template.yaml": queueConsumer({ timeout: "120", visibility: "720" }) },
    },
    {
      title: "The default is shorter than the function may take",
      bad: { "template.yaml": queueConsumer({ timeout: "45" }) },
      marks: [["template.yaml", "Orders", 3]],
    },
    {
      title: "Long enough for one attempt only",
      bad: { "template.yaml": queueConsumer({ timeout: "120", visibility: "150", beside: ordersStream }) },
      marks: [["template.yaml", "150"]],
      severity: "info",
    },
    {
      title: "Long enough",
      good: { "template.yaml": queueConsumer({ timeout: "120", visibility: "720", beside: ordersStream }) },
    },
    {
      title: "Not known here",
      good: {
        "template.yaml": queueConsumer(
          { timeout: "120", visibility: "!Ref Seconds" },
          { parameters: ["Seconds: {Type: Number}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const { flow, source } of lambdaConsumers(architecture)) {
      const queue = architecture.component(flow.from.component);
      const handler = architecture.component(flow.to.component);
      const timeout = handler?.traits.timeoutSeconds;
      if (source?.service !== "sqs" || queue === undefined || timeout?.value === undefined) continue;
      const claim = queue.traits.visibilityTimeoutSeconds;
      if (claim === undefined && !queue.complete) continue;
      const window = flow.traits.batchingWindowSeconds;
      const right = Math.min(visibility.most, timeout.value * visibility.timeouts + (window?.value ?? 0));
      const least = timeout.value;
      const isRefused = judge(claim, (seconds) => (seconds ?? visibility.usual) < least) === "always";
      const isShort =
        judge(claim, (seconds) => (seconds ?? visibility.usual) < least * visibility.timeouts) === "always";
      const { uri } = queue.places[0]!;
      // Advice is for those who build with streams; that a deployment fails everybody wants to know.
      const isAdvice = !isRefused && isShort && timeout.isDefault !== true && hasStreams(architecture, uri);
      if (!isRefused && !isAdvice) continue;
      const given = printDuration(claim?.value ?? visibility.usual);
      report(
        claim === undefined ? queue.places[0]! : placeOf(uri, claim),
        isRefused
          ? `Messages stay hidden for ${given}${claim === undefined ? " (the default)" : ""}, and the function may take ` +
              `${printDuration(least)}: Lambda refuses that. Set VisibilityTimeout to ${right}.`
          : `Messages come back after ${given}, which leaves no time to try a throttled batch again. AWS advises six ` +
              `times the function's timeout: ${right} s.`,
        {
          severity: isRefused ? "error" : "info",
          evidence: [claim, timeout],
          subject: flow.id,
          related: [{ place: placeOf(handler!.places[0]!.uri, timeout), message: "The function's timeout." }],
          fixes: () =>
            whereStated(claim, [
              {
                title: `Set VisibilityTimeout to ${right}`,
                safe: false,
                changes: [{ kind: "set", target: queue.id, trait: "visibilityTimeoutSeconds", value: right }],
              },
            ]),
        },
      );
    }
  },
});
