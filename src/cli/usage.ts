import { closest } from "../analysis/config-file";

/** Wrong use of the command line, or a configuration that cannot be followed: told in one line, exit status 2. */
export class UsageError extends Error {}

/** ` Did you mean "x"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const found = closest(word.slice(0, 100), candidates);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
}

/** The overview that `sluice --help` prints. */
export const help = `Lints streaming architecture in notes (Markdown, AsciiDoc) and in templates (CloudFormation, SAM, Serverless Framework,
Kubernetes, Pulumi YAML, Compose), and holds the ones against the others.

Usage: sluice COMMAND [options] [PATH...]

Commands
  check [PATH...]    Report findings. PATH is a file or a folder; the default is the current folder.
  inspect [PATH...]  Show what was understood of each file: components, flows, needs.
  explain RULE       Show the page of a rule: why it matters, what to do, examples, sources.
  rules              List all rules.

Options of check
  --format text|json|sarif   How to report (default: text).
  --config FILE              Use this configuration, and no other.
  --isolated                 Judge every file alone; nothing is held against other files.
  --fail-on hint|info|warning|error
                             Least severity that makes the exit status 1 (default: warning).
  --quiet                    Report only findings that make the exit status 1.
  --no-color                 Print without colours.

inspect takes --format text|json, --config and --no-color; rules takes --format text|json.

  --help, --version

Folders are searched for .md .markdown .mdx .adoc .yaml .yml .json .template, without what .gitignore leaves out and without
node_modules, dist, out, cdk.out and the like; a file or folder that is named is always read. A sluice.config.yaml or
sluice.config.json is looked for in the folder of each file and in those above it.

Exit status: 0 nothing to report, 1 findings, 2 wrong use or configuration.
`;
