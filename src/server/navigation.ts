import type { Connection, DefinitionParams, Location, ReferenceParams } from "vscode-languageserver";
import { definitionsAt, referencesAt } from "../ide/navigation";
import type { Place } from "../model/place";
import { offsetOf, rangeOf } from "./convert";
import { guard } from "./guard";
import type { Session } from "./session";

/** From a name in a note to its resource, and from a resource to the notes that name it. */
export function registerNavigation(connection: Connection, session: Session): void {
  const locations = (places: readonly Place[]): Location[] =>
    places.flatMap(({ uri, span }) => {
      const source = session.workspace.source(uri);
      return source === undefined ? [] : [{ uri: session.documents.spellingOf(uri), range: rangeOf(source, span) }];
    });
  const at = ({ textDocument, position }: DefinitionParams): readonly [key: string, offset: number] | undefined => {
    session.flush();
    const key = session.documents.keyOf(textDocument.uri);
    const source = session.workspace.source(key);
    return source === undefined ? undefined : [key, offsetOf(source, position)];
  };
  connection.onDefinition(
    guard<DefinitionParams, Location[]>(connection, "definition", [], (params) => {
      const found = at(params);
      return found === undefined ? [] : locations(definitionsAt(session.workspace, ...found));
    }),
  );
  connection.onReferences(
    guard<ReferenceParams, Location[]>(connection, "references", [], (params) => {
      const found = at(params);
      const declaration = params.context.includeDeclaration ? "with" : "without";
      return found === undefined ? [] : locations(referencesAt(session.workspace, ...found, declaration));
    }),
  );
}
