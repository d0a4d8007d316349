import type { Finding } from "../analysis/finding";
import type { FixEdits, Workspace } from "../analysis/workspace";
import { ruleById } from "../rules/index";
import { type Span, touches } from "../text/span";
import { suppressions, withoutComment } from "./suppress";

/** Something the reader can have done. */
export interface CodeAction {
  /**
   * - `mend`: one finding by one of its fixes. `mend-rule`: all findings of one rule in the file. `mend-file`: all of
   *   the file.
   * - `suppress`: a comment that keeps a rule quiet. `page`: the rule's page is shown; nothing is edited.
   */
  readonly kind: "mend" | "mend-rule" | "mend-file" | "suppress" | "page";
  readonly title: string;
  /** The findings that it takes away or speaks of. */
  readonly findings: readonly Finding[];
  /** Whether it is the one to take without a second thought. */
  readonly isPreferred: boolean;
  /** Worked out when called; undefined where the text allows no safe edit. */
  readonly edits: () => FixEdits | undefined;
}

/** The engine's remark about a comment that leaves nothing out. */
const unusedSuppression = "unused-suppression";

/** What can be done about the findings that touch `span`, best first. */
export function codeActions(workspace: Workspace, uri: string, span: Span): readonly CodeAction[] {
  const all = workspace.findings(uri);
  const touched = all.filter(({ place }) => place.span.start <= span.end && span.start <= place.span.end);
  const mends = touched.flatMap((finding) => mendsOf(workspace, finding));
  const rules = [...new Set(touched.map(({ rule }) => rule))];
  return [
    ...mends,
    ...touched.flatMap((finding) => deleteComment(workspace, uri, finding)),
    ...rules.flatMap((rule) => mendRule(workspace, uri, rule, all)),
    ...rules.flatMap((rule) => suppress(workspace, uri, touched.find((finding) => finding.rule === rule)!)),
    ...rules.flatMap((rule) => page(rule, touched)),
  ];
}

/** Mends all that can be mended safely in the file; undefined where there is nothing of the kind. */
export function mendFile(workspace: Workspace, uri: string): CodeAction | undefined {
  const edits = workspace.safeEdits(uri);
  if (edits.size === 0) return undefined;
  const title = "Mend all findings that have a safe fix";
  return { kind: "mend-file", title, findings: [], isPreferred: false, edits: () => edits };
}

/** The finding at an offset, the narrowest where several stand there. */
export function findingsAt(workspace: Workspace, uri: string, offset: number): readonly Finding[] {
  const length = ({ place: { span } }: Finding) => span.end - span.start;
  return workspace
    .findings(uri)
    .filter(({ place }) => touches(place.span, offset))
    .sort((a, b) => length(a) - length(b));
}

function mendsOf(workspace: Workspace, finding: Finding): readonly CodeAction[] {
  let hasPreferred = false;
  return workspace.fixes(finding).map(({ fix, edits }): CodeAction => {
    const isPreferred = fix.safe && !hasPreferred;
    hasPreferred ||= isPreferred;
    return { kind: "mend", title: fix.title, findings: [finding], isPreferred, edits: () => edits };
  });
}

function deleteComment(workspace: Workspace, uri: string, finding: Finding): readonly CodeAction[] {
  const source = workspace.source(uri);
  if (source === undefined || finding.rule !== unusedSuppression) return [];
  const edit = withoutComment(source, finding.place.span);
  if (edit === undefined) return [];
  const edits = new Map([[uri, [edit]]]);
  return [{ kind: "mend", title: "Delete this comment", findings: [finding], isPreferred: true, edits: () => edits }];
}

function mendRule(workspace: Workspace, uri: string, rule: string, all: readonly Finding[]): readonly CodeAction[] {
  const findings = all.filter((finding) => finding.rule === rule);
  const canMend = (finding: Finding): boolean => workspace.fixes(finding).some(({ fix }) => fix.safe);
  if (findings.length < 2 || !findings.some(canMend)) return [];
  const edits = () => workspace.safeEdits(uri, [rule]);
  return [{ kind: "mend-rule", title: `Mend all "${rule}" in this file`, findings, isPreferred: false, edits }];
}

function suppress(workspace: Workspace, uri: string, finding: Finding): readonly CodeAction[] {
  const source = workspace.source(uri);
  const model = workspace.model(uri);
  if (source === undefined || model === undefined || !canBeSuppressed(finding)) return [];
  const { here, file } = suppressions(source, model, finding.place.span, finding.rule);
  const action = (title: string, edit: typeof here): readonly CodeAction[] => {
    if (edit === undefined) return [];
    const edits = new Map([[uri, [edit]]]);
    return [{ kind: "suppress", title, findings: [finding], isPreferred: false, edits: () => edits }];
  };
  return [
    ...action(`Suppress "${finding.rule}" here`, here),
    ...action(`Suppress "${finding.rule}" in this file`, file),
  ];
}

/** A remark about a suppression comment is answered by deleting the comment, not by another one. */
const canBeSuppressed = ({ rule }: Finding): boolean => rule !== unusedSuppression && ruleById(rule) !== undefined;

function page(rule: string, findings: readonly Finding[]): readonly CodeAction[] {
  if (ruleById(rule) === undefined) return [];
  const own = findings.filter((finding) => finding.rule === rule);
  return [
    { kind: "page", title: `Show the page of "${rule}"`, findings: own, isPreferred: false, edits: () => undefined },
  ];
}
