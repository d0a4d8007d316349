import { existsSync, readdirSync, readFileSync } from "node:fs";
import { findProgram, mustRun } from "./process.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The path of a Chromium or Chrome on this machine (SLUICE_CHROMIUM names one), or undefined. */
export const findBrowser = () => process.env.SLUICE_CHROMIUM || findProgram(...NAMES);

/**
 * Resolves to the path of a Chromium; installs one, and a font where the machine has none, if it may.
 * Rejects with the reason when there is none and it cannot be installed.
 */
export async function ensureBrowser() {
  const missing = [...(findBrowser() ? [] : ["chromium"]), ...(hasFont() ? [] : ["fonts-dejavu-core"])];
  if (missing.length > 0 && mayInstall()) await aptInstall(missing);
  const browser = findBrowser();
  if (!browser) throw new Error("there is no Chromium, and only root on Debian or Ubuntu can install one from here");
  return browser;
}

function mayInstall() {
  if (process.getuid?.() !== 0 || !findProgram("apt-get")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await mustRun("apt-get", ["update", "-qq"], { env });
  await mustRun("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}

/** Whether text on the screenshots would be text; a machine without any font shows boxes. */
function hasFont(folder = "/usr/share/fonts") {
  if (process.platform !== "linux") return true;
  return (
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pf[ab])$/.test(name))
  );
}
