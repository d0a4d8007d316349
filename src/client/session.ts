import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { RevealOutputChannelOn } from "vscode-languageclient";
import { type ClientRequests, OPEN_RULE_PAGE_COMMAND, type ServerOptions, type Settings } from "../server/protocol";
import { answerFileRequests } from "./files";
import { linkToRulePage } from "./rule-links";
import { documentSelector, onlyLocalFolders } from "./scope";

const ID = "sluice";
const NAME = "Sluice";
const WATCHED_FILES = "**/*.{md,markdown,yaml,yml,json,template}";

/** What differs between Node and the browser. */
export interface ServerHost {
  /** Whether the server can read local files itself. */
  readonly readsDisk: boolean;
  createClient(id: string, name: string, options: LanguageClientOptions): BaseLanguageClient;
}

/**
 * The connection to the server over the extension's life. The server starts with the first document that it serves or
 * the first request, whichever comes first, and is replaced when something changes that it is told at start only.
 */
export class Session {
  readonly output = vscode.window.createOutputChannel(NAME, { log: true });
  readonly #host: ServerHost;
  readonly #watcher = vscode.workspace.createFileSystemWatcher(WATCHED_FILES);
  #client: Promise<BaseLanguageClient> | undefined;
  #scope = "";

  constructor(host: ServerHost) {
    this.#host = host;
  }

  /** Starts the server if a document is open that it serves. A failure is logged and not repeated until `restart`. */
  startIfNeeded(): void {
    if (this.#client || !readSettings().enable) return;
    const selector = documentSelector();
    if (vscode.workspace.textDocuments.some((document) => vscode.languages.match(selector, document) > 0)) {
      this.client().catch((error) => this.output.error("The server did not start.", error));
    }
  }

  /** The running client; starts it where it does not run. Rejects when it cannot be started or is switched off. */
  client(): Promise<BaseLanguageClient> {
    if (!this.#client && !readSettings().enable) {
      return Promise.reject(new Error('Sluice is switched off by the setting "sluice.enable".'));
    }
    this.#client ??= this.#start();
    return this.#client;
  }

  /** One request to the server. Rejects with the server's error, or when there is no server. */
  async request<Method extends keyof ClientRequests>(
    method: Method,
    params: ClientRequests[Method]["params"],
    token?: vscode.CancellationToken,
  ): Promise<ClientRequests[Method]["result"]> {
    const client = await this.client();
    return client.sendRequest<ClientRequests[Method]["result"]>(method, params, token);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.client();
  }

  /** Ends the server, if it runs. Never rejects. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await (await client)?.dispose();
    } catch (error) {
      this.output.warn(`The server did not end in order: ${error}`);
    }
  }

  async settingsChanged(): Promise<void> {
    if (readSettings().enable) this.startIfNeeded();
    else await this.stop();
  }

  /** Folders of another kind may need another selector, or another way to read files. */
  async foldersChanged(): Promise<void> {
    if (!this.#client || this.#scope === this.#currentScope()) return;
    await this.stop();
    this.startIfNeeded();
  }

  async dispose(): Promise<void> {
    await this.stop();
    this.#watcher.dispose();
    this.output.dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    this.#scope = this.#currentScope();
    const client = this.#host.createClient(ID, NAME, this.#clientOptions());
    answerFileRequests(client);
    await client.start();
    return client;
  }

  #clientOptions(): LanguageClientOptions {
    return {
      documentSelector: documentSelector(),
      diagnosticCollectionName: ID,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: () => this.#serverOptions(),
      initializationFailedHandler: () => false,
      synchronize: { configurationSection: ID, fileEvents: this.#watcher },
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => {
          diagnostics.forEach(linkToRulePage);
          next(uri, diagnostics);
        },
      },
      markdown: { isTrusted: { enabledCommands: [OPEN_RULE_PAGE_COMMAND] } },
    };
  }

  #serverOptions(): ServerOptions {
    return { diagnostics: "push", files: this.#fileAccess(), settings: readSettings() };
  }

  #fileAccess() {
    return this.#host.readsDisk && onlyLocalFolders() ? "disk" : "client";
  }

  #currentScope(): string {
    return JSON.stringify([this.#fileAccess(), documentSelector()]);
  }
}

function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration(ID);
  return {
    enable: configuration.get("enable", true),
    profile: configuration.get("profile", "recommended"),
    // A copy: what VS Code hands out is a proxy, which cannot be sent to a worker.
    rules: { ...configuration.get("rules", {}) },
  };
}
