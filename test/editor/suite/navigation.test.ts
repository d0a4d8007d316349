import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeEverything,
  diagnosticsOf,
  findingsOf,
  lineOfFinding,
  openFile,
  ruleOf,
  uriOf,
  waitForDiagnostics,
  waitUntil,
} from "./support";

const note = "parcel-tracking/docs/tracking.md";
const service = "parcel-tracking/serverless.yml";

/** Where words begin in a document. */
function positionOf({ document }: vscode.TextEditor, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `there is no "${words}"`);
  return document.positionAt(offset);
}

/** The lines that a provider of places answers with, as `file: text`. */
async function linesFrom(command: string, editor: vscode.TextEditor, at: vscode.Position): Promise<string[]> {
  const places =
    (await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      command,
      editor.document.uri,
      at,
    )) ?? [];
  const lines = places.map(async (place) => {
    const [uri, range] = "targetUri" in place ? [place.targetUri, place.targetRange] : [place.uri, place.range];
    const document = await vscode.workspace.openTextDocument(uri);
    return `${vscode.workspace.asRelativePath(uri)}: ${document.lineAt(range.start.line).text.trim()}`;
  });
  return Promise.all(lines);
}

describe("a note and a service of the Serverless Framework", () => {
  afterEach(closeEverything);

  it("go to definition leads from a name in the note to its function", async () => {
    const editor = await openFile(note);
    await waitForDiagnostics(note, findingsOf(note).map(lineOfFinding));
    const at = positionOf(editor, "trackScan").translate(0, 2);
    let lines: string[] = [];
    await waitUntil(async () => {
      lines = await linesFrom("vscode.executeDefinitionProvider", editor, at);
      return lines.length > 0;
    });
    assert.deepEqual(lines, [`${service}: trackScan:`]);
  });

  it("references lead back from the function to the note", async () => {
    const editor = await openFile(service);
    await waitForDiagnostics(service, findingsOf(service).map(lineOfFinding));
    const lines = await linesFrom("vscode.executeReferenceProvider", editor, positionOf(editor, "trackScan"));
    assert.ok(
      lines.some((line) => line.startsWith(`${note}: The function \`trackScan\` reads`)),
      lines.join("\n"),
    );
  });

  it("a value that the service refuses is told while it is typed", async () => {
    const editor = await openFile(service);
    await waitForDiagnostics(service, findingsOf(service).map(lineOfFinding));
    const at = positionOf(editor, "250").translate(0, 3);
    await editor.edit((edit) => edit.insert(at, "00"));
    const shown = () => diagnosticsOf(service).filter((one) => ruleOf(one) === "esm-value-range");
    await waitUntil(() => shown().length > 0);
    assert.deepEqual(
      shown().map(({ range }) => editor.document.getText(range)),
      ["25000"],
    );
    assert.equal(editor.document.uri.toString(), uriOf(service).toString());
  });
});
