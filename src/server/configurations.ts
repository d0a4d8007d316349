import { type Config, defaultConfig, profiles } from "../analysis/config";
import { type ConfigProblem, parseConfig } from "../analysis/config-file";
import { folderOfUri, isBelow } from "../host/uri";
import { severities } from "../rules/rule";
import { configurationUris, type FileSource } from "./file-source";
import type { Settings } from "./protocol";

/** One configuration file as it was read last. */
interface Read {
  readonly uri: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** Where the text of configurations comes from: open documents first. */
export type ConfigurationFiles = Pick<FileSource, "reach" | "read">;

/** What counts when nothing was set. */
export const defaultSettings: Settings = { enable: true, profile: "recommended", rules: {} };

/** The configuration files of the workspace and the user's settings, and what they mean for a file. */
export class Configurations {
  readonly #files: ConfigurationFiles;
  readonly #byFolder = new Map<string, Read>();
  readonly #looked = new Set<string>();
  #settings: Settings = defaultSettings;
  #user: Config = defaultConfig;

  constructor(files: ConfigurationFiles) {
    this.#files = files;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Takes the user's settings; what does not look like settings leaves the defaults. */
  use(settings: Partial<Settings> | undefined): void {
    this.#settings = { ...defaultSettings, ...settings };
    this.#user = userConfig(this.#settings);
    for (const [folder, { uri, text }] of this.#byFolder) this.#byFolder.set(folder, this.#parse(uri, text));
  }

  /** The configuration of the nearest folder that has one; project files come before the user's settings. */
  readonly configFor = (uri: string): Config => {
    if (this.#byFolder.size === 0) return this.#user;
    for (let folder = folderOfUri(uri); folder.length > "file://".length; folder = folderOfUri(folder)) {
      const read = this.#byFolder.get(folder);
      if (read !== undefined) return read.config;
    }
    return this.#user;
  };

  /** Takes the text of a configuration file, or its end; says whether anything changed. */
  set(uri: string, text: string | undefined): "changed" | "same" {
    const folder = folderOfUri(uri);
    const before = this.#byFolder.get(folder);
    if (before?.text === text && before?.uri === uri) return "same";
    if (text === undefined) {
      if (before?.uri !== uri) return "same";
      this.#byFolder.delete(folder);
    } else this.#byFolder.set(folder, this.#parse(uri, text));
    return "changed";
  }

  /** Reads the configurations of a folder and of those above it, each folder once. */
  async lookAround(folder: string, root: string | undefined): Promise<"changed" | "same"> {
    let result: "changed" | "same" = "same";
    for (let at = folder; at.length > "file://".length && !this.#looked.has(at); at = folderOfUri(at)) {
      const isInside = root !== undefined && (at === root || isBelow(at, root));
      if (!isInside && this.#files.reach === "workspace") return result;
      this.#looked.add(at);
      for (const uri of configurationUris(at)) {
        const text = await this.#files.read(uri);
        if (text === undefined) continue;
        if (this.set(uri, text) === "changed") result = "changed";
        break;
      }
    }
    return result;
  }

  /** What is wrong with a configuration file. */
  problemsOf(uri: string): readonly ConfigProblem[] {
    const read = this.#byFolder.get(folderOfUri(uri));
    return read?.uri === uri ? read.problems : [];
  }

  #parse(uri: string, text: string): Read {
    const { config, problems } = parseConfig(text, { ...this.#user, folder: folderOfUri(uri) });
    return { uri, text, config, problems };
  }
}

/** The user's settings as a configuration. They come from outside: what is no level or profile is left out. */
function userConfig({ profile, rules }: Settings): Config {
  const levels = Object.entries(rules ?? {}).flatMap(([id, level]) => {
    const severity = (["off", ...severities] as const).find((one) => one === level);
    return severity === undefined ? [] : [[id, { severity }] as const];
  });
  return {
    ...defaultConfig,
    profile: profiles.find((one) => one === profile) ?? defaultConfig.profile,
    rules: Object.fromEntries(levels),
  };
}
