import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  changedDocuments,
  closeEverything,
  diagnosticsOf,
  type Finding,
  filesWithFindings,
  findingsOf,
  lineOfFinding,
  openFile,
  rangeOf,
  ruleOf,
  uriOf,
  waitForDiagnostics,
  waitUntil,
} from "./support";

describe("hover and quick fix", () => {
  afterEach(closeEverything);

  for (const file of filesWithFindings()) {
    for (const finding of findingsOf(file)) {
      const name = lineOfFinding(finding).replace(/:[^:]*$/, "");

      it(`${file}:${name} is explained by a hover`, async () => {
        await openFile(file);
        await waitForDiagnostics(file, findingsOf(file).map(lineOfFinding));
        assert.match(await hoverText(finding), new RegExp(finding.rule));
      });

      for (const { title } of finding.fixes) {
        it(`${file}:${name} is mended by "${title}", and nothing else changes`, () => mend(finding, title));
      }
    }
  }
});

async function mend(finding: Finding, title: string): Promise<void> {
  const { file } = finding;
  await openFile(file);
  await waitForDiagnostics(file, findingsOf(file).map(lineOfFinding));

  const fix = (await quickFixes(finding)).find((action) => action.title === title);
  assert.ok(fix, `no quick fix "${title}"`);
  if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));

  await waitUntil(() => count(shownIn(file), finding) < count(findingsOf(file).map(outline), finding));
  assert.deepEqual(newIn(file), [], "findings that the fix brought");
  await assertUndoneByOneStep();
}

/** The rule and the message, without the place, which moves when lines are added above it. */
const outline = ({ rule, message }: Pick<Finding, "rule" | "message">): string => `${rule}: ${message}`;

const shownIn = (file: string): string[] =>
  diagnosticsOf(file).map((diagnostic) => outline({ rule: ruleOf(diagnostic), message: diagnostic.message }));

const count = (outlines: readonly string[], finding: Finding): number =>
  outlines.filter((one) => one === outline(finding)).length;

function newIn(file: string): string[] {
  const known = findingsOf(file).map(outline);
  return shownIn(file).filter((shown) => !known.includes(shown));
}

/** The fix may have changed another file than that of the finding: wherever it did, one undo takes it back. */
async function assertUndoneByOneStep(): Promise<void> {
  const changed = changedDocuments();
  assert.ok(changed.length > 0, "the fix changed nothing");
  for (const document of changed) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
    assert.equal(document.getText(), saved, "one step back undoes the fix");
  }
}

async function quickFixes(finding: Finding): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const uri = uriOf(finding.file);
  // The last number asks for edits to be worked out, which a server may leave for later.
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, rangeOf(finding), kind, 100);
}

async function hoverText(finding: Finding): Promise<string> {
  const position = rangeOf(finding).start;
  const uri = uriOf(finding.file);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}
