import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder of its own for one test. */
export interface Project {
  readonly path: string;
  readonly uri: string;
  write(file: string, text: string | Uint8Array): void;
  uriOf(file: string): string;
  remove(): void;
}

/** Writes files into a new folder of the system's temporary folder. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): Project {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "sluice-test-")));
  const project: Project = {
    path,
    uri: pathToFileURL(path).href,
    write(file, text) {
      const target = join(path, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    },
    uriOf: (file) => pathToFileURL(join(path, file)).href,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  return project;
}
