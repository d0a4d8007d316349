import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
} from "vscode-languageserver";
import { nameOfUri } from "../host/uri";
import { pageText } from "../ide/pages";
import { understanding } from "../ide/understanding";
import { rules } from "../rules/index";
import { categories } from "../rules/rule";
import type { ClientRequests } from "./protocol";
import type { Session } from "./session";

type Params<Method extends keyof ClientRequests> = ClientRequests[Method]["params"];
type Result<Method extends keyof ClientRequests> = ClientRequests[Method]["result"];

/** The requests beyond the Language Server Protocol. */
export function registerOwnRequests(connection: Connection, session: Session): void {
  connection.onRequest(
    "sluice/lintWorkspace",
    async (
      { workDoneToken }: Params<"sluice/lintWorkspace">,
      token: CancellationToken,
    ): Promise<Result<"sluice/lintWorkspace">> => {
      const report = (count: number): void => {
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
        if (workDoneToken === undefined || count % 25 !== 0) return;
        const message = `${count} files read`;
        void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: "report", message });
      };
      await session.readFolders(report);
      const { workspace } = session;
      const read = workspace.uris().filter((uri) => workspace.dialectOf(uri) !== undefined);
      return { files: read.length, findings: read.reduce((sum, uri) => sum + workspace.findings(uri).length, 0) };
    },
  );
  connection.onRequest("sluice/inspect", ({ uri }: Params<"sluice/inspect">): Result<"sluice/inspect"> => {
    session.flush();
    const key = session.documents.keyOf(uri);
    if (!session.workspace.has(key)) throw refusal(`${nameOfUri(key)} is not open, or is too long to be read.`);
    const name = nameOfUri(key);
    return {
      text:
        understanding(session.workspace, key, name) ?? `${name}: left alone, this is neither a note nor a template.\n`,
    };
  });
  connection.onRequest("sluice/explain", ({ rule }: Params<"sluice/explain">): Result<"sluice/explain"> => {
    const markdown = pageText(rule);
    if (markdown === undefined) throw refusal(`There is no rule "${rule}".`);
    return { markdown };
  });
  connection.onRequest(
    "sluice/rules",
    (): Result<"sluice/rules"> => ({
      rules: rules.map(({ id, summary, category, severity }) => ({
        id,
        summary,
        category: categories[category],
        severity,
      })),
    }),
  );
}

const refusal = (message: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, message);
