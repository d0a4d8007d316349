import { exactlyOnceSettings, knownNames } from "../../catalogue/technical-names";
import type { TechnicalName } from "../../model/architecture";
import type { Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import { type Span, shift } from "../../text/span";
import type { FoundName } from "./found-name";
import { clausesOf, polarityAt, scopesOf } from "./polarity";
import type { Said } from "./said";

/** Letters without which no known name can be there. */
const anyName =
  /flink|FLINK|Flink|inesis|KCL|KPL|kclpy|StreamingFileSink|add(?:S|_s)(?:ource|ink)|ransaction|TRANSACTION|ommitted|COMMITTED|solation/;

const finder = (form: "code" | "prose"): RegExp =>
  new RegExp(
    knownNames
      .filter((name) => form === "code" || name.codeOnly !== true)
      .map(
        ({ pattern, inProse }) => `(${form === "prose" && inProse !== undefined ? `${pattern}|${inProse}` : pattern})`,
      )
      .join("|")
      .replace(/^(.*)$/s, "(?<![\\w-])(?:$1)(?![\\w-])"),
    "g",
  );
const finders = { code: finder("code"), prose: finder("prose") } as const;
const keys = {
  code: knownNames.map(({ key }) => key),
  prose: knownNames.filter(({ codeOnly }) => codeOnly !== true).map(({ key }) => key),
} as const;

/** What may stand between a name and its version: marks of XML, Gradle, pip, sbt, YAML, or a word of prose. */
const versionBehind =
  /(?:\s{0,3}<\/artifactId>\s{0,200}<version>\s{0,3}|>\s?|["']?\s?,\s?version\s?[:=]{1,2}\s?["']|["']?\s?%{1,2}\s?["']|["']?\s?(?:[:=]|==|~=)\s?["']?|["'`*]{0,3} \(?(?:versions? |release |ver\. ?)?)v?(\d{1,3}(?:[._](?:\d{1,9}|[xX*]))*)(?![\w%-])/y;
/** "version 1.x of the KCL". */
const versionBefore = /\bversions? (\d{1,3}(?:\.(?:\d{1,9}|[xX*]))*) of (?:the )?$/;
/** From a version on: which one it is, nobody knows. */
const orLater = /^\+| ?(?:or|and) (?:later|newer|higher|above|up|greater)\b/y;

/** Names in a text, in order. A name of Flink itself counts only with its version. */
export function findNames(text: string, form: "code" | "prose"): readonly Omit<FoundName, "polarity">[] {
  if (!anyName.test(text)) return [];
  const names: Omit<FoundName, "polarity">[] = [];
  for (const match of text.matchAll(finders[form])) {
    const key = keys[form][match.slice(1).findIndex((group) => group !== undefined)]!;
    const place = { start: match.index, end: match.index + match[0].length };
    const version = versionOf(text, place);
    if (key === "flink" && version === undefined) continue;
    names.push({ key, place, text: match[0], version });
  }
  return names;
}

function versionOf(text: string, name: Span): FoundName["version"] {
  const at = (start: number, words: string) => {
    orLater.lastIndex = start + words.length;
    if (orLater.test(text)) return undefined;
    return { text: words, place: { start, end: start + words.length } };
  };
  const own = /\d_\d{1,2}$/.exec(text.slice(Math.max(name.start, name.end - 8), name.end));
  if (own !== null) return at(name.end - own[0].length, own[0]);
  versionBehind.lastIndex = name.end;
  const behind = versionBehind.exec(text);
  if (behind !== null) return at(versionBehind.lastIndex - behind[1]!.length, behind[1]!);
  const from = Math.max(0, name.start - 40);
  const before = versionBefore.exec(text.slice(from, name.start));
  if (before === null) return undefined;
  return at(from + before.index + before[0].indexOf(before[1]!), before[1]!);
}

/** Sentences that tell of an end themselves need no remark. */
const tellsOfEnd =
  /\b(?:deprecat\w+|legacy|remov(?:e[sd]?|al|ing)|replac\w+|migrat\w+|upgrad\w+|end(?:ed|s)? of (?:life|support)|unsupported|discontinu\w+|sunset\w*|no longer|obsolete|superseded|instead|predecessor|renam\w+|formerly|old(?:er)? (?:api|connectors?|interfaces?|class(?:es)?)|wrong|incorrect|not valid|invalid)\b/i;

/** Names that are not bad by themselves: a sentence on a change uses them as any other does. */
const isOpenToHistory = (key: string): boolean =>
  key === "flink" || exactlyOnceSettings.some((setting) => setting.key === key);

/** Technical names in prose; `around` is what the surroundings make of words that are simply asserted. */
export function technicalNamesIn(prose: Prose, around: Polarity | undefined): readonly FoundName[] {
  const found = findNames(prose.text, "prose");
  if (found.length === 0) return [];
  return found.map((name) => {
    const { start, end } = name.place;
    const sentence = prose.sentences.find((one) => start < one.end) ?? { start: 0, end: prose.text.length };
    const scopes = scopesOf(prose.text, clausesOf(prose.text, sentence), []);
    const local = polarityAt(scopes, start);
    const marks = prose.marks.filter(({ span }) => span.start <= start && end <= span.end);
    const isTitle = marks.some(({ kind, span }) => kind === "link" && span.end - span.start > end - start + 12);
    const isTold = !isOpenToHistory(name.key) && tellsOfEnd.test(prose.text.slice(sentence.start, sentence.end));
    const polarity = marks.some(({ kind }) => kind === "strike")
      ? "rejected-alternative"
      : isTitle || isTold
        ? "comparison"
        : local === "asserted"
          ? (around ?? local)
          : local;
    return {
      ...name,
      polarity,
      place: prose.locate(name.place),
      version: name.version && { ...name.version, place: prose.locate(name.version.place) },
    };
  });
}

/** A name of a file, from where its part of the text begins. */
export function technicalName(
  uri: string,
  { key, place, text, version, polarity }: FoundName,
  start: number,
  passage: string,
  form: TechnicalName["form"],
): TechnicalName {
  return {
    key,
    place: { uri, span: shift(place, start) },
    text,
    version: version && { text: version.text, place: { uri, span: shift(version.place, start) } },
    form,
    polarity,
    passage,
  };
}

/** The technical names that the prose of a note holds, as the whole document means them. */
export const technicalNamesOf = (uri: string, said: readonly Said[]): readonly TechnicalName[] =>
  said.flatMap(({ statement, start, passage, verdict }) =>
    statement.technicalNames.map((name) => {
      const polarity = name.polarity === "asserted" ? (verdict ?? name.polarity) : name.polarity;
      return technicalName(uri, { ...name, polarity }, start, passage, "prose");
    }),
  );
