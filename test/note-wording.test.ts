import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

/** One rule with sentences of which it must speak, and sentences near them of which it must not. */
const wordings: Readonly<Record<string, { readonly says: readonly string[]; readonly silent: readonly string[] }>> = {
  "stateful-window-on-lambda": {
    says: [
      "In the Lambda we gather what a diver does until she has been away for half an hour, and then write out the visit.",
      "All calls that are less than 40 s from each other are one burst. The Lambda that reads the stream finds the bursts.",
      'A Lambda makes one "ride" of the taps of a card as long as the quiet spell between them is under 20 minutes.',
    ],
    silent: [
      "The Lambda collects what has arrived; the time between two releases is under 10 days.",
      "The Lambda writes one row per event; last month it wrote 3 million rows in all.",
      "The Lambda deletes files that have not been touched for 30 days.",
    ],
  },
  "keyed-state-on-lambda": {
    says: [
      "A Lambda on the stream warns if the level of a silo fell by more than a tenth against the reading before.",
      "`course` (AWS Lambda) works out speed and heading of a ferry from its two most recent positions.",
      "The Lambda consumer greets a member on his very first visit.",
      "Function: `hours` (Lambda). State: total running time of each pump.",
      "The Lambda throws away repetitions.",
      "In the Lambda: exponential smoothing of the flow of each pipe.",
      "If a value leaps by more than 5 degrees from one record to the next, the Lambda flags it.",
      "A Lambda hands out consecutive numbers to the claims of a policy.",
    ],
    silent: [
      "The Lambda opens its first connection at the start and reports how long that took.",
      "The Lambda looks for the most recent offset and reads on from there.",
      "The Lambda carries nothing over from one record to the next.",
      "The Lambda is stopped on the first of the month, which an alarm reports.",
    ],
  },
  "event-pattern-needs-cep": {
    says: ["The Lambda raises an alarm when a crane stops more than twice in a shift."],
    silent: [
      "If the Lambda fails three times in a row, the batch goes to the DLQ.",
      "The Lambda is invoked more than twice in a night.",
    ],
  },
  "event-time-on-lambda": {
    says: [
      "Daily litres per tank, made by a Lambda; the date is that of the meter, not that of the upload.",
      "Phones keep their taps. Our Lambda counts them in the minute the passenger really tapped.",
      "The hour is determined from the `weighed_at` field. Processing: AWS Lambda.",
      "The Lambda has to file each frame under the minute of capture.",
    ],
    silent: [
      "The Lambda counts the records that come in by the hour in which it received them; see the notes on runtime.",
    ],
  },
  "stream-join-on-lambda": {
    says: [
      "A Lambda gets `orders` and `letters` from two Kinesis streams and is to find the letter for each order.",
      "For a bag the Lambda needs the flight event it goes with; flight events are on their own stream.",
      "Two Kinesis streams feed a Lambda that puts aside whatever came first and goes on as soon as its counterpart turns up.",
      "A Lambda with two event source mappings reports guests who booked but did not check in.",
    ],
    silent: [
      "The Lambda reads two Kinesis streams, drops what is broken and does not retry.",
      "There are two Kinesis streams plus a Lambda for the most recent release.",
      "Two Kinesis streams are read by the Lambda, which adds the name of the stream to each record.",
    ],
  },
  "exactly-once-on-lambda": {
    says: ["A Lambda charges the card. Double charges are a no-go."],
    silent: [
      "Firehose writes only once a minute, which may never change.",
      "Never deploy the Lambda twice in one day.",
      "It does not matter if a mail is sent twice by the Lambda.",
    ],
  },
  "latency-vs-firehose-buffering": {
    says: [
      "Firehose sends what it has got once in 5 minutes. Users expect to find their upload after 20 seconds.",
      "SLA: 30 s end to end. Firehose gathers records for up to 5 min.",
      "Within five seconds an event should be visible in S3; our delivery stream (Firehose) holds back records for 60 seconds.",
      "The guards want to see events in Splunk ten seconds after they happen. Firehose is set to accumulate 90 seconds' worth of data.",
    ],
    silent: [
      "Firehose sends what it has got once in 5 minutes. Users expect to find their upload after 20 minutes.",
      "Firehose gathers records for up to 5 min; SLA: one hour end to end.",
      "The API answers within 2 s. Firehose, which archives the logs, buffers for 5 minutes.",
    ],
  },
  "simple-delivery-suggests-firehose": {
    says: [
      "| Job | Runs on | From | To | Logic |\n|---|---|---|---|---|\n| archive | Managed Flink | orders | S3 | none |",
      "The Managed Flink job takes the topic to S3. Transformation: none.",
    ],
    silent: [
      "| Job | Runs on | From | To | Logic |\n|---|---|---|---|---|\n| archive | Managed Flink | orders | S3 | hourly sums |",
      "The Flink job enriches events and delivers them to S3.",
    ],
  },
  "batch-service-for-realtime": {
    says: [
      "| Need | Limit | Done by |\n|---|---|---|\n| intrusion alert | 5 s | Glue job, every 20 min |",
      "Glue looks for leaks on a ten-minute timer, and a valve must shut within 15 seconds of a leak.",
    ],
    silent: ["| Need | Limit | Done by |\n|---|---|---|\n| report | 2 h | Glue job, every 20 min |"],
  },
  "late-data-policy-missing": {
    says: [
      "Windows go by event time (Flink, 15 min tumbling). Whether to drop or reprocess late arrivals is open.",
      "| Property | Value |\n|---|---|\n| engine | Flink |\n| windows | event-time, 5 min, tumbling |\n| late records | tbd |",
    ],
    silent: [
      "Windows go by event time (Flink, 15 min tumbling). Late arrivals are dropped; the name of the topic is open.",
    ],
  },
  "state-without-ttl": {
    says: [
      "Flink: keyed state by user id, TTL not set.",
      "In `Seen` (MSF) a MapState entry is written for every e-mail hash. Nothing clears it, there's no TTL.",
    ],
    silent: ["Flink: keyed state by user id, TTL set to 7 days."],
  },
  "flink-for-stateless-transform": {
    says: [
      "What the Managed Flink job does per record: parse, mask, re-serialise. What it keeps between records: nothing.",
      "In our Managed Flink app fields are renamed and nulls dropped. Nothing is carried over from record to record.",
      "Turning feet into metres, one reading at a time: the Managed Flink job converts them.",
    ],
    silent: ["The Managed Flink job renames fields and keeps a total per record type."],
  },
  "batch-workload-on-flink": {
    says: [
      "Job catalogue, Managed Service for Apache Flink\n\n- `stock`\n  - kind: bounded batch, 00:30-02:00\n  - reads: full export",
    ],
    silent: [
      "The Managed Flink job deletes its own state after a batch of records.",
      "Flink runs day and night; savepoints are made once a week.",
      "The Managed Flink app is stopped on the first of the month for an upgrade and started again.",
    ],
  },
};

describe("needs in the words of others", () => {
  for (const [rule, { says, silent }] of Object.entries(wordings))
    describe(rule, () => {
      for (const text of says) it(text, () => assert.ok(rulesIn(text).includes(rule), rulesIn(text).join(", ")));
      for (const text of silent) it(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(rule), rule));
    });
});
