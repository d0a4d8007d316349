/**
 * What the VS Code client and the server say to each other beyond the Language Server Protocol. Types and names only:
 * both sides import this file, and it imports nothing. URIs are strings as they go over the wire; an editor without
 * this client may use the server too, so the server must do without any of it.
 */

/** Where the server gets the files that are not open in the editor from. */
export type FileAccess =
  /** It finds and reads them itself: every workspace folder is on this machine's disk. */
  | "disk"
  /** It asks the client (`sluice/findFiles`, `sluice/readFile`): in the browser, and in virtual workspaces. */
  | "client";

export type Profile = "recommended" | "minimal" | "naming-only";

export type RuleLevel = "off" | "hint" | "info" | "warning" | "error";

/** The user's settings, section `sluice`. The server asks for them anew (`workspace/configuration`) when told of a change. */
export interface Settings {
  /** Off: nothing is reported at all. The client then stops the server, other editors rely on this value. */
  readonly enable: boolean;
  readonly profile: Profile;
  /** Rule id to level. A project's sluice.config.yaml comes first where both speak of a rule. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** `initializationOptions`. Every field may be missing: that is another editor, and the defaults are meant. */
export interface ServerOptions {
  /** How diagnostics reach the editor. Left out, the editor pulls them if it can, and else they are pushed. */
  readonly diagnostics?: "push" | "pull";
  /** Default "disk" where the server runs in Node, "client" in a browser's worker. */
  readonly files?: FileAccess;
  /** The settings at start, so that nothing is linted by other settings before the first answer comes. */
  readonly settings?: Settings;
}

/** Requests of the client, answered by the server: method name to parameters and result. */
export interface ClientRequests {
  /** Reads and lints all files of the workspace; their diagnostics are published. Cancellable. */
  "sluice/lintWorkspace": { params: LintWorkspaceParams; result: LintWorkspaceResult };
  /** What was understood of one file, for a person to read. Fails when the file cannot be read. */
  "sluice/inspect": { params: InspectParams; result: InspectResult };
  /** The documentation of a rule. Fails on an unknown id. */
  "sluice/explain": { params: ExplainParams; result: ExplainResult };
  /** All rules, sorted by id. */
  "sluice/rules": { params: Record<string, never>; result: RulesResult };
}

export interface LintWorkspaceParams {
  /** Where the server reports progress (`$/progress` with `WorkDoneProgressReport`), if it is given. */
  readonly workDoneToken?: string;
}

export interface LintWorkspaceResult {
  /** Number of files that were linted: those that a dialect recognises. */
  readonly files: number;
  readonly findings: number;
}

export interface InspectParams {
  readonly uri: string;
}

export interface InspectResult {
  readonly text: string;
}

export interface ExplainParams {
  /** A rule's id. */
  readonly rule: string;
}

export interface ExplainResult {
  readonly markdown: string;
}

export interface RulesResult {
  readonly rules: readonly RuleSummary[];
}

export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  readonly category: string;
  readonly severity: Exclude<RuleLevel, "off">;
}

/** Requests of the server, answered by the client, only where `files` is "client". */
export interface ServerRequests {
  /** Files below a folder that match any of the patterns, without those that the user excludes. */
  "sluice/findFiles": { params: FindFilesParams; result: readonly string[] };
  /** The text of a file as it is stored; an open document with unsaved changes is the server's own business. */
  "sluice/readFile": { params: ReadFileParams; result: ReadFileResult };
}

export interface FindFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Glob patterns, each relative to the folder. */
  readonly patterns: readonly string[];
  /** The most files to name, over all patterns. */
  readonly limit: number;
}

export interface ReadFileParams {
  readonly uri: string;
}

/** `missing`: there is no such file, it is a folder, cannot be read, or is larger than MAX_FILE_BYTES. */
export type ReadFileResult = { readonly text: string } | { readonly missing: true };

/** The largest file that is read for the server. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** The client's command that shows a rule's page (argument: the rule's id). Hovers may link to it as a command URI. */
export const OPEN_RULE_PAGE_COMMAND = "sluice.openRulePage";
