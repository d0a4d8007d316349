import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { name, version } from "../../package.json";
import { canonicalUri } from "../host/uri";
import { registerCodeActions } from "./code-actions";
import { fixAllKind } from "./convert";
import { registerDiagnosticPull } from "./diagnostic-pull";
import type { FileSource } from "./file-source";
import { guard } from "./guard";
import { registerHover } from "./hover";
import { registerNavigation } from "./navigation";
import type { FileAccess, ServerOptions, Settings } from "./protocol";
import { registerOwnRequests } from "./requests";
import type { Later } from "./schedule";
import { Session } from "./session";
import { warmUp } from "./warm-up";
import { watchFiles } from "./watching";

/** What differs between Node and a browser's worker. */
export interface ServerHost {
  readonly later: Later;
  files(access: FileAccess | undefined, connection: Connection): FileSource;
}

/** How long warming up and reading the workspace wait for a first document to come before them, in milliseconds. */
const patience = 200;

/** Serves one client over the connection until it ends. */
export function serve(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as ServerOptions;
    const session = new Session(connection, host.files(options.files, connection), host.later);
    session.use(options.settings);
    const capabilities = registerAll(connection, session, params, options);
    connection.onInitialized(() => start(connection, session, host, params, options));
    return { capabilities, serverInfo: { name, version } };
  });
  connection.listen();
}

function registerAll(
  connection: Connection,
  session: Session,
  params: InitializeParams,
  options: ServerOptions,
): InitializeResult["capabilities"] {
  registerDocuments(connection, session);
  // Only our own client says how files are read, and only it knows our commands.
  const pages = options.files === undefined ? "web" : "command";
  registerHover(connection, session, pages);
  registerNavigation(connection, session);
  registerCodeActions(connection, session, params.capabilities, pages);
  registerOwnRequests(connection, session);
  const canPull = params.capabilities.textDocument?.diagnostic !== undefined;
  const pulls = options.diagnostics !== "push" && canPull;
  if (pulls) {
    const canRefresh = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    registerDiagnosticPull(connection, session, canRefresh ? "refresh" : "wait");
  }
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls
      ? { diagnosticProvider: { identifier: "sluice", interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}

function registerDocuments(connection: Connection, session: Session): void {
  const { documents } = session;
  const on = <P>(what: string, handle: (params: P) => void) => guard(connection, what, undefined, handle);
  connection.onDidOpenTextDocument(on("open", ({ textDocument }) => session.opened(documents.open(textDocument))));
  connection.onDidChangeTextDocument(
    on("change", ({ textDocument, contentChanges }) => {
      documents.change(textDocument.uri, textDocument.version, contentChanges);
      session.changed();
    }),
  );
  connection.onDidCloseTextDocument(
    on("close", ({ textDocument }) => session.closed(documents.close(textDocument.uri))),
  );
}

/** What the client is told to do once it is ready, and what may wait until then. */
function start(
  connection: Connection,
  session: Session,
  host: ServerHost,
  params: InitializeParams,
  options: ServerOptions,
): void {
  const { workspace } = params.capabilities;
  session.folders = foldersOf(params);
  const readFolders = () => session.run("reading the workspace", () => session.readFolders());
  if (workspace?.workspaceFolders === true) {
    connection.workspace.onDidChangeWorkspaceFolders(
      guard(connection, "workspace folders", undefined, ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => folderKey(uri)));
        const all = new Set([...session.folders, ...added.map(({ uri }) => folderKey(uri))]);
        session.folders = [...all].filter((one) => !gone.has(one));
        readFolders();
      }),
    );
  }
  const canAsk = workspace?.configuration === true;
  const askSettings = async (): Promise<void> =>
    session.use((await connection.workspace.getConfiguration("sluice")) as Partial<Settings> | undefined);
  connection.onDidChangeConfiguration(
    guard(connection, "settings", undefined, ({ settings }) => {
      if (canAsk) session.run("asking for settings", askSettings);
      else session.use((settings as { sluice?: Partial<Settings> } | undefined)?.sluice);
    }),
  );
  if (canAsk && options.settings === undefined) session.run("asking for settings", askSettings);
  // Our own client watches by itself.
  const canRegister = options.files === undefined && workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  watchFiles(connection, session, canRegister ? "register" : "registered", readFolders);
  session.whenFirstPublished(patience, () => {
    warmUp(host.later, () => session.documents.keys().length > 0);
    readFolders();
  });
}

const folderKey = (uri: string): string => canonicalUri(uri).replace(/\/$/, "");

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(folderKey);
}
