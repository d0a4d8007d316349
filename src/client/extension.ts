import type { ExtensionContext } from "vscode";
import { LanguageClient, type NodeModule, TransportKind } from "vscode-languageclient/node";
import { activateWith } from "./client";
import type { ServerHost } from "./session";

/** A wide nursery: what the server makes for one keystroke is dead by the next, and is then never copied. */
const SERVER_ARGUMENTS = ["--max-semi-space-size=32"];

/** Errors go to the output channel, never in the user's face. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** The extension where there is Node (on the desktop, over SSH, in a container): the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const server: NodeModule = {
    module: context.asAbsolutePath("dist/server.js"),
    transport: TransportKind.ipc,
    options: { execArgv: SERVER_ARGUMENTS },
  };
  const host: ServerHost = {
    readsDisk: true,
    createClient: (id, name, options) => new QuietClient(id, name, server, options),
  };
  activateWith(context, host);
}

export { deactivate } from "./client";
