import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { activateWith } from "./client";
import type { ServerHost } from "./session";

/** The one thing that is used of the browser; its whole type library would hide uses of the page elsewhere. */
declare const Worker: new (url: string) => unknown;

/** Errors go to the output channel, never in the user's face. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The extension in the browser (vscode.dev, github.dev): the server is a worker, and files come through VS Code. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, "dist/browser/server.js").toString(true);
  const host: ServerHost = {
    readsDisk: false,
    createClient: (id, name, options) => new QuietClient(id, name, async () => new Worker(script), options),
  };
  activateWith(context, host);
}

export { deactivate } from "./client";
