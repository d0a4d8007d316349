import type { TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver";
import { longestText } from "../analysis/reader";
import type { Workspace } from "../analysis/workspace";
import { isCandidate, isConfiguration, languageEndings } from "../host/candidates";
import { canonicalUri, nameOfUri } from "../host/uri";
import { Source } from "../text/source";
import { spanOf } from "./convert";

interface OpenDocument {
  readonly source: Source;
  /** The URI as the client writes it. */
  readonly spelling: string;
}

/**
 * The documents that are open in the editor, by the key that the analysis knows them by. Changes are gathered here
 * and handed on by `flush`, so that a burst is read once.
 */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  readonly #keys = new Map<string, string>();
  readonly #changed = new Set<string>();
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  /** The key of a document or file that the client names. */
  keyOf(uri: string): string {
    return this.#keys.get(uri) ?? canonicalUri(uri);
  }

  /** The client's own spelling of a key. */
  spellingOf(key: string): string {
    return this.#open.get(key)?.spelling ?? key;
  }

  has(key: string): boolean {
    return this.#open.has(key);
  }

  keys(): readonly string[] {
    return [...this.#open.keys()];
  }

  source(key: string): Source | undefined {
    return this.#open.get(key)?.source;
  }

  versionOf(key: string): number | undefined {
    return this.#open.get(key)?.source.version;
  }

  open({ uri, languageId, version, text }: TextDocumentItem): string {
    const canonical = canonicalUri(uri);
    const name = nameOfUri(canonical);
    const isOurs = isCandidate(name) || isConfiguration(name);
    const key = isOurs ? canonical : canonical + (languageEndings[languageId] ?? "");
    this.#keys.set(uri, key);
    this.#open.set(key, { source: new Source(key, version, text), spelling: uri });
    this.#changed.add(key);
    if (text.length > longestText) this.#log(`${uri} is too long to be linted (${text.length} characters).`);
    return key;
  }

  /**
   * Applies changes one after the other, each to what the one before left. Changes of a document that is not open are
   * ignored.
   */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const key = this.keyOf(uri);
    const document = this.#open.get(key);
    if (document === undefined) return;
    let { source } = document;
    for (const change of changes) {
      source =
        "range" in change
          ? source.edited({ span: spanOf(source, change.range), text: change.text }, version)
          : new Source(key, version, change.text);
    }
    this.#open.set(key, { ...document, source });
    this.#changed.add(key);
  }

  /** Forgets the document; its key is returned. */
  close(uri: string): string {
    const key = this.keyOf(uri);
    this.#keys.delete(uri);
    this.#open.delete(key);
    this.#changed.delete(key);
    return key;
  }

  /** All open documents count as changed: another configuration may want other ones. */
  touchAll(): void {
    for (const key of this.#open.keys()) this.#changed.add(key);
  }

  /** Hands changed documents to the analysis and returns their keys. Those that `wants` refuses are taken from it. */
  flush(workspace: Workspace, wants: (key: string) => boolean): readonly string[] {
    const keys = [...this.#changed];
    this.#changed.clear();
    for (const key of keys) {
      const source = this.#open.get(key)?.source;
      if (source !== undefined && source.text.length <= longestText && wants(key)) workspace.open(source);
      else workspace.close(key);
    }
    return keys;
  }
}
