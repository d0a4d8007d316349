import { inRoot } from "./paths.mjs";
import { mustRun } from "./process.mjs";

/** The file that `packExtension` writes. */
export const vsix = inRoot("sluice.vsix");

/** Packs dist/ and what belongs to it (see .vscodeignore) into sluice.vsix. Rejects with the packer's message. */
export const packExtension = () =>
  mustRun(process.execPath, [
    inRoot("node_modules/@vscode/vsce/vsce"),
    "package",
    "--no-dependencies",
    "--allow-missing-repository",
    "--no-rewrite-relative-links",
    "--out",
    vsix,
  ]);
