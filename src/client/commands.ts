import * as vscode from "vscode";
import { WorkDoneProgress } from "vscode-languageclient";
import { OPEN_RULE_PAGE_COMMAND } from "../server/protocol";
import { registerPages, showModelPage, showRulePage } from "./pages";
import type { Session } from "./session";

const MESSAGE_MS = 8_000;

/** Registers the extension's commands and the documents that they open. */
export function registerCommands(session: Session, extension: vscode.Uri): vscode.Disposable[] {
  const command = (id: string, run: (...parameters: unknown[]) => Promise<void>) =>
    vscode.commands.registerCommand(id, (...parameters) => quietly(session, () => run(...parameters)));
  return [
    ...registerPages(session, extension),
    command("sluice.lintWorkspace", () => lintWorkspace(session)),
    command("sluice.showModel", showModel),
    command(OPEN_RULE_PAGE_COMMAND, (rule) => openRulePage(session, rule)),
    command("sluice.restartServer", () => session.restart()),
    command("sluice.showOutput", async () => session.output.show()),
  ];
}

/** A command that fails says so in the status bar and the output channel; a popup would be in the way. */
async function quietly(session: Session, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    session.output.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    vscode.window.setStatusBarMessage(`$(warning) Sluice: ${reason}`, MESSAGE_MS);
  }
}

async function lintWorkspace(session: Session): Promise<void> {
  const client = await session.client();
  const options = { location: vscode.ProgressLocation.Window, title: "Sluice: linting the workspace" };
  const { files, findings } = await vscode.window.withProgress(options, async (progress) => {
    const workDoneToken = crypto.randomUUID();
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, ({ message }) =>
      progress.report({ message }),
    );
    try {
      return await session.request("sluice/lintWorkspace", { workDoneToken });
    } finally {
      listener.dispose();
    }
  });
  vscode.window.setStatusBarMessage(`Sluice: ${findings} findings in ${files} files`, MESSAGE_MS);
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}

async function showModel(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error("open the file first that is to be shown");
  await showModelPage(editor.document.uri);
}

async function openRulePage(session: Session, rule: unknown): Promise<void> {
  const id = typeof rule === "string" ? rule : await pickRule(session);
  if (id) await showRulePage(id);
}

async function pickRule(session: Session): Promise<string | undefined> {
  const items = session.request("sluice/rules", {}).then(({ rules }) =>
    rules.map(({ id, summary, category, severity }) => ({
      label: id,
      description: `${category}, ${severity}`,
      detail: summary,
    })),
  );
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: "The rule whose page is to be opened",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}
