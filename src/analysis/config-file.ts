import * as v from "valibot";
import { ruleById, rules } from "../rules/index";
import { severities } from "../rules/rule";
import { parseYaml, type YamlNode } from "../syntax/yaml";
import type { Span } from "../text/span";
import { type Config, defaultConfig, profiles, type RuleSetting } from "./config";

/** Something wrong in a configuration file; the rest of the file still counts. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
}

export interface ParsedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

const level = v.picklist(["off", ...severities] as const, 'Expected "off", "hint", "info", "warning" or "error".');
const words = v.array(v.string("Expected text."), "Expected a list.");
const setting = v.union(
  [level, v.strictObject({ severity: v.optional(level), options: v.optional(v.record(v.string(), v.unknown())) })],
  'Expected "off", "hint", "info", "warning" or "error", or a mapping with `severity` and `options`.',
);
const ruleSettings = v.record(v.string(), setting, "Expected a mapping from rule ids to levels.");

const shapes = {
  profile: v.picklist(profiles, `Expected one of: ${profiles.join(", ")}.`),
  rules: ruleSettings,
  files: words,
  ignore: words,
  overrides: v.array(v.strictObject({ files: words, rules: ruleSettings }), "Expected a list."),
  external: words,
  systems: v.record(
    v.string(),
    v.strictObject({ notes: words, templates: words }),
    "Expected a mapping from names to systems.",
  ),
} as const;

type Key = keyof typeof shapes;

const nowhere: Span = { start: 0, end: 0 };

/** Plain values of a tree. Configuration files are short; depth is bounded by the parser. */
function plain(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === "sequence") return node.items.map(plain);
  if (node.kind === "mapping")
    return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, plain(value)]));
  // YAML reads a bare `off` as false in its older version; here it stays the word it is.
  if (node.quoted) return node.value;
  if (/^-?\d+(?:\.\d+)?$/.test(node.value)) return Number(node.value);
  return node.value === "true" ? true : node.value === "false" ? false : node.value;
}

/** The node at a path of keys and indexes, or the nearest one above it. */
function nodeAt(node: YamlNode, path: readonly unknown[]): YamlNode {
  let found = node;
  for (const step of path) {
    const next: YamlNode | undefined =
      found.kind === "mapping"
        ? found.entries.find((entry) => entry.key.value === step)?.value
        : found.kind === "sequence" && typeof step === "number"
          ? found.items[step]
          : undefined;
    if (next === undefined) break;
    found = next;
  }
  return found;
}

/** The closest of the candidates to a misspelt word, if one is close. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** What to say of a rule id that does not exist. */
export function unknownRule(id: string): string {
  const guess = closest(
    id,
    rules.map((rule) => rule.id),
  );
  return `There is no rule "${id}".${guess === undefined ? "" : ` Did you mean "${guess}"?`}`;
}

/**
 * Reads `sluice.config.yaml` or `.json` (JSON is YAML, too). Never throws: each part that is wrong is told and left out,
 * the rest counts. `base` gives what the file does not set, and the folder that globs are relative to.
 */
export function parseConfig(text: string, base: Config = defaultConfig): ParsedConfig {
  const tree = parseYaml(text);
  const problems: ConfigProblem[] = tree.problems.map(({ message, span }) => ({ message, span }));
  const { root } = tree;
  if (root === undefined || (root.kind === "scalar" && root.value === "")) return { config: base, problems };
  if (root.kind !== "mapping") {
    return { config: base, problems: [...problems, { message: "Expected a mapping of settings.", span: root.span }] };
  }
  const values: Partial<Record<Key, unknown>> = {};
  for (const { key, value } of root.entries) {
    const name = key.value;
    if (!(name in shapes)) {
      const guess = closest(name, Object.keys(shapes));
      const hint =
        guess === undefined ? ` Known settings: ${Object.keys(shapes).join(", ")}.` : ` Did you mean "${guess}"?`;
      problems.push({ message: `There is no setting "${name}".${hint}`, span: key.span });
      continue;
    }
    if (value === undefined) continue;
    const result = v.safeParse(shapes[name as Key] as v.GenericSchema, plain(value));
    if (result.success) values[name as Key] = result.output;
    else {
      for (const issue of result.issues) {
        const place = nodeAt(
          value,
          (issue.path ?? []).map((item) => item.key),
        );
        problems.push({ message: issue.message, span: place.span });
      }
    }
    for (const id of ruleIdNodes(name, value)) {
      if (ruleById(id.value) === undefined) problems.push({ message: unknownRule(id.value), span: id.span });
    }
    problems.push(...optionProblems(name, value));
  }
  const config: Config = {
    ...base,
    ...(values as Partial<Config>),
    rules: { ...base.rules, ...normalised(values.rules) },
    overrides: [
      ...base.overrides,
      ...((values.overrides ?? []) as { files: string[]; rules: unknown }[]).map((one) => ({
        files: one.files,
        rules: normalised(one.rules),
      })),
    ],
  };
  return { config, problems };
}

/** Levels written short (`id: off`) as settings. */
export function normalised(given: unknown): Readonly<Record<string, RuleSetting>> {
  if (typeof given !== "object" || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, typeof value === "string" ? { severity: value } : value]),
  ) as Readonly<Record<string, RuleSetting>>;
}

function ruleMaps(name: string, value: YamlNode): readonly YamlNode[] {
  if (name === "rules") return [value];
  if (name !== "overrides" || value.kind !== "sequence") return [];
  return value.items.flatMap((item) =>
    item.kind === "mapping"
      ? item.entries.flatMap((entry) => (entry.key.value === "rules" && entry.value ? [entry.value] : []))
      : [],
  );
}

const ruleIdNodes = (name: string, value: YamlNode) =>
  ruleMaps(name, value).flatMap((map) => (map.kind === "mapping" ? map.entries.map((entry) => entry.key) : []));

/** Options that a rule does not have, or values that do not fit. */
function optionProblems(name: string, value: YamlNode): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const map of ruleMaps(name, value)) {
    for (const { key, value: given } of map.kind === "mapping" ? map.entries : []) {
      const rule = ruleById(key.value);
      const options =
        given?.kind === "mapping" ? given.entries.find((entry) => entry.key.value === "options")?.value : undefined;
      if (rule === undefined || options?.kind !== "mapping") continue;
      for (const { key: option, value: optionValue } of options.entries) {
        const spec = rule.options?.[option.value];
        if (spec === undefined) {
          problems.push({ message: `${rule.id} has no option "${option.value}".`, span: option.span });
        } else if (spec.read(plain(optionValue)) === undefined) {
          const message = `This is no value for ${option.value}: expected ${JSON.stringify(spec.schema)}.`;
          problems.push({ message, span: optionValue?.span ?? option.span ?? nowhere });
        }
      }
    }
  }
  return problems;
}
