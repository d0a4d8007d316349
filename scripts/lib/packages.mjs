import { readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { npm } from "./process.mjs";
import { step } from "./terminal.mjs";

/**
 * Installs the npm packages of package-lock.json unless node_modules already holds just these.
 * Needs nothing but Node and npm. Install scripts of packages are not run; none of ours needs one.
 */
export async function ensurePackages() {
  if (packagesMatch()) return;
  await step("Installing npm packages", () =>
    npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}

/**
 * npm leaves a stamp of its own, node_modules/.package-lock.json, as the last act of every install: it names what
 * is really there, also after an `npm install` by hand. Packages for other platforms are in the lock file only.
 */
function packagesMatch() {
  const wanted = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "") return true;
    const found = present.packages[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), "utf8"));
  } catch {
    return undefined;
  }
}
