import { type Connection, type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../ide/hover";
import { offsetOf, rangeOf } from "./convert";
import { guard } from "./guard";
import type { Session } from "./session";

export function registerHover(connection: Connection, session: Session): void {
  connection.onHover(
    guard<HoverParams, Hover | undefined>(connection, "hover", undefined, ({ textDocument, position }) => {
      session.flush();
      const key = session.documents.keyOf(textDocument.uri);
      const source = session.workspace.source(key);
      if (source === undefined) return undefined;
      const hover = hoverAt(session.workspace, key, offsetOf(source, position));
      if (hover === undefined) return undefined;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: rangeOf(source, hover.span) };
    }),
  );
}
