import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./outputs";

const readOr = (path: string, fallback: string): string => (existsSync(path) ? readFileSync(path, "utf8") : fallback);

/**
 * Writes every generated file of the project at `root` that is not as it should be, and deletes pages of rules that are
 * gone. Returns the paths of both, so that a test can fail on them.
 */
export function updateGeneratedFiles(root: string): readonly string[] {
  const files = generatedFiles({
    ruleFiles: readdirSync(join(root, "src/rules")),
    packageJson: readFileSync(join(root, "package.json"), "utf8"),
    grammar: readFileSync(join(root, "syntaxes/sluice.tmLanguage.json"), "utf8"),
    readme: readOr(join(root, "README.md"), ""),
  });
  const changed: string[] = [];
  for (const [path, text] of files) {
    const full = join(root, path);
    if (readOr(full, "\u0000") === text || (path === "README.md" && text === "")) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    changed.push(path);
  }
  const pages = join(root, "docs/rules");
  for (const name of existsSync(pages) ? readdirSync(pages) : []) {
    const path = `docs/rules/${name}`;
    if (files.has(path)) continue;
    rmSync(join(root, path));
    changed.push(path);
  }
  return changed;
}
