import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { hoverAt } from "../src/ide/hover";
import { definitionsAt, referencesAt } from "../src/ide/navigation";
import { Source } from "../src/text/source";

const template = `Resources:
  OrdersConsumerFunction:
    Type: AWS::Lambda::Function
    Properties: {FunctionName: prod-orders-consumer, Timeout: 60}
  Orders:
    Type: AWS::Kinesis::Stream
    Properties: {Name: orders-v2, RetentionPeriodHours: 48, ShardCount: 2}
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties:
      FunctionName: !Ref OrdersConsumerFunction
      EventSourceArn: !GetAtt Orders.Arn
      StartingPosition: TRIM_HORIZON
`;

/** A note and the template, with questions asked by the words of the note. */
function project(note: string) {
  const workspace = new Workspace();
  workspace.open(new Source("docs/n.md", 1, note));
  workspace.open(new Source("infra/t.yaml", 1, template));
  const wordsAt = ({ uri, span }: { uri: string; span: { start: number; end: number } }): string =>
    workspace.source(uri)!.text.slice(span.start, span.end);
  const at = (words: string): number => note.indexOf(words) + 1;
  return {
    definition: (words: string) => definitionsAt(workspace, "docs/n.md", at(words)).map(wordsAt),
    references: (name: string) =>
      referencesAt(workspace, "infra/t.yaml", template.indexOf(name) + 1, "without").map(wordsAt),
    hover: (words: string) => hoverAt(workspace, "docs/n.md", at(words))?.markdown ?? "",
  };
}

describe("names in notes and their resources", () => {
  it("are found by logical id, by physical name, and by people's words", () => {
    const { definition } = project("# N\n\nOrdersConsumerFunction reads `orders-v2`. The orders consumer is quick.\n");
    assert.deepEqual(definition("OrdersConsumerFunction"), ["OrdersConsumerFunction"]);
    assert.deepEqual(definition("orders-v2"), ["Orders"]);
    assert.deepEqual(definition("orders consumer"), ["OrdersConsumerFunction"]);
    assert.deepEqual(definition("quick"), []);
  });

  it("are found by the service where there is one part of it", () => {
    const { definition } = project("# N\n\nA Kinesis stream feeds the Lambda function.\n");
    assert.deepEqual([definition("Kinesis"), definition("Lambda")], [["Orders"], ["OrdersConsumerFunction"]]);
  });

  it("are found by a path in a link or a comment", () => {
    const { definition } = project(
      "# N\n\n<!-- sluice: describes infra/t.yaml#Orders -->\n\nSee `infra/t.yaml#Orders`.\n",
    );
    assert.deepEqual(definition("infra/t.yaml#Orders -->"), ["Orders"]);
    assert.deepEqual(definition("infra/t.yaml#Orders`"), ["Orders"]);
  });

  it("are found from the resource, too", () => {
    const { references } = project("# N\n\n`orders-v2` is read by the orders consumer; `Orders` has 2 shards.\n");
    assert.deepEqual(references("Orders:\n"), ["Mapping", "orders-v2", "Orders"]);
    assert.deepEqual(references("OrdersConsumerFunction"), ["Mapping", "orders consumer"]);
  });

  it("show in the hover where they are declared, and how a finding was worked out", () => {
    const { hover } = project("# N\n\nAfter a failure the last 4 days of `orders-v2` can be replayed.\n");
    assert.match(hover("orders-v2"), /Declared as \*\*Orders\*\* \(Amazon Kinesis Data Streams\) in t\.yaml/);
    assert.match(
      hover("last 4 days"),
      /How it was found: The note names "orders-v2"\. Wanted: 4 days .* Kept: 48 hours/,
    );
  });
});

describe("sums of waits", () => {
  const told = (extra: string): readonly string[] => {
    const workspace = new Workspace();
    workspace.open(new Source("n.md", 1, "# N\n\n`prod-orders-consumer` shows an order within 5 seconds.\n"));
    workspace.open(new Source("t.yaml", 1, `${template}${extra}`));
    return workspace
      .findings("n.md")
      .filter((finding) => finding.rule === "latency-budget-exceeded")
      .flatMap(({ basis }) => basis ?? []);
  };

  it("are shown with the source of each number", () => {
    assert.deepEqual(told("      MaximumBatchingWindowInSeconds: 10\n      TumblingWindowInSeconds: 60\n"), [
      'The note names "prod-orders-consumer".',
      "Mapping: batching window 10 seconds (set in the template); Mapping: tumbling window 1 minute (set in the template). Together up to 70 seconds.",
    ]);
  });

  it("are not made where a setting is unknown, or all of it fits", () => {
    assert.deepEqual(told("      MaximumBatchingWindowInSeconds: !ImportValue Window\n"), []);
    assert.deepEqual(told("      MaximumBatchingWindowInSeconds: 5\n"), []);
    assert.deepEqual(told(""), []);
  });
});
