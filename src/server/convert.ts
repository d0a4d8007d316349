// The one translator between offsets and the protocol's lines and columns.
import {
  CodeActionKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Finding } from "../analysis/finding";
import type { FixEdits, Workspace } from "../analysis/workspace";
import type { CodeAction } from "../ide/code-actions";
import { pageUrl } from "../ide/pages";
import { ruleById } from "../rules/index";
import type { Severity } from "../rules/rule";
import type { Edit } from "../text/edit";
import type { Source } from "../text/source";
import type { Span } from "../text/span";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a lightbulb action is called in the protocol. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.sluice`;

export const positionOf = (source: Source, offset: number): Position => {
  const { line, column } = source.positionAt(offset);
  return { line, character: column };
};

export const rangeOf = (source: Source, span: Span): Range => ({
  start: positionOf(source, span.start),
  end: positionOf(source, span.end),
});

export const offsetOf = (source: Source, position: Position): number =>
  source.offsetAt({ line: position.line, column: position.character });

export const spanOf = (source: Source, range: Range): Span => {
  const a = offsetOf(source, range.start);
  const b = offsetOf(source, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
};

/** How URIs are written to the client: a file is named as the client named it. */
export type Spelling = (uri: string) => string;

/** A finding as the protocol tells it. Places in files that are gone are left out. */
export function diagnosticOf(workspace: Workspace, source: Source, finding: Finding, spelling: Spelling): Diagnostic {
  const page = pageUrl(finding.rule);
  const related = finding.related.flatMap(({ place, message }): DiagnosticRelatedInformation[] => {
    const other = workspace.source(place.uri);
    if (other === undefined) return [];
    return [{ location: { uri: spelling(place.uri), range: rangeOf(other, place.span) }, message }];
  });
  const tags = tagsOf(finding);
  return {
    range: rangeOf(source, finding.place.span),
    severity: severities[finding.severity],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: "sluice",
    message: finding.message,
    ...(tags.length > 0 ? { tags } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** Faint for what does nothing, struck through for what has another name now. */
function tagsOf({ rule }: Finding): DiagnosticTag[] {
  if (rule === "unused-suppression") return [DiagnosticTag.Unnecessary];
  return ruleById(rule)?.category === "naming" ? [DiagnosticTag.Deprecated] : [];
}

const textEditOf = (source: Source, edit: Edit): TextEdit => ({
  range: rangeOf(source, edit.span),
  newText: edit.text,
});

/** How edits of several files are told: with versions where the client can check them. */
export interface EditForm {
  readonly versioned: "versioned" | "plain";
  /** Version of an open document; undefined where the file on disk counts. */
  versionOf(uri: string): number | undefined;
  readonly spelling: Spelling;
}

/** The edits as the protocol tells them; undefined when one of the files is gone. */
export function workspaceEditOf(workspace: Workspace, edits: FixEdits, form: EditForm): WorkspaceEdit | undefined {
  const changes: Record<string, TextEdit[]> = {};
  for (const [uri, list] of edits) {
    const source = workspace.source(uri);
    if (source === undefined) return undefined;
    changes[form.spelling(uri)] = list.map((edit) => textEditOf(source, edit));
  }
  if (form.versioned === "plain") return { changes };
  const versions = new Map([...edits.keys()].map((uri) => [form.spelling(uri), form.versionOf(uri) ?? null]));
  return {
    documentChanges: Object.entries(changes).map(([uri, list]) => ({
      textDocument: { uri, version: versions.get(uri) ?? null },
      edits: list,
    })),
  };
}

/** The protocol's kind of an action. */
export const kindOfAction = ({ kind }: CodeAction): string =>
  kind === "mend-file" ? fixAllKind : CodeActionKind.QuickFix;
