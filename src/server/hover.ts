import { type Connection, type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../ide/hover";
import { pageUrl } from "../ide/pages";
import { offsetOf, rangeOf } from "./convert";
import { guard } from "./guard";
import { OPEN_RULE_PAGE_COMMAND } from "./protocol";
import type { Session } from "./session";

/** Our own client shows a rule's page itself, also without a network. */
const commandLink = (rule: string): string =>
  `command:${OPEN_RULE_PAGE_COMMAND}?${encodeURIComponent(JSON.stringify([rule]))}`;

/** `links` says where a rule's page is shown: by our own client's command, or on the web. */
export function registerHover(connection: Connection, session: Session, links: "command" | "web"): void {
  connection.onHover(
    guard<HoverParams, Hover | undefined>(connection, "hover", undefined, ({ textDocument, position }) => {
      session.flush();
      const key = session.documents.keyOf(textDocument.uri);
      const source = session.workspace.source(key);
      if (source === undefined) return undefined;
      const hover = hoverAt(
        session.workspace,
        key,
        offsetOf(source, position),
        links === "command" ? commandLink : pageUrl,
      );
      if (hover === undefined) return undefined;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: rangeOf(source, hover.span) };
    }),
  );
}
