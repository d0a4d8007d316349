import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browser-install.mjs";
import { inRoot } from "./paths.mjs";
import { say, step } from "./terminal.mjs";
import { editions, ensureVSCode, whyNoVSCode } from "./vscode-install.mjs";
import { installExtension } from "./vscode-server.mjs";
import { packExtension, vsix } from "./vsix.mjs";

const screenshots = inRoot("out/screenshots");
const viaElectron = process.env.SLUICE_TEST_ELECTRON === "1";
let parts;

/**
 * Gets everything that the editor tests need, and resolves to undefined when all of it is there, else to the reason
 * in a few words. With SLUICE_TEST_ELECTRON=1 nothing is needed but a desktop and the internet.
 */
export async function whyNoEditorTests() {
  if (viaElectron) return undefined;
  const reason = whyNoVSCode();
  if (reason) return reason;
  try {
    parts = await step("Getting VS Code, newest and oldest, and Chromium", getParts);
    return undefined;
  } catch (error) {
    return error.message.split("\n").slice(0, 3).join(" ");
  }
}

async function getParts() {
  const [browser, newest, oldest] = await Promise.all([
    ensureBrowser(),
    ensureVSCode("newest"),
    ensureVSCode("oldest"),
  ]);
  return { browser, newest, oldest };
}

/** Runs the suites and the user's path. Resolves to the summed `{passed, failed}`. */
export async function runEditorTests({ grep }) {
  await step("Packing sluice.vsix", packExtension);
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const results = viaElectron ? await electronSuites(grep) : await browserTests(grep);
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function browserTests(grep) {
  const { deleteFolder, temporaryFolder } = await import("../../test/editor/harness.mjs");
  const { runBrowserBuild } = await import("../../test/editor/browser-build.mjs");
  const { runSuite } = await import("../../test/editor/run-suite.mjs");
  const { runUserPath } = await import("../../test/editor/user-path.mjs");
  const { browser, newest, oldest } = parts;
  const extensionsFolder = temporaryFolder("extensions");
  const results = [];
  try {
    await installExtension(newest, vsix, extensionsFolder);
    const extension = join(
      extensionsFolder,
      readdirSync(extensionsFolder).find((name) => name.startsWith("sluice.")),
    );
    for (const vscode of [newest, oldest]) {
      const title = `Suite in the extension host of VS Code ${vscode.version} (${vscode.name})`;
      results.push(await reported(title, () => runSuite({ vscode, browser, extension, grep })));
    }
    const inBrowser = () => runBrowserBuild({ vscode: newest, browser, extension, screenshots });
    if (!grep) results.push(await reported(`Browser build in VS Code ${newest.version}`, inBrowser));
    const title = `A user's path through VS Code ${newest.version}, the extension installed from sluice.vsix`;
    const path = () => runUserPath({ vscode: newest, browser, extensionsFolder, screenshots, grep });
    results.push(await reported(title, path));
  } finally {
    deleteFolder(extensionsFolder);
    deleteFolder(`${extensionsFolder}-data`);
  }
  return results;
}

async function electronSuites(grep) {
  const { runElectronSuite } = await import("../../test/editor/run-electron.mjs");
  const versions = ["stable", editions.oldest.vscode];
  const results = [];
  for (const version of versions) {
    results.push(await reported(`Suite in desktop VS Code ${version}`, () => runElectronSuite({ version, grep })));
  }
  say("The user's path is for the in-browser VS Code; it was not run.");
  return results;
}

/** Says what is run, how long it took and how it ended; all output where something failed. */
async function reported(title, work) {
  say();
  const result = await step(title, work).catch((error) => ({ passed: 0, failed: 1, output: error.stack }));
  if (result.failed > 0) say(result.output);
  say(`  ${result.passed} passed, ${result.failed} failed`);
  return result;
}
