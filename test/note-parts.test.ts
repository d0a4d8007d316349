import assert from "node:assert/strict";
import { needsOf, rulesIn } from "./support/note";

/** A note with two engines, so that only the words can tell whose task something is. */
const other = "\n\n## Elsewhere\n\nA Managed Flink job counts visitors.\n";

describe("parts by their names in notes", () => {
  const named: Readonly<Record<string, string>> = {
    "a row": `| Part | Built with |\n|---|---|\n| Ledger | AWS Lambda |\n\nThe ledger keeps a running total per member.${other}`,
    "a row, and a heading": `| Part | Built with |\n|---|---|\n| Ledger | AWS Lambda |\n\n## Duties of the ledger\n\nKeeps a running total per member.${other}`,
    "a box": `\`\`\`mermaid\nflowchart LR\n  A[Kinesis] --> B[Lambda tally-points]\n\`\`\`\n\ntally-points keeps a running total per member.${other}`,
    "a box of two lines": `\`\`\`mermaid\nflowchart LR\n  A[Kinesis] --> B[ledger<br/>AWS Lambda]\n\`\`\`\n\nThe ledger keeps a running total per member.${other}`,
    "words in front": `- Points ledger: a Lambda function\n- Archive: S3\n\n## Later\n\nThe points ledger keeps a running total per member.${other}`,
    "words behind": `The scans go to a Lambda function called tally_points.\n\n## Details\n\ntally_points keeps a running total per member.${other}`,
  };
  for (const [how, text] of Object.entries(named)) {
    it(`knows a part that is named by ${how}`, () => {
      assert.match(needsOf(text).find((need) => need.startsWith("stateful")) ?? "", /^stateful on lambda, /);
    });
  }

  it("takes what a row tells of a service for no part", () => {
    const text = `| Item | Note |\n|---|---|\n| Cost | Lambda, 40 USD |\n\nThe cost keeps a running total per month.${other}`;
    assert.ok(!needsOf(text).some((need) => need.startsWith("stateful on lambda, clause")));
  });

  it("gives work to the engine, where Firehose is named beside it in another section", () => {
    const text =
      "## Goals\n\nRevenue per shop over the last six hours, renewed with every sale.\n\n## Design\n\n- **Archive:** Amazon Data Firehose writes the sales to S3.\n- **Figures:** an AWS Lambda function writes to DynamoDB.\n";
    assert.deepEqual(rulesIn(text), ["stateful-window-on-lambda"]);
  });

  it("counts what keeps table descriptions as no engine", () => {
    const text = "A Firehose stream takes the clicks. It adds them up per hour.\n\nA Glue crawler runs in the night.\n";
    assert.ok(rulesIn(text).includes("firehose-for-stateful-compute"));
  });

  it("goes on with the part in sentences that have no subject", () => {
    const text = "**Firehose** `hives`, 64 MB. Thins out the readings: it stores one value for a hive and minute.\n";
    assert.ok(rulesIn(text).includes("firehose-for-stateful-compute"));
    const apart = "Firehose writes the readings to S3. Readings of one hive are averaged per minute there.\n";
    assert.ok(!rulesIn(apart).includes("firehose-for-stateful-compute"));
  });

  it("takes a function that a stream calls for Lambda", () => {
    const text = "One function, `pulse`, is attached to the Kinesis stream. It keeps a running total per rider.\n";
    assert.deepEqual(needsOf(text), ["stateful on lambda, paragraph"]);
    const called = "Kinesis invokes the function `guard`. It keeps a running total per rider.\n";
    assert.deepEqual(needsOf(called), ["stateful on lambda, paragraph"]);
    assert.deepEqual(needsOf("The function is mapped to a button. It keeps a running total per rider. Kinesis."), [
      "stateful",
    ]);
  });

  it("hears how repeats are dropped, and that a job goes on where it stopped", () => {
    assert.ok(
      rulesIn(
        "**Lambda** `clean` reads Kinesis. Repeats are dropped as well: the handler holds a set of all ids of the past day in memory.",
      ).includes("keyed-state-on-lambda"),
    );
    assert.deepEqual(
      needsOf("Offsets are kept in Flink's snapshots, and a restart continues where it stopped.").filter((need) =>
        need.startsWith("stateful"),
      ),
      [],
    );
  });

  const heard: Readonly<Record<string, readonly [rule: string, text: string]>> = {
    "a figure of the last so many records": [
      "keyed-state-on-lambda",
      "A Lambda on Kinesis warns when the mean of the preceding twelve readings of a freezer is too high.",
    ],
    "what is kept from call to call": [
      "keyed-state-on-lambda",
      "The engine is AWS Lambda behind Kinesis. It keeps the list of open claims between invocations.",
    ],
    "a time between two streams": [
      "stream-join-on-lambda",
      "A Lambda reads both topics, `calls` and `answers`, and computes the waiting time of each caller.",
    ],
    "one stream set against another": [
      "stream-join-on-lambda",
      "For each meter, what is fed in is set against what is drawn. A Lambda does it, triggered by either feed.",
    ],
    "a visit that ends with silence": [
      "stateful-window-on-lambda",
      "A Lambda on Kinesis puts everything of one guide into one visit until it has been quiet for a quarter of an hour.",
    ],
    "content that nobody looks at": [
      "simple-delivery-suggests-firehose",
      "Managed Flink takes messages from Kinesis to S3. The content of a message is never looked at.",
    ],
    "each reading for itself": [
      "flink-for-stateless-transform",
      "Managed Flink reads Kinesis and writes to Kinesis `hot`. Each reading is judged by itself, and it lets through only those above 40 degrees.",
    ],
  };
  for (const [what, [rule, text]] of Object.entries(heard)) {
    it(`hears ${what}`, () => assert.ok(rulesIn(text).includes(rule), rulesIn(text).join()));
  }

  const silent: Readonly<Record<string, string>> = {
    "figures that a tool works out":
      "A Lambda masks names. Grafana shows the mean of the last 20 values from Timestream.",
    "calls that are counted": "The dashboard shows the sum of all invocations of the Lambda on Kinesis per hour.",
    "folders by the time of the event":
      "Firehose writes log lines from Kinesis to S3, partitioned by event time. Analysts count lines per hour in Athena.",
    "where records are published":
      "A Lambda checks payments with the same card type and publishes each to the Kinesis stream `ok`.",
    "an index for each day": "A Lambda on Kinesis writes to OpenSearch, with an index per day.",
    "what something means": "A Lambda on Kinesis masks names. Replaying a day means resetting the iterator.",
  };
  for (const [what, text] of Object.entries(silent)) {
    it(`stays silent on ${what}`, () => {
      assert.deepEqual(
        rulesIn(text).filter((rule) => /lambda$|firehose-for|window/.test(rule)),
        [],
      );
    });
  }
});
