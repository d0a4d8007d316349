import type { Change, Fix } from "../model/change";
import { arrangeEdits, type Edit } from "../text/edit";
import type { Finding } from "./finding";

/** The edits of one fix, by uri; the edits of a file do not overlap. */
export type FixEdits = ReadonlyMap<string, readonly Edit[]>;

/** How changes become text: found by target, written by the dialect that read the file. */
export interface Writing {
  /** The file that declares the component or flow of that id. */
  uriOf(target: string): string | undefined;
  write(uri: string, change: Change): readonly Edit[] | undefined;
}

function fileOf(change: Change, writing: Writing): string | undefined {
  if (change.kind === "reword") return change.place.uri;
  if (change.kind === "note") return change.after.uri;
  return writing.uriOf(change.target);
}

/** The edits of changes that belong together; undefined where one cannot be written or two would overlap. */
export function writeChanges(changes: readonly Change[], writing: Writing): FixEdits | undefined {
  const edits = new Map<string, Edit[]>();
  for (const change of changes) {
    const uri = fileOf(change, writing);
    const written = uri === undefined ? undefined : writing.write(uri, change);
    if (uri === undefined || written === undefined) return undefined;
    edits.set(uri, [...(edits.get(uri) ?? []), ...written]);
  }
  const arranged = new Map<string, readonly Edit[]>();
  for (const [uri, list] of edits) {
    const inOrder = arrangeEdits(list);
    if (inOrder === undefined) return undefined;
    arranged.set(uri, inOrder);
  }
  return arranged;
}

/** A fix with its edits, of which there is at least one file's. */
export interface WrittenFix {
  readonly fix: Fix;
  readonly edits: FixEdits;
}

/** The fixes that can be written: a dialect may lack what a fix needs, or the text give no safe way. */
export const writtenFixes = (finding: Finding, writing: Writing): readonly WrittenFix[] =>
  finding.fixes().flatMap((fix) => written(fix, writing) ?? []);

function written(fix: Fix, writing: Writing): WrittenFix | undefined {
  const edits = writeChanges(fix.changes, writing);
  return edits === undefined || edits.size === 0 ? undefined : { fix, edits };
}

/** The edits of each finding's first safe fix, as many as do not touch each other. */
export function safeEditsOf(findings: readonly Finding[], writing: Writing): FixEdits {
  let taken: FixEdits = new Map();
  for (const finding of findings) {
    const fix = finding.fixes().find((one) => one.safe);
    const edits = fix === undefined ? undefined : written(fix, writing)?.edits;
    if (edits === undefined) continue;
    taken = mergeEdits(taken, edits) ?? taken;
  }
  return taken;
}

function mergeEdits(a: FixEdits, b: FixEdits): FixEdits | undefined {
  const merged = new Map(a);
  for (const [uri, list] of b) {
    const arranged = arrangeEdits([...(a.get(uri) ?? []), ...list]);
    if (arranged === undefined) return undefined;
    merged.set(uri, arranged);
  }
  return merged;
}
