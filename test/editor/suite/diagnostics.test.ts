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
  ruleOf,
  waitForDiagnostics,
  waitUntil,
} from "./support";

const expectedIn = (file: string) => findingsOf(file).map(lineOfFinding);

describe("diagnostics", () => {
  afterEach(closeEverything);

  it("examples/ holds at least ten findings", () => {
    assert.ok(findings.length >= 10, `only ${findings.length}`);
  });

  for (const file of filesWithFindings()) {
    it(`${file} shows what the command line finds, at the same words`, async () => {
      await openFile(file);
      await waitForDiagnostics(file, expectedIn(file));
    });
  }

  it("each has a code that links to the rule's page", async () => {
    const file = exampleEnding(".md");
    await openFile(file);
    await waitForDiagnostics(file, expectedIn(file));
    for (const diagnostic of diagnosticsOf(file)) {
      const { code } = diagnostic;
      assert.ok(typeof code === "object" && code.target.toString().includes(ruleOf(diagnostic)), diagnostic.message);
    }
  });

  it("they go when the text goes, and come back with it", async () => {
    const file = exampleEnding(".md");
    const editor = await openFile(file);
    await waitForDiagnostics(file, expectedIn(file));
    const text = editor.document.getText();
    const whole = () => new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((edit) => edit.replace(whole(), "# Nothing of the sort\n"));
    await waitForDiagnostics(file, []);
    await editor.edit((edit) => edit.replace(whole(), text));
    await waitForDiagnostics(file, expectedIn(file));
  });

  it("they are there again after closing and reopening", async () => {
    const file = exampleEnding(".md");
    await openFile(file);
    await waitForDiagnostics(file, expectedIn(file));
    await closeEverything();
    await openFile(file);
    await waitForDiagnostics(file, expectedIn(file));
  });

  it("a new document without a file is linted too", async () => {
    const source = await openFile(exampleEnding(".md"));
    const content = source.document.getText();
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(document);
    const shown = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "sluice");
    await waitUntil(() => shown().length > 0);
    assert.ok(shown().length > 0);
  });
});
