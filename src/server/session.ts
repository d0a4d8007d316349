import type { Connection, Diagnostic } from "vscode-languageserver";
import { DiagnosticSeverity } from "vscode-languageserver";
import { selects } from "../analysis/globs";
import { Workspace } from "../analysis/workspace";
import { isConfiguration } from "../host/candidates";
import { folderOfUri, nameOfUri } from "../host/uri";
import { Configurations } from "./configurations";
import { rangeOf } from "./convert";
import { Documents } from "./documents";
import type { FileSource } from "./file-source";
import { FileIndex, type Progress } from "./files";
import { guard } from "./guard";
import type { Settings } from "./protocol";
import { Publisher } from "./publisher";
import { type Later, Schedule, Slices } from "./schedule";

/** How diagnostics go to the client; `refresh` is there where the client can be asked to pull again. */
export type Delivery = { readonly kind: "push" } | { readonly kind: "pull"; readonly refresh: () => void };

/** What the server holds between requests, and the order in which its parts work. */
export class Session {
  readonly workspace = new Workspace();
  readonly documents: Documents;
  readonly publisher: Publisher;
  readonly configurations: Configurations;
  readonly index: FileIndex;
  /** The workspace's folders, by canonical URI. */
  folders: readonly string[] = [];
  readonly #connection: Connection;
  readonly #later: Later;
  readonly #schedule: Schedule;
  #delivery: Delivery = { kind: "push" };
  #onFirst: (() => void) | undefined;
  #reading: Promise<void> = Promise.resolve();
  #onRead: (() => void) | undefined;
  readonly #firstRead = new Promise<void>((resolve) => {
    this.#onRead = resolve;
  });
  /** Changed documents whose version the client has not been answered for. */
  readonly #unpublished = new Set<string>();

  constructor(connection: Connection, files: FileSource, later: Later) {
    const log = (message: string): void => connection.console.info(message);
    this.#connection = connection;
    this.#later = later;
    this.documents = new Documents(log);
    this.publisher = new Publisher(connection, this.workspace, this.documents);
    this.configurations = new Configurations({
      reach: files.reach,
      read: async (uri) => this.documents.source(uri)?.text ?? files.read(uri),
    });
    this.workspace.configure(this.configurations.configFor);
    const wants = (key: string): boolean => this.#wants(key);
    const { workspace, documents, configurations } = this;
    this.index = new FileIndex({ workspace, documents, configurations, files, wants, log });
    const work = guard<void, void>(connection, "publishing", undefined, () => this.#work());
    this.#schedule = new Schedule(later, () => work());
  }

  deliver(delivery: Delivery): void {
    this.#delivery = delivery;
  }

  get delivery(): Delivery["kind"] {
    return this.#delivery.kind;
  }

  /** A document was opened: it is linted at once, and again when a configuration around it was found. */
  opened(key: string): void {
    this.#schedule.request();
    const folder = folderOfUri(key);
    this.run("reading configuration", async () => {
      if ((await this.configurations.lookAround(folder, this.index.folderOf(key))) === "changed") this.reconfigured();
    });
  }

  changed(): void {
    this.#schedule.request();
  }

  closed(key: string): void {
    this.run("closing a document", async () => {
      if ((await this.index.closed(key)) === "left") this.publisher.forget(key);
      await this.#sweep();
    });
  }

  /** Brings the analysis up to the documents as they are now; every answer begins with it. */
  flush(): void {
    for (const key of this.documents.flush(this.workspace, (one) => this.#wants(one))) {
      this.#unpublished.add(key);
      if (!isConfiguration(nameOfUri(key))) continue;
      if (this.configurations.set(key, this.documents.source(key)?.text) === "changed") this.reconfigured();
      this.publisher.tell(key, this.#problems(key));
    }
  }

  /** Settings or a configuration changed: everything is judged again. */
  reconfigured(): void {
    this.workspace.configure(this.configurations.configFor);
    this.publisher.isEnabled = this.configurations.settings.enable;
    this.documents.touchAll();
    this.#schedule.request();
  }

  use(settings: Partial<Settings> | undefined): void {
    this.configurations.use(settings);
    this.reconfigured();
  }

  /** Reads the workspace's folders anew and publishes what they say; one reading after the other. */
  readFolders(progress?: Progress): Promise<void> {
    const read = async (): Promise<void> => {
      const gone = await this.index.read(this.folders, new Slices(this.#later), progress);
      for (const key of gone) this.publisher.forget(key);
      await this.refresh();
    };
    this.#reading = this.#reading.then(read, read);
    this.#reading.finally(() => this.#onRead?.()).catch(() => undefined);
    return this.#reading;
  }

  /** Resolves when the folders have been read: for the first time, or anew where that is going on. */
  async whenRead(): Promise<void> {
    await this.#firstRead;
    await this.#reading;
  }

  /** Pauses for long work. */
  slices(): Slices {
    return new Slices(this.#later);
  }

  /** Runs `then` once: after the first document was answered for, or after `patience` milliseconds without one. */
  whenFirstPublished(patience: number, then: () => void): void {
    const timer = setTimeout(() => this.#onFirst?.(), patience);
    this.#onFirst = () => {
      clearTimeout(timer);
      this.#onFirst = undefined;
      then();
    };
  }

  /** Publishes what differs from what the client has. */
  async refresh(): Promise<void> {
    this.flush();
    await this.#sweep();
  }

  #work(): void {
    this.flush();
    if (this.#delivery.kind === "push") for (const key of this.#unpublished) this.publisher.publish(key);
    const hasDocument = this.#unpublished.size > 0;
    this.#unpublished.clear();
    this.run("publishing", () => this.#sweep());
    if (hasDocument) this.#later(() => this.#onFirst?.());
  }

  async #sweep(): Promise<void> {
    if (this.#delivery.kind === "push") await this.publisher.sweep(new Slices(this.#later));
    else this.#delivery.refresh();
    for (const { rule, error } of this.workspace.takeFailures()) {
      this.#connection.console.error(`The rule ${rule} failed: ${error instanceof Error ? error.stack : error}`);
    }
  }

  #wants(key: string): boolean {
    return !isConfiguration(nameOfUri(key)) && selects(this.configurations.configFor(key), key);
  }

  #problems(key: string): readonly Diagnostic[] {
    const source = this.documents.source(key);
    if (source === undefined) return [];
    return this.configurations.problemsOf(key).map(({ message, span }) => ({
      range: rangeOf(source, span),
      severity: DiagnosticSeverity.Error,
      code: "invalid-configuration",
      source: "sluice",
      message,
    }));
  }

  /** Runs background work; its failure is logged. */
  run(what: string, work: () => Promise<void>): void {
    work().catch((error) => {
      this.#connection.console.error(`${what}: ${error instanceof Error ? error.stack : error}`);
    });
  }
}
