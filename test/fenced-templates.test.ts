import assert from "node:assert/strict";
import { applyEdits } from "../src/text/edit";
import { opened } from "./support/understood";

const file = "a.md";

/** Findings as words: the text they stand on, severity, rule. */
const told = (text: string): readonly string[] =>
  opened(file, text)
    .findings(file)
    .map(({ place, rule, severity }) => `${text.slice(place.span.start, place.span.end)} ${severity} ${rule}`);

/** The note after the first fix of its first finding. */
function mended(text: string): string | undefined {
  const workspace = opened(file, text);
  const fix = workspace.findings(file)[0]?.fixes()[0];
  const edits = fix === undefined ? undefined : workspace.edits(fix.changes)?.get(file);
  return edits === undefined ? undefined : applyEdits(text, edits);
}

const job = (runtime: string) =>
  `Resources:\n  Job:\n    Type: AWS::KinesisAnalyticsV2::Application\n    Properties:\n      RuntimeEnvironment: ${runtime}\n`;

const fenced = (content: string, language = "yaml", margin = "") =>
  `# Job\n\n${`\`\`\`${language}\n${content}\`\`\`\n`.replace(/^(?=.)/gm, margin)}`;

const ended = ["FLINK-1_8 warning flink-runtime-ended"];

describe("a template in a note's fenced block", () => {
  it("is looked at in its place, and never gets an error", () => {
    assert.deepEqual(told(fenced(job("FLINK-1_8"))), ended);
  });

  it("is an excerpt: what it leaves out says nothing", () => {
    assert.deepEqual(told(fenced(job("FLINK-2_2"))), []);
    const consumer =
      "functions:\n  f:\n    handler: a.b\n    events:\n      - stream: arn:aws:kinesis:eu-west-1:1:stream/s\n";
    assert.deepEqual(told(fenced(`service: a\nprovider: aws\n${consumer}`)), []);
  });

  it("is known in every dialect, whatever the fence calls it", () => {
    assert.deepEqual(told(fenced(job("FLINK-1_8"), "")), ended);
    assert.deepEqual(told(fenced(job("FLINK-1_8"), "bash")), []);
    const service = `service: a\nprovider: aws\nresources:\n${job("FLINK-1_8").replace(/^(?=.)/gm, "  ")}`;
    assert.deepEqual(told(fenced(service, "serverless")), ended);
    assert.deepEqual(told(fenced(job("FLINK-1_8").replace("Resources:\n", ""))), ended);
    const native =
      "resources:\n  job:\n    type: aws-native:kinesisanalyticsv2:Application\n    properties:\n      runtimeEnvironment: FLINK-1_8\n";
    assert.deepEqual(told(fenced(native)), ended);
  });

  it("may be indented or quoted, and is mended there", () => {
    for (const margin of ["   ", "> ", "\t"]) {
      const text = fenced(job("FLINK-1_8"), "yaml", margin);
      assert.deepEqual(told(text), ended, JSON.stringify(margin));
      assert.equal(mended(text), text.replace("FLINK-1_8", "FLINK-1_20"));
    }
  });

  it("gets new lines at its own depth", () => {
    const stream = "Resources:\n  S:\n    Type: AWS::Kinesis::Stream\n    Properties:\n      ShardCount: 1 # few\n";
    const text = fenced(stream, "yaml", "  ");
    const edits = opened(file, text).edits([
      { kind: "set", target: `${file}#fence1.S`, trait: "retentionHours", value: 72 },
    ]);
    const expected = fenced(`${stream}      RetentionPeriodHours: 72\n`, "yaml", "  ");
    assert.equal(applyEdits(text, edits!.get(file)!), expected);
  });

  it("does not lend its names to another of the same note", () => {
    const text = fenced(job("FLINK-1_8")) + fenced(job("FLINK-2_2"));
    assert.deepEqual(told(text), ended);
    const other = fenced(job("FLINK-2_2")) + fenced(job("FLINK-1_8"));
    assert.equal(mended(other), other.replace("FLINK-1_8", "FLINK-1_20"));
  });
});
