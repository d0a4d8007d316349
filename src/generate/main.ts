import { updateGeneratedFiles } from "./files";

const changed = updateGeneratedFiles(process.cwd());
for (const path of changed) console.log(`wrote ${path}`);
if (changed.includes("src/rules/index.ts")) console.log("The list of rules changed: run this once more.");
if (changed.length === 0) console.log("Everything is up to date.");
