import { execFile, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

const HOST = "127.0.0.1";
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 50;

/** No marketplace: nothing here may go out to the network. */
const environment = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** Settings that keep VS Code to what is being looked at: no start page, no chat, no experiments, no look-ups. */
const quietSettings = {
  "chat.agentHost.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Installs a .vsix into a folder of extensions; rejects with what VS Code says. */
export async function installExtension(vscode, file, extensionsFolder) {
  const data = `${extensionsFolder}-data`;
  const args = ["--install-extension", file, "--extensions-dir", extensionsFolder, "--server-data-dir", data];
  await promisify(execFile)(vscode.node, [vscode.main, ...args], { env: environment });
}

/**
 * Starts a VS Code that a browser on this machine can open.
 *
 * - `dataFolder`: for its state; made where it is missing. Its settings file is written anew.
 * - `token`: a secret that the address must carry, else everyone on this machine may come in.
 * - `testing`: accept a test suite in the page's address, and ask nothing of the user.
 *
 * Resolves, once it answers, to `{ address, host, closed, stop }`; `closed` resolves when it has ended by itself or
 * through `stop`. Rejects with its log when it does not start.
 */
export async function startServer(vscode, { dataFolder, extensionsFolder, settings, token, testing, env }) {
  const port = await freePort();
  const host = `${HOST}:${port}`;
  writeSettings(dataFolder, settings);
  const logFile = join(dataFolder, "server.log");
  const log = openSync(logFile, "w");
  const server = spawn(
    vscode.node,
    [
      ...[vscode.main, "--host", HOST, "--port", String(port), "--server-data-dir", dataFolder],
      ...["--accept-server-license-terms", "--telemetry-level", "off", "--disable-experiments"],
      ...["--disable-workspace-trust", ...(token ? ["--connection-token", token] : ["--without-connection-token"])],
      ...(extensionsFolder ? ["--extensions-dir", extensionsFolder] : []),
      ...(testing ? ["--enable-smoke-test-driver"] : []),
    ],
    // A group of its own: the server starts further processes, and all of them must go when it goes.
    { detached: true, stdio: ["ignore", log, log], env: { ...environment, ...env } },
  );
  closeSync(log);
  const closed = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    signalGroup(server.pid, "SIGTERM");
    const impatience = setTimeout(() => signalGroup(server.pid, "SIGKILL"), STOP_TIMEOUT_MS);
    await closed;
    clearTimeout(impatience);
  };
  try {
    await answers(`http://${host}/version`, () => server.exitCode !== null);
  } catch {
    await stop();
    throw new Error(`VS Code ${vscode.version} did not start:\n${readFileSync(logFile, "utf8")}`);
  }
  return { address: `http://${host}/`, host, closed, stop };
}

function writeSettings(dataFolder, settings) {
  const folder = join(dataFolder, "data/User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** Any port that nobody listens on now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url, hasEnded) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (hasEnded() || Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
