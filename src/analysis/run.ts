import type { Directive } from "../model/architecture";
import { weakest } from "../model/claim";
import type { Architecture } from "../model/join";
import type { Place } from "../model/place";
import { readOptions } from "../rules/options";
import { mildest, type OtherEnd, type Rule, type Severity } from "../rules/rule";
import { compareSpans } from "../text/span";
import type { RuleSetting } from "./config";
import type { Finding } from "./finding";

/** A finding before findings are held against each other. */
export interface RawFinding extends Finding {
  readonly subject: string | undefined;
  readonly replaces: { readonly rules: readonly string[] | "all"; readonly subjects: readonly string[] } | undefined;
}

/** A rule or a reader that failed: a defect of ours, told to whoever logs. */
export interface RuleFailure {
  /** Id of the rule, or what else failed. */
  readonly rule: string;
  readonly error: unknown;
}

export interface RunResult {
  readonly findings: readonly RawFinding[];
  readonly failures: readonly RuleFailure[];
}

export type Settings = (rule: Rule, uri: string) => RuleSetting;

const severityOf = { stated: "error", implied: "info", assumed: "hint" } as const;

/** Runs rules over an architecture. A rule that throws costs its own findings, nobody else's. */
export function runRules(architecture: Architecture, rules: readonly Rule[], settings: Settings): RunResult {
  const findings: RawFinding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const found: RawFinding[] = [];
    const atOtherEnd = (finding: RawFinding, { place, message, here }: OtherEnd): readonly RawFinding[] => {
      const setting = settings(rule, place.uri);
      if (setting.severity === "off") return [];
      const severity = mildest(finding.severity, setting.severity ?? finding.severity);
      const related = [{ place: finding.place, message: here }];
      return [{ ...finding, severity, message, place, related, replaces: undefined }];
    };
    const addFinding = (
      place: Place,
      message: string,
      details: Parameters<Parameters<Rule["check"]>[1]>[2] = {},
    ): void => {
      const model = architecture.model(place.uri);
      const setting = settings(rule, place.uri);
      if (setting.severity === "off") return;
      const evidence = (details.evidence ?? []).filter((claim) => claim !== undefined);
      const certainty = weakest(evidence.map((claim) => claim.certainty));
      // What a note takes part in never gets an error, at either end.
      const isNote = model?.kind === "note" || (details.otherEnds ?? []).length > 0;
      const limit: Severity = mildest(severityOf[certainty], isNote ? "warning" : "error");
      const reasons = new Set(
        evidence.flatMap((claim) => ("because" in claim && claim.because !== undefined ? [claim.because] : [])),
      );
      const basis = [
        ...evidence.flatMap((one) => ("basis" in one && one.basis !== undefined ? [one.basis] : [])),
        ...(details.basis ?? []),
      ];
      const finding: RawFinding = {
        rule: rule.id,
        severity: mildest(setting.severity ?? details.severity ?? rule.severity, limit),
        message: reasons.size === 0 ? message : `${message} (${[...reasons].join(", ")})`,
        place,
        related: details.related ?? [],
        ...(basis.length > 0 && { basis: [...new Set(basis)] }),
        fixes: details.fixes ?? (() => []),
        subject: details.subject,
        replaces: details.replaces,
      };
      found.push(finding);
      for (const end of details.otherEnds ?? []) found.push(...atOtherEnd(finding, end));
    };
    try {
      // Options may differ from file to file; rules ask for them once, so the project's own settings count.
      const anyUri = architecture.models[0]?.uri ?? "";
      rule.check(architecture, addFinding, readOptions(rule.options, settings(rule, anyUri).options));
      findings.push(...found);
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  return { findings, failures };
}

/** What combined findings stand for: by subject, the rules whose findings about it are said already. */
export type Replacements = ReadonlyMap<
  string,
  readonly { readonly by: string; readonly rules: readonly string[] | "all" }[]
>;

/** What the combined ones among the findings stand for. */
export function replacementsIn(findings: readonly RawFinding[]): Replacements {
  const replacements = new Map<string, { readonly by: string; readonly rules: readonly string[] | "all" }[]>();
  for (const { rule, replaces } of findings) {
    for (const subject of replaces?.subjects ?? []) {
      const list = replacements.get(subject) ?? [];
      list.push({ by: rule, rules: replaces!.rules });
      replacements.set(subject, list);
    }
  }
  return replacements;
}

/** Drops findings that a combined finding stands for, and repeats at one place. */
export function dropReplaced(
  findings: readonly RawFinding[],
  ...replacements: readonly Replacements[]
): readonly RawFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule} ${finding.place.uri} ${finding.place.span.start} ${finding.place.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const { subject, rule } = finding;
    if (subject === undefined) return true;
    return !replacements.some((known) =>
      known.get(subject)?.some(({ by, rules }) => by !== rule && (rules === "all" || rules.includes(rule))),
    );
  });
}

/** Findings of one file that its comments leave standing, and the comments that left nothing out. */
export function applyDirectives(
  findings: readonly RawFinding[],
  directives: readonly Directive[],
): { readonly kept: readonly RawFinding[]; readonly unused: readonly Directive[] } {
  const used = new Set<Directive>();
  const kept = findings.filter((finding) => {
    const { start } = finding.place.span;
    const matching = directives.filter(
      (directive) =>
        directive.scope.start <= start &&
        start <= directive.scope.end &&
        (directive.rules.length === 0 || directive.rules.includes(finding.rule)),
    );
    for (const directive of matching) used.add(directive);
    return matching.length === 0;
  });
  return { kept, unused: directives.filter((one) => !used.has(one) && !isLeftOut(one, directives)) };
}

/** Whether a comment before it leaves out what would be said of this one, as on a page that only shows such comments. */
const isLeftOut = ({ span: { start } }: Directive, directives: readonly Directive[]): boolean =>
  directives.some(
    ({ rules, scope, span }) =>
      span.start < start &&
      scope.start <= start &&
      start <= scope.end &&
      (rules.length === 0 || rules.includes("unused-suppression")),
  );

/** In order of place, then of rule. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      compareSpans(a.place.span, b.place.span) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.message < b.message ? -1 : 1),
  );
