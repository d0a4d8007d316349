import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.mjs";

const LAST_LINES = 40;

/**
 * Runs a program to its end, by default in the checkout's top folder.
 * Resolves to its exit status and everything it printed (empty with `inherit`, which lets it print itself).
 * Rejects only when the program could not be started. A program ended by a signal counts as status 1.
 */
export function run(command, args, { cwd = root, env = {}, inherit = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", inherit ? "inherit" : "pipe", inherit ? "inherit" : "pipe"],
      shell: process.platform === "win32" && command.endsWith(".cmd"),
    });
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", reject);
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/** As `run`, but a status other than 0 rejects with the last lines that the program printed. */
export async function mustRun(command, args, options) {
  const { status, output } = await run(command, args, options);
  if (status === 0) return output;
  const tail = output.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
  throw new Error(`${command} ${args.join(" ")} ended with status ${status}\n${tail}`.trimEnd());
}

/** Runs a program of a package in node_modules (its JavaScript entry), with this very Node. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** Runs npm: the one that started us where there is one, else the one in PATH. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) return mustRun(process.execPath, [cli, ...args], options);
  return mustRun(process.platform === "win32" ? "npm.cmd" : "npm", args, options);
}

/** The full path of a program in PATH, or undefined. */
export function findProgram(...names) {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      for (const ending of endings) {
        const file = join(folder, name + ending);
        if (folder && isExecutable(file)) return file;
      }
    }
  }
  return undefined;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
