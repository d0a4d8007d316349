/** Larger files are left alone: nobody writes them by hand, and a reader must not stall on them. In bytes. */
export const maximumFileBytes = 4 * 1024 * 1024;

/** Names of a configuration file, the first one found in a folder counts. */
export const configurationNames = ["sluice.config.yaml", "sluice.config.json"] as const;

/** Endings of the files that may be notes or templates; what they are, their content decides. */
export const candidateExtensions = [
  "md",
  "markdown",
  "mdx",
  "adoc",
  "asciidoc",
  "yaml",
  "yml",
  "json",
  "template",
] as const;

/** What editors call the languages of such files, and the ending that a document without a name has in each of them. */
export const languageEndings: Readonly<Record<string, string>> = {
  markdown: ".md",
  mdx: ".mdx",
  asciidoc: ".adoc",
  yaml: ".yaml",
  cloudformation: ".yaml",
  dockercompose: ".yaml",
  helm: ".yaml",
  json: ".json",
  jsonc: ".json",
};

const candidate = new RegExp(`\\.(?:${candidateExtensions.join("|")})$`, "i");

/** Lists of packages with checksums: often megabytes, and never an architecture. */
const lockFiles: ReadonlySet<string> = new Set(["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml"]);

/** Whether a file of this name is worth reading when a folder is searched. */
export const isCandidate = (name: string): boolean =>
  candidate.test(name) && !lockFiles.has(name) && !isConfiguration(name);

/** Whether the name is that of a configuration file. */
export const isConfiguration = (name: string): boolean => (configurationNames as readonly string[]).includes(name);

/** Folders of tools and of their output: never searched, unless named. */
export const skippedFolders: ReadonlySet<string> = new Set([
  ".aws-sam",
  ".git",
  ".hg",
  ".serverless",
  ".svn",
  ".terraform",
  ".venv",
  "__pycache__",
  "cdk.out",
  "dist",
  "node_modules",
  "out",
  "venv",
]);
