import type { Connection } from "vscode-languageserver";
import {
  candidateExtensions,
  configurationNames,
  isCandidate,
  isConfiguration,
  skippedFolders,
} from "../host/candidates";
import { canonicalUri, folderOfUri, nameOfUri } from "../host/uri";
import type { FindFilesParams, ReadFileParams, ReadFileResult } from "./protocol";

/** Some files of a folder, by canonical URI. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly configurations: readonly string[];
}

/** Where files that are not open come from. Nothing here rejects: what cannot be read is not there. */
export interface FileSource {
  /** Candidates and configurations below a folder, in batches, nearest first. */
  find(folder: string): AsyncIterable<FoundFiles>;
  /** The text of a file. */
  read(uri: string): Promise<string | undefined>;
  /** Whether folders above the workspace can be looked into, for a configuration. */
  readonly reach: "workspace" | "everything";
}

/** The most files that are asked for: far beyond what is kept, since many are no architecture. */
const limit = 10_000;

/** Files through the client's requests, for browsers and virtual workspaces. */
export function clientFiles(connection: Connection): FileSource {
  const ask = async <T>(method: string, params: unknown): Promise<T | undefined> => {
    try {
      return await connection.sendRequest<T>(method, params);
    } catch {
      return undefined;
    }
  };
  return {
    reach: "workspace",
    async *find(folder) {
      const patterns = [`**/*.{${candidateExtensions.join(",")}}`];
      const params: FindFilesParams = { folder, patterns, limit };
      const found = (await ask<readonly string[]>("sluice/findFiles", params)) ?? [];
      const uris = found.filter((uri) => typeof uri === "string" && !isSkipped(uri, folder)).map(canonicalUri);
      uris.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
      yield {
        files: uris.filter((uri) => isCandidate(nameOfUri(uri))),
        configurations: uris.filter((uri) => isConfiguration(nameOfUri(uri))),
      };
    },
    async read(uri) {
      const params: ReadFileParams = { uri };
      const result = await ask<ReadFileResult>("sluice/readFile", params);
      return result !== undefined && "text" in result && typeof result.text === "string" ? result.text : undefined;
    },
  };
}

const depth = (uri: string): number => uri.split("/").length;

const isSkipped = (uri: string, folder: string): boolean =>
  folderOfUri(uri)
    .slice(folder.length)
    .split("/")
    .some((name) => skippedFolders.has(name));

/** Where a folder's configuration may stand. */
export const configurationUris = (folder: string): readonly string[] =>
  configurationNames.map((name) => `${folder}/${name}`);
