// `npm run editor`: a real VS Code with Sluice in it, opened on examples/. With --browser never the desktop one.
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./lib/bundles.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { cacheFolder, inRoot, root } from "./lib/paths.mjs";
import { findProgram, mustRun } from "./lib/process.mjs";
import { runMain, say, step } from "./lib/terminal.mjs";
import { ensureVSCode, whyNoVSCode } from "./lib/vscode-install.mjs";
import { installExtension, startServer } from "./lib/vscode-server.mjs";
import { packExtension, vsix } from "./lib/vsix.mjs";

const examples = inRoot("examples");

async function openDesktop(code) {
  await mustRun(code, ["--new-window", `--extensionDevelopmentPath=${root}`, examples]);
  say("VS Code opens in a window of its own. Open a note or a template of the examples there.");
}

async function openInBrowser() {
  const reason = whyNoVSCode();
  if (reason)
    throw new Error(`There is no "code" in PATH, and ${reason}. Install VS Code, or use sluice.vsix elsewhere.`);

  await step("Packing the extension", packExtension);
  const vscode = await step("Getting VS Code (the first time it is a download)", () => ensureVSCode("newest"));
  const extensionsFolder = join(cacheFolder, "editor/extensions");
  rmSync(extensionsFolder, { recursive: true, force: true });
  await step("Installing the extension in it", () => installExtension(vscode, vsix, extensionsFolder));

  const token = randomUUID();
  const dataFolder = join(cacheFolder, "editor/data");
  const server = await startServer(vscode, { dataFolder, extensionsFolder, token });
  const address = new URL(server.address);
  address.search = new URLSearchParams({ tkn: token, folder: examples }).toString();
  say(`\nVS Code is ready. Open this address in a browser on this machine:\n\n  ${address}\n\nCtrl-C ends it.`);

  // A terminal and npm may both pass the signal on, so it can come twice.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.stop());
  await server.closed;
  say("\nVS Code has ended.");
}

await runMain(async () => {
  const { values } = parseArgs({ options: { browser: { type: "boolean" } } });
  await ensurePackages();
  await step("Building", () => build());
  const code = values.browser ? undefined : findProgram("code");
  await (code ? openDesktop(code) : openInBrowser());
});
