import assert from "node:assert/strict";
import { readModel } from "./support/note";

/** What is shown of a text: "batch", "watermark (other-meaning)". */
const shownIn = (text: string): readonly string[] => [
  ...new Set(
    readModel(text).mentions.map(({ concept, polarity }) =>
      polarity === "asserted" ? concept : `${concept} (${polarity})`,
    ),
  ),
];

/** A page that says plainly that it is about state. */
const statePage =
  "# Stateful jobs\n\nEach task of the stream job has a state store. The state store is backed by RocksDB. Stateful operators write to a changelog topic on Kafka.\n\n";

describe("what is shown of a note", () => {
  const shows: readonly (readonly [concept: string, texts: readonly string[]])[] = [
    [
      "latency",
      [
        "The ranking on the Kinesis stream needs sub-200ms lookups.",
        "DynamoDB answers single-digit-millisecond reads for the consumer of the Kafka topic.",
        "The store behind the Kafka topic answers such queries in milliseconds.",
        "What is the end-to-end latency of the Kafka pipeline?",
        "Latency budget of the Kafka pipeline: broker 50 ms, watermark lag 200 ms.",
        "Kafka replaces the old queue; sub-100ms reads on billions of rows.",
      ],
    ],
    ["aggregation", ["The Flink job rolls the readings of Kafka up.", "Flink emits windowed sums to Kafka."]],
    [
      "late-data",
      [
        "The filter of the Kafka consumer drops the outdated records.",
        "The watermark of the Flink job tells which rows are outdated and can be dropped.",
        "Records 3 and 7 of the Kafka topic are filtered out as too old.",
      ],
    ],
    [
      "batch",
      [
        "- Processing interval of the EMR job behind the Kafka topic: daily",
        "In the batch replay case the Kafka topic is read from its beginning.",
        "The figures from the Kafka topic are recomputed on a daily basis.",
        "Kinesis serves real time for dashboards and batch for internal analytics.",
        "Batch: Glue ETL jobs read the raw zone. Real-time: Flink reads Kinesis.",
        "# Tables of the stream job\n\nOn Flink the streaming job writes the newest partition, and a batch job the others. The option holds in batch or streaming mode.",
        "The sink writes to Kafka from both streaming and batching pipelines.",
      ],
    ],
    ["exactly-once", ["The Flink job survives restarts with zero data loss or duplication."]],
    [
      "stateful",
      [
        `${statePage}## Clearing the state\n\nText.`,
        `${statePage}The state is deleted with the consumer group.`,
        `${statePage}## Using State in Functions\n\nText.`,
        "To restore the state the Flink job reads its last checkpoint.",
        "The Flink job saves the paths of its files into a state table.",
        "In a tumbling window over Kinesis each invocation receives a state.",
      ],
    ],
    [
      "svc-kafka",
      [
        "To prevent loss of state after a crash, all local stores are backed by topics in Kafka.",
        "So, how is grouping done with Kafka?",
        "![Topics of Kafka in the console](topics.png)",
        "| Stage | Kafka topic | Owner |\n|---|---|---|\n| 1 | orders | web team |",
        "The stream job needs an input system such as Kafka.",
        "You do not have to provide `key.serializer` and the other Kafka options.",
        "The library does not use consumer groups to assign Kafka partitions to workers.",
        "# Backend\n\n## Comparison: Kafka vs. Redis\n\n**Recommended: Kafka storage**",
      ],
    ],
    [
      "svc-lambda",
      [
        "If the response for Kinesis does not contain a key, Lambda calls the invocation a failure.",
        "# kinesis-to-lambda-python",
        "# Samples\n\nDelete it inside `streams/kinesis-lambda-filter`.",
      ],
    ],
    [
      "at-least-once",
      ["The Kafka sink makes sure that no records are lost, but some may be delivered more than once."],
    ],
    [
      "watermark",
      [
        "The cap prevents bots from making endless sessions that hold the watermarks of the Flink job back.",
        "Without this, one idle partition of the Kafka topic stalls the watermark.",
      ],
    ],
    [
      "event-time",
      ["# Flink job\n\n## Event time vs. processing time\n\nAll windows of this pipeline are in event time."],
    ],
    ["svc-opensearch", ["Firehose writes into stores: S3, Redshift, OpenSearch..."]],
    ["svc-firehose", ["# Landing\n\n## Streams vs. Firehose\n\nI told you we are going to use Kinesis Firehose."]],
    ["window-session", ["We identify user sessions from the clicks on Kafka."]],
    ["svc-dynamodb", ["Lambdas are triggered by a Dynamo stream."]],
    ["svc-flink", ["# Rate limits in Flink.NET\n\nFlink.NET limits what its jobs read."]],
    [
      "svc-kds",
      [
        "Rather than telling you why you should use Kinesis Data Streams, I show how.",
        "Without handling of errors when working with Kinesis Data Streams, a shard gets stuck.",
      ],
    ],
    [
      "checkpoint",
      [
        "Each checkpoint epoch of the stream graph ends with a checkpoint barrier; the sink executor waits for it.",
        "Flink writes a checkpoint and then a log file.",
        "Instead of committing all files of the Kafka sink at every checkpoint, the job commits them once an hour.",
      ],
    ],
    ["svc-msk", ["# Strategy\n\n## Trade-offs\n\n- **Mitigated through** managed services (MSK, EMR)"]],
    ["window", [`${statePage}## How Windows are kept\n\nEach key has its own.`]],
    [
      "window-tumbling",
      [
        "The tumbling window function receives the results from Kinesis.",
        "The consumer of the Kafka topic adds the fares up in tumbling windows of 5 minutes.",
      ],
    ],
  ];
  for (const [concept, texts] of shows) {
    for (const text of texts) {
      it(`shows ${concept} in "${text.slice(text.length - 60)}"`, () =>
        assert.ok(shownIn(text).includes(concept), `${shownIn(text)}`));
    }
  }

  const silent: readonly (readonly [concept: string, texts: readonly string[]])[] = [
    [
      "watermark",
      [
        "The consumer seeks to the high watermark of the Kafka partition.",
        "The recovery seeks the Kafka consumer to that low watermark and loses what came before.",
        "Records below the low watermark are no longer retained by the Kafka broker.",
      ],
    ],
    [
      "join",
      [
        "Competitors join the current race by choosing Start; Kinesis gets the results.",
        "Before Kafka there were recursive CTEs and self-joins in a relational database.",
        "EventBridge matches events against rules and writes them to the Kinesis stream.",
      ],
    ],
    [
      "buffering",
      ["SQS gives a buffer for spikes in front of the Kinesis stream.", "The Kafka consumer holds a sized buffer."],
    ],
    [
      "svc-kds",
      ["Install the Amazon Kinesis Data Generator and send test data.", "The Kinesis Agent tails the log files."],
    ],
    [
      "svc-kafka",
      [
        "Popular message queue implementations - Kafka, RabbitMQ, Pulsar.",
        "Like a Kafka topic, a stream has partitions.",
      ],
    ],
    [
      "stateful",
      [
        "Messages of the Kafka topic accumulate in the queue of a slow consumer.",
        "As we have seen above, Kafka has topics.",
        "The REST API returns the state of the aircraft; a Kafka topic takes it.",
        "The database behind the Kafka topic has a proven track-record.",
      ],
    ],
    [
      "stateless",
      [
        "Follow the Kafka tutorial (just check that the jar is there).",
        "Even a single message at a time may be read from Kafka.",
      ],
    ],
    ["delivery", ["Call the Kafka consumer by simply passing the column name to the function."]],
    [
      "batch",
      [
        "To save calls we batch data of the Kafka topic before sending it to the API.",
        'Kafka will not "backfill" them.',
      ],
    ],
    [
      "latency",
      [
        "The script for the Kafka cluster will complete in a few seconds.",
        "The consumer of the Kafka topic drops repeats that arrive within the 5-minute deduplication window.",
        "The cluster behind Kafka is busy for a few hours at most.",
        "The Kafka timestamp is an integer in milliseconds.",
      ],
    ],
    [
      "checkpoint",
      [
        "{% highlight properties %}\n# How often a checkpoint is made\njob.checkpoint.system=kafka\n{% endhighlight %}\n\nKafka.",
      ],
    ],
    [
      "self-managed",
      [
        "| # | Decision |\n|---|---|\n| 1 | Amazon Managed Flink over self-managed on EKS |",
        "The Flink job reads the change log of a self-managed database.",
        "The Kafka topic is on MSK. Java - On the EC2 machine, we have installed the JDK of your version.",
        "The Kafka topic is on MSK. We have also cloned the repository on the EC2 machine by running the command below.",
      ],
    ],
    ["window", ["In the new window, allow the Kafka connector.", "Scroll the window to the list of Kafka topics."]],
    [
      "savepoint",
      ["The table of the Flink job has expiring snapshots.", "Snapshot expiration is left to a Flink job."],
    ],
    ["exactly-once", ["With Kafka no messages are lost, but some might be delivered more than once."]],
    [
      "svc-lambda",
      [
        "- **Kappa, not Lambda:** one path, replayed from Kafka.",
        "| Decision |\n|---|\n| Kappa over Lambda on Kafka |",
        "Flink — not Lambda — reads the Kinesis stream.",
        "The advantage of Flink over Lambda on Kinesis are its windows.",
        "With Kinesis a common mistake is choosing Lambda for such windows.",
      ],
    ],
    [
      "batch",
      [
        "On Kafka a Lambda architecture maintains two implementations of the logic, batch and speed layers.",
        "Answers come from Kafka again, not from a parallel batch layer.",
        "Traditionally, the reports on Kafka were based on overnight calculations.",
      ],
    ],
    ["aggregation", ["The producer of the Kinesis stream aggregates several records into a single PUT request."]],
    ["window-sliding", ["Retention of the Kafka topic: 13 months rolling window for compliance."]],
    ["late-data", ["The Kinesis backend delivers commands to devices when they are connected."]],
    ["stateless", ["A row group of the Kafka sink only adds a record to the footer."]],
    [
      "svc-kafka",
      [
        "# Streams\n\nThe filter is written in ksqlDB.",
        "The Kinesis stream is called `acme-kafka-orders`.",
        "# Streams\n\nThe option is `--kafka-brokers`.",
      ],
    ],
  ];
  for (const [concept, texts] of silent) {
    for (const text of texts) {
      it(`does not show ${concept} in "${text.slice(0, 60)}"`, () =>
        assert.ok(!shownIn(text).includes(concept), `${shownIn(text)}`));
    }
  }

  it("takes nothing that a picture's caption or a table's header names for part of the design", () => {
    const { components } = readModel(
      "![Lambda with a window of 5 minutes](a.png)\n\n| Stage | Lambda | Window |\n|---|---|---|\n| 1 | a | b |\n",
    );
    assert.deepEqual(components, []);
  });

  it("denies what is not needed, and not who has no need of it", () => {
    assert.deepEqual(shownIn("Flink reads Kafka and does not need a separate cluster for state."), [
      "svc-flink",
      "svc-kafka",
      "stateful (negated)",
    ]);
    for (const text of [
      "Sliding windows over Kafka do not need to be kept.",
      "On Kafka, sliding windows we do not need.",
    ])
      assert.ok(shownIn(text).includes("window-sliding (negated)"), text);
    assert.ok(shownIn("On Kafka, processing time is used, not event time.").includes("event-time (negated)"));
  });

  it("reads the tabs of MkDocs as Markdown", () => {
    const text =
      '# Setup\n\n=== "Maven"\n\n    ```xml\n    <!-- Kafka client -->\n    ```\n\n=== "Text"\n\n    The Kinesis stream.\n';
    assert.deepEqual(shownIn(text), ["svc-kds"]);
  });

  it("takes a table of settings for what is used", () => {
    const text =
      "| Property | Default | Description |\n|---|---|---|\n| topic | none | the Kafka topic |\n| region | none | of the Kinesis stream |\n";
    assert.deepEqual(shownIn(text), ["svc-kafka", "svc-kds"]);
    const compared = text.replace("Default | Description", "Kafka | Kinesis");
    assert.ok(shownIn(compared).every((shown) => shown.endsWith("(comparison)")));
  });

  it("takes a paragraph below AsciiDoc's [source] for a listing, also where dashes only close it", () => {
    const listing = "= Demo\n\n== Shell\n\n[source,bash]\n$ kafka topic list\n# Kafka\n";
    assert.deepEqual(shownIn(`${listing}\nThe Kinesis stream.\n`), ["svc-kds"]);
    const closed = `${listing}----\n\n== More\n\n.Title\n[source,bash]\n----\nkafka\n\nkafka\n----\n\nThe Kinesis stream.\n`;
    assert.deepEqual(shownIn(closed), ["svc-kds"]);
  });

  it("reads backticks of AsciiDoc as code", () => {
    assert.deepEqual(shownIn("= Demo of Kafka\n\nThe class `org.apache.flink.Job` runs.\n"), ["svc-kafka"]);
  });

  it("takes the later phases of a plan for its part", () => {
    const text =
      "# Analytics on Kinesis\n\n## Implementation phases\n\n### Phase 2: Streams\n\n- Firehose integration\n";
    assert.ok(shownIn(text).includes("svc-firehose"));
    assert.ok(!shownIn(text.replace("Implementation phases", "Ideas")).includes("svc-firehose"));
  });

  it("takes the title of one's own article for no hearsay", () => {
    const title = 'the blog post "Read S3 with Flink", on Kafka.';
    assert.ok(shownIn(`Companion code for ${title}`).includes("svc-flink"));
    assert.ok(shownIn(`As said in ${title}`).includes("svc-flink (comparison)"));
  });

  it("does not cut a note within a listing of Jekyll", () => {
    const text = "# Jobs on Kafka\n\n{% highlight sh %}\n# no title\nrun\n{% endhighlight %}\n\nThe Kafka topic.\n";
    assert.deepEqual(shownIn(text), ["svc-kafka"]);
  });
});
