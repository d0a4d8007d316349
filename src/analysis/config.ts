import type { Rule, Severity } from "../rules/rule";

/** What one rule is set to. */
export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, unknown>>;
}

/** `recommended`: all rules as they come. `minimal`: only warnings and errors. `naming-only`: only names of services. */
export const profiles = ["recommended", "minimal", "naming-only"] as const;

export type Profile = (typeof profiles)[number];

/** Rule settings for some files. */
export interface Override {
  /** Globs in the style of .gitignore, relative to the configuration's folder. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Files that describe and declare one system, as globs in the style of .gitignore. */
export interface System {
  readonly notes: readonly string[];
  readonly templates: readonly string[];
}

/** Settings of one run; all parts optional in files, all present here. */
export interface Config {
  readonly profile: Profile;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs of files to read, in the style of .gitignore; empty means all. */
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly overrides: readonly Override[];
  /** Services that live elsewhere and need no template here (catalogue keys or names). */
  readonly external: readonly string[];
  /** Which notes go with which templates, by the system's name, where their folders and names do not tell. */
  readonly systems: Readonly<Record<string, System>>;
  /** Uri of the folder that globs are relative to, without a slash at its end; empty for the paths as they are. */
  readonly folder: string;
}

export const defaultConfig: Config = {
  profile: "recommended",
  rules: {},
  files: [],
  ignore: [],
  overrides: [],
  external: [],
  systems: {},
  folder: "",
};

/** Whether globs match a path relative to the configuration's folder; given from outside, since globs need a library. */
export type MatchGlobs = (globs: readonly string[], path: string) => boolean;

/** The path of a uri relative to the configuration's folder, or undefined where it lies elsewhere. */
export function relativePath(config: Config, uri: string): string | undefined {
  if (config.folder === "") return uri;
  return uri.startsWith(`${config.folder}/`) ? decoded(uri.slice(config.folder.length + 1)) : undefined;
}

/** A path out of a uri as people write it; one that is not well encoded is left as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a rule is set to for a file: the last word counts, override over rule over profile. */
export function settingFor(
  config: Config,
  rule: Pick<Rule, "id" | "severity" | "category">,
  uri: string,
  matches: MatchGlobs,
): RuleSetting {
  let setting: RuleSetting = profileSetting(config.profile, rule);
  const apply = (more: RuleSetting | undefined): void => {
    if (more !== undefined) setting = { ...setting, ...more };
  };
  apply(config.rules[rule.id]);
  const path = relativePath(config, uri);
  for (const override of config.overrides) {
    if (path !== undefined && matches(override.files, path)) apply(override.rules[rule.id]);
  }
  return setting;
}

/** Says what a rule is set to for a file. */
export type SettingOf = (rule: Rule, uri: string) => RuleSetting;

/** The same for many rules and files, each worked out once. */
export function settingsOf(configOf: (uri: string) => Config, matches: MatchGlobs): SettingOf {
  const known = new Map<string, RuleSetting>();
  return (rule, uri) => {
    const key = `${rule.id} ${uri}`;
    let setting = known.get(key);
    if (setting === undefined) {
      setting = settingFor(configOf(uri), rule, uri, matches);
      known.set(key, setting);
    }
    return setting;
  };
}

function profileSetting(profile: Profile, rule: Pick<Rule, "severity" | "category">): RuleSetting {
  const isOff =
    (profile === "minimal" && (rule.severity === "hint" || rule.severity === "info")) ||
    (profile === "naming-only" && rule.category !== "naming");
  return isOff ? { severity: "off" } : {};
}
