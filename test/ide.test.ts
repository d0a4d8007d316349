import assert from "node:assert/strict";
import { Workspace } from "../src/analysis/workspace";
import { maximumFileBytes } from "../src/host/candidates";
import { canonicalUri, nameOfUri, pathOfUri, uriOfPath } from "../src/host/uri";
import { type CodeAction, codeActions, mendFile } from "../src/ide/code-actions";
import { hoverAt } from "../src/ide/hover";
import { suppressions } from "../src/ide/suppress";
import { understanding } from "../src/ide/understanding";
import { emptyModel } from "../src/model/architecture";
import { MAX_FILE_BYTES } from "../src/server/protocol";
import { applyEdits } from "../src/text/edit";
import { Source } from "../src/text/source";

const open = (uri: string, text: string): Workspace => {
  const workspace = new Workspace();
  workspace.open(new Source(uri, 1, text));
  return workspace;
};

/** The text after the action of that title at the words. */
function taken(uri: string, text: string, words: string, title: string | RegExp): string {
  const workspace = open(uri, text);
  const action = actionsAt(workspace, uri, words).find((one) =>
    typeof title === "string" ? one.title === title : title.test(one.title),
  );
  assert.ok(action, `no action ${title}`);
  return applyEdits(text, action.edits()!.get(uri)!);
}

function actionsAt(workspace: Workspace, uri: string, words: string): readonly CodeAction[] {
  const start = workspace.source(uri)!.text.indexOf(words);
  assert.ok(start >= 0, words);
  return codeActions(workspace, uri, { start, end: start });
}

const findings = (uri: string, text: string): readonly string[] =>
  open(uri, text)
    .findings(uri)
    .map(({ rule }) => rule);

const hover = (uri: string, text: string, words: string): string =>
  hoverAt(open(uri, text), uri, text.indexOf(words) + 1)?.markdown ?? "";

const yaml = "file:///p/template.yaml";
const json = "file:///p/template.json";
const note = "file:///p/note.md";
const rule = "kinesis-default-retention";
const stream = "Resources:\n  Orders:\n    Type: AWS::Kinesis::Stream\n    Properties:\n      ShardCount: 2\n";
const here = `Suppress "${rule}" here`;
const inFile = `Suppress "${rule}" in this file`;

describe("code actions", () => {
  it("are none where nothing was found", () => {
    assert.deepEqual(actionsAt(open(yaml, stream), yaml, "ShardCount"), []);
  });

  it("mend one finding first, and prefer what is safe", () => {
    const text = "Data goes to S3 by Kinesis Data Firehose.\n";
    const [first] = actionsAt(open(note, `# Orders stream\n\n${text}`), note, "Kinesis Data");
    assert.equal(first?.kind, "mend");
    assert.equal(first?.isPreferred, true);
  });

  it("mend all of a rule, and all of a file", () => {
    const text =
      "# Orders\n\nKinesis Data Firehose delivers to S3.\n\nKinesis Data Firehose fills Redshift, Elasticsearch Service as well.\n";
    const mended = taken(note, text, "Kinesis Data", 'Mend all "firehose-renamed" in this file');
    assert.ok(!mended.includes("Kinesis Data Firehose"));
    const edits = mendFile(open(note, text), note)!.edits()!.get(note)!;
    assert.ok(!applyEdits(text, edits).includes("Kinesis Data Firehose"));
    assert.equal(mendFile(open(yaml, stream), yaml), undefined);
  });

  it("delete a suppression comment that has no use", () => {
    const title = "Delete this comment";
    const kept = `${stream}      RetentionPeriodHours: 72\n`;
    const alone = kept.replace("  Orders", `  # sluice-disable-next-line ${rule}\n  Orders`);
    assert.equal(taken(yaml, alone, "disable-next", title), kept);
    assert.equal(taken(yaml, kept.replace("72", `72 # sluice-disable-line ${rule}`), "disable-line", title), kept);
    const prose = "# Cakes\n\nTake two eggs. <!-- sluice-disable-line --> And milk.\n";
    assert.equal(taken(note, prose, "disable-line", title), "# Cakes\n\nTake two eggs. And milk.\n");
  });

  describe("that suppress", () => {
    const quiet = (uri: string, text: string): void => assert.deepEqual(findings(uri, text), []);

    it("put a comment before the line in YAML, as deep as the line", () => {
      const text = taken(yaml, stream, "Orders", here);
      assert.equal(text, stream.replace("  Orders", `  # sluice-disable-next-line ${rule}\n  Orders`));
      quiet(yaml, text);
    });

    it("keep the file's line breaks", () => {
      const text = taken(yaml, stream.replaceAll("\n", "\r\n"), "Orders", here);
      assert.ok(!/[^\r]\n/.test(text));
      quiet(yaml, text);
    });

    it("put the whole file's comment at its top", () => {
      const text = taken(yaml, stream, "Orders", inFile);
      assert.ok(text.startsWith(`# sluice-disable-file ${rule}\nResources:`));
      quiet(yaml, text);
    });

    it("add to a comment that is there", () => {
      const text = `# sluice-disable-file firehose-renamed -- not ours\n${stream}`;
      assert.ok(
        taken(yaml, text, "Orders", inFile).startsWith(`# sluice-disable-file firehose-renamed, ${rule} -- not ours\n`),
      );
      const line = stream.replace("  Orders", "  # sluice-disable-next-line firehose-renamed\n  Orders");
      assert.ok(
        taken(yaml, line, "Orders:", here).includes(`  # sluice-disable-next-line firehose-renamed, ${rule}\n`),
      );
    });

    it("use the resource's metadata in JSON", () => {
      const template = (own: object): string =>
        `${JSON.stringify({ Resources: { First: { Type: "AWS::SNS::Topic" }, Orders: { Type: "AWS::Kinesis::Stream", ...own } } }, undefined, 2)}\n`;
      for (const own of [
        {},
        { Metadata: {} },
        { Metadata: { Owner: "{x}" } },
        { Metadata: { Sluice: { Disable: ["firehose-renamed"] } } },
      ]) {
        const text = taken(json, template({ Properties: { ShardCount: 1 }, ...own }), "Orders", here);
        const { Metadata } = JSON.parse(text).Resources.Orders;
        assert.ok(Metadata.Sluice.Disable.includes(rule), text);
        assert.ok(!findings(json, text).includes(rule), text);
      }
      assert.ok(actionsAt(open(json, template({})), json, "Orders").every(({ title }) => title !== inFile));
    });

    it("take a template engine's braces for no JSON", () => {
      const text = "{{- if .Values.orders }}\nkind: Kafka\n{{- end }}\n";
      const found = suppressions(
        new Source("a.yaml", 1, text),
        emptyModel("a.yaml", "template", "kubernetes"),
        { start: text.indexOf("kind"), end: text.indexOf("kind") + 4 },
        rule,
      );
      assert.equal(found.here?.text, `# sluice-disable-next-line ${rule}\n`);
    });

    it("stand at the end of the line in a note, and inside a table", () => {
      const old = 'Suppress "firehose-renamed" here';
      const text = "# Orders\n\nData goes to S3\nby Kinesis Data Firehose.  \nEach minute.\n";
      const commented = taken(note, text, "Kinesis Data", old);
      assert.equal(commented, text.replace("Firehose.", "Firehose. <!-- sluice-disable-line firehose-renamed -->"));
      assert.ok(!findings(note, commented).includes("firehose-renamed"));
      const table = "# Orders\n\n| part | service |\n|---|---|\n| delivery | Kinesis Data Firehose |\n";
      const row = taken(note, table, "Kinesis Data", old);
      assert.ok(row.includes("| Kinesis Data Firehose <!-- sluice-disable-line firehose-renamed --> |"));
      assert.ok(!findings(note, row).includes("firehose-renamed"));
    });

    it("stand behind the front matter of a note", () => {
      const text = "---\ntitle: Orders\n---\n# Orders\n\nKinesis Data Firehose delivers to S3.\n";
      const commented = taken(note, text, "Kinesis Data", 'Suppress "firehose-renamed" in this file');
      assert.ok(
        commented.startsWith("---\ntitle: Orders\n---\n<!-- sluice-disable-file firehose-renamed -->\n\n# Orders"),
      );
      assert.ok(!findings(note, commented).includes("firehose-renamed"));
    });

    it("follow the language of a fence", () => {
      const text = `# Orders\n\n\`\`\`yaml\n${stream}      RetentionPeriodHours: 24\n\`\`\`\n`;
      const commented = taken(note, text, "24", here);
      assert.ok(commented.includes(`      # sluice-disable-next-line ${rule}\n      RetentionPeriodHours`));
      assert.ok(!findings(note, commented).includes(rule));
    });
  });
});

describe("hover", () => {
  it("explains a finding with its sources", () => {
    const text = hover(yaml, stream, "Orders");
    assert.doesNotMatch(text, /This stream keeps its records/, "editors show the message themselves");
    assert.match(text, /Why it matters: /);
    assert.match(text, /What to do: /);
    assert.match(text, /\(https:\/\/docs\.aws\.amazon\.com.*read 20\d\d-\d\d-\d\d/);
  });

  it("says what was understood of a resource and of a setting", () => {
    assert.match(hover(yaml, stream, "Orders"), /Amazon Kinesis Data Streams[\s\S]*- shards: 2/);
    const parameter = `Parameters:\n  Count: {Type: Number, Default: 3}\n${stream.replace("2", "!Ref Count")}`;
    assert.match(hover(yaml, parameter, "!Ref Count"), /shards is 3 \(implied: .*Count\)/);
  });

  it("calls a part that another one points at by its name", () => {
    const head = "apiVersion: flink.apache.org/v1beta1\nkind:";
    const text = `${head} FlinkDeployment\nmetadata: {name: shared}\nspec: {}\n---\n${head} FlinkSessionJob\nmetadata: {name: orders}\nspec: {deploymentName: shared}\n`;
    assert.match(hover(yaml, text, "orders"), /- session cluster: shared$/);
  });

  it("gives the decision for the needs of the passage", () => {
    const text =
      "# Riders\n\nA Lambda function counts distinct riders over a sliding window of five minutes, by event time, with late data.\n";
    const shown = hover(note, text, "sliding window");
    assert.match(shown, /Sliding window/);
    assert.match(shown, /asks for sliding, session or long windows/);
    assert.match(shown, /\*\*Amazon Managed Service for Apache Flink\*\* fits: /);
    assert.match(shown, /\*\*AWS Lambda\*\* does not fit: /);
  });

  it("says what a service can do by itself", () => {
    assert.match(
      hover(note, "# Riders\n\nA Lambda function reads Kinesis Data Streams.\n", "Lambda"),
      /By itself: tumbling windows up to 15 minutes/,
    );
  });

  it("is silent elsewhere", () => {
    assert.equal(hover(note, "# Riders\n\nA Lambda function reads Kinesis.\n", "reads"), "");
    assert.equal(hover("file:///p/other.txt", "words", "words"), "");
  });
});

describe("understanding", () => {
  it("tells components, flows and needs with their places", () => {
    const text = understanding(
      open(note, "# Riders\n\nA Lambda function counts riders in tumbling windows of five minutes.\n"),
      note,
      "note.md",
    )!;
    assert.match(text, /^note\.md: /);
    assert.match(text, /Components\n.*AWS Lambda/);
    assert.match(text, /Needs and properties\n[\s\S]*tumbling window/);
  });

  it("says that there is nothing", () => {
    assert.match(understanding(open(note, "# Cakes\n\nTake two eggs.\n"), note, "note.md")!, /Nothing about streaming/);
  });
});

describe("file URIs", () => {
  it("have one spelling, whoever wrote them", () => {
    const key = "file:///a%20b/c%40d%28e%29.md";
    assert.equal(canonicalUri("file:///a b/c@d(e).md"), key);
    assert.equal(canonicalUri("file:///a%20b/c%40d%28e%29.md"), key);
    assert.equal(uriOfPath("/a b/c@d(e).md"), key);
    assert.equal(pathOfUri(key), "/a b/c@d(e).md");
    assert.equal(nameOfUri(key), "c@d(e).md");
    assert.equal(canonicalUri("FILE:///C:/x.md"), "file:///c%3A/x.md");
    assert.equal(uriOfPath("C:\\x.md"), "file:///c%3A/x.md");
    assert.equal(pathOfUri("file:///c%3A/x.md"), "c:/x.md");
    assert.equal(uriOfPath("\\\\Host\\share\\x.md"), "file://host/share/x.md");
    assert.equal(canonicalUri("file:///100%/x.md"), "file:///100%25/x.md");
    assert.equal(canonicalUri("untitled:Untitled-1"), "untitled:Untitled-1");
  });

  it("are read up to one size by server and client", () => assert.equal(maximumFileBytes, MAX_FILE_BYTES));
});
