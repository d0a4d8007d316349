import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";

/** A finding as `sluice check --format json` gives it: lines and columns from 1. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const SEVERITIES = ["error", "warning", "info", "hint"];
const PATIENCE_MS = 20_000;
const POLL_MS = 25;

/** What the command line finds in this very workspace. The editor has to show just the same. */
export const findings: readonly Finding[] = JSON.parse(readFileSync(process.env.SLUICE_TEST_FINDINGS ?? "", "utf8"));

/** The files with findings, each once. */
export const filesWithFindings = (): string[] => [...new Set(findings.map(({ file }) => file))];

export const findingsOf = (file: string): Finding[] => findings.filter((finding) => finding.file === file);

/** The first file with findings whose name ends so; the examples hold one of each kind. */
export function exampleEnding(...endings: string[]): string {
  const file = filesWithFindings().find((name) => endings.some((ending) => name.endsWith(ending)));
  assert.ok(file, `examples/ has no file with findings that ends in ${endings.join(" or ")}`);
  return file;
}

export function uriOf(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "no workspace folder is open");
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Shows a file of the workspace in an editor. */
export async function openFile(file: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Closes all editors and forgets what was typed in them. */
export async function closeEverything(): Promise<void> {
  for (const document of changedDocuments()) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** Files of the workspace with unsaved changes. (VS Code's settings file may have some too, for a moment.) */
export const changedDocuments = (): vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(
    ({ isDirty, uri }) => isDirty && vscode.workspace.getWorkspaceFolder(uri) !== undefined,
  );

/** Sluice's diagnostics of a file; other extensions of VS Code may have their own. */
export const diagnosticsOf = (file: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uriOf(file)).filter(({ source }) => source === "sluice");

/** One line for a finding, and below the same line for a diagnostic, so that lists of them can be compared. */
export function lineOfFinding({ range: { start, end }, severity, rule, message }: Finding): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule}: ${message}`;
}

export function lineOfDiagnostic(diagnostic: vscode.Diagnostic): string {
  const { start, end } = diagnostic.range;
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${place} ${SEVERITIES[diagnostic.severity]} ${ruleOf(diagnostic)}: ${diagnostic.message}`;
}

/** The rule's id, which is the diagnostic's code; fails where the code is not a value with a link. */
export function ruleOf({ code, message }: vscode.Diagnostic): string {
  assert.ok(typeof code === "object", `the diagnostic has no code with a link: ${message}`);
  return String(code.value);
}

/** Waits until a file shows just these lines; fails with the difference when it does not in time. */
export async function waitForDiagnostics(file: string, expected: readonly string[]): Promise<void> {
  const wanted = [...expected].sort();
  const shown = () => diagnosticsOf(file).map(lineOfDiagnostic).sort();
  await waitUntil(() => JSON.stringify(shown()) === JSON.stringify(wanted));
  assert.deepEqual(shown(), wanted);
}

/** Polls until `probe` is true. Gives up in silence after 20 seconds: the caller's assertion then says what is wrong. */
export async function waitUntil(probe: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await probe()) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

export const rangeOf = ({ range: { start, end } }: Finding): vscode.Range =>
  new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);

/** Sets a user setting; undefined takes it back. */
export const setSetting = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration("sluice").update(name, value, vscode.ConfigurationTarget.Global);
