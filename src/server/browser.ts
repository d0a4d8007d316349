import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { clientFiles } from "./file-source";
import { serve } from "./server";

/** The worker's own global, as far as it is used here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

serve(connection, {
  later: (run) => setTimeout(run, 0),
  files: (_access, client) => clientFiles(client),
});
