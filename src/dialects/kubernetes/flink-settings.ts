import type { YamlNode, YamlScalar } from "../../syntax/yaml";

/** A setting of a Flink configuration, whose dotted name may be cut into nested mappings at any dot. */
export interface FlinkSetting {
  readonly name: string;
  /** Keys from the configuration down to the value. */
  readonly path: readonly string[];
  /** The last of these keys. */
  readonly key: YamlScalar;
  readonly value: YamlNode | undefined;
}

/** Names have some six parts; deeper nesting is none of Flink's. */
const deepest = 12;

/** Every setting, in order; of a name that stands there twice the last one counts. */
export function flinkSettings(configuration: YamlNode | undefined): ReadonlyMap<string, FlinkSetting> {
  const settings = new Map<string, FlinkSetting>();
  const walk = (node: YamlNode | undefined, above: readonly string[]): void => {
    if (node?.kind !== "mapping" || above.length > deepest) return;
    // What is merged in comes first: the mapping's own settings count before it.
    for (const { key, value } of node.entries) if (key.value === "<<") walk(value, above);
    for (const { key, value } of node.entries) {
      if (key.value === "<<") continue;
      const path = [...above, key.value];
      if (value?.kind === "mapping") walk(value, path);
      else settings.set(path.join("."), { name: path.join("."), path, key, value });
    }
  };
  walk(configuration, []);
  return settings;
}

/** Where a new setting belongs: within the mapping that holds its nearest relatives, as a dotted key. */
export function placeOfSetting(configuration: YamlNode | undefined, name: string): readonly string[] {
  const path: string[] = [];
  let rest = name;
  let node = configuration;
  for (;;) {
    const entry =
      node?.kind === "mapping"
        ? node.entries.find(({ key, value }) => value?.kind === "mapping" && rest.startsWith(`${key.value}.`))
        : undefined;
    if (entry === undefined) return [...path, rest];
    path.push(entry.key.value);
    rest = rest.slice(entry.key.value.length + 1);
    node = entry.value;
  }
}

/** Milliseconds in the units that Flink knows, by their names in small letters. */
const units: Readonly<Record<string, number>> = {
  ms: 1,
  milli: 1,
  millis: 1,
  millisecond: 1,
  milliseconds: 1,
  s: 1_000,
  sec: 1_000,
  secs: 1_000,
  second: 1_000,
  seconds: 1_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  days: 86_400_000,
};

/** `60s`, `10 min`, `PT1M` or plain milliseconds, in milliseconds; undefined for anything else. */
export function flinkDuration(words: string): number | undefined {
  const plain = /^\s{0,20}(\d{1,15})\s{0,20}([a-zA-Z]{0,20})\s{0,20}$/.exec(words);
  if (plain !== null) {
    const unit = plain[2] === "" ? 1 : units[plain[2]!.toLowerCase()];
    return unit === undefined ? undefined : Number(plain[1]) * unit;
  }
  const iso = /^\s*PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?\s*$/i.exec(words);
  if (iso === null) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = iso;
  return Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000;
}

/** A duration as somebody would write it: whole minutes or seconds where it is, else milliseconds. */
export function printFlinkDuration(milliseconds: number): string {
  if (milliseconds % 60_000 === 0 && milliseconds > 0) return `${milliseconds / 60_000} min`;
  return milliseconds % 1_000 === 0 && milliseconds > 0 ? `${milliseconds / 1_000} s` : `${milliseconds} ms`;
}
