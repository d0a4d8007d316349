import type { YamlNode, YamlScalar } from "../../syntax/yaml";
import type { Span } from "../../text/span";

/** A value with the place where it stands; undefined where a variable without default fills it in. */
export interface Setting {
  readonly value: string | undefined;
  readonly text: string;
  readonly at: Span;
}

export type Settings = ReadonlyMap<string, Setting>;

/** Merges within merges are followed so far. */
const deepestMerge = 3;

/** The variables of a container, which Compose takes as a mapping or as a list of `NAME=value`. */
export function environmentOf(node: YamlNode | undefined, depth = 0): Settings {
  const settings = new Map<string, Setting>();
  if (node?.kind === "mapping") {
    const merged = depth < deepestMerge ? node.entries.find(({ key }) => key.value === "<<")?.value : undefined;
    const sources = merged?.kind === "sequence" ? [...merged.items].reverse() : [merged];
    // Merged mappings give what is not set here, the first of several before the others.
    for (const source of sources) {
      for (const [name, given] of environmentOf(source, depth + 1)) settings.set(name, given);
    }
    for (const { key, value } of node.entries) {
      if (value?.kind === "scalar") settings.set(key.value, setting(value.value, value.span));
    }
  } else if (node?.kind === "sequence") {
    for (const item of node.items) {
      const equals = item.kind === "scalar" ? item.value.indexOf("=") : -1;
      if (item.kind === "scalar" && equals > 0) {
        settings.set(item.value.slice(0, equals), setting(item.value.slice(equals + 1), behind(item, equals + 1)));
      }
    }
  }
  return settings;
}

/** The place of a scalar's words from the character on. */
function behind(item: YamlScalar, from: number): Span {
  const isQuoted = item.span.end - item.span.start === item.value.length + 2;
  const start = Math.min(item.span.start + from + (isQuoted ? 1 : 0), item.span.end);
  const end = Math.max(start, item.span.end - (isQuoted ? 1 : 0));
  return { start, end };
}

function setting(words: string, at: Span): Setting {
  const [, whole] = /^\$\{\w+:?-([^{}]*)\}$/.exec(words) ?? [];
  const value = whole ?? (/\$\{|\$\w|\{\{/.test(words) ? undefined : words);
  return { value, text: words, at };
}

/** The settings in the text of a Flink configuration, each on a line of its own. `at` is the whole text's place. */
export function propertiesOf({ text, at }: Setting): Settings {
  const settings = new Map<string, Setting>();
  for (const line of text.split("\n")) {
    const [, name, value] = /^[ \t]{0,80}([\w.-]{1,200})[ \t]{0,80}[:=][ \t]{0,80}(.{0,2000}\S)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) settings.set(name, { ...setting(value.trim(), at), at });
  }
  return settings;
}
