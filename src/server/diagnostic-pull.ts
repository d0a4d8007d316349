import {
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { guard } from "./guard";
import type { Session } from "./session";

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
  diagnostics.onWorkspace(
    guard<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      connection,
      "workspace diagnostics",
      { items: [] },
      ({ previousResultIds }) => {
        session.flush();
        const previous = new Map(previousResultIds.map(({ uri, value }) => [documents.keyOf(uri), value]));
        const items = publisher.keys().map((key): WorkspaceDiagnosticReport["items"][number] => {
          const { id, diagnostics: made } = publisher.state(key);
          const about = { uri: documents.spellingOf(key), version: documents.versionOf(key) ?? null, resultId: id };
          if (previous.get(key) === id) return { ...about, kind: DocumentDiagnosticReportKind.Unchanged };
          return { ...about, kind: DocumentDiagnosticReportKind.Full, items: [...made] };
        });
        return { items };
      },
    ),
  );
}
