import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

describe("notes that say it with other classes of words", () => {
  /** Texts with the one rule that speaks of each, and texts like them of which it must not speak. */
  const classes: Readonly<
    Record<string, { readonly rule: string; readonly says: readonly string[]; readonly silent: readonly string[] }>
  > = {
    "a figure read back from what outlives a call": {
      rule: "keyed-state-on-lambda",
      says: [
        "The Lambda behind the Kinesis stream fetches the mileage of this van from a static field and adds the new kilometres.",
        "1. A sale arrives on the Kinesis stream\n2. Lambda takes the stock of the shop from a global variable\n3. subtracts what was sold",
        "For every bet the Lambda on the Kinesis stream gets the pot of this player from a variable outside the handler.",
      ],
      silent: [
        "The Lambda on the Kinesis stream takes the client of the database from a variable outside the handler.",
      ],
    },
    "a visit that ends when somebody has gone": {
      rule: "stateful-window-on-lambda",
      says: [
        "A reader who has not turned a page for 30 minutes is considered to have left; the Lambda on the Kinesis stream writes one row for each such reading.",
        "Whoever does not touch the screen for 20 minutes counts as gone. The Lambda on the Kinesis stream cuts the visits that way.",
      ],
      silent: ["A gateway that has not reported for 30 minutes is considered offline, the Lambda says in its log."],
    },
    "records that stand alone": {
      rule: "flink-for-stateless-transform",
      says: [
        "The Flink job reads the readings, turns inches into centimetres and writes them to the next topic. No reading is related to another: they have nothing to do with each other.",
        "A Flink job masks the card number and passes the payment on. There is no connection between two payments.",
        "The Flink job renames three fields of each parcel scan. The scans are unrelated to one another.",
      ],
      silent: [
        "The Flink job counts the scans per parcel and masks the name. The scans of two parcels have nothing to do with each other.",
      ],
    },
    "a run that is switched on and off": {
      rule: "batch-workload-on-flink",
      says: [
        "Once a quarter the Managed Flink app is switched on, reads the export of the tills, and is switched off when done.",
        "Every Sunday the Managed Flink application is turned on, goes through the files of the week, and is turned off again.",
      ],
      silent: [
        "The Managed Flink app was switched on in May, counts the calls per cell, and the old script was switched off.",
      ],
    },
    "what its pronoun does": {
      rule: "firehose-for-stateful-compute",
      says: ["Votes go into Amazon Data Firehose. It holds a sliding window of ten minutes and sends the ranking on."],
      silent: ["Votes go into Amazon Data Firehose. A sliding window of ten minutes is what Flink holds."],
    },
    "once, and nothing about twice": {
      rule: "exactly-once-on-lambda",
      says: [
        "The Lambda on the Kinesis stream books each ticket; a ticket cannot be paid twice.",
        "The Lambda on the Kinesis stream posts every fare one time, never more and never less.",
      ],
      silent: [
        "The Lambda on the Kinesis stream reads the file, which cannot be read again afterwards.",
        "Without a checkpoint of its own the Lambda on the Kinesis stream processes some records twice.",
      ],
    },
    "a name that never was": {
      rule: "managed-flink-misnamed",
      says: [
        "The job runs on Amazon Kinesis Managed Flink.",
        "We use MSK Managed Flink for it.",
        "AWS Kafka Managed Flink does it.",
      ],
      silent: ["Records flow from Kinesis, Managed Flink reads them."],
    },
    "a target by when something lies with somebody": {
      rule: "latency-vs-firehose-buffering",
      says: [
        "Firehose buffers for five minutes. A scan must be with the dispatcher a minute after the gate has read it.",
        "Firehose buffers for five minutes, though each alarm has to reach the guard at most 30 seconds after the door was opened.",
      ],
      silent: ["Firehose buffers for five minutes. The file must be in the archive an hour after the shop has closed."],
    },
    "at once, as a number": {
      rule: "batch-service-for-realtime",
      says: [
        'The price must change "at once", the shops have written this down as 3 s. Prices are copied by the scheduled Glue job `prices`, every ten minutes.',
        "The seat is to be free immediately, which the airline has defined as 5 seconds. A Glue job runs every ten minutes and frees it.",
      ],
      silent: ["The Glue job runs every ten minutes and starts immediately. Its pause between attempts is 5 s."],
    },
    "an answer that is wrong": {
      rule: "firehose-for-stateful-compute",
      says: ["- Firehose removes duplicates.\n- Lambda reads the rest."],
      silent: [
        "- Firehose removes duplicates. *Wrong.*\n- Lambda reads the rest.",
        "- Firehose joins two streams. False: it delivers.",
      ],
    },
  };
  for (const [name, { rule, says, silent }] of Object.entries(classes)) {
    for (const text of says)
      it(`${name}: ${text.slice(0, 60)}`, () => assert.ok(rulesIn(text).includes(rule), `${rulesIn(text)}`));
    for (const text of silent)
      it(`${name}, not: ${text.slice(0, 60)}`, () => assert.ok(!rulesIn(text).includes(rule), `${rulesIn(text)}`));
  }
});
