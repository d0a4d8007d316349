import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { type ServerHost, Session } from "./session";

let session: Session | undefined;

/** Wires the extension up: commands, and a session that starts when it is needed. */
export function activateWith(context: vscode.ExtensionContext, host: ServerHost): void {
  const opened = new Session(host);
  session = opened;
  context.subscriptions.push(
    ...registerCommands(opened, context.extensionUri),
    vscode.workspace.onDidOpenTextDocument(() => opened.startIfNeeded()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => opened.foldersChanged()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("sluice.enable")) opened.settingsChanged();
    }),
  );
  opened.startIfNeeded();
}

/** VS Code waits for what this returns, so the server ends in order. */
export function deactivate(): Promise<void> | undefined {
  return session?.dispose();
}
