import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

/** Sound notes in everyday words, by what they are sound in; and notes near them that are not. */
const notes: Readonly<Record<string, { readonly silent: readonly string[]; readonly says: readonly string[] }>> = {
  "late-data-policy-missing": {
    silent: [
      "# Garages\n\nFlink counts free bays in five-minute windows by the time of the sensor. A sensor without a signal sends its messages later. Whatever turns up after the window was written is not counted.",
      "The Flink job sums tickets per hour of sale. Tills without a connection deliver tickets hours later; finance knows that.",
      "Managed Flink averages noise per measuring time. Stations that were offline send in bulk when they are back. Those averages are then replaced.",
      "Flink groups purchases by hour of purchase. The app sometimes sends a purchase days later. We agreed that such purchases do not matter.",
      "Event-time windows of ten minutes on Managed Flink. Late arrivals? They're in the reconciliation report, nobody has ever asked for more.",
      "Flink joins views with clicks, and clicks that arrive later are counted as organic.",
      "If you use windows by event time in Managed Flink, write down what happens with late events.",
      "Flink sums per hour of the event.\n\n| Symptom | Cause | What to do |\n|---|---|---|\n| numbers jump | a late file | call the depot |\n| none | night | sleep |",
      "The Flink stickers come on Monday, delivery may be a day late. Flink windows by event time are the topic of the talk.",
    ],
    says: [
      "Managed Flink sums the readings per hour; there is late data from old meters.",
      "Flink sums rain per hour of measurement. Stations hand in values hours afterwards. Nobody has said what is to be done with a value whose hour is published.",
    ],
  },
  "watermark-strategy-missing": {
    silent: [
      "Managed Flink sums the sales per hour of the sale.",
      "A cart opens keyed state in Managed Flink. If nothing comes for 45 minutes, an event-time timer fires. Orders that arrive after the timer give an event of their own, so the count is corrected.",
    ],
    says: ["Managed Flink sums the sales in hourly event-time windows."],
  },
  "batch-workload-on-flink": {
    silent: [
      "Managed Flink counts the passengers per stop. Every Sunday a script compares the counts with the ticket machines.",
      "Managed Flink updates the stock all day. Each night the list from the warehouse overwrites the numbers.",
      "Managed Flink matches bets and results. At the end of the month, an SQL script makes the statements.",
      "Flink counts what it drops, and we look at the number once a week.",
      "Every Monday we restart the Flink application to prove that it can be restarted.",
      "On the first of each month Managed Flink gets the new tariff table through a topic.",
      "Snapshots of the Flink application are taken every night at 2.",
      "A Python script replays yesterday's file against the Flink application of the test stage each morning.",
      "Every quarter the auditors ask for a dump of the Flink state.",
      "Managed Flink is stopped at 18:00 and started at 07:00 to save money.",
      "## Options for the clearing job\n\n1. Managed Flink in batch mode: paid for 24 hours.\n2. Glue at 03:00: paid for one.\n\nWe take 2.",
      "The monthly payroll run had a spell on Managed Flink; it has since been handed over to Glue.",
    ],
    says: [
      "Every evening an operator starts the Managed Flink application on the files of the day and stops it.",
      "Royalties run on Managed Flink. Every Sunday it reads all files of the week and stops.",
      "Claims are settled by Managed Flink. The job starts each night on the files of the day.",
    ],
  },
  "batch-service-for-realtime": {
    silent: [
      "What if a value is late? Up to two hours late it still counts, then the nightly Glue job adds it to the history.",
      "Managed Flink shows the door. It must be seen within two seconds. Glue runs hourly for the statistics.",
      "Since a heart alarm must be out in two seconds, it is raised on the monitor itself. Our EMR job runs once a day.",
      "Our target for tickets is 15 seconds until the first answer. The Glue job runs each hour and has nothing to do with it.",
    ],
    says: ["The door must be seen within two seconds. Glue runs hourly and finds the open ones."],
  },
  "self-managed-flink": {
    silent: [
      "In my previous job we ran Flink on EC2 and patched it each month. Here AWS does it.",
      "We run a batch layer on EMR and a speed layer on Flink.",
      "I deleted the section on self-managed Flink on EC2, since nobody runs it.",
      "For the exercise Flink runs on your laptop in Docker. Late words are ignored.",
      "Operating our own Flink cluster on Kubernetes would give more freedom; the team has no time for that.",
      "Our own Flink cluster on EC2: not going to happen. Glue does the nightly work.",
      "Chaos test: we kill one broker and a task manager, and watch if the Flink job recovers from the last checkpoint.",
      "Thursday's topic is the retirement of the old Flink cluster on EC2.",
      "We came from a Flink cluster on EC2. Today everything is on Amazon Managed Service for Apache Flink.",
      "In 2020 Karl put Flink on three servers below his desk. They are in the museum now.",
      "The last Flink nodes on our EC2 instances will be terminated on Friday.",
      "Fri: Flink cluster on EC2 deleted.",
      "## Not on the list\n\nFlink on EKS, with operators of our own.",
      "Flink on EKS and Kafka on EC2. Both were examined and ruled out.",
      "For each of our 60 machines Flink holds the running maximum of the temperature.",
    ],
    says: [
      "Flink goes on an EMR cluster that the ops crew looks after.",
      "We run Flink ourselves on EKS, patching the nodes each month. A managed service would give us less control.",
      "We run Flink on four EC2 instances; when a task manager dies at night we restart it by hand.",
      "Flink runs on four EC2 instances that we patch ourselves.",
      "Managed Flink was priced and dropped. Flink runs in a Flink cluster of our own on EC2.",
    ],
  },
  "exactly-once-without-end-to-end": {
    silent: [
      "Each payment is booked exactly once: the HTTP sink of the Flink job sends an `Idempotency-Key`.",
      "Flink sees each order exactly once. In OpenSearch a document is written again under its own id after a failure.",
    ],
    says: ["Flink writes each order to OpenSearch exactly once."],
  },
  "flink-for-stateless-transform": {
    silent: [
      "Price tags change within 20 seconds: Managed Flink to MQTT.",
      "Managed Flink counts doors, Glue counts floors. They share the topic, nothing else.",
      "On-call opens the Flink UI, filters by the failed task and checks the exceptions tab.",
      "Alerts go straight from the Flink job to SNS; Firehose keeps only the audit copy.",
    ],
    says: [
      "The Flink job masks the names and nothing else.",
      "A Flink job checks each record for a missing id and drops those.",
    ],
  },
};

describe("sound notes", () => {
  for (const [rule, { silent, says }] of Object.entries(notes)) {
    for (const text of silent) it(`${rule} is silent: ${text}`, () => assert.ok(!rulesIn(text).includes(rule)));
    for (const text of says) it(`${rule} speaks: ${text}`, () => assert.ok(rulesIn(text).includes(rule)));
  }
});
