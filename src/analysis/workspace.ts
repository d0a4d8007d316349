import type { Dialect } from "../dialects/dialect";
import { dialects } from "../dialects/index";
import type { Model } from "../model/architecture";
import type { Change } from "../model/change";
import { type Architecture, joinModels } from "../model/join";
import type { Place } from "../model/place";
import { rules as allRules } from "../rules/index";
import type { Rule } from "../rules/rule";
import unusedSuppression from "../rules/unused-suppression";
import type { Edit } from "../text/edit";
import type { Source } from "../text/source";
import { type Config, defaultConfig, type SettingOf, settingFor, settingsOf } from "./config";
import { related } from "./counterparts";
import { writeInFence } from "./fenced-templates";
import type { Finding } from "./finding";
import { type FixEdits, safeEditsOf, type WrittenFix, writeChanges, writtenFixes } from "./fixes";
import { matchGlobs } from "./globs";
import { type FileFindings, findInProject, noProjectFindings, type ProjectFindings, type WideRules } from "./project";
import { type OpenFile, Reader } from "./reader";
import { type Spell, spelledFinding, spellIn } from "./respelling";
import {
  applyDirectives,
  dropReplaced,
  type RawFinding,
  type RuleFailure,
  replacementsIn,
  runRules,
  sortFindings,
} from "./run";
import { remarksOn } from "./suppression";
import { surroundingsOf } from "./systems";

export type { FixEdits } from "./fixes";

/** What was told of a file last, and what it rests on. */
interface Told {
  readonly own: readonly RawFinding[];
  readonly project: FileFindings;
  readonly findings: readonly Finding[];
}

const none: FileFindings = { findings: [], replacements: new Map(), counterparts: new Map() };

/** Settings for a whole run: what does not depend on files. */
export interface WorkspaceOptions {
  /** Judges every file alone: nothing is held against another file. */
  readonly isolated?: boolean;
  readonly rules?: readonly Rule[];
  readonly dialects?: readonly Dialect[];
}

/**
 * The open world of the analysis: sources, the cache of blocks, and what follows from them. The only thing in the core with
 * state. Every method is synchronous and none throws, whatever the texts are.
 */
export class Workspace {
  readonly #isolated: boolean;
  readonly #rules: readonly Rule[];
  readonly #fileRules: readonly Rule[];
  readonly #wideRules: WideRules;
  readonly #rulesById: ReadonlyMap<string, Rule>;
  readonly #dialects: readonly Dialect[];
  readonly #files = new Map<string, OpenFile>();
  readonly #reader: Reader;
  readonly #told = new Map<string, Told>();
  #configOf: (uri: string) => Config = () => defaultConfig;
  #surroundings = surroundingsOf(() => defaultConfig, matchGlobs);
  #architecture: Architecture | undefined;
  #project: ProjectFindings | undefined;
  #lastProject: ProjectFindings | undefined;
  #failures: RuleFailure[] = [];

  constructor(options: WorkspaceOptions = {}) {
    this.#isolated = options.isolated ?? false;
    this.#rules = options.rules ?? allRules;
    this.#fileRules = this.#rules.filter((rule) => rule.scope === "file");
    const ofScope = (scope: Rule["scope"]) => this.#rules.filter((rule) => rule.scope === scope);
    this.#wideRules = { project: ofScope("project"), templates: ofScope("templates"), note: ofScope("note") };
    this.#rulesById = new Map(this.#rules.map((rule) => [rule.id, rule]));
    this.#dialects = options.dialects ?? dialects;
    this.#reader = new Reader(this.#dialects, (failure) => this.#failures.push(failure));
  }

  /** Adds a source, or replaces the version that is there. */
  open(source: Source): void {
    const before = this.#files.get(source.uri);
    if (before?.source.text === source.text) {
      this.#files.set(source.uri, { ...before, source });
      return;
    }
    const state = this.#reader.read(source);
    this.#files.set(source.uri, state);
    if (before !== undefined) this.#reader.forget(before, state);
    this.#forget();
  }

  /** Takes a source away. */
  close(uri: string): void {
    const state = this.#files.get(uri);
    if (state === undefined) return;
    this.#files.delete(uri);
    this.#told.delete(uri);
    this.#reader.forget(state);
    this.#forget();
  }

  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  source(uri: string): Source | undefined {
    return this.#files.get(uri)?.source;
  }

  uris(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Takes a new configuration, one for all files or one that depends on the file. Findings follow it at the next question. */
  configure(config: Config | ((uri: string) => Config)): void {
    this.#configOf = typeof config === "function" ? config : () => config;
    this.#surroundings = surroundingsOf(this.#configOf, matchGlobs);
    for (const state of this.#files.values()) delete state.own;
    this.#lastProject = undefined;
    this.#forget();
  }

  /** The configuration that counts for the file. */
  configFor(uri: string): Config {
    return this.#configOf(uri);
  }

  /** Id and title of the dialect that reads the file; undefined for a file that is left alone. */
  dialectOf(uri: string): { readonly id: string; readonly title: string } | undefined {
    return this.#files.get(uri)?.dialect;
  }

  /** What the file says; undefined for a file that is left alone. */
  model(uri: string): Model | undefined {
    return this.#files.get(uri)?.model;
  }

  /** What all files say together. */
  architecture(): Architecture {
    if (this.#architecture === undefined) {
      const models = [...this.#files.values()].flatMap(({ model }) => model ?? []);
      // The order of opening must not show in what is said.
      this.#architecture = joinModels(
        models.sort((a, b) => (a.uri < b.uri ? -1 : 1)),
        { surroundings: this.#surroundings, last: this.#lastProject?.architecture },
      );
    }
    return this.#architecture;
  }

  /** Rules that failed since the last time this was asked: defects of ours, for a log. */
  takeFailures(): readonly RuleFailure[] {
    const failures = this.#failures;
    this.#failures = [];
    return failures;
  }

  /**
   * Findings of one file, in order of place, then rule; suppressed ones are left out.
   * The same array is given as long as nothing in it changed.
   */
  findings(uri: string): readonly Finding[] {
    const state = this.#files.get(uri);
    if (state?.model === undefined) return [];
    const own = this.#ownFindings(state, state.model);
    const project = this.#projectFindings().byUri.get(uri) ?? none;
    const told = this.#told.get(uri);
    const isSame = told?.own === own && told.project === project;
    if (told !== undefined && isSame) return told.findings;
    const standing = dropReplaced([...own, ...project.findings], project.replacements, replacementsIn(own));
    const led = standing.map((finding) => related(finding, project.counterparts));
    const findings = this.#judge(uri, state.model, led);
    this.#told.set(uri, { own, project, findings });
    return findings;
  }

  /** Words about a place, in which settings are called by CloudFormation's names, with the names that its file has for them. */
  spelled(words: string, place: Place): string {
    const state = this.#files.get(place.uri);
    return state === undefined ? words : spellIn(state, words, place);
  }

  /** The ways to mend a finding that can be written, with their edits. */
  fixes(finding: Finding): readonly WrittenFix[] {
    return writtenFixes(finding, this.#writing());
  }

  /** The edits of changes, per file, each set free of overlaps; undefined where one of them cannot be written. */
  edits(changes: readonly Change[]): FixEdits | undefined {
    return writeChanges(changes, this.#writing());
  }

  /**
   * The edits that mend the file's findings with safe fixes, of `rules` only where given.
   * Fixes that would touch each other wait for the next pass.
   */
  safeEdits(uri: string, rules?: readonly string[]): FixEdits {
    const findings = this.findings(uri).filter((finding) => rules === undefined || rules.includes(finding.rule));
    return safeEditsOf(findings, this.#writing());
  }

  #writing() {
    return {
      uriOf: (target: string): string | undefined => this.#declared(target)?.uri,
      write: (uri: string, change: Change): readonly Edit[] | undefined => {
        const state = this.#files.get(uri);
        if (state?.model === undefined || state.dialect === undefined) return undefined;
        const { text } = state.source;
        const inFence = state.dialect.kind === "note" ? writeInFence(uri, text, this.#dialects, change) : "elsewhere";
        return inFence === "elsewhere" ? state.dialect.write(text, state.model, change) : inFence;
      },
    };
  }

  /** Where a component or a flow is declared. */
  #declared(target: string): Place | undefined {
    const architecture = this.architecture();
    return architecture.component(target)?.places[0] ?? architecture.flow(target)?.place;
  }

  #forget(): void {
    this.#architecture = undefined;
    this.#project = undefined;
  }

  #settings(): SettingOf {
    return settingsOf(this.#configOf, matchGlobs);
  }

  #ownFindings(state: OpenFile, model: Model): readonly RawFinding[] {
    if (state.own === undefined) {
      const rules = this.#isolated ? this.#rules : this.#fileRules;
      const { findings, failures } = runRules(joinModels([model]), rules, this.#settings());
      this.#failures.push(...failures);
      state.own = findings;
    }
    return state.own;
  }

  #projectFindings(): ProjectFindings {
    if (this.#isolated) return noProjectFindings;
    if (this.#project === undefined) {
      const { found, failures } = findInProject(
        this.architecture(),
        this.#wideRules,
        this.#settings(),
        this.#lastProject,
      );
      this.#failures.push(...failures);
      this.#project = found;
      this.#lastProject = found;
    }
    return this.#project;
  }

  #judge(uri: string, model: Model, findings: readonly RawFinding[]): readonly Finding[] {
    const { kept, unused } = applyDirectives(findings, model.directives);
    const setting = settingFor(this.#configOf(uri), unusedSuppression, uri, matchGlobs);
    const isAlone = this.#isolated || this.#files.size === 1;
    const remarks = remarksOn(unused, { uri, setting, rules: this.#rulesById, isAlone });
    const spell: Spell = (words, place) => this.spelled(words, place);
    const spelled = kept.map((finding) => spelledFinding(finding, spell, (target) => this.#declared(target)));
    return sortFindings([...spelled, ...remarks]);
  }
}
