import type { Claim } from "../../../model/claim";
import { shiftTraits } from "../../../model/traits";
import { shift } from "../../../text/span";
import type { FoundName } from "../found-name";
import { findNames } from "../technical-names";
import type { CodedPart, CodeFacts } from "./facts";
import { readProgram } from "./program";
import { type CodeLanguage, languageOf, type Masked, maskCode } from "./scan";
import { readSql, type SqlFacts } from "./sql";

/** Longer fences are data. */
const longestCode = 200_000;
const stateTtl = /table\.exec\.state\.ttl|setIdleStateRetention/;
const startAtLatest =
  /["']?\b((?:flink\.)?stream\.initpos|STREAM_INITIAL_POSITION|scan\.stream\.initpos|source\.init\.position|scan\.startup\.mode)\b["']?\s{0,40}[:=,]\s{0,40}["']?(latest(?:-offset)?)\b/gi;

/** What stands around a fence. */
export interface FenceContext extends Pick<CodeFacts, "under" | "polarity" | "section" | "option"> {
  /** Offset of the code in the block. */
  readonly start: number;
}

/** What the code of a fence says; undefined where it holds none, or says nothing. */
export function readCode(text: string, info: string, { start, ...context }: FenceContext): CodeFacts | undefined {
  if (text.length > longestCode) return undefined;
  const language = languageOf(info, text);
  if (language === undefined) return undefined;
  const masked = maskCode(text, language);
  const sql = sqlOf(text, language, masked);
  const isProgram = language === "java" || language === "python";
  const parts = [
    ...sql.parts,
    ...(isProgram ? readProgram(masked) : []),
    ...(language === "sql" ? [] : startsOf(masked)),
  ];
  const names = namesIn(masked).map((name) => ({
    ...name,
    polarity: context.polarity,
    place: shift(name.place, start),
    version: name.version && { ...name.version, place: shift(name.version.place, start) },
  }));
  const setsStateTtl = stateTtl.test(masked.text);
  if (parts.length === 0 && names.length === 0 && sql.mended.length === 0 && !setsStateTtl) return undefined;
  return {
    ...context,
    parts: parts.map((part) => moved(part, start)),
    columns: sql.columns,
    mended: sql.mended,
    names,
    setsStateTtl,
  };
}

const moved = (part: CodedPart, by: number): CodedPart => ({
  ...part,
  place: shift(part.place, by),
  traits: shiftTraits(part.traits, by),
});

/** SQL of its own, or in long literals of a program. */
function sqlOf(text: string, language: CodeLanguage, { blocks }: Masked): SqlFacts {
  if (language === "sql") return readSql(text);
  const all = { parts: [] as CodedPart[], columns: [] as SqlFacts["columns"][number][], mended: [] as string[] };
  for (const block of blocks) {
    const inner = readSql(text.slice(block.start, block.end));
    all.parts.push(...inner.parts.map((part) => moved(part, block.start)));
    all.columns.push(...inner.columns);
    all.mended.push(...inner.mended);
  }
  return all;
}

/** A source that a program sets to begin at the newest record. */
function startsOf({ text }: Masked): readonly CodedPart[] {
  return [...text.matchAll(startAtLatest)].map((found) => {
    const end = found.index + found[0].length;
    const at = { start: end - found[2]!.length, end };
    const startingPosition: Claim<string> = { value: "LATEST", at, text: found[2]!, certainty: "stated" };
    return {
      name: "source",
      service: undefined,
      role: "stream",
      place: at,
      complete: true,
      traits: { startingPosition },
    };
  });
}

/** Technical names in code; the general ones only where nothing more special is named, and among Flink's own. */
function namesIn({ text }: Masked): readonly Omit<FoundName, "polarity">[] {
  const names = findNames(text, "code");
  const isGeneral = (key: string) => key === "add-source" || key === "add-sink";
  const isFlink = /org\.apache\.flink|StreamExecutionEnvironment|\bDataStream\b|pyflink/.test(text);
  const isNamed = names.some(({ key }) => /^(?:flink-k|flink-d|streaming-file)/.test(key));
  return names.filter(({ key }) => !isGeneral(key) || (isFlink && !isNamed));
}
