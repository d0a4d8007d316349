import { dirname, relative, resolve, sep } from "node:path";
import { type Config, defaultConfig } from "../analysis/config";
import { parseConfig } from "../analysis/config-file";
import { selects } from "../analysis/globs";
import { Workspace } from "../analysis/workspace";
import { isConfiguration } from "../host/candidates";
import { configurationIn, kindOf, readText, searchFolder } from "../host/disk";
import { uriOfPath } from "../host/uri";
import { Source } from "../text/source";
import { Progress } from "./progress";
import { UsageError } from "./usage";

/** What to read, and how. */
export interface LoadRequest {
  readonly operands: readonly string[];
  readonly config: string | undefined;
  readonly scope: "isolated" | "together";
}

/** The files that some dialect reads, in order of their names. */
export interface Loaded {
  readonly workspace: Workspace;
  readonly files: readonly LoadedFile[];
  /** Name of a file as it is printed: relative to the working directory, with forward slashes. */
  nameOf(uri: string): string;
}

export interface LoadedFile {
  readonly uri: string;
  readonly name: string;
}

/**
 * Finds and reads the files that the operands name. Throws a UsageError for a path that is not there, and for a
 * configuration that cannot be followed. Files that cannot be read are told on stderr and passed over.
 */
export function load(request: LoadRequest): Loaded {
  const progress = new Progress();
  try {
    return loadWith(request, progress);
  } finally {
    progress.done();
  }
}

function loadWith({ operands, config, scope }: LoadRequest, progress: Progress): Loaded {
  const configurations = new Configurations(config);
  const workspace = new Workspace({ isolated: scope === "isolated" });
  const names = new Map<string, string>();
  const files: LoadedFile[] = [];
  const named = new Set(operands.map((operand) => resolve(operand)));
  const paths = findPaths(operands.length === 0 ? ["."] : operands, progress);
  let count = 0;
  for (const path of paths) {
    count++;
    progress.report(() => `Reading ${count} of ${paths.length} files`);
    const folderConfig = configurations.of(dirname(path));
    const uri = uriOfPath(path);
    if (!selects(folderConfig, uri)) continue;
    const reading = readText(path);
    const name = nameOfPath(path);
    if (!("text" in reading)) {
      if (reading.unread === "unreadable" && named.has(path)) throw new UsageError(`${name} cannot be read.`);
      // A folder may hold anything; of a file that was named, people expect an answer.
      if (reading.unread !== "binary" || named.has(path)) {
        process.stderr.write(`sluice: ${name} was left out: ${reading.unread}\n`);
      }
      continue;
    }
    workspace.open(new Source(uri, 0, reading.text));
    if (workspace.dialectOf(uri) === undefined) workspace.close(uri);
    else {
      names.set(uri, name);
      files.push({ uri, name });
    }
  }
  files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const configs = new Map(files.map(({ uri }) => [uri, configurations.ofUri(uri)]));
  workspace.configure((uri) => configs.get(uri) ?? defaultConfig);
  return { workspace, files, nameOf: (uri) => names.get(uri) ?? uri };
}

/** The path as it is printed. */
export function nameOfPath(path: string): string {
  const name = relative(process.cwd(), path) || ".";
  return sep === "/" ? name : name.replaceAll(sep, "/");
}

/** Absolute paths in order, each once: named files whatever their ending, and the candidates of named folders. */
function findPaths(operands: readonly string[], progress: Progress): readonly string[] {
  const paths = new Set<string>();
  for (const operand of operands) {
    const path = resolve(operand);
    const kind = kindOf(path);
    if (kind === "missing") throw new UsageError(`There is no file or folder "${operand}".`);
    if (kind === "other") throw new UsageError(`"${operand}" is neither a file nor a folder.`);
    if (kind === "file") {
      if (!isConfiguration(path.slice(path.lastIndexOf(sep) + 1))) paths.add(path);
      continue;
    }
    for (const found of searchFolder(path)) {
      for (const file of found.files) paths.add(file);
      progress.report(() => `Searching: ${paths.size} files`);
    }
  }
  return [...paths].sort();
}

/** The configuration that counts in a folder: the one named, or the nearest upwards. */
class Configurations {
  readonly #named: Config | undefined;
  readonly #byFolder = new Map<string, Config>();
  readonly #byUri = new Map<string, Config>();

  constructor(named: string | undefined) {
    if (named === undefined) return;
    const path = resolve(named);
    if (kindOf(path) !== "file") throw new UsageError(`There is no configuration file "${named}".`);
    this.#named = readConfiguration(path);
  }

  of(folder: string): Config {
    if (this.#named !== undefined) return this.#named;
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const path = configurationIn(folder);
    const parent = dirname(folder);
    const config = path !== undefined ? readConfiguration(path) : parent === folder ? defaultConfig : this.of(parent);
    this.#byFolder.set(folder, config);
    this.#byUri.set(uriOfPath(folder), config);
    return config;
  }

  ofUri(uri: string): Config {
    return this.#named ?? this.#byUri.get(uri.slice(0, uri.lastIndexOf("/"))) ?? defaultConfig;
  }
}

function readConfiguration(path: string): Config {
  const reading = readText(path);
  const name = nameOfPath(path);
  if (!("text" in reading)) throw new UsageError(`The configuration ${name} cannot be read: ${reading.unread}.`);
  const base: Config = { ...defaultConfig, folder: uriOfPath(dirname(path)) };
  const { config, problems } = parseConfig(reading.text, base);
  if (problems.length > 0) {
    const source = new Source(path, 0, reading.text);
    const lines = problems.map(({ message, span }) => {
      const { line, column } = source.positionAt(span.start);
      return `${name}:${line + 1}:${column + 1}: ${message}`;
    });
    throw new UsageError(lines.join("\n"));
  }
  return config;
}
