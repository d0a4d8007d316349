import assert from "node:assert/strict";
import { blamesIn } from "./support/note";

/** Each class of sound notes with its counterparts that are to be told all the same. */
const classes: Readonly<
  Record<string, { readonly sound: readonly string[]; readonly told?: Readonly<Record<string, string>> }>
> = {
  "a failure that is mended": {
    sound: [
      "Problem: shelf warnings came after a minute since Firehose with a 60 s buffer sat in between; target 3 s. Solution: Flink now writes straight to DynamoDB.",
      "# Post-mortem: wrong stock levels\n\n## What happened\n\nThe stock was kept by a Lambda that decremented a DynamoDB attribute. A batch was retried and the stock fell twice.\n\n## What was changed\n\n- The stock moved to Flink, keyed by article (8,000 articles), and the Lambda was removed on 3 May.",
      "The format converter is a Lambda. We had built it as a Flink filter at first and then noticed that no state is needed.",
    ],
    told: {
      "Ticket: fraud alerts took 70 s because they are delivered through Firehose with a 60 s buffer while the target is 5 s. We will look at it next month.":
        "latency-vs-firehose-buffering",
      "# Post-mortem: wrong stock levels\n\n## What happened\n\nThe stock was kept by a Lambda that decremented a DynamoDB attribute. A batch was retried and the stock fell twice.\n\n## What was changed\n\n- We raised the memory of the Lambda.":
        "keyed-state-on-lambda",
      "# Post-mortem: wrong stock levels\n\n## What happened\n\nThe stock was kept by a Lambda that decremented a DynamoDB attribute.\n\n## Actions\n\n- The stock will be moved to Flink next quarter.":
        "keyed-state-on-lambda",
    },
  },
  "an earlier version that is quoted": {
    sound: [
      "# Comments\n\n> v1 wants to count the votes of each singer in a Lambda and to flush each minute.\n\nIda: Lambda environments vanish; votes are lost or counted twice.\n\n## v2\n\n- Flink, keyed by singer, state cleared after the show",
    ],
  },
  "what would be, and advice": {
    sound: [
      "Operating our own Flink cluster on Kubernetes would give more freedom; the team has no time for that.",
      "Our own Flink cluster on EC2: not going to happen. Glue does the nightly work.",
      "Lambda is fine for single records. If what you want is a sum per hour and device, it isn't the right tool and you should look at Flink.",
    ],
    told: {
      "If you pay by card, the Lambda keeps a running count per user in its memory.": "keyed-state-on-lambda",
    },
  },
  "who looks at an engine, or tries what it can stand": {
    sound: [
      "On-call opens the Flink UI, filters by the failed task and checks the exceptions tab.",
      "Chaos test: we kill one broker and a task manager, and watch if the Flink job recovers from the last checkpoint.",
      "Alerts go straight from the Flink job to SNS; Firehose keeps only the audit copy.",
    ],
  },
  "what alarms watch": {
    sound: [
      "A Lambda removes the query string. Firehose loads Redshift.\n\n| Alert | Meaning | Do |\n|---|---|---|\n| no incoming records for 6 h | webhook is off | call the provider |\n| no data for 2 h | gateway down | restart |",
      "- Lambda iterator age above 5 minutes\n- two failed checkpoints in a row",
    ],
    told: {
      "A Lambda function raises an alarm after three failed logins in a row from the same card within 5 minutes.":
        "event-pattern-needs-cep",
    },
  },
  "who reads or loads later": {
    sound: [
      "- Flink: barriers and two-phase commit\n- Firehose: also at least once, dedup when reading",
      "Firehose -> Redshift every 5 minutes. Receipts uploaded late by offline shops simply land in a later COPY; the MERGE puts them into the right day.",
    ],
    told: { "Firehose deduplicates the clicks before it writes them to S3.": "firehose-for-stateful-compute" },
  },
  "names of today and of before": {
    sound: [
      "| Today | Before |\n|---|---|\n| Amazon Data Firehose | Kinesis Data Firehose |",
      "| Old name | New name |\n|---|---|\n| Kinesis Data Analytics | Managed Service for Apache Flink |",
    ],
    told: { "| Part | Service |\n|---|---|\n| Delivery | Kinesis Data Firehose |": "firehose-renamed" },
  },
  "what becomes of late data, in other words": {
    sound: [
      "Managed Flink counts rides per hour of event time. Lateness rule: 2 minutes allowed, later events are stored in `rides_late`.",
      "Managed Flink counts scans per hour by scan time. Scans of broken scanners come in hours later: they are counted in the nightly report.",
      "Can't reproduce. My setup: Managed Service for Apache Flink, MSK Serverless, late records via `OutputTag`, TTL 1h.",
    ],
    told: {
      "Managed Flink counts scans per hour by scan time. Some scanners are offline and their scans come in hours later.":
        "late-data-policy-missing",
    },
  },
  "the lambda of a language": {
    sound: [
      'Docs nits: "a lambda" in the Python snippet is the keyword, better write "anonymous function". The example with a 1 hour window lacks a sentence on lateness.',
    ],
    told: { "A Lambda counts clicks in a 1 hour window.": "window-exceeds-lambda-limit" },
  },
  "counters that start anew, and what comes in at night": {
    sound: [
      "Managed Flink: no more than three pushes a day, counter per customer, reset at midnight.",
      "Managed Flink, keyed by shop, state emptied at midnight.",
      "Flink counts logins per user; the counter is cleared every night.",
    ],
    told: {
      "A Flink job starts at midnight, reads yesterday's files and stops.": "batch-workload-on-flink",
      "Flink works through the orders every night and writes the bills.": "batch-workload-on-flink",
    },
  },
  "a service that would not do": {
    sound: ["Price board: goal 1 s. Firehose with its 60 s buffer will not do, so Flink writes to the board itself."],
    told: {
      "The board needs data within 2 seconds. Firehose with a 60 s buffer feeds the board.":
        "latency-vs-firehose-buffering",
    },
  },
  "what is only read, quoted or believed": {
    sound: [
      "# Further reading\n\n- event time and watermarks, a talk\n- tumbling windows in AWS Lambda, blog\n- RocksDB tuning",
      'Three myths we heard again:\n\n- "Lambda counts per user for an hour."\n- "Firehose joins streams."',
      "Former name of Managed Service for Apache Flink? Kinesis Data Analytics.",
      'Their wiki still has old names ("Kinesis Firehose"), we did not change them.',
    ],
    told: {
      "Our pipeline in points:\n\n1. Firehose removes duplicates.\n2. S3 keeps the files.":
        "firehose-for-stateful-compute",
      "Do we need a queue? Kinesis Data Firehose writes to S3.": "firehose-renamed",
    },
  },
  "the design of before beside the one of now": {
    sound: [
      "| Old design | New design |\n|---|---|\n| Lambda counts per tenant in memory | Flink counts per tenant, TTL 30 days |\n| Firehose to the live screen, 60 s | Flink to WebSocket, 1 s |",
      "| Legacy | Replaced by | Since |\n|---|---|---|\n| session count in Lambda over 30 minutes | Flink session windows, late ones dropped | May |\n| brokers on EC2 | MSK | June |",
      "Our predecessors had planned a Lambda that counts visitors of the last hour. Managed Flink does it.",
    ],
    told: {
      "| Now | Planned |\n|---|---|\n| A Lambda counts visitors over the last hour | more screens |\n| S3 | S3 |":
        "stateful-window-on-lambda",
      "The architect drew a Lambda that counts the visitors of the last hour.": "stateful-window-on-lambda",
    },
  },
  "what was put right": {
    sound: ["One Flink application had no TTL, this was fixed in June (entries now go after 30 days)."],
    told: {
      "Flink keeps an entry per serial number and has no TTL. The colour of the chart was fixed.": "state-without-ttl",
    },
  },
  "an engine by what it is measured in": {
    sound: [
      "The matching job (orders against payments, interval of 20 minutes either side, cleared by event time) needs 16 KPUs at peak. Lambda concurrency for the notification fan-out is reserved at 300.",
    ],
  },
};

describe("sound notes as whole documents", () => {
  for (const [name, { sound, told = {} }] of Object.entries(classes))
    describe(name, () => {
      for (const text of sound) it(`says nothing: ${text}`, () => assert.deepEqual(blamesIn(text), []));
      for (const [text, rule] of Object.entries(told))
        it(`tells: ${text}`, () => assert.ok(blamesIn(text).includes(rule), `${rule} not in ${blamesIn(text)}`));
    });
});
