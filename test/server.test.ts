import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { FileChangeType } from "vscode-languageserver";
import { type Diagnostic, LanguageClient, type Published, type Range } from "./support/language-client";
import { makeProject, type Project } from "./support/project";

const server = "dist/server.js";
const rule = "kinesis-default-retention";

/** A template with one finding: the stream keeps its records for a day only. */
const template = (more = ""): string =>
  [
    'AWSTemplateFormatVersion: "2010-09-09"',
    "Resources:",
    "  Orders:",
    "    Type: AWS::Kinesis::Stream",
    "    Properties:",
    "      ShardCount: 2",
    more,
  ]
    .filter((line) => line !== "")
    .join("\n")
    .concat("\n");

const kept = template("      RetentionPeriodHours: 72");
const push = { diagnostics: "push", files: "disk", settings: { enable: true, profile: "recommended", rules: {} } };

const rules = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] =>
  diagnostics.map(({ code }) => code).sort();

interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly changes: Readonly<Record<string, readonly TextEdit[]>> };
  readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
}

/** The text after edits, applied from its end so that places stay true. */
function applied(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n");
  const offset = ({ line, character }: Range["start"]): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}

describe("language server", () => {
  const uri = "file:///nowhere/template.yaml";
  let client: LanguageClient;
  let project: Project | undefined;

  beforeEach(() => {
    client = new LanguageClient(server);
  });

  afterEach(() => {
    client.kill();
    project?.remove();
    project = undefined;
  });

  const actionsAt = (diagnostic: Diagnostic, only?: readonly string[]): Promise<readonly Action[]> =>
    client.request("textDocument/codeAction", {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic], ...(only === undefined ? {} : { only }) },
    });

  it("publishes diagnostics with the version, the rule and its page", async () => {
    await client.initialize(push);
    client.open(uri, template(), { version: 7 });
    const { version, diagnostics } = await client.diagnostics(uri);
    assert.equal(version, 7);
    assert.deepEqual(rules({ diagnostics }), [rule]);
    assert.deepEqual(diagnostics[0]!.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 8 } });
    assert.match(diagnostics[0]!.codeDescription!.href, /^https:.*kinesis-default-retention\.md$/);
    assert.equal(await client.stop(), 0);
  });

  it("follows changes, whole and in part", async () => {
    await client.initialize(push);
    client.open(uri, template());
    client.change(uri, 2, kept);
    assert.deepEqual(rules(await client.diagnostics(uri, ({ version }) => version === 2)), []);
    const digits = { start: { line: 6, character: 28 }, end: { line: 6, character: 30 } };
    client.change(uri, 3, "24", digits);
    const { diagnostics } = await client.diagnostics(uri, ({ version }) => version === 3);
    assert.deepEqual(diagnostics[0]!.range, digits);
    client.change(uri, 4, "# a line before\r\n", { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    const moved = await client.diagnostics(uri, ({ version }) => version === 4);
    assert.equal(moved.diagnostics[0]!.range.start.line, 7);
  });

  it("works on the last version of a burst only", async () => {
    await client.initialize(push);
    client.open(uri, template());
    await client.diagnostics(uri);
    const before = client.published.length;
    for (let i = 2; i <= 60; i++) {
      client.change(uri, i, "#", { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } });
    }
    client.change(uri, 61, kept);
    const last = await client.diagnostics(uri, ({ version }) => version === 61);
    assert.deepEqual(rules(last), []);
    assert.ok(client.published.length - before < 30, `${client.published.length - before} publications for 60 changes`);
  });

  it("explains a finding in a hover", async () => {
    await client.initialize(push);
    client.open(uri, template());
    const hover = await client.request<{ contents: { value: string }; range: Range }>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 2, character: 4 },
    });
    assert.match(hover.contents.value, /Why it matters: .*Friday/s);
    assert.match(hover.contents.value, /What to do: /);
    assert.match(hover.contents.value, /docs\.aws\.amazon\.com/);
    assert.match(hover.contents.value, /Orders.*Kinesis/s);
    assert.deepEqual(hover.range, { start: { line: 2, character: 2 }, end: { line: 2, character: 8 } });
    const nothing = await client.request("textDocument/hover", {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    });
    assert.equal(nothing, null);
  });

  it("mends a finding by its quick fix, and nothing else", async () => {
    await client.initialize(push);
    client.open(uri, template());
    const { diagnostics } = await client.diagnostics(uri);
    const actions = await actionsAt(diagnostics[0]!);
    const mend = actions.find(({ title }) => title === "Keep records for 72 hours")!;
    assert.equal(mend.kind, "quickfix");
    assert.equal(applied(template(), mend.edit!.changes[uri]!), kept);
  });

  it("suppresses a finding by a comment", async () => {
    await client.initialize(push);
    client.open(uri, template());
    const { diagnostics } = await client.diagnostics(uri);
    const actions = await actionsAt(diagnostics[0]!);
    const here = actions.find(({ title }) => title === `Suppress "${rule}" here`)!;
    const after = applied(template(), here.edit!.changes[uri]!);
    assert.match(after, new RegExp(`\\n {2}# sluice-disable-next-line ${rule}\\n {2}Orders:`));
    client.change(uri, 2, after);
    assert.deepEqual(rules(await client.diagnostics(uri, ({ version }) => version === 2)), []);
    const file = actions.find(({ title }) => title === `Suppress "${rule}" in this file`)!;
    client.change(uri, 3, applied(template(), file.edit!.changes[uri]!));
    assert.deepEqual(rules(await client.diagnostics(uri, ({ version }) => version === 3)), []);
  });

  it("offers the rule's page only to the client that can show it", async () => {
    await client.initialize(push);
    client.open(uri, template());
    const { diagnostics } = await client.diagnostics(uri);
    const page = (await actionsAt(diagnostics[0]!)).find(({ command }) => command !== undefined);
    assert.deepEqual(page?.command?.arguments, [rule]);
    const other = new LanguageClient(server);
    await other.initialize(undefined);
    other.open(uri, template());
    const actions = await other.request<readonly Action[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics: [] },
    });
    other.kill();
    assert.ok(actions.length > 0 && actions.every(({ command }) => command === undefined));
  });

  it("works out the edits of many findings when they are asked for", async () => {
    const codeAction = { resolveSupport: { properties: ["edit"] } };
    await client.initialize(push, { capabilities: { textDocument: { codeAction } } });
    const note = "file:///nowhere/note.md";
    const text =
      "# Orders\n\nKinesis Data Firehose delivers to S3.\n\nLater, Kinesis Data Firehose also fills Redshift.\n";
    client.open(note, text, { languageId: "markdown" });
    const { diagnostics } = await client.diagnostics(note);
    const params = { textDocument: { uri: note }, context: { diagnostics: [] } };
    const range = diagnostics.find(({ code }) => code === "firehose-renamed")!.range;
    const actions = await client.request<readonly Action[]>("textDocument/codeAction", { ...params, range });
    const all = actions.find(({ title }) => title.startsWith("Mend all"))!;
    assert.equal(all.edit, undefined);
    const resolved = await client.request<Action>("codeAction/resolve", all);
    const mended = applied(text, resolved.edit!.changes[note]!);
    assert.doesNotMatch(mended, /Kinesis Data Firehose/);
    const whole = await client.request<readonly Action[]>("textDocument/codeAction", {
      ...params,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.deepEqual(
      whole.map(({ kind }) => kind),
      ["source.fixAll.sluice"],
    );
    assert.doesNotMatch(applied(text, whole[0]!.edit!.changes[note]!), /Kinesis Data Firehose/);
  });

  it("answers what diagnostics are pulled, and publishes none then", async () => {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    const offered = await client.initialize({}, { capabilities });
    assert.ok(offered.diagnosticProvider);
    client.open(uri, template());
    const pull = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string; items?: readonly Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri },
        previousResultId,
      });
    const first = await pull();
    assert.deepEqual(rules({ diagnostics: first.items! }), [rule]);
    assert.equal((await pull(first.resultId)).kind, "unchanged");
    client.change(uri, 2, kept);
    assert.deepEqual((await pull(first.resultId)).items, []);
    const all = await client.request<{ items: readonly { uri: string }[] }>("workspace/diagnostic", {
      previousResultIds: [],
    });
    assert.deepEqual(
      all.items.map((item) => item.uri),
      [uri],
    );
    assert.deepEqual(client.published, []);
  });

  it("lints the files of the workspace that are not open, and follows them on disk", async () => {
    project = makeProject({
      "infra/a.yaml": template(),
      "infra/b.yaml": kept,
      "node_modules/c.yaml": template(),
      ".gitignore": "build\n",
      "build/d.yaml": template(),
    });
    const folder = project;
    await client.initialize(push, { folders: [folder.uri] });
    const a = folder.uriOf("infra/a.yaml");
    assert.deepEqual(rules(await client.diagnostics(a)), [rule]);
    folder.write("infra/b.yaml", template());
    const changes = [{ uri: folder.uriOf("infra/b.yaml"), type: FileChangeType.Changed }];
    client.notify("workspace/didChangeWatchedFiles", { changes });
    assert.deepEqual(rules(await client.diagnostics(folder.uriOf("infra/b.yaml"))), [rule]);
    client.open(a, kept, { version: 3 });
    assert.deepEqual(rules(await client.diagnostics(a, ({ version }) => version === 3)), []);
    client.close(a);
    assert.deepEqual(rules(await client.diagnostics(a, ({ version }) => version === undefined)), [rule]);
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: a, type: FileChangeType.Deleted }] });
    assert.deepEqual(rules(await client.diagnostics(a, ({ diagnostics }) => diagnostics.length === 0)), []);
    const uris = new Set(client.published.map((one: Published) => one.uri));
    assert.deepEqual([...uris].sort(), [a, folder.uriOf("infra/b.yaml")]);
  });

  it("reads the whole workspace on request, tells how far it is, and can be stopped", async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`t${i}.yaml`, template()]));
    project = makeProject(files);
    await client.initialize(push, { folders: [project.uri] });
    assert.deepEqual(await client.request("sluice/lintWorkspace", { workDoneToken: "t" }), { files: 60, findings: 60 });
    assert.deepEqual(client.progress[0], { token: "t", value: { kind: "report", message: "25 files read" } });
    const stopped = client.request("sluice/lintWorkspace", {});
    client.notify("$/cancelRequest", { id: client.lastId });
    // It may have been done before it heard of that.
    await stopped.catch((error: Error) => assert.match(error.message, /[Cc]ancel/));
    assert.deepEqual(await client.request("sluice/lintWorkspace", {}), { files: 60, findings: 60 });
  });

  it("reads files through the client where it is told to", async () => {
    const files: Readonly<Record<string, string>> = {
      "vscode-vfs://host/repo/a.yaml": template(),
      "vscode-vfs://host/repo/node_modules/b.yaml": template(),
    };
    client.kill();
    client = new LanguageClient(server, {
      "sluice/findFiles": () => Object.keys(files),
      "sluice/readFile": ({ uri: asked }: { readonly uri: string }) =>
        files[asked] === undefined ? { missing: true } : { text: files[asked] },
    });
    await client.initialize({ ...push, files: "client" }, { folders: ["vscode-vfs://host/repo"] });
    const counted = await client.request("sluice/lintWorkspace", {});
    assert.deepEqual(counted, { files: 1, findings: 1 });
    assert.deepEqual(rules(await client.diagnostics("vscode-vfs://host/repo/a.yaml")), [rule]);
  });

  it("heeds the project's configuration before the user's settings, and sees both change", async () => {
    project = makeProject({
      "a.yaml": template(),
      "sub/b.yaml": template(),
      "sub/sluice.config.yaml": `rules: {${rule}: error}\n`,
    });
    const folder = project;
    const settings = { enable: true, profile: "recommended", rules: { [rule]: "off" } };
    await client.initialize({ ...push, settings }, { folders: [folder.uri] });
    await client.diagnostics(folder.uriOf("sub/b.yaml"), ({ diagnostics }) => diagnostics[0]?.severity === 1);
    assert.ok(client.published.every((one) => one.uri !== folder.uriOf("a.yaml") || one.diagnostics.length === 0));
    folder.write("sub/sluice.config.yaml", `rules: {${rule}: hint}\n`);
    const changes = [{ uri: folder.uriOf("sub/sluice.config.yaml"), type: FileChangeType.Changed }];
    client.notify("workspace/didChangeWatchedFiles", { changes });
    await client.diagnostics(folder.uriOf("sub/b.yaml"), ({ diagnostics }) => diagnostics[0]?.severity === 4);
    client.notify("workspace/didChangeConfiguration", {
      settings: { sluice: { enable: true, rules: { [rule]: "warning" } } },
    });
    await client.diagnostics(folder.uriOf("a.yaml"), ({ diagnostics }) => diagnostics[0]?.severity === 2);
    client.notify("workspace/didChangeConfiguration", { settings: { sluice: { enable: false } } });
    await client.diagnostics(folder.uriOf("a.yaml"), ({ diagnostics }) => diagnostics.length === 0);
  });

  it("shows what is wrong in a configuration file that is open", async () => {
    project = makeProject({ "sluice.config.yaml": "" });
    await client.initialize(push, { folders: [project.uri] });
    const config = project.uriOf("sluice.config.yaml");
    client.open(config, "rules:\n  kinesis-default-retentoin: off\n");
    const { diagnostics } = await client.diagnostics(config, (one) => one.diagnostics.length > 0);
    assert.match(diagnostics[0]!.message, /Did you mean "kinesis-default-retention"/);
    assert.deepEqual(diagnostics[0]!.range.start, { line: 1, character: 2 });
  });

  it("serves documents that have no file yet, by their language", async () => {
    await client.initialize(push);
    client.open("untitled:Untitled-1", template());
    assert.deepEqual(rules(await client.diagnostics("untitled:Untitled-1")), [rule]);
  });

  it("shows a rule's page, all rules, and what was understood", async () => {
    await client.initialize(push);
    client.open(uri, template());
    const { markdown } = await client.request<{ markdown: string }>("sluice/explain", { rule });
    assert.match(markdown, /^# kinesis-default-retention\n/);
    await assert.rejects(client.request("sluice/explain", { rule: "nothing" }), /no rule "nothing"/);
    const listed = await client.request<{ rules: readonly { id: string }[] }>("sluice/rules", {});
    assert.ok(listed.rules.some(({ id }) => id === rule));
    const { text } = await client.request<{ text: string }>("sluice/inspect", { uri });
    assert.match(text, /Orders \(.*Kinesis Data Streams\)/);
  });

  it("runs in a browser's worker", async () => {
    const sent: { readonly id?: number; readonly method?: string; readonly params?: Published }[] = [];
    const worker: { onmessage?: (event: { readonly data: unknown }) => void } & Record<string, unknown> = {
      postMessage: (message: (typeof sent)[number]) => sent.push(message),
      addEventListener: () => undefined,
    };
    const globals = { self: worker, setTimeout, clearTimeout, performance, TextDecoder, TextEncoder, queueMicrotask };
    runInNewContext(readFileSync("dist/browser/server.js", "utf8"), globals);
    const say = (message: object): void => worker.onmessage?.({ data: { jsonrpc: "2.0", ...message } });
    const answer = async (fits: (message: (typeof sent)[number]) => boolean): Promise<(typeof sent)[number]> => {
      for (let i = 0; i < 1_000; i++) {
        const found = sent.find(fits);
        if (found !== undefined) return found;
        await new Promise((resume) => setTimeout(resume, 10));
      }
      throw new Error("no answer");
    };
    say({
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: push },
    });
    await answer(({ id }) => id === 1);
    say({ method: "initialized", params: {} });
    const textDocument = { uri, languageId: "yaml", version: 1, text: template() };
    say({ method: "textDocument/didOpen", params: { textDocument } });
    const { params } = await answer(({ method }) => method === "textDocument/publishDiagnostics");
    assert.equal(rules(params!).join(), rule);
  });

  describe("never dies", () => {
    const alive = async (): Promise<void> => {
      client.open("file:///nowhere/alive.yaml", template());
      assert.deepEqual(rules(await client.diagnostics("file:///nowhere/alive.yaml")), [rule]);
      assert.equal(await client.stop(), 0);
    };

    it("of requests that are not what the protocol promises", async () => {
      await client.initialize(push);
      client.open(uri, template());
      const bad: readonly [string, unknown][] = [
        ["textDocument/hover", undefined],
        ["textDocument/hover", { textDocument: { uri }, position: { line: -5, character: 1e9 } }],
        ["textDocument/hover", { textDocument: { uri: 5 }, position: null }],
        ["textDocument/codeAction", { textDocument: { uri }, range: {}, context: {} }],
        ["codeAction/resolve", { title: "x", data: { uri, version: 1, span: null } }],
        ["sluice/inspect", {}],
        ["sluice/explain", { rule: { toString: 1 } }],
        ["no/such/request", {}],
      ];
      for (const [method, params] of bad) await client.request(method, params).catch(() => undefined);
      client.notify("textDocument/didChange", {
        textDocument: { uri: "file:///not/open.yaml", version: 1 },
        contentChanges: [{ text: "x" }],
      });
      client.notify("textDocument/didChange", { textDocument: { uri }, contentChanges: "nonsense" });
      client.notify("textDocument/didChange", undefined);
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///nowhere/gone.yaml", type: 2 }] });
      await alive();
    });

    it("of bytes that are no message", async () => {
      await client.initialize(push);
      client.raw("Content-Length: 12\r\n\r\n{ not json!!");
      await alive();
    });

    it("of a document of 10 MB", async () => {
      await client.initialize(push);
      client.open(uri, template() + "# filler\n".repeat(1_200_000));
      assert.deepEqual(rules(await client.diagnostics(uri)), []);
      assert.ok(client.logs.some((line) => line.includes("too long")));
      await alive();
    });

    it("of an alias bomb, of deep nesting, of half a key", async () => {
      await client.initialize(push);
      const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
      for (let i = 1; i < 30; i++) {
        const [name, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)].map((one) =>
          /[a-z]/.test(one) ? one : `z${i}`,
        );
        bomb.push(`${name}${i}: &${name}${i} [${`*${before}${i === 1 ? "" : i - 1}, `.repeat(9)}x]`);
      }
      client.open(uri, `${template()}Metadata:\n${bomb.map((line) => `  ${line}`).join("\n")}\n`);
      await client.diagnostics(uri);
      client.change(uri, 2, `${template()}Metadata: ${"[".repeat(20_000)}\n`);
      await client.diagnostics(uri, ({ version }) => version === 2);
      const text = template();
      let version = 2;
      for (let end = 0; end <= text.length; end += 3) {
        version++;
        client.change(uri, version, text.slice(0, end));
      }
      client.change(uri, version + 1, text);
      assert.deepEqual(rules(await client.diagnostics(uri, (one) => one.version === version + 1)), [rule]);
      await alive();
    });
  });
});
