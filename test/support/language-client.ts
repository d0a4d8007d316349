// A language client in one page: enough JSON-RPC to talk to the real server process over its pipes.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly message: string;
  readonly codeDescription?: { readonly href: string };
  readonly relatedInformation?: readonly {
    readonly location: { readonly uri: string; readonly range: Range };
    readonly message: string;
  }[];
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Longest wait for an answer, in milliseconds: far beyond what a slow machine needs. */
const patience = 20_000;

/** Answers to the server's own requests, by method. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

export class LanguageClient {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything published so far, oldest first. */
  readonly published: Published[] = [];
  readonly logs: string[] = [];
  readonly progress: unknown[] = [];
  readonly refreshes: string[] = [];
  readonly #answers: Answers;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #listeners = new Set<() => void>();
  #received = Buffer.alloc(0);
  #ids = 0;

  constructor(server: string, answers: Answers = {}) {
    this.#answers = answers;
    this.process = spawn(process.execPath, [server, "--stdio"], { stdio: "pipe" });
    this.process.stdout.on("data", (data: Buffer) => this.#receive(data));
    this.process.stdin.on("error", () => undefined);
  }

  /** Starts a session with `options` as initializationOptions; resolves to the server's capabilities. */
  async initialize(
    options: unknown,
    { folders = [], capabilities = {} }: { folders?: readonly string[]; capabilities?: object } = {},
  ): Promise<Record<string, unknown>> {
    const result = await this.request<{ capabilities: Record<string, unknown> }>("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: options,
      capabilities,
    });
    this.notify("initialized", {});
    return result.capabilities;
  }

  open(uri: string, text: string, { version = 1, languageId = "yaml" } = {}): void {
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  /** Replaces what stands in `range`; the whole text where there is none. */
  change(uri: string, version: number, text: string, range?: Range): void {
    const change = range === undefined ? { text } : { text, range };
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
  }

  close(uri: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /** The latest diagnostics of a document that `fits`; waits for them. */
  async diagnostics(uri: string, fits: (one: Published) => boolean = () => true): Promise<Published> {
    return this.until(() => this.published.findLast((one) => one.uri === uri && fits(one)), `diagnostics of ${uri}`);
  }

  /** Waits until `find` gives something. */
  async until<T>(find: () => T | undefined, what: string): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > end || this.process.exitCode !== null) throw new Error(`No ${what}; ${this.logs.join("\n")}`);
      await new Promise<void>((resume) => {
        const done = (): void => {
          clearTimeout(timer);
          this.#listeners.delete(done);
          resume();
        };
        const timer = setTimeout(done, 200);
        this.#listeners.add(done);
      });
    }
  }

  /** The id of the latest request, to cancel it. */
  get lastId(): number {
    return this.#ids;
  }

  async request<T>(method: string, params: unknown): Promise<T> {
    this.#ids++;
    const id = this.#ids;
    const answer = new Promise<Message>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No answer to ${method}`)), patience);
      this.#waiting.set(id, (message) => {
        clearTimeout(timer);
        resolve(message);
      });
    });
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error.message);
    return result as T;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Bytes as they are, for messages that are none. */
  raw(text: string): void {
    this.process.stdin.write(text);
  }

  /** Ends the server in order; resolves to its exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const ended = once(this.process, "exit");
    await this.request("shutdown", undefined);
    this.notify("exit", undefined);
    await ended;
    return this.process.exitCode;
  }

  /** Ends the server however it stands; for the end of a test. */
  kill(): void {
    this.process.kill("SIGKILL");
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const head = this.#received.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#received.toString("latin1", 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.toString("utf8", head + 4, end)) as Message;
      this.#received = this.#received.subarray(end);
      this.#handle(message);
      for (const listener of [...this.#listeners]) listener();
    }
  }

  #handle(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (typeof id === "number") this.#waiting.get(id)?.(message);
      return;
    }
    if (id !== undefined) {
      if (method.endsWith("/refresh")) this.refreshes.push(method);
      const result = this.#answers[method]?.(params as never) ?? null;
      this.#send({ id, result });
    } else if (method === "textDocument/publishDiagnostics") this.published.push(params as Published);
    else if (method === "window/logMessage") this.logs.push((params as { message: string }).message);
    else if (method === "$/progress") this.progress.push(params);
  }
}
