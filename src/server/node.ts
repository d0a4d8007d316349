import "../host/engine";
import { createConnection } from "vscode-languageserver/node";
import { diskFiles } from "./disk-files";
import { clientFiles } from "./file-source";
import { serve } from "./server";

const transports = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

if (process.argv.some((argument) => transports.test(argument))) {
  const connection = createConnection();
  const log = (error: unknown): void =>
    connection.console.error(`Unexpected: ${error instanceof Error ? error.stack : error}`);
  process.on("uncaughtException", log);
  process.on("unhandledRejection", log);
  serve(connection, {
    later: setImmediate,
    files: (access, client) => (access === "client" ? clientFiles(client) : diskFiles),
  });
} else {
  process.stderr.write(
    "This is Sluice's language server. An editor starts it with --stdio, --node-ipc, --socket=PORT or --pipe=NAME.\n",
  );
  process.exitCode = 2;
}
