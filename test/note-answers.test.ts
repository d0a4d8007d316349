import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

describe("answers and verdicts in notes", () => {
  /** Texts by the one rule that speaks of them, and texts like them of which it must not speak. */
  const cases: readonly (readonly [rule: string, says: readonly string[], silent: readonly string[]])[] = [
    [
      "stateful-window-on-lambda",
      [
        "How many boats in any 60 minutes? A Lambda answers that all day.",
        "How full was each lock in the past half hour? A Lambda tells it.",
        "How many cars in the last hour? Our Lambda knows that every minute.",
      ],
      [
        "How many cars in the last hour? A Lambda could tell, but does not.",
        "How many cars passed in the last hour? Nobody knows. A Lambda opens the gate.",
      ],
    ],
    [
      "keyed-state-on-lambda",
      ["The Lambda keeps a balance: refunds raise it, fares lower it."],
      [
        "First idea was a Lambda with a mileage total per ferry. Managed Flink does it.",
        "The first thought was a Lambda that remembers the last weight of each crane.",
      ],
    ],
    [
      "batch-workload-on-flink",
      ["At the end of each month Managed Flink reads the closed files and is stopped again."],
      ["At the end of each day Managed Flink emits the totals of that day."],
    ],
    [
      "simple-delivery-suggests-firehose",
      ["## Managed Service for Apache Flink\n\n- Kafka to OpenSearch, lines as they are\n"],
      ["## Firehose\n\n- Kafka to OpenSearch, lines as they are\n"],
    ],
    [
      "managed-flink-misnamed",
      ["Ferry counts run in Amazon Kinesis Data Flink."],
      ["Kinesis Data Streams and Flink are used."],
    ],
    [
      "batch-service-for-realtime",
      ["Hourly Glue warns the captain in five seconds."],
      ["Hourly Glue can't warn the captain in five seconds, Managed Flink can and does."],
    ],
    ["self-managed-kafka", ["Kafka brokers of our own on EC2."], ["## We do without\n\n- Kafka brokers of our own"]],
    [
      "stream-join-on-lambda",
      ['## Lambda "fare"\n\n- reads tap stream and gate stream\n- links both by rider'],
      ['## Lambda "fare"\n\n- reads the tap stream\n- looks up the rider by card'],
    ],
    [
      "batch-workload-on-flink",
      ["At the close of a month Managed Flink goes through the salary files."],
      ["Managed Flink reads the salary stream at all hours."],
    ],
  ];
  for (const [rule, says, silent] of cases)
    describe(rule, () => {
      for (const text of says)
        it(text, () => assert.ok(rulesIn(text).includes(rule), `said: ${rulesIn(text).join(", ")}`));
      for (const text of silent) it(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(rule), rule));
    });
});
