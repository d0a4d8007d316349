import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

describe("notes that say it in other words", () => {
  /** Texts with the one rule that speaks of each, and texts like them of which it must not speak. */
  const classes: Readonly<
    Record<string, { readonly rule: string; readonly says: readonly string[]; readonly silent: readonly string[] }>
  > = {
    "a schedule against the seconds that somebody has": {
      rule: "batch-service-for-realtime",
      says: [
        "| Point | What |\n|---|---|\n| Wanted | seat map is right at most 3 seconds after a booking |\n| How | EMR step, every 20 minutes |",
        "The gate has to open at once, so we have two seconds. The permission comes from a Glue job that Airflow starts each quarter of an hour.",
        "We have about five seconds to refuse a stolen card. The list is made by the Spark step `stolen`, which runs on the EMR cluster every ten minutes.",
      ],
      silent: [
        "We have about five seconds to refuse a stolen card, which Flink does. The yearly list is made by a Glue job each night.",
        "| Item | Choice |\n|---|---|\n| Goal | report is there at 7 in the morning |\n| Engine | AWS Glue job, cron, every night |",
      ],
    },
    "several events in a row": {
      rule: "event-pattern-needs-cep",
      says: [
        "- card added, *then* password changed, *then* order above 500 EUR: same account, inside 30 minutes\n- done by the Lambda on the `shop-events` stream",
      ],
      silent: [
        "The Lambda first parses the message, then validates it, then writes it to DynamoDB, all within 2 seconds.",
        "Deployment: first the stack is created, then the alias is switched, then the old Lambda is removed, within 10 minutes.",
      ],
    },
    "a window that is written when it is over": {
      rule: "window-exceeds-lambda-limit",
      says: [
        "| Part | Runs on | Does |\n|---|---|---|\n| `stats` | AWS Lambda | cars per lane and hour, written out when the hour is over |",
      ],
      silent: ["The Lambda writes each record to the S3 prefix of its hour as soon as it arrives."],
    },
    "state that is never removed": {
      rule: "state-without-ttl",
      says: [
        "- keyed by serial number, `ValueState<Version>` in RocksDB\n- `StateTtlConfig` is not set\n- runs on Managed Service for Apache Flink",
        "Operator `seen-cards` of the Flink job: keyed state per card, no `StateTtlConfig`.",
      ],
      silent: [
        "The Flink job keeps keyed state per customer. `StateTtlConfig` is set to 30 days.",
        "The Flink job keeps keyed state per shop. `StateTtlConfig` is not set: there will never be more than a hundred.",
      ],
    },
    "a run that begins and ends": {
      rule: "batch-workload-on-flink",
      says: [
        "- On the last of the month start `tolls` on Managed Service for Apache Flink.\n- Input are the counts of the past month as files.\n- Then stop the application until next month.",
      ],
      silent: [
        "On the first of the month we start the new version of the Flink application from a snapshot; then the old one is stopped.",
        "The Managed Flink application is stopped before each upgrade and started again from the snapshot.",
      ],
    },
    "a buffer by the name of its setting": {
      rule: "latency-vs-firehose-buffering",
      says: [
        "agents -> Amazon Data Firehose (`BufferIntervalInSeconds` 600) -> OpenSearch\n\nAn error is in the dashboard within 20 seconds after it was logged.",
        "Amazon Data Firehose has `IntervalInSeconds: 300`. The shift leader must see a fault within half a minute.",
        "Amazon Data Firehose (IntervalInSeconds=900, SizeInMBs=128) fills the bucket, and the yard screen is no more than 10 seconds behind.",
      ],
      silent: [
        "Amazon Data Firehose (`BufferIntervalInSeconds` 60) writes to S3. The report must be there within 15 minutes.",
      ],
    },
    "a list under a title": {
      rule: "firehose-for-stateful-compute",
      says: [
        "Delivery stream `coolers` (Amazon Data Firehose)\n- in: temperatures of all coolers\n- does: mean per cooler and minute",
      ],
      silent: [
        "Delivery stream `coolers` (Amazon Data Firehose)\n- in: temperatures of all coolers\n- out: S3, one file per minute",
      ],
    },
    "partners that wait for each other": {
      rule: "stream-join-on-lambda",
      says: [
        "Bids and asks arrive independently. Whichever comes first waits in the Lambda until its counterpart is there.",
      ],
      silent: ["The Lambda waits until the other service has answered."],
    },
    "time by the name of a field": {
      rule: "event-time-on-lambda",
      says: ["## Consumer (AWS Lambda)\n\n- number of parcels per hub, according to `scanned_at`"],
      silent: ["## Consumer (AWS Lambda)\n\n- copies `scanned_at` into the column of that name"],
    },
    "neither twice nor not at all": {
      rule: "exactly-once-on-lambda",
      says: [
        "The Lambda prints the labels; no parcel gets a second label and none goes without, whatever is retried.",
        "| # | Task |\n|---|---|\n| 1 | Lambda on `refunds` pays out; no customer is paid a second time and none is left out, even on a retry |",
        "The Lambda posts the tolls; not a single toll is doubled or lost.",
        "The Lambda calls the warehouse exactly once for each alarm.\n\nThe warehouse has no means of its own to recognise a repeated call.",
      ],
      silent: ["A Lambda sends the letters. Somebody may get two letters for one case, which is fine."],
    },
    "checkpoints that are to save the sink": {
      rule: "exactly-once-without-end-to-end",
      says: [
        "*Can a booking be there twice?* No. The Flink job goes on from its last checkpoint, so in the OpenSearch index not a single booking is doubled or lost.",
        "Thanks to its checkpoints the Flink job writes no line twice and loses none, all the way into OpenSearch.",
      ],
      silent: [
        "The Flink job takes checkpoints; after a crash lines can be written to OpenSearch twice, which the document id absorbs.",
      ],
    },
  };
  for (const [name, { rule, says, silent }] of Object.entries(classes))
    describe(name, () => {
      for (const text of says)
        it(text, () => assert.ok(rulesIn(text).includes(rule), `said: ${rulesIn(text).join(", ")}`));
      for (const text of silent) it(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(rule), rule));
    });
});
