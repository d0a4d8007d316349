import assert from "node:assert/strict";
import { readModel, rulesIn } from "./support/note";

/** What a note mentions, one a line with its polarity: "3 svc-flink rejected-alternative". */
function mentionsIn(text: string): readonly string[] {
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return readModel(text).mentions.map(({ concept, polarity, span }) => `${lineOf(span.start)} ${concept} ${polarity}`);
}

describe("options and comparisons in notes", () => {
  const notes: readonly (readonly [what: string, lines: readonly string[], ...mentions: string[]])[] = [
    [
      "each question of an exam by its own answer",
      [
        "# Amazon Kinesis questions",
        "",
        "**1. How are stream records read?**",
        "A) With AWS Lambda",
        "B) With Amazon Redshift",
        "",
        "**Answer:** A",
        "",
        "**2. Where does Firehose write to?**",
        "A) To AWS Glue",
        "B) To Amazon S3",
        "",
        "**Answer:** B",
      ],
      "1 svc-kds asserted",
      "4 svc-lambda asserted",
      "5 svc-redshift rejected-alternative",
      "9 svc-firehose asserted",
      "10 svc-glue rejected-alternative",
      "11 svc-s3 asserted",
    ],
    [
      "an answer that calls itself wrong",
      ["- CORRECT: Amazon Kinesis Data Streams", '- INCORRECT "Amazon EMR" is incorrect. EMR runs Hadoop.'],
      "1 svc-kds asserted",
      "2 svc-emr rejected-alternative",
      "2 svc-emr rejected-alternative",
    ],
    [
      "marks below pros and cons that grade, and choose nothing",
      [
        "## Options",
        "### Option 1: Kafka Streams",
        "**Pros**:",
        "- ✅ Low latency",
        "### Option 2: Apache Flink",
        "**Pros**:",
        "- ✅ Session windows",
        "## Decision",
        "Chosen option: Option 1, as the team knows it.",
        "### 2. Operations",
        "Flink needs a cluster.",
      ],
      "2 svc-kafka asserted",
      "4 latency asserted",
      "5 svc-flink rejected-alternative",
      "7 window-session rejected-alternative",
      "11 svc-flink rejected-alternative",
    ],
    [
      "the heading that turns a service down",
      ["# Clicks", "## Why not Amazon Kinesis", "It ties us to one cloud."],
      "2 svc-kds rejected-alternative",
    ],
    [
      "a check mark before a heading as an ornament",
      ["## ✅ Comparison with other services", "Lambda is short-lived, Flink keeps state."],
      "2 svc-lambda comparison",
      "2 svc-flink comparison",
      "2 stateful comparison",
    ],
    [
      "terms set side by side, which no choice is made between",
      [
        "## Event time vs processing time in streams",
        "Event time tells when a reading was taken; Flink needs watermarks for it.",
      ],
      "1 event-time comparison",
      "2 event-time asserted",
      "2 svc-flink asserted",
      "2 watermark asserted",
    ],
    [
      "a table of advice",
      ["| Need | Best service |", "|---|---|", "| Load data into S3 | Firehose |", "| Run code | AWS Lambda |"],
      "3 delivery comparison",
      "3 svc-s3 comparison",
      "3 svc-firehose comparison",
      "4 svc-lambda comparison",
    ],
    [
      "a bill, which names what is there",
      [
        "| Service | Usage | Free tier limit | Monthly cost |",
        "|---|---|---|---|",
        "| S3 | 2 GB | 5 GB | $0 |",
        "| Lambda | 35 calls | 1M | $0 |",
      ],
      "3 svc-s3 asserted",
      "4 svc-lambda asserted",
    ],
    [
      "what something is measured by",
      ["Flink gives lower latency than Spark or AWS Glue does."],
      "1 svc-flink asserted",
      "1 latency asserted",
      "1 svc-glue comparison",
    ],
    ["a plan for other times", ["If the volume grows we can move to MSK."], "1 svc-msk comparison"],
    [
      "what a product offers",
      ["Managed Flink provides many features, such as event-time windows and savepoints."],
      "1 svc-managed-flink asserted",
      "1 window asserted",
      "1 event-time asserted",
      "1 savepoint asserted",
    ],
    [
      "terms compared within one engine",
      [
        "# Watermark vs checkpoint in Flink",
        "",
        "| Term | What it is |",
        "|---|---|",
        "| Watermark | Progress of event time |",
        "| Checkpoint | A copy for a restart |",
      ],
      "1 watermark comparison",
      "1 checkpoint comparison",
      "1 svc-flink comparison",
      "5 watermark asserted",
      "5 event-time asserted",
      "6 checkpoint asserted",
    ],
    [
      "sentences that somebody only moved to the right",
      ["Streams:", "", "    Amazon Kinesis Data Streams takes in and keeps large amounts of records in real time."],
      "3 svc-kds asserted",
      "3 latency asserted",
    ],
    [
      "the row of an alternative",
      ["| | Choice |", "|---|---|", "| Chose | Data Firehose |", "| Alternative | Lambda writes to S3 |"],
      "3 svc-firehose asserted",
      "4 svc-lambda rejected-alternative",
      "4 svc-s3 rejected-alternative",
    ],
    [
      "a question of two services with its answer",
      ["- Firehose vs Kinesis Data Streams? Firehose has no replay. The stream keeps records for a year."],
      "1 svc-firehose comparison",
      "1 svc-kds comparison",
      "1 svc-firehose comparison",
    ],
    [
      "alternatives under a number",
      ["# 7.4 Alternative architectures considered", "**Option 1: Lambda instead of ECS**", "- Pros: serverless"],
      "2 svc-lambda rejected-alternative",
    ],
    [
      "a service whose care or virtue is denied",
      ["No patching of Flink clusters. Kafka Streams lacks Flink's windows."],
      "1 svc-flink asserted",
      "1 svc-kafka asserted",
      "1 svc-flink asserted",
      "1 window negated",
    ],
  ];
  for (const [what, lines, ...mentions] of notes) {
    it(what, () => {
      assert.deepEqual(mentionsIn(lines.join("\n")), mentions);
    });
  }

  it("finds nothing amiss in a text that teaches, and the same words elsewhere", () => {
    const words = "Managed Flink sums the readings per hour by event time; there is late data from old meters.";
    assert.deepEqual(rulesIn(`# Meters\n\n${words}`), ["late-data-policy-missing"]);
    assert.deepEqual(rulesIn(`# Exam notes\n\n${words}`), []);
    // Whoever learns that a service guarantees what it does not builds on it.
    const claim = "Managed Flink writes the alerts to OpenSearch exactly once.";
    assert.deepEqual(rulesIn(`# Exam notes\n\n${claim}`), ["exactly-once-without-end-to-end"]);
    assert.deepEqual(rulesIn(`# Exam results of schools\n\n${words}`), ["late-data-policy-missing"]);
  });

  const advice: readonly (readonly [what: string, text: string])[] = [
    ["to a reader", "- You need event-time windows over hours -> use Managed Flink"],
    ["below its line", "Use Managed Flink when:\n\n- windows follow event time"],
    ["on what an engine is", "Flink processes unbounded and bounded data. Bounded streams are sorted before."],
    ["as a reason", "Managed Flink sums by the hour.\n\n## Selection rationale\n\n- Flink copes with late data"],
  ];
  for (const [what, text] of advice) {
    it(`blames no advice ${what}`, () => {
      assert.deepEqual(rulesIn(text), []);
    });
  }
});
