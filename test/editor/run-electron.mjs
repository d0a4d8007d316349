import { runTests } from "@vscode/test-electron";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { copyExamples, deleteCopy } from "./findings.mjs";
import { deleteSuiteFiles, readReport, suiteEnvironment } from "./run-suite.mjs";

/**
 * Runs the same suite in a desktop VS Code that is downloaded from Microsoft ("stable" or a version number); for
 * machines with a screen and the internet. Resolves to `{ passed, failed, output }`.
 */
export async function runElectronSuite({ version, grep }) {
  const workspace = copyExamples();
  const extensionTestsEnv = await suiteEnvironment(workspace, grep);
  try {
    const failure = await runTests({
      version,
      extensionDevelopmentPath: inRoot(),
      extensionTestsPath: inRoot("out/test/editor/suite/index"),
      extensionTestsEnv,
      launchArgs: [workspace, "--disable-extensions", "--disable-workspace-trust", "--skip-welcome"],
    }).then(() => undefined, String);
    return readReport(extensionTestsEnv.SLUICE_TEST_LOG, failure ? [failure] : []);
  } finally {
    deleteCopy(workspace);
    deleteSuiteFiles(extensionTestsEnv);
  }
}
