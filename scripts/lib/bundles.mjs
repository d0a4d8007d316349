import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot, root } from "./paths.mjs";

const node = { platform: "node", target: "node20.19", format: "cjs" };
const browser = { platform: "browser", target: "es2022" };

/**
 * Leaves the rules' examples out of a bundle: they are documentation and tests, a third of the server's size, and the
 * editor shows the pages made from them. Relies on the formatter for where the list of examples begins and ends.
 */
const withoutExamples = {
  name: "without-examples",
  setup(esbuild) {
    esbuild.onLoad({ filter: /[\\/]src[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("defineRule({")) return undefined;
      const contents = text.replace(/^ {2}examples: \[\r?\n[\s\S]*?^ {2}\],$/m, "  examples: [],");
      return { contents, loader: "ts" };
    });
  },
};

/** What ships: each bundle with its one entry file. */
const bundles = [
  { entry: "src/cli/main.ts", outfile: "dist/cli.js", ...node, banner: { js: "#!/usr/bin/env node" } },
  { entry: "src/server/node.ts", outfile: "dist/server.js", ...node, plugins: [withoutExamples] },
  { entry: "src/client/extension.ts", outfile: "dist/extension.js", ...node, external: ["vscode"] },
  {
    entry: "src/server/browser.ts",
    outfile: "dist/browser/server.js",
    ...browser,
    format: "iife",
    plugins: [withoutExamples],
  },
  {
    entry: "src/client/browser.ts",
    outfile: "dist/browser/extension.js",
    ...browser,
    format: "cjs",
    external: ["vscode"],
  },
];

/**
 * Writes dist/ and dist/meta.json (esbuild's metafile over all bundles: which file imports which; tests read it).
 * Rejects with esbuild's message when a source does not compile.
 */
export async function build({ dev = false } = {}) {
  const esbuild = await import("esbuild");
  const results = await Promise.all(
    bundles.map(({ entry, ...options }) =>
      esbuild.build({
        ...options,
        entryPoints: [entry],
        absWorkingDir: root,
        bundle: true,
        minify: !dev,
        sourcemap: dev ? "linked" : false,
        legalComments: "none",
        metafile: true,
        logLevel: "silent",
      }),
    ),
  );
  if (!dev) removeSourceMaps();
  chmodSync(inRoot("dist/cli.js"), 0o755);
  writeFileSync(inRoot("dist/meta.json"), JSON.stringify(mergeMetafiles(results.map(({ metafile }) => metafile))));
}

/** Bundles each `*.test.ts` under test/ into out/test/ at the same path; what no test made any more is deleted there. */
export async function buildTests() {
  const esbuild = await import("esbuild");
  const sources = filesIn("test").filter((path) => path.endsWith(".test.ts") || path === "editor/suite/index.ts");
  mkdirSync(inRoot("out/test"), { recursive: true });
  await esbuild.build({
    ...node,
    entryPoints: sources.map((path) => `test/${path}`),
    absWorkingDir: root,
    outbase: "test",
    outdir: "out/test",
    bundle: true,
    packages: "external",
    sourcemap: "linked",
    logLevel: "silent",
  });
  removeStaleTests(new Set(sources.map((path) => path.replace(/\.ts$/, ".js"))));
}

/** All files below a folder of the checkout, as paths in it with forward slashes. */
const filesIn = (folder) =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: false }).map((path) => path.replaceAll("\\", "/"));

function mergeMetafiles(metafiles) {
  return {
    inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
  };
}

/** A development build before this one may have left maps, which must not ship. */
function removeSourceMaps() {
  for (const folder of ["dist", "dist/browser"]) {
    for (const name of readdirSync(inRoot(folder))) {
      if (name.endsWith(".map")) rmSync(inRoot(folder, name));
    }
  }
}

function removeStaleTests(made) {
  for (const path of filesIn("out/test")) {
    const script = path.replace(/\.map$/, "");
    if (script.endsWith(".js") && !made.has(script)) rmSync(inRoot("out/test", path), { force: true });
  }
}
