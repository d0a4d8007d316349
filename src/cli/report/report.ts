import type { Finding } from "../../analysis/finding";
import type { Fix } from "../../model/change";
import { type Severity, severities } from "../../rules/rule";
import type { Loaded, LoadedFile } from "../load";

/** A finding with the ways to mend it that can be written. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** What a run found: only files with findings, in order of their names. */
export interface Report {
  readonly loaded: Loaded;
  readonly files: readonly { readonly file: LoadedFile; readonly findings: readonly ReportedFinding[] }[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Gathers the findings of all files that are at least as severe as `least`. */
export function makeReport(loaded: Loaded, least: Severity, onFile: (count: number) => void): Report {
  const { workspace } = loaded;
  const counts: Record<Severity, number> = { hint: 0, info: 0, warning: 0, error: 0 };
  const files = loaded.files.flatMap((file, i) => {
    onFile(i);
    const findings = workspace.findings(file.uri).filter(({ severity }) => isAtLeast(severity, least));
    for (const { severity } of findings) counts[severity]++;
    const reported = findings.map((finding) => ({
      finding,
      fixes: workspace.fixes(finding).map(({ fix }) => fix),
    }));
    return reported.length === 0 ? [] : [{ file, findings: reported }];
  });
  return { loaded, files, counts };
}

export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);
