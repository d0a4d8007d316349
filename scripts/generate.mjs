// Writes everything that is made from the rules (documentation, schemas, manifest parts): node scripts/generate.mjs

import { ensurePackages } from "./lib/packages.mjs";
import { inRoot, root } from "./lib/paths.mjs";
import { run } from "./lib/process.mjs";
import { runMain } from "./lib/terminal.mjs";

await runMain(async () => {
  await ensurePackages();
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: ["src/generate/main.ts"],
    absWorkingDir: root,
    outfile: "out/generate.cjs",
    platform: "node",
    target: "node20.19",
    format: "cjs",
    bundle: true,
    sourcemap: "inline",
    logLevel: "silent",
  });
  const { status } = await run(
    process.execPath,
    ["--enable-source-maps", inRoot("out/generate.cjs"), ...process.argv.slice(2)],
    {
      inherit: true,
    },
  );
  process.exitCode = status;
});
