import * as vscode from "vscode";

export const RULE_SCHEME = "sluice-rule";

/** The document that is a rule's page. */
export const rulePage = (rule: string): vscode.Uri => vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });

/**
 * Lets the link that a diagnostic's code carries open the rule's page here, as it came with the extension: it is that
 * of this very version, and needs no network. (The manifest says that such pages are shown rendered.)
 */
export function linkToRulePage(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === "object") diagnostic.code = { value: code.value, target: rulePage(String(code.value)) };
}
