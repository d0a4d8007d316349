import * as vscode from "vscode";

/** Languages that Sluice reads; two of them are YAML under other names. */
const LANGUAGES = ["markdown", "yaml", "json", "jsonc", "dockercompose", "cloudformation", "asciidoc"];

/** Schemes of documents that a person edits: on disk, not saved yet, in a repository opened over the network. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

/**
 * The documents that Sluice serves. Any scheme that a workspace folder has is served, but not every scheme: the old
 * side of a diff, a settings file or a chat's code block would show findings that nobody can mend.
 */
export function documentSelector(): DocumentFilter[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = [...new Set([...SCHEMES, ...folders.map(({ uri }) => uri.scheme)])];
  return schemes.flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    // CloudFormation's own file ending, which VS Code takes for plain text.
    { scheme, language: "plaintext", pattern: "**/*.template" },
    // AsciiDoc, where no extension brings that language.
    { scheme, language: "plaintext", pattern: "**/*.adoc" },
  ]);
}

/** One kind of document; the language client and VS Code both take it. */
export interface DocumentFilter {
  readonly scheme: string;
  readonly language: string;
  readonly pattern?: string;
}

/** Whether every workspace folder is on this machine's disk; so it is when there is none. */
export const onlyLocalFolders = (): boolean =>
  (vscode.workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === "file");
