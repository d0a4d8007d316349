// Builds and packs the extension: node scripts/package.mjs -> sluice.vsix
import { statSync } from "node:fs";
import { build } from "./lib/bundles.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { runMain, say, step } from "./lib/terminal.mjs";
import { packExtension, vsix } from "./lib/vsix.mjs";

await runMain(async () => {
  await ensurePackages();
  await step("Building dist/", () => build());
  await step("Packing sluice.vsix", packExtension);
  say(`sluice.vsix: ${Math.ceil(statSync(vsix).size / 1024)} KB`);
});
