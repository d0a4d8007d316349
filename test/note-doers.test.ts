import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

describe("who does the work in notes", () => {
  const silent: Readonly<Record<string, readonly string[]>> = {
    "a tool behind": [
      "The BI tool counts tickets per hour from the files that Firehose delivers.",
      "Grafana draws the moving average, the Lambda only hands over the raw values.",
      "Redshift removes the duplicates after Firehose has loaded the rows.",
      "The join of lifts and passes is done in Snowflake, after Firehose has brought both.",
    ],
    people: [
      "Whoever reads the topic does the daily sums; the Lambda adds a receipt time.",
      "The people in the warehouse work out hourly averages; our Lambda hands them single rows.",
      "Members must confirm their address exactly once; the Lambda mails them.",
      "Guests must confirm their stay exactly once; the Lambda writes the mail. Users may vote only once, which the poll service ensures.",
    ],
    "a device before": [
      "The counter at the gate sums up visitors per hour; a Lambda stores the figure.",
      "The meter sends hourly sums; the Lambda writes them to a table.",
      "The supplier gives us monthly and daily totals as CSV, and a Lambda imports them.",
      "The portal forgets the form after ten idle minutes; the Lambda is only asked for texts.",
      "OpenTofu keeps its state in a bucket; the Lambda is in `fn/`.",
    ],
    "the program itself": [
      "A graph shows how often the Lambda was invoked in the last hour.",
      "The traffic on the Lambda doubled over the past week.",
      "Look at the errors of the Lambda over the last 20 minutes.",
    ],
    "what is only carried": [
      "Firehose carries the totals of each hour to S3.",
      "The sum per hour is in the file that Firehose delivers.",
    ],
    "what is given up": [
      "First thought: a Lambda that sums per day. Second thought: that won't work. Third: Managed Flink.",
      "The architects shook their heads at Flink on EC2, so Managed Flink it is.",
      "| No. | Engine | Status |\n|---|---|---|\n| 1 | Lambda with daily counters | retired |\n| 2 | Managed Flink | live |",
      "## We decided against\n\nSession windows in a Lambda.",
      "### Designs that lost\n\n- Flink on ECS\n- a Lambda with hourly counts",
      "Proposal 2 (Lambda sums per hour) is dead; proposal 3 (Managed Flink) lives.",
      "We wasted four months on Flink on EC2 before we took the managed service.",
      "| Rank | Offer |\n|---|---|\n| 1, taken | Managed Flink |\n| 2, lost | Flink on our EKS |",
      "## Options\n\nA counts per day in Firehose, B in Managed Flink.\n\n## Status\n\nA void, B accepted.",
      "## What the Lambda will never do\n\n- remember\n- add up",
      "## Until May\n\nLambda computed hourly means.\n\n## Since then\n\nManaged Flink does.",
      "Roadmap: exactly-once to the ledger. Today the Lambda may write a row twice.",
      "Exactly-once was not requested by anybody, hence Firehose.",
    ],
    "words of other trades": [
      "The overdue fees for late books are booked by a Lambda.",
      "A picture with a watermark is saved by the Lambda.",
      "A two-hour window chosen by the customer is confirmed by a Lambda.",
      "Call `open()` exactly once in the Lambda.",
      "The Lambda compares the signature of the request with the shared secret.",
      "The Lambda matches the path against a regular expression.",
      "Editors expect view counts no older than 3 minutes, and Firehose writes once a minute.",
    ],
  };
  for (const [what, texts] of Object.entries(silent)) {
    it(`does not blame an engine for ${what}`, () => {
      for (const text of texts) {
        const found = rulesIn(text).filter((rule) => rule !== "latency-vs-firehose-buffering");
        assert.deepEqual(found, [], text);
      }
    });
  }

  it("blames it where it is named as the place", () => {
    for (const [rule, text] of [
      ["window-exceeds-lambda-limit", "The billing team sums up the calls per hour in a Lambda."],
      ["firehose-for-stateful-compute", "Firehose counts the tickets per hour before it delivers them."],
      [
        "stream-join-on-lambda",
        "The clerks' orders topic and the payments topic are joined by a Lambda on the order id.",
      ],
      ["window-exceeds-lambda-limit", "Grafana shows the totals. The Lambda sums up the litres per hour."],
      ["exactly-once-on-lambda", "Members get each letter exactly once; a Lambda sends it."],
    ] as const)
      assert.ok(rulesIn(text).includes(rule), text);
  });
});
