import assert from "node:assert/strict";
import { needsOf } from "./support/note";

/** A sentence, and the needs that it states. */
const sentences: readonly (readonly [text: string, ...needs: string[]])[] = [
  [
    "Our Lambda tallies how many parcels passed each gate in the preceding quarter of an hour.",
    "window-sliding 15 minutes on lambda, clause",
  ],
  [
    "Every half minute the Lambda publishes how many cars were on the bridge during the previous five minutes.",
    "window-sliding 5 minutes on lambda, clause",
  ],
  ["Firehose adds up the fares of every ten-minute slot.", "window-tumbling 10 minutes on firehose, clause"],
  ["Sessions are cut after 20 minutes of inactivity by a Lambda.", "window-session 20 minutes on lambda, clause"],
  ["Under no circumstances may the Lambda charge a customer a second time.", "exactly-once on lambda, clause"],
  ["Firehose guarantees that nothing is stored twice.", "exactly-once on firehose, clause"],
  ["The Lambda links every ad impression to the click that belongs to it.", "join on lambda, clause"],
  ["The Flink job looks up the customer's name in DynamoDB.", "lookup on flink, clause"],
  ["Managed Flink only renames two fields of every message.", "stateless on managed-flink, clause"],
  [
    "Readings can show up to two days late; Flink corrects the totals.",
    "late-data 48 hours on flink, sentence",
    "fate-of-late-data on flink, sentence",
    "late-data-policy on flink, sentence",
  ],
  ["We run a three node Kafka cluster on our own EC2 instances.", "self-managed on kafka, clause"],
  ["The nightly EMR job reads the lake.", "batch 24 hours on emr, clause", "schedule 24 hours on emr, clause"],
  [
    "The Lambda determines the busiest junction for each five-minute interval.",
    "window-tumbling 5 minutes on lambda, clause",
  ],
  [
    "Phones deliver their positions when they are back in coverage; the Lambda has to sort them into the right hour.",
    "late-data on lambda, sentence",
    "event-time on lambda, clause",
  ],
  ["Double bookings are ruled out; each debit runs through a Lambda.", "exactly-once on lambda, sentence"],
  ["The Lambda waits for the payment event that matches the order event.", "join on lambda, clause"],
  ["The Lambda must know whether a customer has ordered before.", "stateful on lambda, clause"],
  ["The Lambda alerts when the temperature rises three times in succession.", "event-pattern on lambda, clause"],
  ["Flink remembers every device id for ever.", "unbounded-state on flink, clause", "stateful on flink, clause"],
  [
    "Support agents see the call within three seconds although Firehose collects for 60 seconds.",
    "latency 3 seconds on firehose, sentence",
    "buffering 1 minute on firehose, clause",
  ],
  [
    "Lambda can't do this: event time is needed, therefore Managed Flink is used.",
    "event-time on managed-flink, sentence",
    "named-event-time on managed-flink, sentence",
  ],
];

describe("needs of a note", () => {
  for (const [text, ...needs] of sentences) it(text, () => assert.deepEqual(needsOf(text), needs));

  it("binds a pronoun to what the sentence before named", () => {
    assert.deepEqual(needsOf("A Lambda reads the Kinesis stream. It keeps a running total per card."), [
      "stateful on lambda, paragraph",
    ]);
  });

  it("puts bullets on the service of their heading", () => {
    assert.deepEqual(needsOf("## AWS Lambda\n\n- average temperature of the last ten minutes per room\n"), [
      "window-sliding 10 minutes on lambda, passage",
    ]);
  });

  it("keeps pipelines of one document apart", () => {
    const text = [
      "# Kinesis pipelines",
      "## Clicks\n\nLambda masks e-mail addresses.",
      "## Fares\n\nManaged Flink makes the sums.\n\n- session windows of 30 minutes",
    ].join("\n\n");
    assert.deepEqual(needsOf(text), [
      "stateless on lambda, clause",
      "window-session 30 minutes on managed-flink, passage",
    ]);
  });

  it("says nothing of streams in a text about something else", () => {
    for (const text of [
      "The window of the browser shows the state of the order.",
      "The session cookie expires after 20 minutes of inactivity.",
      "Join us on Slack.",
      "Open a new window and click Save; the batch of files is sorted.",
      "The model checkpoint is loaded before training.",
      "The maintenance window is Sunday night; the rolling update takes an hour.",
    ]) {
      assert.deepEqual(
        needsOf(text).filter((need) => !/^(?:duration|schedule|batch)/.test(need)),
        [],
        text,
      );
    }
  });
});
