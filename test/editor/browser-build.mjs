import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyExamples, deleteCopy, findingsIn } from "./findings.mjs";
import { deleteFolder, startEditor, temporaryFolder } from "./harness.mjs";
import { Problems } from "./problems.mjs";
import { Workbench } from "./workbench.mjs";

const TEST = "the browser build shows as many problems as the command line, in files that are not open too";

/**
 * Runs the extension's browser bundles (those of vscode.dev) in the browser's own extension host, with the server in a
 * worker and the files coming through VS Code. Resolves to `{ passed, failed, output }`.
 */
export async function runBrowserBuild({ vscode, browser, extension, screenshots }) {
  const folder = copyExamples();
  const copy = browserOnly(extension);
  const editor = await startEditor({ vscode, browser });
  try {
    const page = await editor.open({
      folder,
      payload: [["extensionDevelopmentPath", editor.remote(copy)]],
    });
    const shot = join(screenshots, "browser-build.png");
    return await showsAllProblems(new Workbench(page), await findingsIn(folder), shot);
  } finally {
    await editor.stop();
    deleteFolder(copy);
    deleteCopy(folder);
  }
}

async function showsAllProblems(workbench, findings, shot) {
  try {
    await workbench.ready();
    await workbench.openFile(findings[0].file);
    await new Problems(workbench).counts(["error", "warning", "info"].map((severity) => countOf(findings, severity)));
    return { passed: 1, failed: 0, output: `ok   ${TEST}` };
  } catch (error) {
    return { passed: 0, failed: 1, output: `FAIL ${TEST}\n${error.stack}` };
  } finally {
    await workbench.screenshot(shot);
  }
}

const countOf = (findings, wanted) => findings.filter(({ severity }) => severity === wanted).length;

/**
 * A copy of the extension that can run in the browser only. It comes from this machine's VS Code here, not from a
 * gallery, and for such VS Code refuses to start workers by their address; so the worker's text is handed over.
 */
function browserOnly(extension) {
  const copy = temporaryFolder("browser-only");
  cpSync(extension, copy, { recursive: true });
  const manifest = join(copy, "package.json");
  const { main: _, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  writeFileSync(manifest, JSON.stringify(rest));
  rmSync(join(copy, "dist/extension.js"));
  rmSync(join(copy, "dist/server.js"));

  const client = join(copy, "dist/browser/extension.js");
  const server = readFileSync(join(copy, "dist/browser/server.js"), "utf8");
  const handOver = `{
    const Original = self.Worker;
    const server = ${JSON.stringify(server)};
    self.Worker = function () { return new Original(URL.createObjectURL(new Blob([server]))); };
  }`;
  writeFileSync(client, `${handOver}\n${readFileSync(client, "utf8")}`);
  return copy;
}
