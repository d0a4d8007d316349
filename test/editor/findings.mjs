import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { runNode } from "../../scripts/lib/process.mjs";
import { deleteFolder, temporaryFolder } from "./harness.mjs";

/** A copy of examples/, of the same name, that a test may change; `deleteCopy` deletes it. */
export function copyExamples() {
  const folder = join(temporaryFolder("copy"), "examples");
  cpSync(inRoot("examples"), folder, { recursive: true });
  return folder;
}

export const deleteCopy = (folder) => deleteFolder(dirname(folder));

/**
 * What the command line finds in a folder, files relative to it: the measure for what the editor has to show.
 * Rejects when the command line fails (findings are no failure).
 */
export async function findingsIn(folder) {
  const { status, output } = await runNode(inRoot("dist/cli.js"), ["check", "--format", "json", "."], { cwd: folder });
  if (status > 1) throw new Error(`sluice check ended with status ${status}:\n${output}`);
  return JSON.parse(output.slice(output.indexOf("{"))).findings;
}

/** A finding in a few words: where and what. */
export const nameOf = ({ file, range, rule }) => `${file}:${range.start.line}:${range.start.column} ${rule}`;
