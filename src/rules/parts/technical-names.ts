import type { Model, TechnicalName } from "../../model/architecture";
import type { Architecture } from "../../model/join";

/** Names that say one thing in one part of a file: the first, and the others. */
export interface NameGroup {
  readonly first: TechnicalName;
  readonly others: readonly TechnicalName[];
}

/** Names that are part of the design and fit, by file, part of the document and key. */
export function namesInUse(architecture: Architecture, fits: (name: TechnicalName) => boolean): readonly NameGroup[] {
  const groups = new Map<string, TechnicalName[]>();
  for (const name of architecture.technicalNames) {
    if (name.polarity !== "asserted" || !fits(name)) continue;
    const key = [name.place.uri, name.passage, name.key].join("\u0000");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].map(([first, ...others]) => ({ first: first!, others }));
}

/** Further places of a group, for the related information of its finding. */
export const alsoNamed = ({ others }: NameGroup) =>
  others.map(({ place, text }) => ({ place, message: `${text} is named here, too.` }));

/** First number of a version as written: 1 for "1.14.10" and for "1_20". */
export const majorOf = (version: string | undefined): number | undefined => {
  const major = Number.parseInt(version ?? "", 10);
  return Number.isNaN(major) ? undefined : major;
};

const versionsIn = (model: Model): readonly (string | undefined)[] => [
  ...model.technicalNames
    .filter(({ key, polarity }) => key === "flink" && polarity === "asserted")
    .map(({ version }) => version?.text),
  ...model.components.map(({ traits }) => /^FLINK-(\d+)/.exec(traits.runtime?.value ?? "")?.[1]),
];

/** Major versions of Flink that a note, or a template beside it, speaks of. */
export function flinkMajors(architecture: Architecture, uri: string): ReadonlySet<number> {
  const own = architecture.model(uri);
  const models = own === undefined ? [] : [own, ...architecture.companions.of(uri)];
  return new Set(
    models
      .flatMap(versionsIn)
      .map(majorOf)
      .filter((major) => major !== undefined),
  );
}
