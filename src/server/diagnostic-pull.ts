import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { guard } from "./guard";
import type { Session } from "./session";

type Item = WorkspaceDiagnosticReport["items"][number];

/** How many files an interim answer to a pull of the whole workspace tells of. */
const atOnce = 100;

/** Diagnostics for clients that ask for them. `refresh`: they can be told to ask again. */
export function registerDiagnosticPull(connection: Connection, session: Session, refresh: "refresh" | "wait"): void {
  const { documents, publisher } = session;
  const { diagnostics } = connection.languages;
  const tell = (): void => {
    if (refresh === "refresh") void Promise.resolve(diagnostics.refresh()).catch(() => undefined);
  };
  session.deliver({ kind: "pull", refresh: tell });
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      connection,
      "diagnostics",
      empty,
      ({ textDocument, previousResultId }) => {
        session.flush();
        const { id, diagnostics: items } = publisher.state(documents.keyOf(textDocument.uri));
        if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
        return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
      },
    ),
  );
  const itemOf = (key: string, previous: ReadonlyMap<string, string>): Item => {
    const { id, diagnostics: made } = publisher.state(key);
    const about = { uri: documents.spellingOf(key), version: documents.versionOf(key) ?? null, resultId: id };
    if (previous.get(key) === id) return { ...about, kind: DocumentDiagnosticReportKind.Unchanged };
    return { ...about, kind: DocumentDiagnosticReportKind.Full, items: [...made] };
  };
  diagnostics.onWorkspace(async ({ previousResultIds }, token, progress, interim) => {
    // What is not read yet would be told as clean.
    await session.whenRead();
    session.flush();
    const previous = new Map(previousResultIds.map(({ uri, value }) => [documents.keyOf(uri), value]));
    const keys = publisher.keys();
    const slices = session.slices();
    let items: Item[] = [];
    progress.begin("Sluice", 0, `0 of ${keys.length} files`);
    try {
      for (const [count, key] of keys.entries()) {
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
        items.push(itemOf(key, previous));
        if (items.length >= atOnce) {
          progress.report(Math.floor((100 * count) / keys.length), `${count + 1} of ${keys.length} files`);
          if (interim !== undefined) {
            interim.report({ items });
            items = [];
          }
        }
        await slices.pause();
      }
    } finally {
      progress.done();
    }
    // What was told in between is not told again.
    if (interim !== undefined && items.length < keys.length) {
      interim.report({ items });
      return { items: [] };
    }
    return { items };
  });
}
