import * as vscode from "vscode";
import { languageEndings } from "../host/candidates";

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
    ...Object.keys(languageEndings).map((language) => ({ scheme, language })),
    // Files that VS Code takes for plain text where no extension brings their language, and others for languages of
    // names that nobody knows beforehand.
    { scheme, pattern: "**/*.{template,adoc,asciidoc,mdx}" },
  ]);
}

/** One kind of document; the language client and VS Code both take it. */
export interface DocumentFilter {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

/** Whether every workspace folder is on this machine's disk; so it is when there is none. */
export const onlyLocalFolders = (): boolean =>
  (vscode.workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === "file");
