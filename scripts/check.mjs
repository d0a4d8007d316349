// Types, lint and format of the whole project: node scripts/check.mjs [--fix]
import { parseArgs } from "node:util";
import { checks, mend } from "./lib/checks.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { runMain, say } from "./lib/terminal.mjs";

await runMain(async () => {
  const { values } = parseArgs({ options: { fix: { type: "boolean" } } });
  await ensurePackages();
  if (values.fix) await mend();
  for (const { name, check } of checks) {
    const { status, output } = await check();
    say(status === 0 ? `${name}: ok` : `${name}: failed\n${output}`);
    if (status !== 0) process.exitCode = 1;
  }
});
