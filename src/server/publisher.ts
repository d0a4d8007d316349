import type { Connection, Diagnostic } from "vscode-languageserver";
import type { Finding } from "../analysis/finding";
import type { Workspace } from "../analysis/workspace";
import type { Source } from "../text/source";
import { compareSpans } from "../text/span";
import { diagnosticOf } from "./convert";
import type { Documents } from "./documents";
import type { Slices } from "./schedule";

/** The state of a file's diagnostics as the client has it. */
interface Told {
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
  readonly own: readonly Diagnostic[];
  /** The diagnostics in words, to compare. */
  readonly words: string;
  /** Names the state in pull answers. */
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

const none: readonly Finding[] = [];
const noDiagnostics: readonly Diagnostic[] = [];

/** What the client knows of each file: diagnostics are made and sent only where they differ from it. */
export class Publisher {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #documents: Documents;
  readonly #told = new Map<string, Told>();
  /** Diagnostics of files that are not linted: the faults of configuration files. */
  readonly #own = new Map<string, readonly Diagnostic[]>();
  #ids = 0;
  #sweep = 0;
  /** Off: every file counts as clean. */
  isEnabled = true;

  constructor(connection: Connection, workspace: Workspace, documents: Documents) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#documents = documents;
  }

  /** Sends the diagnostics of a document that was opened or changed, so that the client sees the version served. */
  publish(key: string): void {
    this.#send(key, this.state(key));
  }

  /** Sends what differs from what the client knows, of all files, in slices. A later sweep ends an earlier one. */
  async sweep(slices: Slices): Promise<void> {
    this.#sweep++;
    const sweep = this.#sweep;
    for (const key of this.keys()) {
      const before = this.#told.get(key);
      const now = this.state(key);
      if (now.words !== (before?.words ?? "[]")) this.#send(key, now);
      await slices.pause();
      if (sweep !== this.#sweep) return;
    }
  }

  /** Diagnostics that do not come from the analysis; an empty list takes them away. */
  tell(key: string, diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length > 0) this.#own.set(key, diagnostics);
    else this.#own.delete(key);
  }

  /** A file that is neither open nor part of the workspace any more. */
  forget(key: string): void {
    const before = this.#told.get(key);
    this.#told.delete(key);
    this.#own.delete(key);
    if (before !== undefined && before.diagnostics.length > 0) {
      this.#connection.sendDiagnostics({ uri: this.#documents.spellingOf(key), diagnostics: [] });
    }
  }

  /** A file's diagnostics now; the same object as before while they are the same. */
  state(key: string): Told {
    const findings = this.isEnabled ? this.#workspace.findings(key) : none;
    const before = this.#told.get(key);
    const own = this.#own.get(key) ?? noDiagnostics;
    const source = this.#workspace.source(key);
    if (before !== undefined && before.own === own && before.source === source) {
      if (before.findings === findings || areAlike(before.findings, findings)) return before;
    }
    const spelling = (uri: string) => this.#documents.spellingOf(uri);
    const made =
      source === undefined ? [] : findings.map((one) => diagnosticOf(this.#workspace, source, one, spelling));
    const diagnostics = [...own, ...made];
    const words = JSON.stringify(diagnostics);
    if (before?.words !== words) this.#ids++;
    const id = before?.words === words ? before.id : String(this.#ids);
    const told = { source, findings, own, words, id, diagnostics };
    this.#told.set(key, told);
    return told;
  }

  /** Keys of all files that have or had something to tell. */
  keys(): readonly string[] {
    return [...new Set([...this.#workspace.uris(), ...this.#told.keys(), ...this.#own.keys()])];
  }

  #send(key: string, { diagnostics }: Told): void {
    const version = this.#documents.versionOf(key);
    this.#connection.sendDiagnostics({
      uri: this.#documents.spellingOf(key),
      diagnostics: [...diagnostics],
      ...(version === undefined ? {} : { version }),
    });
  }
}

/**
 * Whether two lists about the same text would be shown alike. Findings that point into other files are not compared:
 * those files may have moved.
 */
const areAlike = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length &&
  a.every(({ rule, severity, message, place: { span }, related }, i) => {
    const other = b[i]!;
    const isSame = rule === other.rule && severity === other.severity && message === other.message;
    return isSame && compareSpans(span, other.place.span) === 0 && related.length + other.related.length === 0;
  });
