import { type ExtensionContext, Uri } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activateWith } from "./client";
import type { ServerHost } from "./session";

/** The one thing that is used of the browser; its whole type library would hide uses of the page elsewhere. */
declare const Worker: new (url: string) => ConstructorParameters<typeof BrowserMessageReader>[0];

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
    createClient: (id, name, options) => new QuietClient(id, name, () => startWorker(script), options),
  };
  activateWith(context, host);
}

/** The client could take the worker itself, but does not know it as one: VS Code puts a Worker of its own in place. */
async function startWorker(script: string): Promise<MessageTransports> {
  const worker = new Worker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

export { deactivate } from "./client";
