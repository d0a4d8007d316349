import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { copyExamples, deleteCopy, findingsIn } from "./findings.mjs";
import { startEditor } from "./harness.mjs";

const TIMEOUT_MS = 300_000;
/** In the browser VS Code saves by itself after a second: a slow test would find on disk what it meant to take back. */
const SETTINGS = { "files.autoSave": "off" };

/**
 * Runs the mocha suite in the extension host of a VS Code, on a copy of examples/ and against the extension in
 * `extension` (a folder: the installed package). Resolves to `{ passed, failed, output }`; a suite that never came to
 * its end counts as one failure, with VS Code's log as output.
 */
export async function runSuite({ vscode, browser, extension, grep }) {
  const workspace = copyExamples();
  const environment = await suiteEnvironment(workspace, grep);
  const log = [];
  try {
    const editor = await startEditor({ vscode, browser, settings: SETTINGS, env: environment });
    try {
      await endOfSuite(editor, { workspace, extension, log });
    } finally {
      await editor.stop();
    }
    return readReport(environment.SLUICE_TEST_LOG, log);
  } finally {
    deleteCopy(workspace);
    deleteSuiteFiles(environment);
  }
}

/** What the suite is told through its environment: where to write, what to expect, which tests to run. */
export async function suiteEnvironment(workspace, grep = "") {
  const expected = `${workspace}-findings.json`;
  writeFileSync(expected, JSON.stringify(await findingsIn(workspace)));
  return { SLUICE_TEST_LOG: `${workspace}.log`, SLUICE_TEST_FINDINGS: expected, SLUICE_TEST_GREP: grep };
}

export function deleteSuiteFiles({ SLUICE_TEST_LOG, SLUICE_TEST_FINDINGS }) {
  rmSync(SLUICE_TEST_LOG, { force: true });
  rmSync(SLUICE_TEST_FINDINGS, { force: true });
}

/** Resolves when the suite has ended or its time is up. Its result is in the report, not here. */
async function endOfSuite(editor, { workspace, extension, log }) {
  let timer;
  let page;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, TIMEOUT_MS, "timeout");
  });
  const ended = new Promise((resolve, reject) => {
    const options = {
      folder: workspace,
      payload: [
        ["extensionDevelopmentPath", editor.remote(extension)],
        ["extensionTestsPath", editor.remote(inRoot("out/test/editor/suite/index"))],
      ],
      onLog: (type, text) => log.push(`[${type}] ${text}`),
      onExit: resolve,
    };
    editor.open(options).then((opened) => {
      page = opened;
    }, reject);
  });
  const end = await Promise.race([ended, timeout]);
  clearTimeout(timer);
  if (end === "timeout") await page?.screenshot({ path: inRoot("out/screenshots/suite-timeout.png") });
}

/** The suite writes its results to a file, because VS Code's log is full of other things. */
export function readReport(file, log) {
  const output = existsSync(file) ? readFileSync(file, "utf8") : "";
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(output);
  if (!counts)
    return { passed: 0, failed: 1, output: `The suite did not come to its end.\n${output}\n${log.join("\n")}` };
  return { passed: Number(counts[1]), failed: Number(counts[2]), output };
}
