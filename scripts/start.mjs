// `npm start`: from a fresh clone to Sluice at work on examples/, with nothing but Node and npm.
import { build } from "./lib/bundles.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { inRoot } from "./lib/paths.mjs";
import { runNode } from "./lib/process.mjs";
import { runMain, say, step } from "./lib/terminal.mjs";

const CLEAN = 0;
const FINDINGS = 1;

await runMain(async () => {
  await ensurePackages();
  await step("Building", () => build());

  say("\n$ sluice check examples\n");
  const { status } = await runNode(inRoot("dist/cli.js"), ["check", "examples"], { inherit: true });
  if (status !== CLEAN && status !== FINDINGS) throw new Error(`sluice check ended with status ${status}`);

  say("\nTo see the same in VS Code, with hovers and quick fixes:  npm run editor");
  say("To check files of your own:                               node dist/cli.js check PATH...");
  say("To pack the extension for your own VS Code:               npm run package");
});
