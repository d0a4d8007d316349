// `npm test`: everything. node scripts/test.mjs [--no-editor | --only-editor] [--grep TEXT]
// The last line is always "N passed, N failed", summed over all parts; the exit status is 0 only when nothing failed.
import { parseArgs } from "node:util";
import { build, buildTests } from "./lib/bundles.mjs";
import { checks } from "./lib/checks.mjs";
import { runEditorTests, whyNoEditorTests } from "./lib/editor-tests.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { runMain, say, step } from "./lib/terminal.mjs";
import { runUnitTests } from "./lib/unit-tests.mjs";

const { values: options } = parseArgs({
  options: {
    "no-editor": { type: "boolean" },
    "only-editor": { type: "boolean" },
    grep: { type: "string" },
  },
});
const SHOWN_LINES = 60;
const total = { passed: 0, failed: 0 };

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/** One part that either works or does not: it counts as one test. Resolves to whether it works. */
async function part(name, work) {
  try {
    await step(name, work);
    count({ passed: 1, failed: 0 });
    return true;
  } catch (error) {
    say(error.message);
    count({ passed: 0, failed: 1 });
    return false;
  }
}

async function passes(check) {
  const { status, output } = await check();
  if (status === 0) return;
  const lines = output.split("\n");
  const rest = lines.length - SHOWN_LINES;
  if (rest > 0) lines.splice(SHOWN_LINES, rest, `... and ${rest} more lines: npm run check shows them all`);
  throw new Error(lines.join("\n"));
}

async function editorPart() {
  const reason = await whyNoEditorTests();
  if (reason) {
    say(`\neditor tests not run: ${reason}`);
    // Where a machine decides, what was not tried must not pass.
    if (process.env.CI === "true") count({ passed: 0, failed: 1 });
    return;
  }
  count(await runEditorTests({ grep: options.grep }));
}

async function main() {
  await ensurePackages();
  if (!options["only-editor"]) for (const { name, check } of checks) await part(name, () => passes(check));
  const isBuilt = (await part("build", () => build())) && (await part("build of the tests", buildTests));
  if (!isBuilt) return say("Nothing else was run: it would be tried on an older build.");
  if (!options["only-editor"]) count(await runUnitTests({ grep: options.grep }));
  if (!options["no-editor"]) await editorPart();
}

await runMain(async () => {
  try {
    await main();
  } catch (error) {
    say(`\n${error.stack}`);
    count({ passed: 0, failed: 1 });
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
});
