import assert from "node:assert/strict";
import fc from "fast-check";
import { parseConfig } from "../src/analysis/config-file";
import { Workspace } from "../src/analysis/workspace";
import { cloudFormationDialect } from "../src/dialects/cloudformation/index";
import type { Dialect } from "../src/dialects/dialect";
import { rules } from "../src/rules/index";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Hours:
    Type: Number
    Default: 24
Resources:
  Stream:
    Type: AWS::Kinesis::Stream
    Properties:
      RetentionPeriodHours: !Ref Hours
      ShardCount: 1
  Consumer:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      EventSourceArn: !GetAtt Stream.Arn
      FunctionName: counter
      StartingPosition: TRIM_HORIZON
`;

const note = `# Orders

A Lambda function counts the orders of the last 20 minutes, refreshed every minute.

## Delivery

Kinesis Data Firehose writes the raw orders to S3.
`;

const service = `service: orders
provider:
  name: aws
custom:
  size: 20
functions:
  count:
    handler: app.count
    events:
      - stream: {type: kinesis, arn: !GetAtt Stream.Arn, batchSize: "\${self:custom.size}"}
resources:
  Resources:
    Stream:
      Type: AWS::Kinesis::Stream
`;

const texts: Readonly<Record<string, string>> = {
  "docs/note.md": note,
  "template.yaml": template,
  "serverless.yml": service,
};

/** Everything that is told of the files, in words. */
function told(workspace: Workspace): readonly string[] {
  return Object.keys(texts).flatMap((uri) =>
    workspace
      .findings(uri)
      .map(({ rule, severity, message, place, related }) =>
        JSON.stringify({ rule, severity, message, place, related: related.map((one) => one.place) }),
      ),
  );
}

function opened(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [uri, text] of Object.entries(files)) workspace.open(new Source(uri, 1, text));
  return workspace;
}

describe("the workspace", () => {
  it("says after any edits what a fresh one says", () => {
    const insert = fc.constantFrom(
      "",
      "\n",
      " ",
      "#",
      "- ",
      '"',
      "{",
      "  X:\n",
      "```\n",
      "\n## Lambda\n",
      "\n---\n",
      "not ",
      "    MaximumRetryAttempts: 3\n",
      "  timeout: 3\n",
      "  extensions:\n",
      "<!-- sluice-disable-file -->",
    );
    const edit = fc.record({
      file: fc.constantFrom(...Object.keys(texts)),
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      insert,
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const workspace = opened(texts);
        told(workspace);
        const now: Record<string, string> = { ...texts };
        edits.forEach(({ file, at, length, insert: text }, index) => {
          const before = workspace.source(file)!;
          const start = at % (before.text.length + 1);
          const end = Math.min(before.text.length, start + length);
          const after = before.edited({ span: { start, end }, text }, index + 2);
          workspace.open(after);
          now[file] = after.text;
          if (index % 3 === 0) told(workspace);
        });
        assert.deepEqual(told(workspace), told(opened(now)));
        assert.deepEqual(workspace.takeFailures(), []);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it("gives the same list while nothing changed", () => {
    const workspace = opened(texts);
    assert.equal(workspace.findings("template.yaml"), workspace.findings("template.yaml"));
  });

  it("caps what rests on a parameter's default at info, and says so", () => {
    const finding = opened(texts)
      .findings("template.yaml")
      .find((one) => one.rule === "kinesis-default-retention");
    assert.equal(finding?.severity, "info");
    assert.match(finding.message, /default of parameter Hours/);
  });

  it("leaves out what a comment suppresses, and tells of a comment without use", () => {
    const guarded = template.replace(
      "  Consumer:\n",
      "  # sluice-disable-next-line stream-poison-pill -- replayed by hand\n  Consumer:\n",
    );
    const found = (text: string) =>
      opened({ "template.yaml": text })
        .findings("template.yaml")
        .map((one) => one.rule);
    assert.ok(found(template).includes("stream-poison-pill"));
    assert.ok(!found(guarded).includes("stream-poison-pill"));
    assert.ok(found(`# sluice-disable-file flink-runtime-ended\n${template}`).includes("unused-suppression"));
  });

  it("takes a comment that a note only quotes for a quotation", () => {
    const note = (quoted: string) => `# Orders\n\nWrite ${quoted} there.\n\nLambda keeps a sliding window of clicks.\n`;
    const found = (text: string) =>
      opened({ "note.md": text })
        .findings("note.md")
        .map((one) => one.rule);
    for (const quoted of ["`# sluice-disable-file`", "`<!-- sluice-disable-file -->`", "C# or a#sluice-disable-file"]) {
      assert.deepEqual(found(note(quoted)), ["stateful-window-on-lambda"], quoted);
    }
    assert.deepEqual(found(note("<!-- sluice-disable-file -->")), []);
    const example = "\n\n```yaml\n# sluice-disable-next-line stream-poison-pill\nOrders:\n```\n\n";
    assert.deepEqual(found(example), ["unused-suppression"]);
    assert.deepEqual(found(`<!-- sluice-disable-file -->${example}`), ["unused-suppression"]);
    assert.deepEqual(found(`<!-- sluice-disable-file -->\n\nLambda keeps a sliding window.${example}`), []);
  });

  it("leaves out what a resource's metadata suppresses", () => {
    const guarded = template.replace(
      "    Type: AWS::Lambda::EventSourceMapping\n",
      "    Type: AWS::Lambda::EventSourceMapping\n    Metadata: {Sluice: {Disable: [stream-poison-pill]}}\n",
    );
    const found = opened({ "template.yaml": guarded })
      .findings("template.yaml")
      .map((one) => one.rule);
    assert.ok(!found.includes("stream-poison-pill"));
  });

  it("follows a configuration", () => {
    const workspace = opened(texts);
    const { config, problems } = parseConfig(
      "rules:\n  stream-poison-pill: error\noverrides:\n  - files: ['*.yaml']\n    rules: {kinesis-default-retention: off}\n",
    );
    assert.deepEqual(problems, []);
    workspace.configure(config);
    const found = new Map(workspace.findings("template.yaml").map((one) => [one.rule, one.severity]));
    assert.equal(found.get("stream-poison-pill"), "error");
    assert.ok(!found.has("kinesis-default-retention"));
  });

  it("never gives a note an error", () => {
    const workspace = opened(texts);
    workspace.configure(parseConfig("rules: {stateful-window-on-lambda: error}\n").config);
    const severities = workspace.findings("docs/note.md").map((one) => one.severity);
    assert.ok(!severities.includes("error"));
  });

  it("leaves files alone that no dialect reads", () => {
    const workspace = opened({ "data.yaml": "a: 1\n", "big.md": "x".repeat(4_000_001) });
    assert.equal(workspace.dialectOf("data.yaml"), undefined);
    assert.equal(workspace.dialectOf("big.md"), undefined);
    assert.deepEqual(workspace.findings("big.md"), []);
  });

  it("goes on when a reader or a rule fails, and tells of it", () => {
    const fails = (): never => {
      throw new Error("on purpose");
    };
    const broken = { ...cloudFormationDialect, cut: fails } as unknown as Dialect;
    const workspace = new Workspace({ dialects: [broken], rules: [{ ...rules[0]!, check: fails }] });
    workspace.open(new Source("template.yaml", 1, template));
    assert.deepEqual(workspace.findings("template.yaml"), []);
    assert.deepEqual(
      workspace.takeFailures().map((one) => one.rule),
      ["reader of template.yaml"],
    );
    const other = new Workspace({ rules: [{ ...rules[0]!, scope: "file", check: fails }] });
    other.open(new Source("template.yaml", 1, template));
    assert.deepEqual(other.findings("template.yaml"), []);
    assert.deepEqual(
      other.takeFailures().map((one) => one.rule),
      [rules[0]!.id],
    );
  });

  it("mends several findings of a file at once", () => {
    const text =
      "# Archive\n\nKinesis Data Firehose writes orders to S3, and Kinesis Data Firehose writes payments to S3.\n";
    const workspace = opened({ "a.md": text });
    const edits = workspace.safeEdits("a.md", ["firehose-renamed"]).get("a.md") ?? [];
    assert.ok(!applyEdits(text, edits).includes("Kinesis Data Firehose"));
  });
});

describe("a configuration file", () => {
  const problemsOf = (text: string) =>
    parseConfig(text).problems.map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);

  it("is told of misspelt settings and rules, where they stand", () => {
    assert.deepEqual(problemsOf("rule: {}\n"), ['rule: There is no setting "rule". Did you mean "rules"?']);
    assert.match(
      problemsOf("rules: {stream-poison-pil: off}\n")[0]!,
      /^stream-poison-pil: .*Did you mean "stream-poison-pill"/,
    );
    assert.match(problemsOf("rules: {stream-poison-pill: loud}\n")[0]!, /^loud: Expected/);
  });

  it("counts as far as it is right", () => {
    const { config } = parseConfig("profile: minimal\nignore: 5\n");
    assert.equal(config.profile, "minimal");
    assert.deepEqual(config.ignore, []);
  });

  it("never breaks the reader", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseConfig(text)));
  });
});
