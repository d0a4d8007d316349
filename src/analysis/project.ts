import type { Model } from "../model/architecture";
import { type Architecture, aroundNote, joinModels } from "../model/join";
import { once } from "../model/once";
import type { Rule } from "../rules/rule";
import { compareSpans } from "../text/span";
import { type Counterpart, type Counterparts, counterpartsOf } from "./counterparts";
import { type RawFinding, type Replacements, type RuleFailure, replacementsIn, runRules, type Settings } from "./run";

/** What the rules that look at more than one file say of one file. */
export interface FileFindings {
  readonly findings: readonly RawFinding[];
  /** Findings of this file that others stand for. */
  readonly replacements: Replacements;
  /** Where the other file speaks of the parts of this one. */
  readonly counterparts: Counterparts;
}

/** What was found by one run over some models: about a note and its templates, or about all that is declared. */
interface Unit {
  readonly models: readonly Model[];
  readonly byUri: ReadonlyMap<string, FileFindings>;
}

/** What the rules found that look at more than one file. */
export interface ProjectFindings {
  /** A file's entry stays the same object while it says the same and rests on the same models. */
  readonly byUri: ReadonlyMap<string, FileFindings>;
  readonly architecture: Architecture;
  /** By the note they are about; the empty name is for everything, "declared" for all that is declared. */
  readonly units: ReadonlyMap<string, Unit>;
}

/** What there is to find where every file is judged alone. */
export const noProjectFindings: ProjectFindings = {
  byUri: new Map(),
  architecture: joinModels([]),
  units: new Map(),
};

/** The rules that look at more than one file, by their scope. */
export interface WideRules {
  readonly project: readonly Rule[];
  readonly templates: readonly Rule[];
  readonly note: readonly Rule[];
}

/** Runs the rules that look at more than one file. What `last` found is taken over wherever nothing changed that it rests on. */
export function findInProject(
  whole: Architecture,
  rules: WideRules,
  settings: Settings,
  last: ProjectFindings | undefined,
): { readonly found: ProjectFindings; readonly failures: readonly RuleFailure[] } {
  const speaking = whole.models.filter((model) => !isWhollySuppressed(model));
  const { surroundings } = whole;
  const architecture =
    speaking.length === whole.models.length ? whole : joinModels(speaking, { surroundings, last: last?.architecture });
  const failures: RuleFailure[] = [];
  const units = new Map<string, Unit>();
  const changed: Unit[] = [];
  const add = (
    name: string,
    models: readonly Model[],
    look: () => ReturnType<typeof runRules>,
    counterparts: () => Counterparts = () => new Map(),
  ): void => {
    const before = last?.units.get(name);
    if (before !== undefined && holdsTheSame(before.models, models)) {
      units.set(name, before);
      return;
    }
    const result = look();
    failures.push(...result.failures);
    const unit = { models, byUri: byFile(result.findings, counterparts()) };
    units.set(name, unit);
    changed.push(unit);
    if (before !== undefined) changed.push(before);
  };
  add("", architecture.models, () => runRules(architecture, rules.project, settings));
  add("declared", architecture.models.filter(declares), () => runRules(architecture, rules.templates, settings));
  for (const note of architecture.models) {
    if (note.kind !== "note") continue;
    const models = [note, ...architecture.companions.of(note.uri)];
    const around = once(() => aroundNote(architecture, note));
    add(
      note.uri,
      models,
      () => runRules(around(), rules.note, settings),
      () => counterpartsOf(around(), note),
    );
  }
  for (const [name, unit] of last?.units ?? []) if (!units.has(name)) changed.push(unit);
  return { found: { byUri: merge(units, changed, last, architecture), architecture, units }, failures };
}

const declares = ({ kind, components }: Model): boolean =>
  kind === "template" || components.some(({ origin }) => origin !== "described");

const holdsTheSame = (a: readonly Model[], b: readonly Model[]): boolean =>
  a.length === b.length && a.every((model, at) => model === b[at]);

/** Findings by the file they stand in, and what is replaced by the file it would stand in. */
function byFile(findings: readonly RawFinding[], counterparts: Counterparts): ReadonlyMap<string, FileFindings> {
  interface Parts {
    readonly findings: RawFinding[];
    readonly replacements: Map<string, Replaced>;
    readonly counterparts: Map<string, Counterpart>;
  }
  const files = new Map<string, Parts>();
  const fileOf = (uri: string): Parts => {
    const file = files.get(uri) ?? { findings: [], replacements: new Map(), counterparts: new Map() };
    files.set(uri, file);
    return file;
  };
  for (const finding of findings) fileOf(finding.place.uri).findings.push(finding);
  for (const [subject, list] of replacementsIn(findings)) {
    // Ids of components, flows and needs begin with the uri of their file.
    fileOf(subject.slice(0, subject.lastIndexOf("#"))).replacements.set(subject, list);
  }
  for (const [id, counterpart] of counterparts)
    fileOf(id.slice(0, id.lastIndexOf("#"))).counterparts.set(id, counterpart);
  return files;
}

type Replaced = Replacements extends ReadonlyMap<string, infer List> ? List : never;

/** What all units say, file by file; only files that a changed unit speaks of, or spoke of, are put together anew. */
function merge(
  units: ReadonlyMap<string, Unit>,
  changed: readonly Unit[],
  last: ProjectFindings | undefined,
  architecture: Architecture,
): ReadonlyMap<string, FileFindings> {
  if (changed.length === 0 && last !== undefined) return last.byUri;
  const touched = new Set(changed.flatMap(({ byUri }) => [...byUri.keys()]));
  const merged = new Map<string, FileFindings>();
  for (const [uri, before] of last?.byUri ?? []) if (!touched.has(uri)) merged.set(uri, before);
  const fresh = new Map<string, FileFindings[]>();
  for (const { byUri } of units.values()) {
    for (const [uri, file] of byUri) if (touched.has(uri)) fresh.set(uri, [...(fresh.get(uri) ?? []), file]);
  }
  for (const [uri, parts] of fresh) {
    const findings = parts.flatMap((part) => part.findings);
    const replacements = new Map<string, Replaced>();
    for (const part of parts) {
      for (const [subject, list] of part.replacements)
        replacements.set(subject, [...(replacements.get(subject) ?? []), ...list]);
    }
    // Of several notes that speak of a part, the first is shown.
    const counterparts = new Map(parts.toReversed().flatMap((part) => [...part.counterparts]));
    const now = { findings, replacements, counterparts };
    const before = last?.byUri.get(uri);
    const isKept =
      before !== undefined && last !== undefined && isAlike(before, now, uri, last.architecture, architecture);
    merged.set(uri, isKept ? before : now);
  }
  return merged;
}

/** Whether both say the same of the same models: nothing has to be told anew then. */
function isAlike(a: FileFindings, b: FileFindings, uri: string, before: Architecture, now: Architecture): boolean {
  const isSameModel = (one: string): boolean => before.model(one) === now.model(one);
  const isSame = (one: RawFinding, other: RawFinding): boolean =>
    one.rule === other.rule &&
    one.severity === other.severity &&
    one.message === other.message &&
    compareSpans(one.place.span, other.place.span) === 0 &&
    one.related.length === other.related.length &&
    other.related.every(({ place, message }, index) => {
      const old = one.related[index]!;
      return isSameModel(place.uri) && old.message === message && compareSpans(old.place.span, place.span) === 0;
    });
  return (
    isSameModel(uri) &&
    a.findings.length === b.findings.length &&
    b.findings.every((finding, index) => isSame(a.findings[index]!, finding)) &&
    [...b.counterparts.values()].every(({ place }) => isSameModel(place.uri)) &&
    JSON.stringify([...a.counterparts]) === JSON.stringify([...b.counterparts]) &&
    JSON.stringify([...a.replacements]) === JSON.stringify([...b.replacements])
  );
}

/** A file in which nothing is to be reported says nothing of other files either: its words are examples, or quoted. */
const isWhollySuppressed = (model: Model): boolean =>
  model.directives.some((directive) => directive.kind === "disable-file" && directive.rules.length === 0);
