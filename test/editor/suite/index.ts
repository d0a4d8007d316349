import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const TEST_TIMEOUT_MS = 60_000;

/**
 * What VS Code calls in its extension host: runs every test beside this file. Resolves when all passed.
 * Writes one line per test and the counts to the file named by SLUICE_TEST_LOG.
 */
export async function run(): Promise<void> {
  // An import at the top would become a require, and mocha is a module that not every Node can require.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: TEST_TIMEOUT_MS });
  if (process.env.SLUICE_TEST_GREP) mocha.grep(process.env.SLUICE_TEST_GREP);
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith(".test.js")) mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => {
    let passed = 0;
    let failed = 0;
    const runner = mocha.run((count) => {
      report(`${passed} passed, ${failed} failed`);
      resolve(count);
    });
    runner.on("pass", (test) => {
      passed++;
      report(`ok   ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on("fail", (test, error) => {
      failed++;
      report(`FAIL ${test.fullTitle()}\n${error.stack ?? error}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

function report(line: string): void {
  const file = process.env.SLUICE_TEST_LOG;
  if (file) appendFileSync(file, `${line}\n`);
  else console.log(line);
}
