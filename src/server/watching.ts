import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
} from "vscode-languageserver";
import { candidateExtensions } from "../host/candidates";
import { guard } from "./guard";
import type { Session } from "./session";

/** Follows files that change outside the editor, as the client reports them; `register` asks it to. */
export function watchFiles(
  connection: Connection,
  session: Session,
  watching: "register" | "registered",
  readFolders: () => void,
): void {
  connection.onDidChangeWatchedFiles(
    guard<DidChangeWatchedFilesParams, void>(connection, "watched files", undefined, ({ changes }) => {
      session.run("following changed files", async () => {
        const { gone, configuration } = await session.index.follow(changes);
        for (const key of gone) session.publisher.forget(key);
        if (configuration === "changed") {
          session.reconfigured();
          readFolders();
        } else await session.refresh();
      });
    }),
  );
  if (watching === "registered") return;
  const globPattern = `**/*.{${candidateExtensions.join(",")}}`;
  const registration = connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern }],
  });
  registration.catch(() => connection.console.info("The client does not watch files."));
}
