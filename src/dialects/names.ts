import { services } from "../catalogue/index";
import { findServices, lowered } from "../catalogue/lexicon";
import { wrongIdentifiers } from "../catalogue/technical-names";
import type { Model, Naming, TechnicalName } from "../model/architecture";
import type { Block } from "../syntax/blocks";
import type { Span } from "../text/span";
import type { Dialect, ReadBlock } from "./dialect";
import { namingOf } from "./note/namings";

/** A name in a block, its span counted from the block's start. */
type Found<T extends { readonly place: unknown }> = Omit<T, "place"> & { readonly span: Span };

/** What a block says in words for people, and in names that only IAM reads. */
interface Names {
  readonly namings: readonly Found<Naming>[];
  readonly technicalNames: readonly Found<TechnicalName>[];
}

const nothing: Names = { namings: [], technicalNames: [] };

/** Names that call for a remark. Most blocks hold none of them, and are not looked at any further. */
const outdated = new RegExp(
  services
    .flatMap(({ names }) => names)
    .filter(({ status }) => status !== "current")
    // The vendor's name in front is optional, and made the search for the rest slow.
    .map(({ pattern }) => pattern.replace(/^(?:\(\?:(?:Amazon|AWS)[^()]*\)\?)/, ""))
    .join("|"),
  "i",
);

/** The key of a description, at the start of a line or in braces: `AlarmDescription: `, `{"Description": `. */
const describes = /(?:^|[{,-])[ \t]{0,80}["']?[A-Za-z]{0,40}[Dd]escription["']?[ \t]{0,8}:(?=\s)/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * The stretches of a block that are written for people: comments and descriptions, each within one line. JSON has no
 * comments.
 */
function proseOf({ text, syntax }: Block): readonly Span[] {
  const spans: Span[] = [];
  /** Column of a description that may go on below. */
  let column: number | undefined;
  for (let start = 0, next = 0; start < text.length; start = next) {
    const lineBreak = text.indexOf("\n", start);
    next = lineBreak < 0 ? text.length : lineBreak + 1;
    const line = text.slice(start, next);
    const comment = syntax === "json" ? null : /(?:^|\s)#/.exec(line);
    const described = describes.exec(line);
    if (described !== null) {
      column = indentOf(line);
      spans.push({ start: start + described.index + described[0].length, end: next });
    } else if (column !== undefined && line.trim() !== "" && indentOf(line) > column && !/^\s*["'}\]]/.test(line)) {
      spans.push({ start, end: next });
    } else {
      if (line.trim() !== "") column = undefined;
      if (comment !== null) spans.push({ start: start + comment.index, end: next });
    }
  }
  return spans;
}

/** Whether the words are a piece of an id: `KDA-role`, `kda/KDA`. */
const isInId = (line: string, { start, end }: Span): boolean =>
  /[-_/.:@]$/.test(line.slice(0, start)) || /^[-_/.:@]\w/.test(line.slice(end));

function namingsIn(block: Block): readonly Found<Naming>[] {
  const { text } = block;
  if (!outdated.test(text)) return [];
  const found: Found<Naming>[] = [];
  for (const { start, end } of proseOf(block)) {
    const line = text.slice(start, end);
    if (!outdated.test(line) || line.includes("sluice-")) continue;
    for (const { service, name, start: from, end: to } of findServices(line, lowered(line))) {
      const { naming } = namingOf({ name, title: service.title }, line, line.slice(0, from));
      if (naming === undefined || isInId(line, { start: from, end: to })) continue;
      const span = { start: start + from, end: start + to };
      found.push({ service: service.id, ...naming, span, text: line.slice(from, to) });
    }
  }
  return found;
}

const identifiers = wrongIdentifiers.map(({ key, pattern }) => ({
  key,
  expression: new RegExp(`(?<![\\w.:-])(?:${pattern})(?!\\w)`, "g"),
}));

/** Names in roles and policies that IAM does not know. In a comment they do no harm. */
function identifiersIn(text: string): readonly Found<TechnicalName>[] {
  if (!/flink|kinesisanalyticsv2/.test(text) || !/Principal|Action|Statement|assume/i.test(text)) return [];
  return identifiers.flatMap(({ key, expression }) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const line = text.slice(text.lastIndexOf("\n", match.index) + 1, match.index);
      if (/(?:^|\s)#/.test(line)) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const [words] = match;
      return [{ key, span, text: words, version: undefined, form: "code", polarity: "asserted", passage: "" } as const];
    }),
  );
}

function namesIn(block: Block): Names {
  const namings = namingsIn(block);
  const technicalNames = identifiersIn(block.text);
  return namings.length + technicalNames.length === 0 ? nothing : { namings, technicalNames };
}

/** The old SQL service goes by its old name rightly, and a rule of its own says that it is gone. */
const hasOldSql = ({ components }: Model): boolean =>
  components.some(({ service, traits }) => service === "kinesis-analytics-sql" || traits.legacySql !== undefined);

/** A template dialect that also sees how services are called in comments, descriptions and policies. */
export function withNames<Facts>(dialect: Dialect<Facts>): Dialect<Names & { readonly inner: Facts }> {
  return {
    ...dialect,
    read: (block) => ({ ...namesIn(block), inner: dialect.read(block) }),
    assemble(uri, text, parts) {
      const inner: ReadBlock<Facts>[] = parts.map(({ block, facts }) => ({ block, facts: facts.inner }));
      const placed = <T extends { readonly place: unknown }>({ span, ...rest }: Found<T>, by: number): T =>
        ({ ...rest, place: { uri, span: { start: span.start + by, end: span.end + by } } }) as unknown as T;
      const model = dialect.assemble(uri, text, inner);
      const namings = parts.flatMap(({ block, facts }) => facts.namings.map((one) => placed<Naming>(one, block.start)));
      return {
        ...model,
        namings: [
          ...model.namings,
          ...(hasOldSql(model) ? namings.filter(({ service }) => service !== "managed-flink") : namings),
        ],
        technicalNames: [
          ...model.technicalNames,
          ...parts.flatMap(({ block, facts }) =>
            facts.technicalNames.map((one) => placed<TechnicalName>(one, block.start)),
          ),
        ],
      };
    },
  };
}
