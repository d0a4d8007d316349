// The only user of the file system.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { configurationNames, isCandidate, isConfiguration, maximumFileBytes, skippedFolders } from "./candidates";

/** What a path leads to. */
export type PathKind = "file" | "folder" | "other" | "missing";

/** Why a file has no text for us. */
export type Unread = "missing" | "unreadable" | "not a file" | "too large" | "binary";

/** The text of a file, or why there is none. */
export type Reading = { readonly text: string } | { readonly unread: Unread };

/** The files of one folder that are worth reading, as absolute paths in order of name. */
export interface FoundFolder {
  readonly files: readonly string[];
  /** The folder's configuration file, where it has one. */
  readonly configuration: string | undefined;
}

/** The patterns of one .gitignore, and those of the folders around it. */
interface IgnoreLevel {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly outer: IgnoreLevel | undefined;
}

/** What stands at the path; links are followed. */
export function kindOf(path: string): PathKind {
  try {
    const stats = statSync(path);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  } catch {
    return "missing";
  }
}

/**
 * Reads a text as editors do: UTF-8 (or UTF-16 with a byte order mark); invalid bytes become U+FFFD; the byte order
 * mark is not part of the text, so that columns are those that an editor shows.
 */
export function readText(path: string): Reading {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { unread: "not a file" };
    if (stats.size > maximumFileBytes) return { unread: "too large" };
    return decode(readFileSync(path));
  } catch (error) {
    return { unread: isMissing(error) ? "missing" : "unreadable" };
  }
}

/** Bytes at the start of a file that tell whether it is text at all. */
const probe = 8_192;

function decode(bytes: Buffer): Reading {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString("utf16le", 2) };
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return { text: Buffer.from(even).swap16().toString("utf16le") };
  }
  if (bytes.subarray(0, probe).includes(0)) return { unread: "binary" };
  const hasMark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: bytes.toString("utf8", hasMark ? 3 : 0) };
}

const isMissing = (error: unknown): boolean => {
  const code = (error as NodeJS.ErrnoException).code;
  return code === "ENOENT" || code === "ENOTDIR";
};

/**
 * Searches a folder, nearest folders first, one folder a step, so that the caller may pause between steps. Honours
 * each .gitignore on the way and those above up to the repository's root; a folder that these themselves ignore was
 * named on purpose and is searched. Links are not followed, folders that cannot be listed are passed over.
 */
export function* searchFolder(root: string): Generator<FoundFolder> {
  const outer = ignoresAbove(root);
  const waiting: { readonly folder: string; readonly level: IgnoreLevel | undefined }[] = [
    { folder: root, level: isIgnored(outer, root, "folder") ? undefined : outer },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { folder } = next;
    const level = ignoresOf(folder, next.level);
    const files: string[] = [];
    let configuration: string | undefined;
    for (const entry of list(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && !isIgnored(level, path, "folder")) waiting.push({ folder: path, level });
      } else if (!entry.isFile()) continue;
      else if (isConfiguration(entry.name)) configuration = preferred(configuration, path);
      else if (isCandidate(entry.name) && !isIgnored(level, path, "file")) files.push(path);
    }
    yield { files, configuration };
  }
}

/** Of two configuration files in one folder, the one whose kind comes first. */
const preferred = (a: string | undefined, b: string): string => (a?.endsWith(configurationNames[0]) ? a : b);

function list(folder: string) {
  try {
    const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch {
    return [];
  }
}

function ignoresOf(folder: string, outer: IgnoreLevel | undefined): IgnoreLevel | undefined {
  const reading = readText(join(folder, ".gitignore"));
  if (!("text" in reading)) return outer;
  try {
    return { folder, patterns: ignore({ allowRelativePaths: true }).add(reading.text), outer };
  } catch {
    return outer;
  }
}

/** The .gitignore files of the folders above, if they are in the same repository. */
function ignoresAbove(root: string): IgnoreLevel | undefined {
  const above: string[] = [];
  for (let folder = root; !existsSync(join(folder, ".git")); ) {
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    above.unshift(parent);
    folder = parent;
  }
  return above.reduce<IgnoreLevel | undefined>((outer, folder) => ignoresOf(folder, outer), undefined);
}

/** The innermost .gitignore that speaks of the path decides. */
function isIgnored(level: IgnoreLevel | undefined, path: string, kind: "file" | "folder"): boolean {
  for (let at = level; at !== undefined; at = at.outer) {
    const inside = path.slice(at.folder.endsWith(sep) ? at.folder.length : at.folder.length + 1);
    const slashed = sep === "/" ? inside : inside.replaceAll(sep, "/");
    const { ignored, unignored } = at.patterns.test(kind === "folder" ? `${slashed}/` : slashed);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The configuration file of a folder itself. */
export const configurationIn = (folder: string): string | undefined =>
  configurationNames.map((name) => join(folder, name)).find((path) => kindOf(path) === "file");
