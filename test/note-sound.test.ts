import assert from "node:assert/strict";
import { blamesIn } from "./support/note";

/** Each class of sound notes with its counterparts that are to be told all the same. */
const classes: Readonly<
  Record<string, { readonly sound: readonly string[]; readonly told?: Readonly<Record<string, string>> }>
> = {
  "a label that says it is not so": {
    sound: [
      "A Lambda function sends a message for each fault.\n\n**Avoided:** counting faults per machine in the function.",
      "Deliberately missing: a running total per household in the Lambda.",
      "Not allowed in a Lambda: remembering the last value per sensor.",
      "Does: sends one push per event from a Lambda.\n\nDoesn't: hourly sums per station, matching of unlock and lock.",
      "Common mistake: averaging the last ten readings in a Lambda with a global variable.",
      "The Lambda prints labels. Not its job:\n\n- a count per printer over the last hour\n- remembering the last label",
    ],
    told: {
      "Never send a mail twice: the Lambda must send each mail exactly once.": "exactly-once-on-lambda",
      "Bad readings: the Lambda compares each one with the previous one of the same pump.": "keyed-state-on-lambda",
      "Missing readings: the Lambda remembers the last one of each meter.": "keyed-state-on-lambda",
      "Avoiding doubles: the Lambda keeps the ids of the last hour in a set.": "keyed-state-on-lambda",
    },
  },
  "words that deny themselves": {
    sound: [
      "The Lambda formats one label per parcel. It holds no counters and keeps no state.",
      "A Lambda masks the name; it keeps no running total and has no state per customer.",
    ],
    told: {
      "The Lambda holds no more than 100 positions per truck in memory and compares each with the last.":
        "keyed-state-on-lambda",
    },
  },
  "what seemed so, or was meant to be": {
    sound: [
      "Firehose was meant to add up the sales of each hour. It cannot, so Managed Service for Apache Flink does.",
      "The Lambda was supposed to remember the last position per truck; Managed Flink does it, with a TTL of two days.",
      "One would think that a Lambda can count the visitors of the last hour. We let Flink do it.",
      "At first sight a job for Lambda: add up the kilometres per car.",
      "Until spring `fare-sum` was a Lambda function that added each fare to a running total per line.",
    ],
  },
  "questions under a label": {
    sound: [
      "Quiz, question 9: can a Lambda function on its own keep the mean of the last hour?",
      "Interview question: why would you not let a Lambda join two streams?",
      "In the second part of the exam you explain why a session window cannot live in a Lambda.",
      "A late train triggers an event. Our Lambda turns it into a push message; it may be a minute old.",
    ],
    told: {
      "Question of the board: who counts? Answer: the Lambda counts the passengers over the last hour.":
        "stateful-window-on-lambda",
    },
  },
  "places and stamps": {
    sound: [
      "Flink builds the means. A Lambda function behind it only sends the mail.",
      "The Lambda puts the arrival time on each message and hands it over.",
      "A Lambda attaches the time of receipt to every reading; the sums are made by whoever reads the stream.",
      "In Sunday's maintenance window we redeploy the Lambda functions and keep a count of failed deployments on the whiteboard.",
    ],
    told: {
      "The Lambda puts each reading into the hour in which it was measured.": "event-time-on-lambda",
    },
  },
  "once more without harm": {
    sound: [
      "The Lambda writes three thumbnails. Running it twice overwrites the same objects.",
      "The Lambda writes to S3 by sequence number. A retry writes the same object; that is all the exactly-once we need.",
      "The Lambda returns the ids of the messages that it could not parse, and SQS delivers only these again.",
    ],
    told: {
      "Three times running the sensor reports an error: then the Lambda calls the foreman.": "event-pattern-needs-cep",
    },
  },
  "failures of the program itself": {
    sound: [
      "| Alarm | Metric | Threshold |\n|---|---|---|\n| import | Lambda errors | 3 errors in 5 minutes |",
      "Two failed builds in a row block the deployment of the Lambda functions.",
      "If the Lambda wakes you twice in one night, set its concurrency to zero.",
      "The Lambda writes its batch size as a CloudWatch metric. Dashboards show the sum per hour.",
    ],
    told: {
      "After five failed logins within ten minutes the Lambda locks the account.": "event-pattern-needs-cep",
    },
  },
  "memory of another kind": {
    sound: [
      "The Lambda keeps a copy of the tax table in memory for ten minutes.",
      "The Redux store keeps the state of the order form. The button calls an API, which is a Lambda on Kinesis.",
      "The Lambda forwards clicks from Kinesis. We deduplicate by `event_id` in the dbt staging model.",
    ],
    told: {
      "The Lambda keeps a copy of the last order of each customer in memory.": "keyed-state-on-lambda",
    },
  },
  "seconds of something else": {
    sound: [
      "Video buffering has to stay under one second. The viewing history goes to S3 by Data Firehose with a five-minute buffer.",
      "The tram's door closes in less than four seconds. Data about it is written to S3 by Data Firehose, buffered for ten minutes.",
      "Response time of the hotline: below 30 seconds. The call records land in S3 by Amazon Data Firehose, buffer 900 s.",
      "Payment must be confirmed in three seconds. Afterwards an event goes through Firehose (300 s) to the warehouse.",
      "The control room needs the pressure in two seconds: it reads the stream itself. The same stream goes to S3 with Firehose, 15 minutes.",
    ],
    told: {
      "Payment must be confirmed to the clerk in three seconds. Payments go through Firehose (300 s) to the clerk's screen.":
        "latency-vs-firehose-buffering",
      "The dispatcher needs the alarm within ten seconds. Alarms take Data Firehose to OpenSearch, buffer 120 s.":
        "latency-vs-firehose-buffering",
    },
  },
  "another task in the next sentence": {
    sound: [
      "The till drops repeats itself before sending. The Lambda sees each article once.",
      "The team compares its points with those of the last sprint. Lambda work was 13 points.",
      "The app adds up the amounts of the last hour itself. The Lambda on Kinesis only delivers single amounts.",
      "Users may order the same article twice; that is no duplicate. The Lambda sends both on.",
      "Delivered parcels per driver and day are counted by the planning tool. Our Lambda publishes the event.",
      "The Lambda creates a ticket per alarm; Jira links tickets that belong to the same machine.",
      "The Lambda `sums-api` returns the sum of the last hour to the app. It reads the item that Flink wrote.",
    ],
    told: {
      "The Lambda only reads Kinesis. It keeps the last position of each van in memory.": "keyed-state-on-lambda",
      "How many bags in any 60 minutes? A Lambda answers that all day.": "stateful-window-on-lambda",
      "Van still for 20 minutes: trip over. The Lambda sums the stops of the trip.": "stateful-window-on-lambda",
      "The Lambda returns the median rate of the preceding 40 minutes.": "stateful-window-on-lambda",
    },
  },
  "another part by its own name": {
    sound: [
      "# Report\n\n- `meter-agg` had its best week\n- `notify` (Lambda) got a new template\n- watermark lag of `meter-agg` under one minute\n- next: a join of tariffs and readings in `meter-agg`",
      "# Notes\n\n- `ctr-join` was restarted\n- Lambda `push-sender`: 12 records could not be sent\n- state of `ctr-join` stable, the interval join cleans up",
      "A session with the new colleagues about watermarks is planned; the Lambda on Kinesis only masks names.",
    ],
    told: {
      "# Pairs\n\n- `orders-in` is joined with `payments-in` by order id, both are Kinesis streams\n- runs as Lambda":
        "stream-join-on-lambda",
    },
  },
  "cells that say no": {
    sound: ["# Lambda `push`\n\n| | |\n|---|---|\n| Input | `goals` |\n| Remembers | nothing |"],
    told: {
      "# Lambda `push`\n\n| | |\n|---|---|\n| Input | `goals` |\n| Remembers | the last goal per match |":
        "keyed-state-on-lambda",
    },
  },
  "where files lie, and what code looks like": {
    sound: [
      "The Lambda partitions the output by day of the event, since Athena queries by day.",
      "The lambda in `sorted(events, key=lambda e: e.ts)` sorts by event time.",
      "If one endpoint fails, the Lambda calls only that one again, up to five times in ten minutes.",
      "Six identical alarms in a minute were sent on Tuesday by the Lambda; since then Flink calms them (TTL 30 minutes).",
    ],
  },
  "what only resembles a window": {
    sound: [
      "Firehose writes files every five minutes. Do not describe the buffer as a window in reports.",
      "The buffer of Firehose looks like a window, yet it only makes larger files.",
    ],
  },
};

describe("sound notes in everyday words", () => {
  for (const [name, { sound, told = {} }] of Object.entries(classes))
    describe(name, () => {
      for (const text of sound) it(`says nothing: ${text}`, () => assert.deepEqual(blamesIn(text), []));
      for (const [text, rule] of Object.entries(told))
        it(`tells: ${text}`, () => assert.ok(blamesIn(text).includes(rule), `${rule} not in ${blamesIn(text)}`));
    });
});
