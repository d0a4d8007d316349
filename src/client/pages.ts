import * as vscode from "vscode";
import { RULE_SCHEME, rulePage } from "./rule-links";
import type { Session } from "./session";

const MODEL_SCHEME = "sluice-model";
const MARKDOWN_VIEW = "vscode.markdown.preview.editor";
/** A model is shown while its file is typed in: this long after the last key it is made anew. */
const REFRESH_DELAY_MS = 300;

/** Registers the read-only documents of Sluice: what the server understood of a file, and the pages of rules. */
export function registerPages(session: Session, extension: vscode.Uri): vscode.Disposable[] {
  const models = new ModelPages(session);
  const rules: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri, token) =>
      (await packedPage(extension, ruleOf(uri))) ??
      (await session.request("sluice/explain", { rule: ruleOf(uri) }, token)).markdown,
  };
  return [
    models,
    vscode.workspace.registerTextDocumentContentProvider(MODEL_SCHEME, models),
    vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, rules),
  ];
}

/** Opens, beside the editor, what was understood of a file. The page follows the file's changes. */
export async function showModelPage(file: vscode.Uri): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const page = vscode.Uri.from({ scheme: MODEL_SCHEME, path: `/${name} (understood)`, query: file.toString() });
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
}

/** Opens a rule's page as rendered Markdown; rejects when there is no such rule. */
export async function showRulePage(rule: string): Promise<void> {
  const page = rulePage(rule);
  await vscode.workspace.openTextDocument(page);
  await vscode.commands.executeCommand("vscode.openWith", page, MARKDOWN_VIEW);
}

/** A rule's page as it was packed with the extension. The server could write it too, but without the examples. */
async function packedPage(extension: vscode.Uri, rule: string): Promise<string | undefined> {
  try {
    const file = vscode.Uri.joinPath(extension, "docs/rules", `${rule}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

const ruleOf = (page: vscode.Uri): string => page.path.replace(/^\/|\.md$/g, "");

class ModelPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #listener = vscode.workspace.onDidChangeTextDocument(({ document }) => this.#refresh(document.uri));

  constructor(session: Session) {
    this.#session = session;
  }

  readonly onDidChange = this.#changed.event;

  async provideTextDocumentContent(page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const { text } = await this.#session.request("sluice/inspect", { uri: page.query }, token);
    return text;
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #refresh(file: vscode.Uri): void {
    const source = file.toString();
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === MODEL_SCHEME && uri.query === source);
    if (!page) return;
    clearTimeout(this.#waiting.get(source));
    this.#waiting.set(
      source,
      setTimeout(() => {
        this.#waiting.delete(source);
        this.#changed.fire(page.uri);
      }, REFRESH_DELAY_MS),
    );
  }
}
