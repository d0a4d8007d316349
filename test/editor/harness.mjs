import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { chromium } from "playwright-core";
import { startServer } from "../../scripts/lib/vscode-server.mjs";

const WINDOW = { width: 1280, height: 900 };

/** Chromium as a test wants it: no sandbox (root needs that), nothing in the background, no host but this one. */
const browserArguments = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--no-first-run",
  "--no-sandbox",
];

/** A new folder for one run, away from the checkout; whoever makes it deletes it. */
export const temporaryFolder = (purpose) => mkdtempSync(join(tmpdir(), `sluice-${purpose}-`));

export const deleteFolder = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/**
 * Starts a VS Code of its own (settings, state and browser profile are new each time).
 * Resolves to `{ remote, open, stop }`; `stop` ends it and deletes all its traces.
 */
export async function startEditor({ vscode, browser, extensionsFolder, settings, env }) {
  const dataFolder = temporaryFolder("vscode");
  const server = await startServer(vscode, { dataFolder, extensionsFolder, settings, env, testing: true });
  let context;

  /** A path of this machine as VS Code names it in its address. */
  const remote = (path) => `vscode-remote://${server.host}${path}`;

  /**
   * Opens a folder in the browser and resolves to the page. `payload` is VS Code's own list of start options.
   * `onLog(type, text)` gets every line of VS Code's log, `onExit(status)` the end of a test suite.
   */
  async function open({ folder, payload = [], onLog, onExit }) {
    context = await chromium.launchPersistentContext(join(dataFolder, "chromium"), {
      executablePath: browser,
      headless: true,
      viewport: WINDOW,
      args: browserArguments,
    });
    const page = context.pages()[0] ?? (await context.newPage());
    // VS Code looks for these two when it starts, so they have to be there before the page is.
    if (onLog) await page.exposeFunction("codeAutomationLog", (type, parts) => onLog(type, format(...parts)));
    if (onExit) await page.exposeFunction("codeAutomationExit", (status) => onExit(status));
    const address = new URL(server.address);
    address.searchParams.set("folder", folder);
    if (payload.length > 0) address.searchParams.set("payload", JSON.stringify(payload));
    await page.goto(address.href);
    return page;
  }

  async function stop() {
    await context?.close();
    await server.stop();
    deleteFolder(dataFolder);
  }

  return { remote, open, stop };
}
