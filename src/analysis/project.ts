import type { Model } from "../model/architecture";
import { type Architecture, joinModels } from "../model/join";
import type { Rule } from "../rules/rule";
import { compareSpans } from "../text/span";
import { type RawFinding, type Replacements, type RuleFailure, replacementsIn, runRules, type Settings } from "./run";

/** What the rules for whole projects found. */
export interface ProjectFindings {
  /** A file's list stays the same array while it says the same and rests on the same models. */
  readonly byUri: ReadonlyMap<string, readonly RawFinding[]>;
  readonly architecture: Architecture;
  /** What they stand for, also in other files. */
  readonly replacements: Replacements;
  /** By file: says the same as long as the same is replaced in it. */
  readonly signatures: ReadonlyMap<string, string>;
}

/** What there is to find where every file is judged alone. */
export const noProjectFindings: ProjectFindings = {
  byUri: new Map(),
  architecture: joinModels([]),
  replacements: new Map(),
  signatures: new Map(),
};

/** Runs the rules for projects. `last` is what they found before: lists that say the same are taken over from it. */
export function findInProject(
  whole: Architecture,
  rules: readonly Rule[],
  settings: Settings,
  last: ProjectFindings | undefined,
): { readonly found: ProjectFindings; readonly failures: readonly RuleFailure[] } {
  const speaking = whole.models.filter((model) => !isWhollySuppressed(model));
  const architecture = speaking.length === whole.models.length ? whole : joinModels(speaking, whole.surroundings);
  const { findings, failures } = runRules(architecture, rules, settings);
  const fresh = new Map<string, RawFinding[]>();
  for (const finding of findings) {
    const list = fresh.get(finding.place.uri);
    if (list === undefined) fresh.set(finding.place.uri, [finding]);
    else list.push(finding);
  }
  const replacements = replacementsIn(findings);
  const signatures = signaturesOf(replacements);
  return { found: { byUri: keepAlike(last, fresh, architecture), architecture, replacements, signatures }, failures };
}

function signaturesOf(replacements: Replacements): ReadonlyMap<string, string> {
  const signatures = new Map<string, string>();
  for (const [subject, list] of replacements) {
    // Ids of components and flows begin with the uri of their file.
    const uri = subject.slice(0, subject.lastIndexOf("#"));
    signatures.set(uri, `${signatures.get(uri) ?? ""}${subject}${JSON.stringify(list)}`);
  }
  return signatures;
}

/** The new lists, with the old array wherever it says the same of the same models: nothing has to be told anew then. */
function keepAlike(
  last: ProjectFindings | undefined,
  fresh: ReadonlyMap<string, readonly RawFinding[]>,
  architecture: Architecture,
): ReadonlyMap<string, readonly RawFinding[]> {
  if (last === undefined) return fresh;
  const isSameModel = (uri: string): boolean => last.architecture.model(uri) === architecture.model(uri);
  const isAlike = (a: RawFinding, b: RawFinding): boolean =>
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    compareSpans(a.place.span, b.place.span) === 0 &&
    a.related.length === b.related.length &&
    b.related.every(({ place, message }, index) => {
      const other = a.related[index]!;
      return isSameModel(place.uri) && other.message === message && compareSpans(other.place.span, place.span) === 0;
    });
  const kept = new Map<string, readonly RawFinding[]>();
  for (const [uri, list] of fresh) {
    const before = last.byUri.get(uri);
    const isKept =
      before !== undefined &&
      before.length === list.length &&
      isSameModel(uri) &&
      list.every((finding, index) => isAlike(before[index]!, finding));
    kept.set(uri, isKept ? before : list);
  }
  return kept;
}

/** A file in which nothing is to be reported says nothing of other files either: its words are examples, or quoted. */
const isWhollySuppressed = (model: Model): boolean =>
  model.directives.some((directive) => directive.kind === "disable-file" && directive.rules.length === 0);
