import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

/** Texts in which one rule speaks, and texts like them in which it is silent. */
interface Relation {
  readonly rule: string;
  readonly says: readonly string[];
  readonly silent: readonly string[];
}

describe("notes that say it by a relation", () => {
  const relations: Readonly<Record<string, Relation>> = {
    "a past stretch of time and a figure": {
      rule: "stateful-window-on-lambda",
      says: [
        "## Lambda `pool-heat`\n\n* warmest lane\n* looks back 90 minutes\n* refreshed each minute",
        '"How full was the car park during the last two hours?" - answered by a Lambda on the gate stream.',
        "Reader turns no page for 40 min -> sitting over -> Lambda stores its length.",
        "# Escalator load (Lambda)\n\n- riders per escalator\n- period: preceding half hour, moves along each minute",
        "Compute? Lambda. What for? The mean CO2 of the past three quarters of an hour per classroom.",
        "The function (Lambda) shows at any moment how many litres the well gave in the hour before.",
        "## Need\n\n- mean glare per cockpit, past 40 minutes, always current\n\n## Considered\n\n- Managed Flink\n- Lambda\n\n## Verdict\n\nLambda.",
        "No scooter movement for 25 minutes = ride over. A Lambda closes the ride and writes its length.",
      ],
      silent: [
        "Lambda copies the last 24 hours of CloudWatch logs to S3.",
        "Do we need the mean of the last two hours? Lambda cannot make it.",
        "The Lambda's timeout was raised; in the past 30 minutes no errors were counted in CloudWatch.",
        "Lambda was on the table for the rolling gust mean but lost out to Managed Flink.",
        "A browser session that is quiet for 20 minutes is over; a Lambda deletes its token.",
      ],
    },
    "a stretch of the clock and a figure": {
      rule: "window-exceeds-lambda-limit",
      says: [
        "Day totals per till: a Lambda adds them up from the Kinesis stream and writes them at closing time.",
        "Hourly: a Lambda closes the hour and emits one sum per turnstile.",
      ],
      silent: [
        "Lambda resets the demo environment every hour.",
        "The cleaner comes in a two-hour window; a Lambda texts the tenant.",
        "We moved the hourly totals out of Lambda; Flink SQL makes them now.",
        "The decay rate lambda is fitted to the counts of one hour.",
      ],
    },
    "the time at which it happened": {
      rule: "event-time-on-lambda",
      says: [
        "| Rule | Who |\n|---|---|\n| a sale booked under the till's date even if the till was cut off | Lambda |",
        "Rain recorded at 3 but delivered at 7 goes into the 3 o'clock total (Lambda).",
        "Lambda `sales-by-day`: receipts scanned on Monday for Saturday go into Saturday's total.",
        "Requirement: lap times ordered by the transponder's stamp, latecomers slotted in. Runs in Lambda.",
        "Lambda keeps each hour open for another 20 minutes so that slow meters are still counted in.",
        "## Lambda `mower`\n\n- litres per day of mowing\n- mowers that report a week later: counted on the day they mowed",
      ],
      silent: [
        "Lambda copies the event timestamp into the header and forwards the record.",
        "The parcel was late, so a Lambda sends a voucher.",
        "Late fees are charged by a Lambda on the day after the due date.",
      ],
    },
    "memory of what came before": {
      rule: "keyed-state-on-lambda",
      says: [
        "Open orders per table: Lambda counts them up when one comes and down when one is served.",
        "Order placed, not paid after half an hour: the Lambda reminds. It therefore holds all unpaid orders.",
        "How many cars are in the garage? Lambda: plus one at the entry, minus one at the exit.",
        "Per lift the Lambda holds the floor it stood at last and reports the travel.",
        "Mileage per truck mounts up in the Lambda; at 30,000 km it books a service.",
        "Repeat scans of a parcel swallowed by the Lambda (it knows the ids of the day).",
        "Lambda carries a guest's tab forward from order to order.",
        "```mermaid\nflowchart TD\n  A[Kinesis orders] --> B[Lambda: stock left per SKU, minus one for each order]\n```",
      ],
      silent: [
        "Lambda keeps the connection to the database open between invocations.",
        "Room profiles sit in a small cache in the Lambda, which may be lost at any time.",
        "Lambda writes the latest position by ship id into DynamoDB (put, overwrites).",
        "## Proposal\n\nA Lambda drops scans it has seen before.\n\n## Outcome\n\nTurned down. Managed Flink does it.",
      ],
    },
    "two inputs and one who puts them together": {
      rule: "stream-join-on-lambda",
      says: [
        "Lambda consumes `offers` and `deals` (two topics) and finds for each deal its offer.",
        "Lambda: taxi requests in, taxi positions in, couples out.",
        "## Pairing (Lambda)\n\n1. read `pings`\n2. read `pongs` (second stream)\n3. write the round trip",
        "Which claim belongs to which photo? A Lambda on both topics decides.",
        "The Lambda holds a letter from one stream until its receipt comes on the other.",
        "Sales and returns, each a topic, netted per article in a Lambda.",
        "## Lambda `guide-guest`\n\nIn:\n\n- stream of guests\n- stream of free guides\n\nOut:\n\n- one record for every guest, with the guide who fits",
        "# Lambda `seat-check`\n\nInputs\n- Kinesis stream `boardings`\n- Kinesis stream `bookings`\n\nOutput\n- for each boarding the booking that goes with it",
        "```mermaid\nflowchart LR\n  A[Topic: deposits] --> L[Lambda: couples by account]\n  B[Topic: withdrawals] --> L\n```",
        "Two feeds (quotes, fills). Matching engine: Lambda.",
        "For every landing on the arrivals stream the Lambda fetches its take-off from the departures stream.",
        "Lambda waits until invoice and goods receipt are both in, then pays.",
        "What? Ad views against purchases (both Kinesis). Who? Lambda.",
      ],
      silent: [
        "Lambda reads the orders stream and writes matching records to the fraud topic.",
        "- orders stream, consumed by Lambda `a`\n- returns stream, consumed by Lambda `b`\n- each has its own DLQ",
        "Which claim belongs to which photo? A Lambda on both topics was considered.",
        "Lambda reads two streams and copies each into its own bucket.",
        "Matching trades in Lambda: no. Two topics need state; Managed Flink it is.",
        "A Lambda for the orders stream, another for the returns stream.",
        "```mermaid\nflowchart LR\n  A[Orders topic] --> L[Lambda: masks by field]\n  L --> C[Clean topic]\n```",
      ],
    },
    "once, whatever happens": {
      rule: "exactly-once-on-lambda",
      says: [
        "Lambda `payout`: one payout per claim, even if the function is retried.",
        "| Item | Value |\n|---|---|\n| Engine | Lambda |\n| Duplicates | not allowed |",
        "May a pill be dispensed again after a crash? Never. (Lambda)",
        "Lambda prints exactly one label per parcel even if the shard is replayed.",
        "## Refunds (Lambda)\n\nRule: a refund leaves the house once. Twice is a sacking matter.",
        "Could a ticket be issued twice? No. The Lambda rules that out.",
        "Firehose, claims archive: one copy of each claim, never two.",
        "Auditors were told: Firehose puts each deed in S3 one time only, duplicates are impossible.",
      ],
      silent: [
        "One Lambda per stream, never two.",
        "A second Lambda is not allowed in this VPC.",
        "Exactly-once delivery by Firehose is a myth.",
        "Never deploy the Lambda twice on one day.",
        "Exactly once a year the Lambda's client certificate has to be renewed by hand.",
        "There is exactly one consumer per shard, even if the Lambda restarts.",
        "We were told that Lambda handles each record one time only.",
      ],
    },
    "figures on the way to a store": {
      rule: "firehose-for-stateful-compute",
      says: [
        "# Firehose `meter-sums`\n\n- adds up kWh per quarter of an hour\n- S3",
        "Per minute and road: one mean speed. Firehose does it on the way to S3.",
        "Instead of the raw gusts, Firehose hands over their hourly mean.",
      ],
      silent: [
        "## Firehose\n\n- S3 prefix by hour\n- number of objects: about 60 per hour",
        "Firehose writes hourly prefixes (YYYY/MM/DD/HH) to S3.",
      ],
    },
    "no word on those that come too late": {
      rule: "late-data-policy-missing",
      says: [
        "Flink, event time, hourly. Nobody owns the question of the latecomers.",
        "Snow depth per hour by the stake's own clock (Managed Flink). Stakes reporting after the close: undecided.",
        "Managed Flink counts catches per day of fishing. What about boats that report after the day is closed? Unclear.",
        "Managed Flink, tumbling 1 h on `occurred_at`. Handling of late ones missing in the spec.",
      ],
      silent: [
        "Flink windows by arrival time. Late events: no rule needed.",
        "Flink windows on `occurred_at`. Open: who pays. Late ones go to the topic `late`.",
      ],
    },
    "state that nobody takes away": {
      rule: "state-without-ttl",
      says: [
        "Managed Flink. Keyed by e-mail address. TTL: none. New addresses daily.",
        "# Flink job `novelty`\n\n- a set of all product ids we have met\n- nothing is ever taken out",
        "Flink remembers each voucher code. Deleted? Never.",
        "State of the Flink job: a map of device -> firmware; devices are added, never taken out.",
        "The Flink app dedups by message id over all time.",
      ],
      silent: [
        "- Flink job with keyed state, TTL 1 day\n- S3 archive: nothing is ever deleted",
        "Flink keeps a counter per country, no TTL needed with 200 keys.",
        "The topic is kept forever, Flink's state for a day.",
      ],
    },
    "records that nothing is asked of but themselves": {
      rule: "flink-for-stateless-transform",
      says: [
        "## Managed Flink app `hide-plates`\n\n- paints over the plate in the record at hand\n- needs to know nothing about any other record",
        "One XML document goes in, one JSON document comes out: that is all our Managed Flink job does.",
      ],
      silent: [
        "Managed Flink compares the record at hand with the ones before it.",
        "The Lambda looks at the record in hand and knows nothing about any other record.",
      ],
    },
    "two inputs of which either may come first": {
      rule: "stream-join-on-lambda",
      says: [
        "Meals come in on one stream, riders on another. A Lambda puts each rider next to his meal, whichever of the two turns up first.",
      ],
      silent: ["Firehose flushes at 64 MB or 5 minutes, whichever comes first; a Lambda strips the names."],
    },
    "a promise and a target that keeps repeats": {
      rule: "exactly-once-without-end-to-end",
      says: [
        "Managed Flink appends each prize to MySQL by plain auto-committed INSERTs into a table without a key. End to end no prize is paid twice.",
        "Managed Flink posts each prize to the portal, which adds a new booking with each call. Every prize arrives exactly once.",
        "Every slip reaches the phone exactly once: Managed Flink calls a push gateway that knows neither keys nor transactions.",
      ],
      silent: ["Managed Flink writes each prize to MySQL with an upsert on its id. End to end no prize is paid twice."],
    },
    "one thing for one, whatever happens": {
      rule: "exactly-once-on-lambda",
      says: [
        "A Lambda reads the orders stream and sends vouchers: under no circumstances does a customer receive two vouchers for one order.",
      ],
      silent: ["Team Lambda won the quiz: no team was counted twice."],
    },
    "a figure for each of something and a span": {
      rule: "firehose-for-stateful-compute",
      says: ["Firehose condenses the signals to a mean and a maximum for each turbine and ten minutes."],
      silent: ["Firehose writes the signals of each turbine and waits ten minutes at most."],
    },
    "a stream and a bucket with nothing between": {
      rule: "simple-delivery-suggests-firehose",
      says: [
        "We run an application on Managed Service for Apache Flink. It takes the clicks from the stream and puts them in the S3 bucket `raw`. It does nothing else.",
      ],
      silent: [
        "We run an application on Managed Service for Apache Flink. It takes the clicks from the stream, joins them with the carts and puts them in the S3 bucket `raw`.",
      ],
    },
    "the time that the source gives": {
      rule: "event-time-on-lambda",
      says: [
        "A Lambda books each reading to the hour in which the probe took it, not the one in which it reached us.",
        "The Lambda puts the goals in the order in which they were scored and waits up to 90 seconds for those that got held up on the way.",
      ],
      silent: [
        "A Lambda stamps each reading with the time at which it reached us.",
        "The Lambda hands over each record once and only once to the printer, under its id.",
      ],
    },
    "a run that ends with its input": {
      rule: "batch-workload-on-flink",
      says: [
        "1. On the 1st a timer starts the Managed Flink application `dues`.\n2. Once the input is used up, we stop the application until next month.",
      ],
      silent: [
        "Managed Flink keeps a total per shop and dish. Controlling works with it once a day.",
        "We stop the Managed Flink application for an upgrade and start it again from its snapshot.",
      ],
    },
    "a column that tells when state goes": {
      rule: "state-without-ttl",
      says: [
        "| Operator | Content | Removed |\n|---|---|---|\n| `pages` (Managed Flink) | MapState with the pages seen | never |",
      ],
      silent: [
        "| Operator | Content | Removed |\n|---|---|---|\n| `pages` (Managed Flink) | MapState with the pages seen | after 2 days |",
      ],
    },
  };
  for (const [name, { rule, says, silent }] of Object.entries(relations)) {
    describe(name, () => {
      for (const text of says) it(text, () => assert.ok(rulesIn(text).includes(rule), rulesIn(text).join()));
      for (const text of silent) it(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(rule)));
    });
  }
});
