import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { Source } from "../src/text/source";

/** One rule with notes of which it must speak, and notes near them of which it must not. */
const notes: Readonly<Record<string, { readonly says: readonly string[]; readonly silent: readonly string[] }>> = {
  "exactly-once-on-lambda": {
    says: [
      "Stream, Lambda, printer. Every parcel has precisely one label, whatever fails.",
      "Kinesis feeds a Lambda; each member must get exactly one letter despite retries.",
      "The Lambda writes to the till. Each guest gets one receipt and only one, even when a batch is retried.",
    ],
    silent: [
      "Each subscriber has exactly one phone number; a Lambda validates it, retries or not.",
      "Kinesis -> Lambda -> S3. Each shard gets precisely one Lambda at a time.",
    ],
  },
  "exactly-once-without-end-to-end": {
    says: [
      "The bank books every POST of Flink anew, still we guarantee each payment exactly once.",
      "Flink guarantees exactly once to the SMS centre, which treats each request as a fresh message.",
      "Exactly once from Flink up to the lottery office, although its API has no idempotency key.",
    ],
    silent: [
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
    silent: ["Managed Flink: daily event-time windows. Late readings: side output."],
  },
  "keyed-state-on-lambda": {
    says: [
      "## Where\n\nAWS Lambda\n\n## What\n\n- mute a warning that this machine has sent earlier",
      "Lambda suppresses an alert when that sensor raised one in the last hour.",
      "A Lambda discards a reading when the same meter gave the same value before.",
    ],
    silent: [
      "A Lambda swallows an alarm if the lift is in maintenance.",
      "The Lambda stops if the same file was uploaded before midnight.",
    ],
  },
  "window-exceeds-lambda-limit": {
    says: [
      "## Where\n\nLambda\n\n## Output\n\n- litres pumped per station and hour, by the pump's clock",
      "The Lambda totals rainfall by hydrological day.",
      "Lambda adds up the milk of each farm for the full week.",
      "The Lambda counts visitors of each gate over the whole morning.",
    ],
    silent: [
      "The Lambda backs up the deposits of each branch for the whole day.",
      "Repairs: four-hour window picked by the tenant; a Lambda mails it.",
      "A 3-hour window that the buyer selects for delivery; a Lambda writes it to the order.",
    ],
  },
  "stream-join-on-lambda": {
    says: [
      "For each alarm the Lambda seeks the acknowledgement; both are streams.",
      "```mermaid\nsequenceDiagram\n  Scanner->>Lambda: bag scan\n  Gate->>Lambda: boarding\n  Lambda->>Ramp: bag matched to passenger\n```",
    ],
    silent: [
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
};

describe("notes about everyday things", () => {
  for (const [rule, { says, silent }] of Object.entries(notes)) {
    const rulesIn = (text: string): readonly string[] => {
      const workspace = new Workspace({ isolated: true });
      workspace.open(new Source("note.md", 1, `${text}\n`));
      return workspace.findings("note.md").map((finding) => finding.rule);
    };
    it(`${rule} speaks`, () => {
      for (const text of says) assert.ok(rulesIn(text).includes(rule), text);
    });
    it(`${rule} is silent`, () => {
      for (const text of silent) assert.ok(!rulesIn(text).includes(rule), text);
    });
  }
});
