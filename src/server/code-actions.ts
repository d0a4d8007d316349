import type {
  ClientCapabilities,
  CodeActionParams,
  Connection,
  Diagnostic,
  CodeAction as ProtocolAction,
} from "vscode-languageserver";
import { type CodeAction, codeActions, mendFile } from "../ide/code-actions";
import type { Span } from "../text/span";
import { diagnosticOf, type EditForm, fixAllKind, kindOfAction, spanOf, workspaceEditOf } from "./convert";
import { guard } from "./guard";
import { OPEN_RULE_PAGE_COMMAND } from "./protocol";
import type { Session } from "./session";

/** What is needed to find an action again when its edit is asked for. */
interface ActionData {
  readonly uri: string;
  readonly version: number | undefined;
  readonly span: Span;
}

/** What the client can do with an action. */
interface ActionClient {
  /** `later`: edits of many findings are worked out when the action is chosen. */
  readonly edits: "later" | "at once";
  /** Whether it has our command that shows a rule's page, or only the web's link. */
  readonly pages: "command" | "web";
}

export function registerCodeActions(
  connection: Connection,
  session: Session,
  capabilities: ClientCapabilities,
  pages: ActionClient["pages"],
): void {
  const abilities = capabilities.textDocument?.codeAction;
  const client: ActionClient = {
    edits: abilities?.resolveSupport?.properties.includes("edit") === true ? "later" : "at once",
    pages,
  };
  const versioned = capabilities.workspace?.workspaceEdit?.documentChanges === true ? "versioned" : "plain";
  const form: EditForm = {
    versioned,
    versionOf: (uri) => session.documents.versionOf(uri),
    spelling: (uri) => session.documents.spellingOf(uri),
  };
  const { documents, workspace } = session;
  connection.onCodeAction(
    guard<CodeActionParams, ProtocolAction[]>(connection, "code action", [], ({ textDocument, range, context }) => {
      session.flush();
      const uri = documents.keyOf(textDocument.uri);
      const source = workspace.source(uri);
      if (source === undefined) return [];
      const wants = (kind: string): boolean => context.only?.some((one) => isWithin(kind, one)) ?? kind !== fixAllKind;
      const span = spanOf(source, range);
      const all = wants("quickfix") ? codeActions(workspace, uri, span) : [];
      const whole = wants(fixAllKind) ? mendFile(workspace, uri) : undefined;
      const data: ActionData = { uri, version: documents.versionOf(uri), span };
      return [...all, ...(whole === undefined ? [] : [whole])].flatMap((action) =>
        action.kind === "page" && client.pages === "web" ? [] : [toProtocol(session, uri, action, data, client, form)],
      );
    }),
  );
  connection.onCodeActionResolve((action) =>
    guard<ProtocolAction, ProtocolAction>(connection, "code action", action, () => {
      session.flush();
      const data = action.data as ActionData | undefined;
      if (data === undefined || documents.versionOf(data.uri) !== data.version) return action;
      const found = codeActions(workspace, data.uri, data.span).find(({ title }) => title === action.title);
      const edits = found?.edits();
      const edit = edits === undefined ? undefined : workspaceEditOf(workspace, edits, form);
      return edit === undefined ? action : { ...action, edit };
    })(action),
  );
}

/** Whether a kind of action is of the kind asked for: "source.fixAll.sluice" is a "source". */
const isWithin = (kind: string, asked: string): boolean =>
  asked === "" || kind === asked || kind.startsWith(`${asked}.`);

function toProtocol(
  session: Session,
  uri: string,
  action: CodeAction,
  data: ActionData,
  client: ActionClient,
  form: EditForm,
): ProtocolAction {
  const { workspace } = session;
  const source = workspace.source(uri)!;
  const common = {
    title: action.title,
    kind: kindOfAction(action),
    diagnostics: action.findings.map((finding): Diagnostic => diagnosticOf(workspace, source, finding, form.spelling)),
    ...(action.isPreferred ? { isPreferred: true } : {}),
  };
  if (action.kind === "page") {
    const rule = action.findings[0]?.rule ?? "";
    return { ...common, command: { title: action.title, command: OPEN_RULE_PAGE_COMMAND, arguments: [rule] } };
  }
  if (action.kind === "mend-rule" && client.edits === "later") return { ...common, data };
  const edits = action.edits();
  const edit = edits === undefined ? undefined : workspaceEditOf(workspace, edits, form);
  return { ...common, ...(edit === undefined ? {} : { edit }) };
}
