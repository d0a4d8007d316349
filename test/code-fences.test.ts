import assert from "node:assert/strict";
import fc from "fast-check";
import { Workspace } from "../src/analysis/workspace";
import { noteDialect } from "../src/dialects/note/index";
import type { Component } from "../src/model/architecture";
import type { TraitName } from "../src/model/traits";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";
import { effortOf } from "./support/effort";
import { readModel } from "./support/note";

const fence = (language: string, ...lines: readonly string[]): string =>
  `\`\`\`${language}\n${lines.join("\n")}\n\`\`\`\n`;

const codedIn = (text: string): readonly Component[] =>
  readModel(text).components.filter(({ origin }) => origin === "coded");

/** Parts of code, one a line: the words they stand on, then their traits. */
const partsOf = (text: string): readonly string[] =>
  codedIn(text).map(({ places, complete, traits }) => {
    const { start, end } = places[0]!.span;
    const said = Object.entries(traits).map(([name, claim]) => {
      const value = claim?.value;
      return `${name}=${typeof value === "object" ? (value as { target?: string }).target : (value ?? "?")}`;
    });
    return [text.slice(start, end), ...(complete ? [] : ["(partly)"]), ...said].join(" ");
  });

/** Technical names, one a line: "kcl 1.14". */
const namesOf = (text: string): readonly string[] =>
  readModel(text).technicalNames.map(({ key, version, polarity, place }) => {
    assert.ok(place.span.end <= text.length);
    if (version !== undefined) assert.equal(text.slice(version.place.span.start, version.place.span.end), version.text);
    return [key, version?.text, polarity === "asserted" ? undefined : `(${polarity})`].filter(Boolean).join(" ");
  });

const kafka = "WITH ('connector' = 'kafka')";

describe("code in notes: SQL", () => {
  it("reads a table with its connector, watermark and start", () => {
    const table = [
      "CREATE TABLE IF NOT EXISTS `shop`.`orders` (",
      "  id STRING, -- WATERMARK FOR nothing",
      "  ts TIMESTAMP(3),",
      "  WATERMARK FOR `ts` AS `ts` - INTERVAL '5' SECOND",
      ") WITH ('connector' = 'kinesis', 'scan.stream.initpos' = 'LATEST', 'note' = 'a;b -- c');",
    ];
    assert.deepEqual(partsOf(fence("sql", ...table)), [
      "`shop`.`orders` connector=kinesis watermarkColumn=ts startingPosition=LATEST",
    ]);
  });

  it("leaves other SQL alone", () => {
    assert.deepEqual(partsOf(fence("sql", "CREATE TABLE t (id INT PRIMARY KEY);", "SELECT * FROM t;")), []);
    assert.deepEqual(
      partsOf(fence("sql", "CREATE STREAM s (id INT) WITH (kafka_topic='t', value_format='json');")),
      [],
    );
  });

  it("calls a table partly read where columns are left out or inherited", () => {
    for (const table of [`CREATE TABLE t (id INT, ...) ${kafka}`, `CREATE TABLE t (id INT) ${kafka} LIKE base`]) {
      assert.deepEqual(partsOf(fence("sql", table)), ["t (partly) connector=kafka"]);
    }
    assert.deepEqual(partsOf(fence("sql", "CREATE TABLE t (id INT) WITH ('connector' = '${kind}')")), [
      "t connector=?",
    ]);
  });

  it("reads windows in each of their spellings", () => {
    const windows: readonly (readonly [string, string])[] = [
      [
        "TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '10' MINUTES)",
        "windowKind=tumbling reads=t windowTimeColumn=ts windowSizeSeconds=600 windowTime=?",
      ],
      [
        "HOP(DATA => TABLE t, TIMECOL => DESCRIPTOR(ts), SLIDE => INTERVAL '5' SECOND, SIZE => INTERVAL '1' HOUR)",
        "windowKind=sliding reads=t windowTimeColumn=ts windowSizeSeconds=3600 windowSlideSeconds=5 windowTime=?",
      ],
      [
        "SESSION(TABLE t PARTITION BY id, DESCRIPTOR(ts), INTERVAL '1' DAY)",
        "windowKind=session reads=t windowTimeColumn=ts windowSizeSeconds=86400 windowTime=?",
      ],
    ];
    for (const [call, traits] of windows) {
      assert.deepEqual(partsOf(fence("sql", `SELECT * FROM TABLE(${call})`)), [`${call} ${traits}`]);
    }
    assert.deepEqual(
      partsOf(fence("sql", "SELECT COUNT(*) FROM t GROUP BY HOP(ts, INTERVAL '1' MINUTE, INTERVAL '1' HOUR)")),
      [
        "HOP(ts, INTERVAL '1' MINUTE, INTERVAL '1' HOUR) windowKind=sliding reads=t windowTimeColumn=ts windowSizeSeconds=3600 windowSlideSeconds=60 windowTime=?",
      ],
    );
  });

  it("tells event time from processing time by the table, wherever that stands", () => {
    const note = (column: string) =>
      `${fence("sql", `CREATE TABLE t (${column}) ${kafka};`)}\n## Later\n\n${fence("sql", "SELECT * FROM TABLE(TUMBLE(TABLE t, DESCRIPTOR(ts), INTERVAL '1' DAY))")}`;
    const timeOf = (column: string) => codedIn(note(column)).at(-1)?.traits.windowTime?.value;
    assert.equal(timeOf("ts TIMESTAMP(3)"), "event");
    assert.equal(timeOf("ts AS PROCTIME()"), "processing");
    assert.equal(timeOf("time TIMESTAMP(3)"), undefined);
  });

  it("sees what keeps its state for ever, and leaves alone what a time bounds", () => {
    const kinds = (query: string) => codedIn(fence("sql", query)).map(({ traits }) => traits.keyedState?.value);
    assert.deepEqual(kinds("SELECT a.id FROM a JOIN b ON a.id = b.id"), ["join"]);
    assert.deepEqual(kinds("SELECT customer_id, SUM(x) FROM a GROUP BY customer_id"), ["group"]);
    assert.deepEqual(kinds("SELECT country, SUM(x) FROM a GROUP BY country"), []);
    assert.deepEqual(kinds("SELECT a.id FROM a JOIN b FOR SYSTEM_TIME AS OF a.ts ON a.id = b.id"), []);
    assert.deepEqual(kinds("SELECT a.id FROM a JOIN b ON a.id = b.id AND a.ts BETWEEN b.ts AND b.te"), []);
  });

  it("reads both sides of an interval join", () => {
    const reads = (query: string) =>
      codedIn(fence("sql", query)).map(
        ({ traits }) => `${traits.reads?.value?.target}.${traits.windowTimeColumn?.value}`,
      );
    const bound = "AND a.ts BETWEEN b.t - INTERVAL '1' HOUR AND b.t";
    assert.deepEqual(reads(`SELECT * FROM orders AS a LEFT JOIN pays b ON a.id = b.id ${bound}`), [
      "orders.ts",
      "pays.t",
    ]);
    assert.deepEqual(reads(`SELECT * FROM orders a, pays b WHERE a.id = b.id ${bound}`), ["orders.ts", "pays.t"]);
    assert.deepEqual(reads("SELECT * FROM a JOIN b ON a.id = b.id AND a.x BETWEEN b.y AND b.z"), []);
  });

  it("reads what a client prints, and takes back what it was told of batches", () => {
    const client = `+---+\n| 1 |\n+---+\nFlink SQL> CREATE TABLE t (id INT) ${kafka};`;
    assert.deepEqual(partsOf(fence("sql", client)), ["t connector=kafka"]);
    const batch = `SET 'execution.runtime-mode' = 'batch';\nCREATE TABLE t (id INT) ${kafka};`;
    assert.deepEqual(partsOf(fence("sql", batch)), ["t (partly) connector=kafka"]);
  });

  it("reads SQL in the long strings of a program, at its place", () => {
    const text = fence("python", 't_env.execute_sql("""', `  CREATE TABLE t (ts TIMESTAMP(3)) ${kafka}`, '""")');
    assert.deepEqual(partsOf(text), ["t connector=kafka"]);
  });
});

describe("code in notes: programs", () => {
  const whole = '.setBootstrapServers(b).setRecordSerializer(S.builder().setTopic(")").build())';

  it("reads a Kafka sink in Java, Scala and Python", () => {
    for (const head of [
      "KafkaSink.<Map<String, Long>>builder()",
      "KafkaSink.builder[String]()",
      "KafkaSink\n  .builder()",
    ]) {
      assert.deepEqual(partsOf(fence("java", `${head}${whole}.setDeliverGuarantee(DeliveryGuarantee.NONE).build();`)), [
        `${head} deliveryGuarantee=NONE`,
      ]);
    }
    const python =
      "KafkaSink.builder() \\\n  .set_bootstrap_servers(b) \\\n  .set_record_serializer(s) # the rest\n  .build()";
    assert.deepEqual(partsOf(fence("python", python)), ["KafkaSink.builder()"]);
  });

  it("calls a sink partly read where something is left out", () => {
    for (const rest of [
      `${whole}...build();`,
      `${whole};`,
      ".setProperty(a, b).build();",
      `${whole} /* ... */ .build();`,
    ]) {
      assert.deepEqual(partsOf(fence("java", `KafkaSink.builder()${rest}`)), ["KafkaSink.builder() (partly)"], rest);
    }
    assert.deepEqual(partsOf(fence("java", `// KafkaSink.builder()${whole}.build();`)), []);
  });

  it("reads lengths of windows, and leaves open what it cannot tell", () => {
    const sizes = (call: string) =>
      codedIn(fence("java", `${call};`)).map(({ traits }) => [
        traits.windowKind?.value,
        traits.windowSizeSeconds?.value,
        traits.windowSlideSeconds?.value,
      ]);
    assert.deepEqual(sizes("SlidingEventTimeWindows.of(Time.hours(1), Time.seconds(5))"), [["sliding", 3600, 5]]);
    assert.deepEqual(sizes("SlidingProcessingTimeWindows.of(Duration.ofDays(1), step)"), [
      ["sliding", 86400, undefined],
    ]);
    assert.deepEqual(sizes("TumblingEventTimeWindows.of(Time.of(5, TimeUnit.MINUTES), Time.minutes(1))"), [
      ["tumbling", 300, undefined],
    ]);
    assert.deepEqual(sizes("EventTimeSessionWindows.withGap(Duration.ofMillis(500))"), [["session", 0.5, undefined]]);
    assert.deepEqual(sizes("stream.timeWindow(Time.minutes(10), Time.minutes(5))"), [["sliding", 600, 300]]);
  });

  it("reads the interval of checkpoints", () => {
    for (const [argument, value] of [
      ["60_000L", 60_000],
      ["60 * 1000", 60_000],
      ["Duration.ofSeconds(10)", 10_000],
      ["interval", undefined],
    ] as const) {
      const [job] = codedIn(fence("java", `env.enableCheckpointing(${argument});`));
      assert.equal(job?.traits.checkpointIntervalMs?.value, value);
    }
  });

  it("reads nothing from code that is no part of the design", () => {
    const sink = fence("java", `KafkaSink.builder()${whole}.build();`);
    assert.equal(codedIn(sink).length, 1);
    for (const note of [
      `Don't do this:\n\n${sink}`,
      `## Alternatives considered\n\n${sink}`,
      `# Sinks\n\nStatus: superseded\n\n${sink}`,
      `## Before\n\n${sink}`,
      sink.replace("java", "diff"),
      sink.replace("```\n", ""),
    ].slice(0, 5)) {
      assert.deepEqual(codedIn(note), [], note);
    }
  });
});

describe("code in notes: technical names", () => {
  it("finds versions in build files of each kind", () => {
    for (const [language, line] of [
      ["xml", "<artifactId>amazon-kinesis-client</artifactId>\n  <version>1.14.8</version>"],
      ["gradle", "implementation 'com.amazonaws:amazon-kinesis-client:1.14.8'"],
      ["gradle", "implementation group: 'com.amazonaws', name: 'amazon-kinesis-client', version: '1.14.8'"],
      ["sbt", '"com.amazonaws" % "amazon-kinesis-client" % "1.14.8"'],
    ] as const) {
      assert.deepEqual(namesOf(fence(language, line)), ["kcl 1.14.8"], line);
    }
    assert.deepEqual(namesOf(fence("", "amazon_kclpy==2.1.3")), ["kcl 2.1.3"]);
    assert.deepEqual(namesOf(fence("", "amazon_kclpy>=2.1")), ["kcl"]);
    assert.deepEqual(namesOf(fence("xml", "<artifactId>amazon-kinesis-client-multilang</artifactId>")), []);
    assert.deepEqual(namesOf(fence("xml", "<!-- <artifactId>amazon-kinesis-client</artifactId> -->")), []);
  });

  it("finds them in prose, with what the sentence makes of them", () => {
    assert.deepEqual(namesOf("The workers use KCL 1.x."), ["kcl 1.x"]);
    assert.deepEqual(namesOf("They run version 2.x of the Kinesis Client Library (KCL)."), ["kcl 2.x"]);
    assert.deepEqual(namesOf("They need KCL 2.0 or later."), ["kcl"]);
    assert.deepEqual(namesOf("Instead of `FlinkKafkaConsumer` the job reads with `KafkaSource`."), [
      "flink-kafka-consumer (comparison)",
    ]);
    assert.deepEqual(namesOf("> `FlinkKafkaConsumer`"), ["flink-kafka-consumer (comparison)"]);
    assert.deepEqual(namesOf("Flink runs the job on FLINK-1_20, that is Flink 1.20."), ["flink 1_20", "flink 1.20"]);
  });
});

describe("code in notes: mending", () => {
  const mended = (text: string, trait: TraitName, value: string): string => {
    const model = readModel(text);
    const target = model.components.find(({ origin }) => origin === "coded")!.id;
    return applyEdits(text, noteDialect.write(text, model, { kind: "set", target, trait, value }) ?? []);
  };

  it("adds a watermark in the manner of the table", () => {
    const columns = (...lines: string[]) => fence("sql", ...lines);
    assert.equal(
      mended(columns("CREATE TABLE t (", "\t`ts` TIMESTAMP(3) -- of the order", `) ${kafka}`), "watermarkColumn", "ts"),
      columns(
        "CREATE TABLE t (",
        "\t`ts` TIMESTAMP(3), -- of the order",
        "\tWATERMARK FOR `ts` AS `ts` - INTERVAL '5' SECOND",
        `) ${kafka}`,
      ),
    );
    assert.equal(
      mended(columns(`CREATE TABLE t (ts TIMESTAMP(3)) ${kafka}`), "watermarkColumn", "ts"),
      columns(`CREATE TABLE t (ts TIMESTAMP(3), WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) ${kafka}`),
    );
  });

  it("keeps line ends", () => {
    const text = fence("sql", "CREATE TABLE t (", "  ts TIMESTAMP(3)", `) ${kafka}`).replaceAll("\n", "\r\n");
    assert.doesNotMatch(mended(text, "watermarkColumn", "ts"), /[^\r]\n/);
  });

  it("does nothing where it cannot tell how", () => {
    const text = fence("java", "KafkaSink.builder().setBootstrapServers(b)");
    assert.equal(mended(text, "deliveryGuarantee", "NONE"), text);
  });
});

describe("code in notes", () => {
  const piece = fc.constantFrom(
    "CREATE TABLE t (ts TIMESTAMP(3)) WITH ('connector' = 'kafka');",
    "SELECT * FROM TABLE(HOP(TABLE t, DESCRIPTOR(ts), INTERVAL '1' SECOND, INTERVAL '1' DAY))",
    "KafkaSink.<String>builder().setBootstrapServers(b).setRecordSerializer(s).build();",
    "FlinkKafkaConsumer",
    "amazon-kinesis-client:1.14",
    "kinesisanalyticsv2:CreateApplication",
    "class A extends KeyedProcessFunction { void processElement() { new ValueStateDescriptor<>(",
    "env.enableCheckpointing(",
    "Lambda keeps sliding windows; Kinesis Data Firehose",
    "# Heading",
    "| a | b |",
    "'",
    '"""',
    "/*",
    "(",
    ")",
    "...",
    "`",
    "\\",
    "\r",
  );
  const code = fc
    .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string() }), { maxLength: 12 })
    .map((lines) => lines.join("\n").replace(/`{3}|~{3}/g, ""));
  const language = fc.constantFrom("sql", "java", "python", "scala", "xml", "gradle", "bash", "properties");

  it("never breaks the reading, and never changes what is said outside of its fence", () => {
    const before =
      "# Orders\n\nA Lambda function counts orders in sliding windows of 5 minutes. Archive: Kinesis Data Firehose.\n\n";
    const after =
      "\nManaged Flink keeps the first visit of every user as keyed state, without any expiry.\n\nIt sums hourly event-time windows.\n";
    const outside = (text: string, middle: string): readonly string[] => {
      const workspace = new Workspace({ isolated: true });
      workspace.open(new Source("note.md", 1, text));
      const end = before.length + middle.length;
      const findings = workspace.findings("note.md").flatMap(({ rule, severity, message, place }) => {
        assert.ok(place.span.start >= 0 && place.span.end <= text.length);
        if (place.span.start >= before.length && place.span.start < end) return [];
        const from = place.span.start < before.length ? place.span.start : place.span.start - middle.length;
        return [`${from} ${rule} ${severity} ${message}`];
      });
      assert.deepEqual(workspace.takeFailures(), []);
      return findings;
    };
    const bare = outside(`${before}${after}`, "");
    assert.ok(bare.length > 2);
    fc.assert(
      fc.property(language, code, (word, lines) => {
        const middle = fence(word, lines);
        assert.deepEqual(outside(`${before}${middle}${after}`, middle), bare);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);

  it("stays quick on hostile code", () => {
    const texts = [
      "(".repeat(100_000),
      "KafkaSink.builder()".repeat(5_000),
      "KafkaSink.builder().a(".repeat(5_000),
      "CREATE TABLE t (".repeat(5_000),
      "HOP(TABLE t, ".repeat(5_000),
      "FROM a JOIN b ".repeat(10_000),
      "'".repeat(100_001),
      "/*".repeat(50_000),
      "SELECT a FROM b GROUP BY ".repeat(5_000),
      "flink-connector-kinesis ".repeat(8_000),
    ];
    for (const text of texts) {
      for (const word of ["sql", "java", "python", "xml"]) {
        const took = effortOf(() => readModel(fence(word, text)));
        assert.ok(took < 4_000, `${text.slice(0, 16)} in ${word} took ${took} ms`);
      }
    }
  }).timeout(120_000);
});
