import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FindFilesParams,
  MAX_FILE_BYTES,
  type ReadFileParams,
  type ReadFileResult,
  type ServerRequests,
} from "../server/protocol";

/** Lets the server find and read the workspace's files through VS Code, where it cannot reach them itself. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<string[], void>("sluice/findFiles" satisfies keyof ServerRequests, findFiles);
  client.onRequest<ReadFileResult, void>("sluice/readFile" satisfies keyof ServerRequests, readFile);
}

async function findFiles(params: FindFilesParams, token: vscode.CancellationToken): Promise<string[]> {
  const folder = vscode.Uri.parse(params.folder, true);
  const excluded = excludePattern(folder);
  const found = new Set<string>();
  for (const pattern of params.patterns) {
    const left = params.limit - found.size;
    if (left <= 0 || token.isCancellationRequested) break;
    const relative = new vscode.RelativePattern(folder, pattern);
    for (const uri of await vscode.workspace.findFiles(relative, excluded, left, token)) found.add(uri.toString());
  }
  return [...found];
}

/** What the user keeps out of the explorer and out of searches. Without a pattern VS Code would heed the first only. */
function excludePattern(folder: vscode.Uri): string {
  const patterns = ["**/node_modules/**", "**/.git/**"];
  for (const section of ["files", "search"]) {
    const excludes = vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>("exclude", {});
    for (const [pattern, value] of Object.entries(excludes)) {
      if (value === true) patterns.push(pattern);
    }
  }
  return `{${patterns.join(",")}}`;
}

async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { size, type } = await vscode.workspace.fs.stat(file);
    if (size > MAX_FILE_BYTES || (type & vscode.FileType.File) === 0) return { missing: true };
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
  } catch {
    return { missing: true };
  }
}
