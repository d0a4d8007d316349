import assert from "node:assert/strict";
import { FileChangeType } from "vscode-languageserver";
import { LanguageClient, type Position, type Range } from "./support/language-client";
import { makeProject, type Project } from "./support/project";

const server = "dist/server.js";
const push = { diagnostics: "push", files: "disk", settings: { enable: true, profile: "recommended", rules: {} } };
const rule = "retention-below-recovery-time";

const note = (days: number): string =>
  `# Fills\n\nAfter a failure the last ${days} days of \`fills\` can be replayed.\n`;
const template = (hours: number, name = "fills"): string =>
  `Resources:\n  Fills:\n    Type: AWS::Kinesis::Stream\n    Properties:\n      Name: ${name}\n      RetentionPeriodHours: ${hours}\n      ShardCount: 2\n`;

interface Location {
  readonly uri: string;
  readonly range: Range;
}

describe("language server on notes with templates", () => {
  let client: LanguageClient;
  let project: Project;

  beforeEach(() => {
    client = new LanguageClient(server);
    project = makeProject({ "docs/fills.md": note(4), "infra/fills.yaml": template(48) });
  });

  afterEach(() => {
    client.kill();
    project.remove();
  });

  const told = (uri: string, expected: readonly string[]) =>
    client.diagnostics(uri, ({ diagnostics }) => {
      const found = diagnostics.map(({ code }) => code).filter((code) => code === rule);
      return found.join() === expected.join();
    });
  const watched = (file: string, type: FileChangeType): void =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: project.uriOf(file), type }] });
  const ask = (method: string, file: string, position: Position) =>
    client.request<readonly Location[]>(`textDocument/${method}`, {
      textDocument: { uri: project.uriOf(file) },
      position,
      context: { includeDeclaration: true },
    });
  const places = (locations: readonly Location[]): readonly string[] =>
    locations.map(({ uri, range }) => `${uri.slice(project.uri.length + 1)}:${range.start.line + 1}`);

  it("tells both ends of a contradiction in files that are not open, and follows their changes", async () => {
    await client.initialize(push, { folders: [project.uri] });
    const [noteUri, templateUri] = [project.uriOf("docs/fills.md"), project.uriOf("infra/fills.yaml")];
    const atNote = await told(noteUri, [rule]);
    await told(templateUri, [rule]);
    const related = atNote.diagnostics.find(({ code }) => code === rule)?.relatedInformation;
    assert.equal(related?.[0]?.location.uri, templateUri);
    client.open(noteUri, note(2), { languageId: "markdown" });
    await told(templateUri, []);
    client.change(noteUri, 2, note(5));
    await told(templateUri, [rule]);
    project.write("infra/fills.yaml", template(168));
    watched("infra/fills.yaml", FileChangeType.Changed);
    await told(noteUri, []);
  });

  it("follows a template that is renamed and one that is deleted", async () => {
    await client.initialize(push, { folders: [project.uri] });
    const noteUri = project.uriOf("docs/fills.md");
    await told(noteUri, [rule]);
    project.write("infra/other.yaml", template(48));
    watched("infra/other.yaml", FileChangeType.Created);
    watched("infra/fills.yaml", FileChangeType.Deleted);
    const after = await client.diagnostics(noteUri, ({ diagnostics }) =>
      diagnostics.some(
        ({ relatedInformation }) => relatedInformation?.[0]?.location.uri === project.uriOf("infra/other.yaml"),
      ),
    );
    assert.equal(after.diagnostics.filter(({ code }) => code === rule).length, 1);
    watched("infra/other.yaml", FileChangeType.Deleted);
    await told(noteUri, []);
  });

  it("leads from a name in a note to its resource, and back", async () => {
    const capabilities = await client.initialize(push, { folders: [project.uri] });
    assert.deepEqual([capabilities.definitionProvider, capabilities.referencesProvider], [true, true]);
    await told(project.uriOf("docs/fills.md"), [rule]);
    const inName = { line: 2, character: note(4).split("\n")[2]!.indexOf("fills") + 1 };
    assert.deepEqual(places(await ask("definition", "docs/fills.md", inName)), ["infra/fills.yaml:2"]);
    assert.deepEqual(places(await ask("definition", "docs/fills.md", { line: 2, character: 2 })), []);
    const both = ["infra/fills.yaml:2", "docs/fills.md:3"];
    assert.deepEqual(places(await ask("references", "docs/fills.md", inName)), both);
    assert.deepEqual(places(await ask("references", "infra/fills.yaml", { line: 1, character: 4 })), both);
  });

  it("answers a pull of the whole workspace in parts, and says how far it is", async () => {
    for (let i = 0; i < 220; i++) project.write(`infra/t${i}.yaml`, template(48, `s${i}`));
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    await client.initialize({}, { folders: [project.uri], capabilities });
    await client.until(() => (client.refreshes.length > 0 ? true : undefined), "refresh");
    const last = await client.request<{ items: readonly unknown[] }>("workspace/diagnostic", {
      previousResultIds: [],
      workDoneToken: "work",
      partialResultToken: "parts",
    });
    assert.deepEqual(last.items, []);
    const sent = client.progress as { token: string; value: { kind?: string; items?: readonly { uri: string }[] } }[];
    const parts = sent.filter(({ token }) => token === "parts").flatMap(({ value }) => value.items ?? []);
    assert.equal(new Set(parts.map(({ uri }) => uri)).size, 222);
    const kinds = sent.filter(({ token }) => token === "work").map(({ value }) => value.kind);
    assert.deepEqual([kinds[0], kinds.at(-1)], ["begin", "end"]);
    assert.ok(kinds.includes("report"));
  });

  it("keeps up with one note among a thousand files", async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 500; i++) {
      files[`s${i}/docs/note.md`] = note(4);
      files[`s${i}/infra/t.yaml`] = template(48);
    }
    for (const [file, text] of Object.entries(files)) project.write(file, text);
    await client.initialize(push, { folders: [project.uri] });
    const all = Object.keys(files).map((file) => project.uriOf(file));
    const isTold = (uri: string): boolean => client.published.some((one) => one.uri === uri);
    await client.until(() => (all.every(isTold) ? true : undefined), "diagnostics of all files");
    const before = client.published.length;
    client.open(project.uriOf("s7/docs/note.md"), note(2), { languageId: "markdown" });
    await told(project.uriOf("s7/infra/t.yaml"), []);
    const uris = new Set(client.published.slice(before).map(({ uri }) => uri));
    assert.deepEqual([...uris].sort(), [project.uriOf("s7/docs/note.md"), project.uriOf("s7/infra/t.yaml")]);
  }).timeout(60_000);
});
