import { readText, searchFolder } from "../host/disk";
import { pathOfUri, uriOfPath } from "../host/uri";
import type { FileSource } from "./file-source";

/** Files of this machine's disk. */
export const diskFiles: FileSource = {
  reach: "everything",
  async *find(folder) {
    const path = pathOfUri(folder);
    if (path === undefined) return;
    for (const { files, configuration } of searchFolder(path.replace(/(.)\/$/, "$1"))) {
      yield {
        files: files.map(uriOfPath),
        configurations: configuration === undefined ? [] : [uriOfPath(configuration)],
      };
    }
  },
  async read(uri) {
    const path = pathOfUri(uri);
    const reading = path === undefined ? undefined : readText(path);
    return reading !== undefined && "text" in reading ? reading.text : undefined;
  },
};
