import assert from "node:assert/strict";
import { needsOf, servicesOf } from "./support/note";

describe("polarity in notes", () => {
  const needs: readonly (readonly [text: string, ...needs: string[]])[] = [
    ["Lambda does not have to remember anything.", "stateful (negated) on lambda, clause"],
    ["Neither windows nor joins are planned for the Kinesis stream.", "window (negated)", "join (negated)"],
    [
      "Windows and event time are not needed in the Flink job.",
      "window (negated) on flink, clause",
      "event-time (negated) on flink, clause",
      "named-event-time (negated) on flink, clause",
    ],
    ["If we used Lambda, the session windows would be lost.", "window-session (rejected-alternative)"],
    ["~~Lambda computes hourly sums~~", "window-tumbling (rejected-alternative) 1 hour"],
    [
      "Stateful work in Kinesis (windows or joins) is not supported.",
      "stateful (negated)",
      "window (negated)",
      "join (negated)",
    ],
    ["The totals need not be exactly once; a Lambda makes them.", "exactly-once (negated) on lambda, sentence"],
    ["The Lambda does not compare a weight with the previous one.", "stateful (negated) on lambda, clause"],
    ["Tom asked whether a Lambda can keep a running total.", "stateful (comparison)"],
    ['A leaflet says: "Lambda works exactly once."', "exactly-once (comparison)"],
    ["Does the Lambda keep a running total?", "stateful (comparison)"],
    ["`no-show-finder` is a Lambda with session windows.", "window-session on lambda, clause"],
    ["Talks last 45 minutes; a Lambda mails the slides."],
    ["Phones without signal deliver late, says the Lambda's log.", "late-data on lambda, clause"],
    ["Between two messages the Lambda remembers nothing.", "stateful (negated) on lambda, clause"],
    [
      "Until v3 the Lambda held a total per tram; v4 has it in Managed Flink.",
      "stateful (rejected-alternative) on managed-flink, sentence",
    ],
    [
      "Session windows in Lambda rejected; Managed Flink taken.",
      "window-session (rejected-alternative) on managed-flink, sentence",
    ],
    ["A common trap is to let the Lambda join the streams.", "join (rejected-alternative)"],
    ["A window of an hour in Lambda: dismissed.", "window-tumbling (rejected-alternative) 1 hour"],
    ["The watermark that is burned into our footage is set by a Lambda."],
    ["Not only windows but also joins are made in Flink.", "window on flink, sentence", "join on flink, clause"],
  ];
  for (const [text, ...expected] of needs) it(text, () => assert.deepEqual(needsOf(text), expected));

  const services: readonly (readonly [text: string, ...services: string[]])[] = [
    ["Instead of a Lambda we let Flink sum per minute.", "lambda rejected-alternative", "flink asserted"],
    ["Flink replaces the old Lambda.", "flink asserted", "lambda rejected-alternative"],
    ["Lambda was replaced by Managed Flink.", "lambda rejected-alternative", "managed-flink asserted"],
    ["We moved from Kafka to Kinesis.", "kafka rejected-alternative", "kds asserted"],
    [
      "The team prefers Managed Flink over Lambda for averages.",
      "managed-flink asserted",
      "lambda rejected-alternative",
    ],
    [
      "We looked at Kafka and at Kinesis and chose MSK.",
      "kafka rejected-alternative",
      "kds rejected-alternative",
      "msk asserted",
    ],
    ["Flink was our first idea but turned out to be overkill.", "flink rejected-alternative"],
    ["In contrast to Lambda, Flink keeps keyed state.", "lambda comparison", "flink asserted"],
    ["Lambda suits mapping, Flink suits sums; the choice is left open.", "lambda comparison", "flink comparison"],
    ["In a Lambda architecture the batch layer corrects.", "lambda other-meaning"],
    ["No windows in Lambda.", "lambda asserted"],
    ["A Lambda counted cars. That function is deleted.", "lambda rejected-alternative"],
    [
      "A Lambda and Kafka counted cars. Both are switched off.",
      "lambda rejected-alternative",
      "kafka rejected-alternative",
    ],
    ["Our paper on Kafka has ten pages. The decision is: we won't.", "kafka rejected-alternative"],
    ["We switched Kafka off in May.", "kafka rejected-alternative"],
    ["Until spring we ran Kafka.", "kafka rejected-alternative"],
    ["Without Flink we could not compute the sums.", "flink asserted"],
  ];
  for (const [text, ...expected] of services) it(text, () => assert.deepEqual(servicesOf(text), expected));

  it("judges options by a decision that stands later", () => {
    const text = "## Options\n\n- A: Lambda, sliding counts\n- B: Managed Flink\n\n## Decision\n\nWe take B.\n";
    assert.deepEqual(servicesOf(text), ["lambda rejected-alternative", "managed-flink asserted"]);
    assert.deepEqual(needsOf(text), ["window-sliding (rejected-alternative)"]);
  });

  it("judges named options by the service that is chosen", () => {
    const text =
      "## Considered Options\n\n* Lambda with hourly sums\n* Managed Flink\n\n## Decision Outcome\n\nChosen option: Managed Flink, because it fits.\n";
    assert.deepEqual(servicesOf(text), [
      "lambda rejected-alternative",
      "managed-flink asserted",
      "managed-flink asserted",
    ]);
  });

  it("judges numbered options by a decision that begins with a number or an ordinal", () => {
    for (const decision of ["2, operations are not our business.", "No. 2.", "The second one, it needs no hands."]) {
      const text = `## Considered\n\n1. Kafka on EC2\n2. Kinesis Data Streams\n\n## Outcome\n\n${decision}\n`;
      assert.deepEqual(servicesOf(text).slice(0, 2), ["kafka rejected-alternative", "kds asserted"], decision);
    }
  });

  it("judges options by a small letter in brackets", () => {
    const text =
      "## Options\n\n* a) Kafka on EC2\n* b) Kinesis Data Streams\n\n## Decision\n\nb). Nobody runs brokers here.\n";
    assert.deepEqual(servicesOf(text).slice(0, 2), ["kafka rejected-alternative", "kds asserted"]);
  });

  it("takes nothing from a decision whose heading says what superseded it", () => {
    const text = "# ADR-3 (superseded by ADR-9)\n\nLambda joins the streams.\n\n# ADR-9\n\nFlink joins them.\n";
    assert.deepEqual(servicesOf(text), ["lambda rejected-alternative", "flink asserted"]);
  });

  it("takes nothing from alternatives, non-goals and dead decisions", () => {
    assert.deepEqual(servicesOf("## Alternatives considered\n\nLambda with windows.\n"), [
      "lambda rejected-alternative",
    ]);
    assert.deepEqual(servicesOf("## Out of scope\n\n- windows in Lambda\n"), ["lambda negated"]);
    assert.deepEqual(servicesOf("# 7. Sums\n\nStatus: superseded by 9\n\nLambda sums per hour.\n"), [
      "lambda rejected-alternative",
    ]);
  });
});
