import assert from "node:assert/strict";
import { blamesIn, findingsIn, needsOf, rulesIn } from "./support/note";

/** Notes in which a need and what is to meet it stand in different parts. */
describe("whole notes", () => {
  describe("what meets a need that stands apart", () => {
    it("is where the note speaks of the same thing", () => {
      const note = [
        "## Goals",
        "- Foremen see a jammed conveyor within 5 seconds.",
        "- Each pallet is weighed once.",
        "## Design",
        "**Pallets.** Managed Flink joins the two scale streams.",
        "**Jams.** A Glue job looks at the conveyor files every 15 minutes and tells the foremen which is jammed.",
      ].join("\n\n");
      assert.ok(needsOf(note).includes("latency 5 seconds on glue, subject"), needsOf(note).join("\n"));
      assert.ok(rulesIn(note).includes("batch-service-for-realtime"));
    });

    it("is what goes by the same number", () => {
      const note =
        "| Need | Text |\n|---|---|\n| N1 | a leak must be known within 3 seconds |\n| N2 | a yearly overview |\n\n" +
        "| Need | Met by |\n|---|---|\n| N1 | AWS Glue job, started every hour |\n| N2 | Athena |\n\n" +
        "Valves send to Amazon Data Firehose, which writes to S3.\n";
      assert.ok(rulesIn(note).includes("batch-service-for-realtime"), needsOf(note).join("\n"));
    });

    it("is nobody where several parts speak of it", () => {
      const note =
        "## Goals\n\n- Foremen see a jammed conveyor within 5 seconds.\n\n## Design\n\n" +
        "- Managed Flink finds each jammed conveyor.\n- A nightly Glue job lists every jammed conveyor of the year.\n";
      assert.deepEqual(rulesIn(note), []);
    });
  });

  it("hold a goal against the buffer of the only way, softly", () => {
    const note = (design: string) =>
      `## Goals\n\n- Planners see a new order within 10 seconds.\n\n## Design\n\n${design}\n\n## Settings\n\n- Firehose: buffer interval 300 seconds\n`;
    const found = findingsIn(note("Orders go through Amazon Data Firehose to OpenSearch, where planners look."));
    assert.deepEqual(
      found.map(({ rule, severity }) => [rule, severity]),
      [["latency-vs-firehose-buffering", "info"]],
    );
    assert.deepEqual(
      rulesIn(note("Firehose fills the archive in S3. A Lambda tells the planners of each order over a WebSocket.")),
      [],
    );
  });

  it("hold a goal against the job on the one way of the data", () => {
    const note = (job: string) =>
      `## Wish\n\nDrivers should see the new fare within 20 s.\n\n## Wiring\n\n\`\`\`mermaid\nflowchart LR\n  msk[Amazon MSK] --> raw[(S3 raw)]\n  raw --> job[${job}]\n  job --> ddb[(DynamoDB)]\n  ddb --> api[fares on ECS]\n\`\`\`\n`;
    assert.deepEqual(rulesIn(note("Glue ETL, every 30 min")), ["batch-service-for-realtime"]);
    assert.deepEqual(rulesIn(note("Managed Flink, joins and sums")), []);
  });

  it("hold a promise about the whole against the only engine that could keep it", () => {
    const note = (sink: string) =>
      "## Parts\n\n- Managed Service for Apache Flink adds up the bids, state with a TTL of 3 days\n" +
      `- ECS takes the sums: ${sink}\n\n## Promise\n\nFrom the bidder to the ledger each bid counts exactly once.\n`;
    assert.deepEqual(rulesIn(note("there is no message id, each call adds to the balance")), [
      "exactly-once-without-end-to-end",
    ]);
    assert.deepEqual(rulesIn(note("it drops repeats by their message id")), []);
  });

  it("do not take idempotent producers for the answer to repeats behind the engine", () => {
    const note = (answer: string) =>
      `MSK holds the bids (${answer}). Managed Flink sums them and pushes each sum with a plain RPUSH to Redis, exactly once.\n`;
    assert.deepEqual(rulesIn(note("idempotent producers")), ["exactly-once-without-end-to-end"]);
  });

  it("decide for an option of a plain list by its place", () => {
    const note = (place: string) =>
      `## Options\n\n- Managed Service for Apache Flink\n- Our own Flink cluster on EKS\n\n## Decision\n\n${place} option.\n`;
    assert.deepEqual(rulesIn(note("Second")), ["self-managed-flink"]);
    assert.deepEqual(rulesIn(note("First")), []);
  });

  it("decide for an option by its place in a plain numbered list, or by a heading that is a letter", () => {
    const numbered = (verdict: string) =>
      `1. AWS Lambda keeps the last mileage of each lorry and compares it with the next.\n2. Managed Flink keeps it in state with a TTL of 30 days.\n\n## Verdict\n\n${verdict}\n`;
    assert.deepEqual(rulesIn(numbered("We take the second variant.")), []);
    assert.deepEqual(rulesIn(numbered("We take the first variant.")), ["keyed-state-on-lambda"]);
    const lettered = (verdict: string) =>
      `## A\n\nLambda keeps the running stock.\n\n## B\n\nManaged Flink keeps it.\n\n## Result\n\n${verdict}, since March.\n`;
    assert.deepEqual(rulesIn(lettered("B")), []);
    assert.deepEqual(rulesIn(lettered("A")), ["keyed-state-on-lambda"]);
  });

  it("know a job by its end", () => {
    assert.deepEqual(
      rulesIn("EventBridge starts our Managed Flink application, which works through last month's files.\n"),
      ["batch-workload-on-flink"],
    );
    assert.deepEqual(
      rulesIn("A Managed Flink application reads the exports and is switched off when all of them are processed.\n"),
      ["batch-workload-on-flink"],
    );
    assert.deepEqual(
      rulesIn("Managed Flink keeps a total per shop, dropped after a day. It is stopped when we deploy.\n"),
      [],
    );
  });

  it("do not take the windows of another part for a bound of the state", () => {
    const note =
      "**Readers.** Managed Flink remembers every reader it has ever seen, the ids stay for ever.\n\n" +
      "**Ranks.** A Glue job ranks the articles of the last 20 minutes.\n";
    assert.ok(rulesIn(note).includes("state-without-ttl"));
  });

  it("put what a delivery service has nothing to do with on the engine beside it", () => {
    const note = (fate: string) =>
      `**Engine.** Managed Flink.\n\n**Memory.** For each parcel the last scan; the entry is ${fate}.\n\n**Output.** Data Firehose to S3.\n`;
    assert.deepEqual(rulesIn(note("not deleted, there is no TTL")), ["state-without-ttl"]);
    assert.deepEqual(rulesIn(note("deleted after two weeks")), []);
  });

  it("believe who says that there is no rule for what comes late, whatever the watermark waits", () => {
    const note = (rule: string) =>
      `Managed Flink sums by the time of the meter in windows of 15 minutes, bounded out-of-orderness of 5 s. ${rule}\n`;
    assert.deepEqual(rulesIn(note("No treatment of delayed readings is planned.")), ["late-data-policy-missing"]);
    assert.deepEqual(rulesIn(note("Stragglers are simply not considered in the design.")), [
      "late-data-policy-missing",
    ]);
    assert.deepEqual(rulesIn(note("Late readings go to a side output.")), []);
  });

  it("know who is spoken of behind the time at which it happens", () => {
    assert.ok(
      rulesIn(
        "Set up Firehose with a 60 second interval. Every time the minute is up it sums the votes per singer and sends the totals.",
      ).includes("firehose-for-stateful-compute"),
    );
  });

  it("take a program before the stream for what feeds it", () => {
    const note = (order: readonly string[]) =>
      `## Wish\n\nTraders asked for a delay of under fifteen seconds on their screen.\n\n## Parts\n\n${order.join("\n")}\n`;
    const intake = "- Intake: REST endpoint, 2 tasks on Fargate";
    const stream = "- Stream: Kinesis Data Streams";
    const loading = "- Loading: Amazon Data Firehose into Redshift, buffer interval two minutes";
    assert.deepEqual(rulesIn(note([intake, stream, loading])), ["latency-vs-firehose-buffering"]);
    assert.deepEqual(rulesIn(note([stream, loading, "- Live board: 2 tasks on Fargate read the stream"])), []);
  });

  it("keep memory for ever apart from the windows of another sentence", () => {
    const note = (fate: string) =>
      `Managed Flink closes a visit after a gap of 30 minutes, late beacons go to a side output.\n\nIt also has a MapState with every beacon id ever received. ${fate}\n`;
    assert.deepEqual(rulesIn(note("Entries stay in the state forever.")), ["state-without-ttl"]);
    assert.deepEqual(rulesIn(note("Entries expire after an hour.")), []);
  });

  it("give a task to who is spoken of, whoever stands beside", () => {
    assert.deepEqual(
      rulesIn(
        "We attach a Lambda consumer to the Kinesis stream. It carries a running balance for each card from receipt to receipt.\n\n- A nightly Glue job checks the balances.",
      ),
      ["keyed-state-on-lambda"],
    );
  });

  it("do not ask for a late policy where nothing is gathered by time", () => {
    assert.deepEqual(
      rulesIn(
        "Managed Flink masks the names in each record. Cameras in the north lose signal when it rains and send later.",
      ),
      ["flink-for-stateless-transform"],
    );
  });

  const sound: Readonly<Record<string, string>> = {
    "a service that the target excludes":
      "The alert must be out within two seconds. That excludes Firehose, whose buffer is set to 60 seconds. Managed Flink reads from Kinesis and keeps a timer per sensor, dropped after an hour.",
    "what a decision says of the options that it does not take":
      "Tills deliver up to 10 minutes late.\n\n## Options\n\n1. Lambda\n2. Managed Service for Apache Flink\n\n## Decision\n\nOption 2. Lambda windows go by arrival, so late tills would end up in the wrong minute.\n\n## Consequences\n\n- Allowed lateness: 10 minutes",
    "a label that tells what becomes of late records":
      "Managed Flink joins scans and plans, state with a TTL of a day.\n\nLate scans: if a scan arrives after the alert, a second message is sent.",
    "late records of a test":
      "Managed Flink makes windows by event time, watermark 5 s. Each needs a test with a late element.",
    "the state that tumbling windows of Lambda hand on":
      "Tumbling windows of Lambda last up to 15 minutes. Each invocation receives a state and gives it back.",
    "a table of latest values": "Kinesis for telemetry, Lambda for validation, DynamoDB for latest-known state.",
    "a first version":
      "Review: the proposal joined views and orders in a Lambda function. Version 2 does it in Managed Flink, state with a TTL of 4 hours.",
    "the cluster that a migration leaves":
      "# Migration from our own Flink on EKS to the managed service\n\nKinesis stays.",
  };
  for (const [what, note] of Object.entries(sound)) {
    it(`are not blamed for ${what}`, () => {
      assert.deepEqual(blamesIn(note), []);
    });
  }

  it("hear of late data also where nobody says more than that it is open", () => {
    assert.deepEqual(
      rulesIn(
        "Managed Flink sorts rain into ten-minute windows by the time on the gauge, watermark 5 s. Nobody has decided what happens to readings that come in after their window is shut.",
      ),
      ["late-data-policy-missing"],
    );
  });

  it("hold a promise against a target told in another part, with one engine in the note", () => {
    const note = (write: string) =>
      `Managed Flink converts the sums (rates expire after a day) and ${write} in PostgreSQL on RDS.\n\n## Assurance\n\nFrom the app to the table every donation is processed exactly once, end to end.\n`;
    assert.ok(rulesIn(note("does a plain INSERT without a key")).includes("exactly-once-without-end-to-end"));
    assert.ok(!rulesIn(note("upserts by donation id")).includes("exactly-once-without-end-to-end"));
  });

  it("tell growth by an amount from growth without end", () => {
    assert.deepEqual(
      rulesIn("The keyed state of our Managed Flink job grows by about 7 GB with the new windows.\n"),
      [],
    );
  });
});
