// node run-mocha.mjs FOLDER RESULT_FILE [GREP]: runs every *.test.js below the folder but those in editor/, prints
// mocha's report, and writes {passed, failed} to the result file.
import { readdirSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import Mocha from "mocha";

const TEST_TIMEOUT_MS = 30_000;

const [folder, resultFile, grep] = process.argv.slice(2);
const mocha = new Mocha({ ui: "bdd", reporter: "dot", timeout: TEST_TIMEOUT_MS, slow: 1_000 });
if (grep) mocha.grep(grep);
for (const file of readdirSync(folder, { recursive: true }).sort()) {
  if (file.endsWith(".test.js") && !file.startsWith(`editor${sep}`)) mocha.addFile(join(folder, file));
}
const result = { passed: 0, failed: 0 };
mocha
  .run((failures) => {
    writeFileSync(resultFile, JSON.stringify(result));
    // A server process that a test left running must not keep this one.
    process.exit(failures > 0 ? 1 : 0);
  })
  .on("pass", () => result.passed++)
  .on("fail", () => result.failed++);
