import assert from "node:assert/strict";
import { parseConfig } from "../src/analysis/config-file";
import { Workspace } from "../src/analysis/workspace";
import { defineRule } from "../src/rules/rule";
import { Source } from "../src/text/source";

const note = (days: number, name = "fills"): string =>
  `# Notes\n\nAfter a failure the last ${days} days of \`${name}\` can be replayed.\n`;
const template = (hours: number, name = "fills"): string =>
  `Resources:\n  Stream:\n    Type: AWS::Kinesis::Stream\n    Properties:\n      Name: ${name}\n      RetentionPeriodHours: ${hours}\n      ShardCount: 2\n`;

const open = (workspace: Workspace, files: Readonly<Record<string, string>>): void => {
  for (const [uri, text] of Object.entries(files)) workspace.open(new Source(uri, 1, text));
};

describe("work after a change", () => {
  /** Notes that a rule was run on since the last question. */
  const watch = () => {
    const seen: string[] = [];
    const rule = defineRule({
      id: "probe",
      summary: "",
      why: "",
      instead: "",
      severity: "info",
      category: "consistency",
      since: "0.1.0",
      scope: "note",
      sources: [],
      examples: [],
      check: (architecture) => void seen.push(architecture.models[0]!.uri),
    });
    const workspace = new Workspace({ rules: [rule] });
    const asked = (): readonly string[] => {
      for (const uri of workspace.uris()) workspace.findings(uri);
      return seen.splice(0).sort();
    };
    return { workspace, asked };
  };

  it("is done for the notes that have to do with it, and no other", () => {
    const { workspace, asked } = watch();
    open(workspace, {
      "a/note.md": note(1),
      "a/t.yaml": template(24),
      "b/note.md": note(1),
      "b/more.md": note(2),
      "b/t.yaml": template(24),
    });
    assert.deepEqual(asked(), ["a/note.md", "b/more.md", "b/note.md"]);
    open(workspace, { "a/note.md": note(3) });
    assert.deepEqual(asked(), ["a/note.md"]);
    open(workspace, { "b/t.yaml": template(48) });
    assert.deepEqual(asked(), ["b/more.md", "b/note.md"]);
    workspace.close("b/t.yaml");
    assert.deepEqual(asked(), ["b/more.md", "b/note.md"]);
    open(workspace, { "a/u.yaml": template(48, "other") });
    assert.deepEqual(asked(), ["a/note.md"]);
  });
});

describe("systems of a configuration", () => {
  const found = (configuration: string): readonly string[] => {
    const workspace = new Workspace();
    open(workspace, {
      "docs/one.md": note(4),
      "docs/two.md": note(4),
      "east/t.yaml": template(48),
      "west/t.yaml": template(168),
    });
    const { config, problems } = parseConfig(configuration);
    assert.deepEqual(problems, []);
    workspace.configure(config);
    return workspace
      .uris()
      .flatMap((uri) => workspace.findings(uri).map((finding) => ({ uri, ...finding })))
      .filter((finding) => finding.rule === "retention-below-recovery-time")
      .map(({ uri }) => uri);
  };

  it("tie notes to templates where folders do not tell", () => {
    assert.deepEqual(found(""), []);
    const systems = [
      "systems:",
      "  east: {notes: [docs/one.md], templates: [east/**]}",
      "  west: {notes: [docs/two.md], templates: [west/**]}",
    ];
    assert.deepEqual(found(systems.join("\n")), ["docs/one.md", "east/t.yaml"]);
  });

  it("are checked", () => {
    const { problems } = parseConfig("systems: {east: {notes: docs}}");
    assert.ok(problems.length > 0);
  });
});

describe("services that live elsewhere", () => {
  const missing = (text: string, configuration = ""): number => {
    const workspace = new Workspace();
    open(workspace, { "docs/n.md": text, "infra/t.yaml": template(168) });
    workspace.configure(parseConfig(configuration).config);
    return workspace.findings("docs/n.md").filter(({ rule }) => rule === "notes-service-not-in-templates").length;
  };
  const text = "# N\n\nRecords of the Kinesis stream `fills` are read by a Lambda function.\n";

  it("are named by the configuration or by a comment", () => {
    assert.equal(missing(text), 1);
    assert.equal(missing(text, "external: [lambda]"), 0);
    assert.equal(missing(text, "external: [AWS Lambda]"), 0);
    assert.equal(missing(text, "external: [DynamoDB]"), 1);
    assert.equal(missing(`${text}\n<!-- sluice: external AWS Lambda -->\n`), 0);
  });

  it("are not missed where the templates are about something else", () => {
    assert.equal(missing("# N\n\nA Lambda function reads the Kinesis stream `trades` and writes to DynamoDB.\n"), 0);
  });
});

describe("findings about one file", () => {
  it("lead to the other file that speaks of the same part", () => {
    const workspace = new Workspace();
    open(workspace, {
      "docs/n.md": "# N\n\nThe stream `fills` is read by nobody yet.\n",
      "infra/t.yaml": template(24).replace("      RetentionPeriodHours: 24\n", ""),
    });
    const led = (): readonly string[] =>
      workspace.findings("infra/t.yaml").flatMap(({ related }) => related.map(({ place }) => place.uri));
    assert.deepEqual(led(), ["docs/n.md"]);
    open(workspace, { "docs/n.md": "# N\n\nNobody reads anything.\n" });
    assert.deepEqual(led(), []);
  });
});
