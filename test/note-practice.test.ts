import assert from "node:assert/strict";
import { readAscii } from "../src/syntax/ascii-diagram";
import { definitionsIn } from "../src/syntax/definition-list";
import { blamesIn, flowsOf, rulesIn } from "./support/note";

describe("what notes of practice say beside their design", () => {
  const silent: Readonly<Record<string, readonly string[]>> = {
    "a flood is no delivery stream": [
      "A firehose of bids must be deduplicated and summed per auction. Kinesis takes them, Managed Flink does both.",
    ],
    "what is said to the reader": [
      "The Lambda reads from Kinesis. Remember that a shard takes 1 MB per second.",
      "The Lambda consumer checks each Kinesis record by itself. Always remember to set an alarm on the iterator age.",
    ],
    "what the operator counts": [
      "A Lambda reads the Kinesis stream. When the lag grows we increase the number of shards.",
      "A Lambda reads the Kinesis stream. The chart shows that the number of calls doubled when the batch was shortened.",
      "The worker reads the Kinesis stream from a Lambda and keeps track of its position.",
    ],
    "what is combined is not joined": [
      "The design rests on Kinesis Data Streams, combined with a Lambda for stream processing and alarms.",
    ],
    "when a job runs": [
      "Every three weeks, a Lambda function counts the votes that the table holds and mails the result to the board.",
      "Managed Flink sums the rides. A Spark job generated the monthly reports by noon the following day.",
    ],
    "a system that is replaced": [
      "Our legacy platform — a nightly Glue batch — was too slow for real-time prices. Managed Flink computes them now.",
    ],
    "order under retries": [
      "The Lambda reads the Kinesis stream in order; after a retry a record may be processed out of order.",
    ],
    "late data that has its rule": [
      "Managed Flink counts the trips per hour and uses watermarks to handle late trips up to ten minutes.",
      "Managed Flink counts the trips per hour of the trip's event time, filtering out late trips.",
    ],
    "what somebody wonders": [
      "P: ¿Puede una Lambda leer Kinesis exactly-once?\nR: No, los registros pueden llegar otra vez.",
      "Which of the following statements about Amazon Data Firehose is correct?\n\n- It sums the clicks per minute\n- It joins two streams\n- It delivers to S3",
      "1. Which solution meets the needs?\n   - A Lambda that averages the readings over the last hour\n   - Managed Service for Apache Flink",
      "# Learning objectives\n\n- Count clicks over the last hour in a Lambda\n- Deliver to S3 exactly once with Firehose",
    ],
    "what a lesson promises": [
      "You will learn to handle late data in Managed Flink and to count events over the last hour in a Lambda.",
    ],
    "what others do": [
      "Managed Flink scores the payments. Traditional batch jobs would see a fraud hours later.",
      "The driver writes to DynamoDB, whose changes go to various services such as Lambda and Kinesis. It needs a deduplication table.",
    ],
    "a stream that a daily job goes on with": [
      "Spark Structured Streaming counts the trips in real time, in 5-minute windows and with a watermark; late trips are dropped. A DAG rolls them up into daily facts.",
    ],
    "a service that was left": [
      "Amazon Managed Service for Apache Flink replaces Amazon Kinesis Data Analytics for SQL Applications in the pipeline.",
    ],
    "what an upgrade may not change": [
      "Before an upgrade of the Flink job: no removal or renaming of operators that hold keyed state. The state lives for one hour (TTL).",
      "Before an upgrade of the Flink job:\n\n- keyed state is restored from the savepoint\n- no removal of stateful operators",
    ],
    "what is kept for long": [
      "The Lambda stores each Kinesis record; we keep a 13 months rolling window for the auditors.",
    ],
    "the name of what is left": [
      "# Upgrading from Kinesis Data Analytics\n\nManaged Service for Apache Flink takes over.",
    ],
    "languages that an engine takes": [
      "Managed Service for Apache Flink sums the orders per minute. You can use Java, Scala or Python.",
      "## Managed Service for Apache Flink\n\nSupports:\n\n- Java\n- SQL\n- Scala",
    ],
    "data at rest that a function loads": [
      "A Lambda reads the scans from Kinesis and adds the zone. The mapping file is loaded at cold start and stays in memory.",
      "The consumer Lambda reads the depot list from S3 when it starts and keeps it in memory.",
    ],
    "totals that somebody else made": [
      "Managed Flink sums the tolls of each lane per minute. A Lambda puts each closed total per lane into the table `lanes`.",
    ],
  };
  for (const [name, texts] of Object.entries(silent))
    describe(name, () => {
      for (const text of texts) it(text, () => assert.deepEqual(blamesIn(text), []));
    });

  const telling: readonly (readonly [string, string])[] = [
    ["The Lambda reads from Kinesis and remembers the last price of each share.", "keyed-state-on-lambda"],
    ["The Lambda reads from Kinesis and increases the number of points per player.", "keyed-state-on-lambda"],
    [
      "A Lambda reads payments from Kinesis and looks for several payments of a card within a short time window.",
      "stateful-window-on-lambda",
    ],
    [
      "Drawn:\n\n```\n┌─────────┐    ┌────────────────────┐\n│ Kinesis │───▶│ Lambda             │\n│         │    │ rolling 1 h average│\n└─────────┘    └────────────────────┘\n```",
      "stateful-window-on-lambda",
    ],
    ["Our Flink jobs are written in Scala.", "flink-scala-api"],
    ["The Lambda (Node.js) on the Kinesis stream counts the clicks over the last hour.", "stateful-window-on-lambda"],
    ["A Lambda keeps the totals per lane and writes them to a table.", "keyed-state-on-lambda"],
  ];
  describe("what is a design nonetheless", () => {
    for (const [text, rule] of telling)
      it(text, () => assert.ok(blamesIn(text).includes(rule), String(blamesIn(text))));
  });
});

describe("an old name with its abbreviation", () => {
  it("is remarked once", () =>
    assert.deepEqual(blamesIn("Kinesis Data Analytics (KDA) sums the bids per minute."), [
      "kinesis-analytics-renamed",
    ]));
});

describe("machines of one's own", () => {
  it("may be containers", () => {
    const text = "Our PyFlink job on Fargate reads from MSK and sums the bids per minute.";
    assert.ok(rulesIn(text).includes("self-managed-flink"));
  });
});

describe("definition lists", () => {
  const words = (text: string) =>
    definitionsIn(text, { start: 0, end: text.length }).map(({ term, body }) => [
      text.slice(term.start, term.end),
      text.slice(body.start, body.end).trim(),
    ]);
  it("takes colons behind a term, and bodies of several lines", () =>
    assert.deepEqual(words("Lambda:: counts\n  votes\nTopic:: holds them"), [
      ["Lambda", "counts\n  votes"],
      ["Topic", "holds them"],
    ]));
  it("takes a colon below a term", () =>
    assert.deepEqual(words("Lambda\n: counts votes\nTopic\n: holds them"), [
      ["Lambda", "counts votes"],
      ["Topic", "holds them"],
    ]));
  it("leaves names of code alone", () =>
    assert.deepEqual(words("Call std::sort and Aws::Lambda::Function: both."), []));
  it("puts what is said of a term on its service", () => {
    for (const text of [
      "Consumer Lambda:: Counts the clicks over the last hour for each visitor.\nStream:: Kinesis, one day.",
      "Consumer Lambda\n: Counts the clicks over the last hour for each visitor.",
      "= Clicks\n\nConsumer Lambda::\n  Counts the clicks over the last hour for each visitor.",
    ])
      assert.deepEqual(blamesIn(text), ["stateful-window-on-lambda"], text);
  });
});

describe("drawings made of letters", () => {
  /** The words of both ends of each edge. */
  const edges = (...lines: readonly string[]) => {
    const text = lines.join("\n");
    const diagram = readAscii(text);
    const words = (node: number) =>
      diagram!.nodes[node]!.rows.map(({ start, end }) => text.slice(start, end).trim()).join(" ");
    return diagram?.edges.map(({ from, to }) => `${words(from)} > ${words(to)}`);
  };
  it("are boxes side by side", () =>
    assert.deepEqual(
      edges(
        "+---------+      +--------------------------------+      +------+",
        "| Kinesis | ---> | Lambda                         | <--- | Glue |",
        "|         |      | (two consumers)                |      |      |",
        "+---------+      +--------------------------------+      +------+",
      ),
      ["Kinesis > Lambda (two consumers)", "Glue > Lambda (two consumers)"],
    ));
  it("are boxes in a box, one below the other", () =>
    assert.deepEqual(
      edges(
        "┌──────────────┐",
        "│ account      │",
        "│ ┌─────────┐  │",
        "│ │ Kinesis │  │",
        "│ └────┬────┘  │",
        "│      ▼       │",
        "│ ┌─────────┐  │",
        "│ │ Lambda  │  │",
        "│ └─────────┘  │",
        "└──────────────┘",
      ),
      ["Kinesis > Lambda"],
    ));
  it("are lines with arrows between", () =>
    assert.deepEqual(edges("Kinesis", "   |", "   v", "Lambda", "  - filters", "   ↓", "S3"), [
      "Kinesis > Lambda",
      "Lambda > S3",
    ]));
  it("are arrows down from piece to piece", () =>
    assert.deepEqual(edges("API Gateway → Kinesis → S3 (raw)", "     ↓          ↓", "  Lambda     Flink → Redis"), [
      "API Gateway > Kinesis",
      "Kinesis > S3 (raw)",
      "Flink > Redis",
      "API Gateway > Lambda",
      "Kinesis > Flink",
    ]));
  it("are no tables, trees or lines of text", () => {
    assert.equal(edges("├── a", "│   └── b", "└── c"), undefined);
    assert.equal(edges("+---+---+", "| a | b |", "+---+---+"), undefined);
    assert.equal(edges("first", "second"), undefined);
  });
  it("do not hide the section that they stand in, however wide they are", () => {
    const border = `+${"-".repeat(50)}+`;
    const text = `# Clicks\n\n\`\`\`\n${border}\n\`\`\`\n\nA Lambda counts the Kinesis records over the last hour.`;
    assert.deepEqual(blamesIn(text), ["stateful-window-on-lambda"]);
  });
});

describe("who does what in one sentence", () => {
  it("goes on with the one who stored", () =>
    assert.deepEqual(flowsOf("The Lambda reads from Kinesis, stores the bids in DynamoDB, and sends alerts via SNS."), [
      "kds > lambda",
      "lambda > dynamodb",
      "lambda > sns",
    ]));
  it("gives each of a row its own deed", () =>
    assert.deepEqual(flowsOf("Kinesis takes the events, Lambda processes, DynamoDB stores hot data."), []));

  it("a whole gets nothing from the parts that it is made of", () => {
    assert.deepEqual(flowsOf("Amazon Kinesis is comprised of Amazon Data Firehose and Managed Flink."), []);
    assert.deepEqual(flowsOf("The Lambda input comes from Kinesis."), ["kds > lambda"]);
  });
  it("takes the members of a family for no sources", () =>
    assert.deepEqual(
      flowsOf(
        "AWS Kinesis is a suite for processing of streams, including Kinesis Data Streams, Data Firehose and Flink.",
      ),
      [],
    ));
  it("follows arrows that point down", () =>
    assert.deepEqual(flowsOf("Kinesis stream\n   ↓\nLambda (scores)\n   ↓\nDynamoDB"), [
      "kds > lambda",
      "lambda > dynamodb",
    ]));
});
