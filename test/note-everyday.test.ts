import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

/** One rule with notes of which it must speak, and notes near them of which it must not. */
const notes: Readonly<Record<string, { readonly says: readonly string[]; readonly silent: readonly string[] }>> = {
  "exactly-once-on-lambda": {
    says: [
      "For the Lambda: one debit per trip. Not zero, not two.",
      "Our contract forbids that the Lambda bills a call twice.",
      "Stream, Lambda, printer. Every parcel has precisely one label, whatever fails.",
      "Kinesis feeds a Lambda; each member must get exactly one letter despite retries.",
      "The Lambda writes to the till. Each guest gets one receipt and only one, even when a batch is retried.",
    ],
    silent: [
      "Nobody minds if the Lambda sends a card twice.",
      "Each subscriber has exactly one phone number; a Lambda validates it, retries or not.",
      "Kinesis -> Lambda -> S3. Each shard gets precisely one Lambda at a time.",
    ],
  },
  "exactly-once-without-end-to-end": {
    says: [
      "Because of Flink's checkpoints no invoice reaches the SQS queue twice.",
      "Flink calls the payment API exactly once per order; the API executes whatever it gets.",
      "The bank books every POST of Flink anew, still we guarantee each payment exactly once.",
      "Flink guarantees exactly once to the SMS centre, which treats each request as a fresh message.",
      "Exactly once from Flink up to the lottery office, although its API has no idempotency key.",
    ],
    silent: [
      "Records come from SQS; Flink counts each exactly once.",
      "The printer knows no transactions; Flink prints at least once, and doubles are harmless.",
      "Flink sends exactly once to the registry; it knows a call by its id and ignores repeats.",
    ],
  },
  "simple-delivery-suggests-firehose": {
    says: [
      "Managed Flink: Kinesis in, Redshift out. No steps in between.",
      "The Managed Flink job merely takes the door log to Splunk.",
      "All that Managed Flink has to do is bring the invoices into S3.",
      "## Managed Flink\n\n- Ticket events arrive in OpenSearch the way they left the gate.",
      "## Flink (managed)\n\n- `orders` -> Redshift, 1:1",
      "## Managed Flink\n\n- stream `gates` -> Firehose, as is",
    ],
    silent: [
      "Managed Flink: MSK topic in, OpenSearch index out, joins in between.",
      "Our Managed Flink application only brings totals per hour into OpenSearch.",
      "## Managed Flink\n\n- The call records are joined, and the tariffs stay as they are.",
    ],
  },
  "flink-for-stateless-transform": {
    says: [
      "```mermaid\nflowchart TD\n  K(raw) --> F(Managed Flink, drops empty rows) --> S(clean)\n```",
      "| App | Engine | Does |\n|---|---|---|\n| units | Managed Flink | puts kelvin for celsius in every record |",
      "The Flink job replaces the first two digits in each message and hands nothing over to the next.",
    ],
    silent: [
      "| Application | Runs in | Purpose |\n|---|---|---|\n| codes | Managed Flink | writes one total for EUR per hour |",
      "```mermaid\ngraph LR\n  K[Kinesis] --> F[Managed Flink: rename fields, hourly sums] --> O[Kinesis out]\n```",
    ],
  },
  "latency-vs-firehose-buffering": {
    says: [
      "Prices must be adapted in one second. They come from what Firehose delivers with a 120 s interval.",
      "The heat map must keep up with the crowd within 3 seconds and is fed by Firehose, flush at 2 min.",
      "| Item | s |\n|---|---|\n| buffer interval Firehose | 300 |\n| flood alarm, target | 10 |",
    ],
    silent: [
      "Firehose flushes at 300 s. Logins must answer within 1 s.",
      "| Stage | Seconds |\n|---|---|\n| Firehose buffer | 60 |\n| hail warning, required | 300 |",
      "| Stage | Seconds |\n|---|---|\n| Firehose buffer | 60 |\n| Lambda timeout | 5 |",
    ],
  },
  "late-data-policy-missing": {
    says: [
      "Managed Flink, hourly windows on measured time. Stragglers: not defined.",
      "Managed Flink sums per hour of the meter's clock. Handling of late reads: undefined.",
    ],
    silent: [
      "An hourly Glue job was too late for the two-second alarm, so Managed Flink sends it now.",
      "Managed Flink: daily event-time windows. Late readings: side output.",
    ],
  },
  "keyed-state-on-lambda": {
    says: [
      "A Lambda gives every visitor a number that is one higher than the number before.",
      "Function in Lambda: stock per shelf goes up with each delivery and down with each sale.",
      "The dashboard is fed by a Lambda that keeps the running total per host.",
      "## Where\n\nAWS Lambda\n\n## What\n\n- mute a warning that this machine has sent earlier",
      "Lambda suppresses an alert when that sensor raised one in the last hour.",
      "A Lambda discards a reading when the same meter gave the same value before.",
    ],
    silent: [
      "Our Lambda parses the lines and Prometheus keeps the running total per host.",
      "The Lambda takes photos in; a nurse compares each with the one before.",
      "The Lambda function used to remember the last value; since version 3 it is stateless.",
      "A Lambda swallows an alarm if the lift is in maintenance.",
      "The Lambda stops if the same file was uploaded before midnight.",
    ],
  },
  "window-exceeds-lambda-limit": {
    says: [
      "The Lambda counts the trips per day and Grafana draws them.",
      "Grafana draws the daily average that a Lambda works out.",
      "## Where\n\nLambda\n\n## Output\n\n- litres pumped per station and hour, by the pump's clock",
      "The Lambda totals rainfall by hydrological day.",
      "Lambda adds up the milk of each farm for the full week.",
      "The Lambda counts visitors of each gate over the whole morning.",
    ],
    silent: [
      "The Lambda writes readings to Timestream and Grafana draws the hourly average.",
      "Lambda puts trips into DynamoDB, while Tableau counts them per day.",
      "Lambda only routes; the billing team adds up the calls per day.",
      "A Lambda reads the stream `tolls` and hands on. In Redshift the amounts are summed per lane and hour.",
      "In the test we counted 300 calls of the Lambda per hour.",
      "## Not in this release\n\n- hourly sums in the Lambda",
      "The Lambda backs up the deposits of each branch for the whole day.",
      "Repairs: four-hour window picked by the tenant; a Lambda mails it.",
      "A 3-hour window that the buyer selects for delivery; a Lambda writes it to the order.",
    ],
  },
  "stream-join-on-lambda": {
    says: [
      "| Stream | Reader |\n|---|---|\n| orders | Lambda `match` |\n| payments | Lambda `match` |\n\n`match` combines them.",
      "| Topic | Reader |\n|---|---|\n| tickets | Lambda gate |\n| scans | Lambda gate |\n\nIt finds the ticket of each scan.",
      "A Lambda glues the temperature feed to the humidity feed by sensor number.",
      "For each alarm the Lambda seeks the acknowledgement; both are streams.",
      "```mermaid\nsequenceDiagram\n  Scanner->>Lambda: bag scan\n  Gate->>Lambda: boarding\n  Lambda->>Ramp: bag matched to passenger\n```",
    ],
    silent: [
      "| Stream | Reader |\n|---|---|\n| orders | Lambda `a` |\n| payments | Lambda `b` |\n\n`a` masks names, `b` checks the sums.",
      "| Stream | Reader |\n|---|---|\n| orders | Lambda `copy` |\n| payments | Lambda `copy` |\n\n`copy` writes both to S3.",
      "The Lambda finds the customer name for each authorisation in a table.",
      "```mermaid\nsequenceDiagram\n  Trades->>Lambda: trade\n  Lambda->>Table: read client\n  Table-->>Lambda: client\n  Lambda->>Desk: trade matched to name\n```",
    ],
  },
  "self-managed-flink": {
    says: ["## What we do\n\n- Flink on our own servers"],
    silent: [
      "## Things we avoid\n\n- Flink on our own servers",
      "## What this is not\n\n- a Flink cluster on our own EC2 boxes",
    ],
  },
  "event-time-on-lambda": {
    says: ["The Lambda sorts the trips by the tracker's own clock."],
    silent: [
      "The PDF carries a watermark; a Lambda adds it to each page.",
      "Passports have watermarks, a Lambda checks the scan.",
    ],
  },
  "service-misnamed": {
    says: ["We use Amazon Managed Firehose for our logs."],
    silent: ["A managed Firehose is enough for our logs."],
  },
  "stateful-window-on-lambda": {
    says: ["With Lambda we calculate for every ferry the average speed since twenty minutes."],
    silent: [
      "A Lambda stores the events; Grafana draws the average of the last 30 minutes.",
      "A Lambda reads the last 24 hours of weather from an API and shows it.",
    ],
  },
  "state-without-ttl": {
    says: ["The Flink state has one entry per visitor and is never emptied."],
    silent: [],
  },
};

describe("notes about everyday things", () => {
  for (const [rule, { says, silent }] of Object.entries(notes)) {
    it(`${rule} speaks`, () => {
      for (const text of says) assert.ok(rulesIn(text).includes(rule), text);
    });
    it(`${rule} is silent`, () => {
      for (const text of silent) assert.ok(!rulesIn(text).includes(rule), text);
    });
  }
});
