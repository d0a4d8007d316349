import { inRoot } from "./paths.mjs";
import { runNode } from "./process.mjs";

const tsc = () => runNode(inRoot("node_modules/typescript/bin/tsc"), ["--noEmit", "--pretty", "false"]);

const biome = (...options) =>
  runNode(inRoot("node_modules/@biomejs/biome/bin/biome"), [
    "check",
    "--colors=off",
    "--error-on-warnings",
    ...options,
  ]);

/** What a change has to pass before any test: a name, and a function that resolves to `{status, output}`. */
export const checks = [
  { name: "type check", check: tsc },
  { name: "lint and format", check: () => biome() },
];

/** Mends what the linter can mend by itself, and the format. */
export const mend = () => biome("--write");
