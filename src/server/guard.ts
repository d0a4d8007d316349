import type { Connection } from "vscode-languageserver";

/**
 * A handler whose failure (a defect of ours, or a message that is not what the protocol promises) is logged and
 * answered with `otherwise`: one bad request must not end the server.
 */
export function guard<P, R>(
  connection: Connection,
  what: string,
  otherwise: R,
  handle: (params: P) => R,
): (params: P) => R {
  return (params) => {
    try {
      return handle(params);
    } catch (error) {
      connection.console.error(`${what}: ${error instanceof Error ? error.stack : error}`);
      return otherwise;
    }
  };
}
