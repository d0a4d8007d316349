import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeEverything,
  diagnosticsOf,
  exampleEnding,
  filesWithFindings,
  findings,
  findingsOf,
  lineOfFinding,
  openFile,
  setSetting,
  waitForDiagnostics,
  waitUntil,
} from "./support";

const run = (command: string, ...parameters: unknown[]) => vscode.commands.executeCommand(command, ...parameters);
const file = () => exampleEnding(".md");
const expected = () => findingsOf(file()).map(lineOfFinding);

describe("commands", () => {
  beforeEach(() => openFile(file()));
  afterEach(closeEverything);

  it("every command of the manifest is registered", async () => {
    const extension = vscode.extensions.getExtension("sluice.sluice");
    await extension?.activate();
    const { commands } = extension?.packageJSON.contributes ?? {};
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = commands.filter(({ command }: { command: string }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it("the manifest's snippets and grammars are there", async () => {
    const extension = vscode.extensions.getExtension("sluice.sluice");
    const { snippets, grammars } = extension?.packageJSON.contributes ?? {};
    for (const { path } of [...snippets, ...grammars]) {
      assert.ok(extension);
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, path));
      assert.ok(JSON.parse(new TextDecoder().decode(bytes)), path);
    }
  });

  it("Lint Workspace shows the findings of files that are not open", async () => {
    await run("sluice.lintWorkspace");
    for (const name of filesWithFindings()) await waitForDiagnostics(name, findingsOf(name).map(lineOfFinding));
  });

  it("Show What Was Understood opens a page and follows the file", async () => {
    await run("sluice.showModel");
    const page = () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "sluice-model");
    await waitUntil(() => (page()?.getText() ?? "") !== "");
    const before = page()?.getText();
    assert.ok(before, "the page is empty");
    const editor = await openFile(file());
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "# Kafka to Amazon S3 with Lambda\n\n"));
    await waitUntil(() => page()?.getText() !== before);
    assert.notEqual(page()?.getText(), before);
  });

  it("Open Rule Page shows the rule's documentation", async () => {
    const rule = findings[0]?.rule ?? "";
    await run("sluice.openRulePage", rule);
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "sluice-rule");
    assert.match(page?.getText() ?? "", new RegExp(rule));
    const preview = () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes(rule));
    await waitUntil(preview);
    assert.ok(preview(), "no preview is open");
  });

  it("Restart Server brings the findings back", async () => {
    await waitForDiagnostics(file(), expected());
    await run("sluice.restartServer");
    await waitForDiagnostics(file(), expected());
  });
});

describe("settings", () => {
  beforeEach(() => openFile(file()));
  afterEach(async () => {
    await setSetting("rules", undefined);
    await setSetting("enable", undefined);
    await closeEverything();
  });

  it("a rule that is switched off goes at once, and comes back", async () => {
    await waitForDiagnostics(file(), expected());
    const off = findingsOf(file())[0]?.rule ?? "";
    await setSetting("rules", { [off]: "off" });
    await waitUntil(() => !diagnosticsOf(file()).some(({ code }) => typeof code === "object" && code.value === off));
    const left = findingsOf(file()).filter(({ rule }) => rule !== off);
    assert.equal(diagnosticsOf(file()).length, left.length);
    await setSetting("rules", undefined);
    await waitForDiagnostics(file(), expected());
  });

  it("sluice.enable: false takes everything away, true brings it back", async () => {
    await waitForDiagnostics(file(), expected());
    await setSetting("enable", false);
    await waitForDiagnostics(file(), []);
    await setSetting("enable", undefined);
    await waitForDiagnostics(file(), expected());
  });
});
