import { existsSync, readFileSync, rmSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { run } from "./process.mjs";
import { say } from "./terminal.mjs";

const RESULT = inRoot("out/unit-tests.json");

/**
 * Runs all bundled tests but those of the editor, in a process of their own that prints as it goes.
 * Resolves to `{passed, failed}`; a run that broke off counts as one failure.
 */
export async function runUnitTests({ grep }) {
  rmSync(RESULT, { force: true });
  say("\nTests:");
  const args = ["--enable-source-maps", inRoot("scripts/lib/run-mocha.mjs"), inRoot("out/test"), RESULT];
  await run(process.execPath, [...args, ...(grep ? [grep] : [])], { inherit: true });
  return existsSync(RESULT) ? JSON.parse(readFileSync(RESULT, "utf8")) : { passed: 0, failed: 1 };
}
