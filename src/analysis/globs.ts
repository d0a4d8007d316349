import ignore from "ignore";
import { type Config, type MatchGlobs, relativePath } from "./config";

const compiled = new Map<string, ReturnType<typeof ignore>>();

/** Whether a relative path matches one of the globs, read as lines of a .gitignore. */
export const matchGlobs: MatchGlobs = (globs, path) => {
  const clean = path.replace(/^\.?\/+/, "");
  if (globs.length === 0 || clean === "" || !ignore.isPathValid(clean)) return false;
  const key = globs.join("\n");
  let matcher = compiled.get(key);
  if (matcher === undefined) {
    matcher = ignore().add([...globs]);
    compiled.set(key, matcher);
  }
  return matcher.ignores(clean);
};

/** Whether the configuration lets the file be read at all. */
export function selects(config: Config, uri: string): boolean {
  const path = relativePath(config, uri);
  if (path === undefined) return true;
  if (config.files.length > 0 && !matchGlobs(config.files, path)) return false;
  return !matchGlobs(config.ignore, path);
}
