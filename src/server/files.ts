import { FileChangeType, type FileEvent } from "vscode-languageserver";
import type { Workspace } from "../analysis/workspace";
import { isCandidate, isConfiguration } from "../host/candidates";
import { isBelow, nameOfUri } from "../host/uri";
import { Source } from "../text/source";
import type { Configurations } from "./configurations";
import type { Documents } from "./documents";
import type { FileSource } from "./file-source";
import type { Slices } from "./schedule";

/** The most files of a workspace that are kept: those that some dialect reads. */
export const mostFiles = 2_000;

/** A longer file is read only when it is open: in one piece, it would keep the editor waiting. In UTF-16 units. */
const longestUnopened = 400_000;

/** What the index works on. */
export interface IndexParts {
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly files: FileSource;
  /** Whether the file is to be linted, by its configuration. */
  readonly wants: (key: string) => boolean;
  readonly log: (message: string) => void;
}

/** Tells how far the reading is. */
export type Progress = (filesRead: number) => void;

/**
 * The files of the workspace's folders that are not open: found and read in slices, so that findings between files
 * are complete. An open document comes before the file of its name.
 */
export class FileIndex {
  readonly #parts: IndexParts;
  readonly #kept = new Set<string>();
  #folders: readonly string[] = [];
  #isFull = false;

  constructor(parts: IndexParts) {
    this.#parts = parts;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The workspace folder that holds the file. */
  folderOf(key: string): string | undefined {
    return this.#folders.find((folder) => key === folder || isBelow(key, folder));
  }

  /**
   * Reads the folders anew and gives up what is not there any more; the keys that were given up are returned. Calls
   * must not overlap.
   */
  async read(folders: readonly string[], slices: Slices, progress?: Progress): Promise<readonly string[]> {
    this.#folders = folders;
    const seen = new Set<string>();
    this.#isFull = false;
    for (const folder of folders) {
      for await (const found of this.#parts.files.find(folder)) {
        for (const uri of found.configurations) await this.#readConfiguration(uri);
        for (const key of found.files) {
          await slices.pause();
          if (seen.size >= mostFiles) {
            this.#logLimit();
            break;
          }
          if ((await this.#readFile(key)) === "kept") seen.add(key);
          progress?.(seen.size);
        }
        await slices.pause();
        if (this.#isFull) break;
      }
    }
    const gone = [...this.#kept].filter((key) => !seen.has(key));
    for (const key of gone) this.#drop(key);
    return gone;
  }

  /** Follows changes on disk. Returns the keys of files that are gone, and whether a configuration changed. */
  async follow(events: readonly FileEvent[]): Promise<{ gone: readonly string[]; configuration: "changed" | "same" }> {
    const gone: string[] = [];
    let configuration: "changed" | "same" = "same";
    for (const { uri, type } of events) {
      const key = this.#parts.documents.keyOf(uri);
      const name = nameOfUri(key);
      if (isConfiguration(name)) {
        if (type === FileChangeType.Deleted) {
          if (this.#parts.configurations.set(key, undefined) === "changed") configuration = "changed";
        } else if ((await this.#readConfiguration(key)) === "changed") configuration = "changed";
      } else if (isCandidate(name) && this.folderOf(key) !== undefined) {
        if (type === FileChangeType.Deleted || (await this.#readFile(key)) === "left") {
          if (this.#drop(key) === "dropped") gone.push(key);
        }
      }
    }
    return { gone, configuration };
  }

  /** After a document was closed, its file counts again. Says whether the workspace still knows it. */
  async closed(key: string): Promise<"kept" | "left"> {
    this.#parts.workspace.close(key);
    if (this.folderOf(key) === undefined || !isCandidate(nameOfUri(key))) return "left";
    const result = await this.#readFile(key);
    if (result === "left") this.#drop(key);
    return result;
  }

  async #readFile(key: string): Promise<"kept" | "left"> {
    const { documents, workspace, files, wants } = this.#parts;
    if (!wants(key)) return "left";
    if (!documents.has(key)) {
      const text = await files.read(key);
      // It may have been opened while it was read.
      if (text === undefined || text.length > longestUnopened) return "left";
      if (!documents.has(key)) {
        workspace.open(new Source(key, 0, text));
        if (workspace.dialectOf(key) === undefined) {
          workspace.close(key);
          return "left";
        }
      }
    }
    this.#kept.add(key);
    return "kept";
  }

  async #readConfiguration(uri: string): Promise<"changed" | "same"> {
    const { documents, configurations, files } = this.#parts;
    return configurations.set(uri, documents.source(uri)?.text ?? (await files.read(uri)));
  }

  #drop(key: string): "dropped" | "open" {
    this.#kept.delete(key);
    if (this.#parts.documents.has(key)) return "open";
    this.#parts.workspace.close(key);
    return "dropped";
  }

  #logLimit(): void {
    if (!this.#isFull)
      this.#parts.log(`Only the first ${mostFiles} files of the workspace are held against each other.`);
    this.#isFull = true;
  }
}
