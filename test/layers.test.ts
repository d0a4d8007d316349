import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const root = process.cwd();

/** Which layer may import which; every other arrow is forbidden. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ["text"],
  catalogue: ["model", "text"],
  syntax: ["text", "model"],
  dialects: ["syntax", "catalogue", "model", "text"],
  rules: ["catalogue", "model"],
  analysis: ["dialects", "syntax", "rules", "catalogue", "model", "text"],
  ide: ["analysis", "rules", "catalogue", "model", "text"],
  host: ["text"],
  server: ["ide", "analysis", "host", "rules", "catalogue", "model", "text"],
  cli: ["ide", "analysis", "host", "rules", "catalogue", "model", "text"],
  client: [],
  generate: ["ide", "analysis", "host", "dialects", "rules", "catalogue", "model"],
};

/** The only places that may use a package or a part of the platform. */
const packages: Readonly<Record<string, RegExp>> = {
  yaml: /^src\/syntax\/yaml\.ts$/,
  "@lezer/markdown": /^src\/syntax\/markdown/,
  "@lezer/common": /^src\/syntax\/markdown/,
  ignore: /^src\/(?:analysis\/globs\.ts|host\/)/,
  valibot: /^src\/analysis\/config-file\.ts$/,
  picocolors: /^src\/cli\//,
  vscode: /^src\/client\//,
  "vscode-languageclient": /^src\/client\//,
  "vscode-languageserver": /^src\/server\//,
  "vscode-languageserver-types": /^src\/server\//,
};

/** What only the outermost parts may touch: disk, console, environment, clock. */
const outside = /^src\/(?:host|cli|server|client|generate)\//;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly line: string;
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .sort();

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/^(?:import|export)\s(?:[^;]*?\sfrom\s)?"([^"]+)";|\bimport\("([^"]+)"\)/gm)].map(
    (match) => ({
      file,
      target: (match[1] ?? match[2])!,
      line: match[0].split("\n", 1)[0]!,
    }),
  ),
);

const layerOf = (path: string): string => path.split("/")[1]!;

describe("layers", () => {
  it("are all known", () => {
    assert.ok(files.length > 50);
    for (const file of files) assert.ok(layerOf(file) in allowed, `${file} is in no layer`);
  });

  it("import downwards only", () => {
    for (const { file, target } of imports) {
      // Name and version of the product are written down once.
      if (!target.startsWith(".") || target === "../../package.json") continue;
      const path = normalize(join(dirname(file), target)).replaceAll("\\", "/");
      const from = layerOf(file);
      const to = layerOf(path);
      if (from === to) continue;
      const isShared = from === "client" && /^src\/(?:server\/protocol|host\/candidates)$/.test(path);
      assert.ok(isShared || allowed[from]!.includes(to), `${file} imports ${target}`);
    }
  });

  it("hold no circle of files", () => {
    const inward = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (!target.startsWith(".")) continue;
      const path = normalize(join(dirname(file), target)).replaceAll("\\", "/");
      const found = [`${path}.ts`, `${path}/index.ts`].find((name) => files.includes(name));
      if (found !== undefined) inward.set(file, [...(inward.get(file) ?? []), found]);
    }
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), `a circle: ${[...path.slice(path.indexOf(file)), file].join(" -> ")}`);
      if (done.has(file)) return;
      for (const next of inward.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    assert.equal(done.size, files.length);
  });

  it("use each package in its one place", () => {
    for (const { file, target } of imports) {
      if (target.startsWith(".") || target.startsWith("node:")) continue;
      const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : target.split("/")[0]!;
      assert.ok(packages[name]?.test(file), `${file} imports ${target}`);
    }
  });

  it("touch disk only in the host and in what is run by hand", () => {
    for (const { file, target } of imports) {
      if (!/^node:(?:fs|child_process|net|http|https|worker_threads)/.test(target)) continue;
      assert.match(file, /^src\/(?:host|generate)\//, `${file} imports ${target}`);
    }
  });

  it("keep console, environment, clock and chance out of the core", () => {
    for (const file of files) {
      if (outside.test(file)) continue;
      assert.doesNotMatch(
        textOf(file),
        /(?<![\w.-])(?:console|process)\.|\bglobalThis\b|\bDate\b|Math\.random|\bsetTimeout\b/,
        file,
      );
    }
  });

  it("open no network and run nothing", () => {
    for (const file of files) {
      if (file.startsWith("src/client/")) continue;
      assert.doesNotMatch(textOf(file), /\bfetch\((?!\?)|\beval\(|new Function\(|XMLHttpRequest/, file);
    }
  });
});
