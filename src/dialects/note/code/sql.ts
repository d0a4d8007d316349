import type { Traits } from "../../../model/traits";
import { shift } from "../../../text/span";
import type { CodedPart, TimeColumn } from "./facts";
import { closing, isElided, type Masked, maskCode } from "./scan";
import { intervalJoinsOf } from "./sql-interval";
import { queriesOf } from "./sql-query";
import type { SqlStatement } from "./sql-statement";
import { columnsOf, type Options, optionsOf, plainName } from "./sql-table";
import { windowsOf } from "./sql-window";

/** What Flink SQL says. */
export interface SqlFacts {
  readonly parts: readonly CodedPart[];
  readonly columns: readonly TimeColumn[];
  readonly mended: readonly string[];
}

const name = "(?:`[^`\\n]{1,100}`|[\\w$]{1,100})(?:\\.(?:`[^`\\n]{1,100}`|[\\w$]{1,100})){0,2}";
/** What a client prints before a statement. */
const prompt = "(?:(?:Flink SQL)?>[ \\t]{0,9})?";
const createTable = new RegExp(
  `^[ \\t]{0,40}${prompt}CREATE\\s{1,40}(?:TEMPORARY\\s{1,40})?TABLE\\s{1,40}(?:IF\\s{1,40}NOT\\s{1,40}EXISTS\\s{1,40})?(${name})\\s{0,40}\\(`,
  "imd",
);
const alterTable = new RegExp(
  `^[ \\t]{0,40}${prompt}ALTER\\s{1,40}TABLE\\s{1,40}(?:IF\\s{1,40}EXISTS\\s{1,40})?(${name})\\s{1,40}(?:ADD|MODIFY)\\b[^;]{0,2000}WATERMARK`,
  "im",
);

/** A query that ends needs neither watermarks nor a time to live. */
const batchMode = /^[ \t]{0,40}SET\s[^;]{0,20}execution\.runtime-mode[^;]{1,20}batch/im;
/** Stands for all tables among those that are given what they lack. */
export const everyTable = "*";

/** Reads Flink SQL; other SQL says nothing. Spans count from the text's start. */
export function readSql(text: string): SqlFacts {
  const masked = maskCode(text, "sql");
  const parts: CodedPart[] = [];
  const columns: TimeColumn[] = [];
  const mended: string[] = [];
  for (const statement of statementsOf(masked)) {
    const table = tableOf(statement);
    if (table !== undefined) {
      parts.push(table.part);
      columns.push(...table.columns);
      continue;
    }
    const altered = alterTable.exec(statement.bare);
    if (altered !== null) mended.push(plainName(altered[1]!));
    else if (batchMode.test(masked.text.slice(statement.span.start, statement.span.end))) mended.push(everyTable);
    else parts.push(...windowsOf(statement), ...intervalJoinsOf(statement), ...queriesOf(statement));
  }
  return { parts, columns, mended };
}

function statementsOf(masked: Masked): readonly SqlStatement[] {
  const statements: SqlStatement[] = [];
  let start = 0;
  for (const end of [...[...masked.bare.matchAll(/;/g)].map(({ index }) => index), masked.bare.length]) {
    const bare = masked.bare.slice(start, end);
    if (bare.trim() !== "") statements.push({ masked, span: { start, end }, bare });
    start = end + 1;
  }
  return statements;
}

/** Services behind the connectors of Flink SQL. */
const services: Readonly<Record<string, string>> = {
  kafka: "kafka",
  "upsert-kafka": "kafka",
  kinesis: "kds",
  "kinesis-legacy": "kds",
};

function tableOf(statement: SqlStatement): { part: CodedPart; columns: readonly TimeColumn[] } | undefined {
  const { masked, bare, span } = statement;
  const head = createTable.exec(bare);
  if (head === null) return undefined;
  const open = head.index + head[0].length - 1;
  const close = closing(bare, open);
  const options = optionsOf(statement);
  // Without a connector it is another system's SQL, or a table that a catalogue knows more of.
  const connector = options.get("connector");
  if (close === undefined || connector === undefined) return undefined;
  const list = { start: open + 1, end: close };
  const { watermark, columns } = columnsOf(statement, list);
  const place = shift({ start: head.indices![1]![0], end: head.indices![1]![1] }, span.start);
  const table = plainName(head[1]!);
  const isWhole =
    !isElided(masked, shift(list, span.start)) &&
    !/\)\s*LIKE\b/i.test(bare.slice(close)) &&
    !options.has("scan.bounded.mode");
  return {
    columns: columns.map((column) => ({ ...column, table })),
    part: {
      name: table,
      service: services[connector.value ?? ""],
      role: "stream",
      place,
      complete: isWhole,
      traits: {
        connector,
        ...(watermark !== undefined && { watermarkColumn: watermark }),
        ...startOf(options),
        ...guaranteeOf(options),
      },
    },
  };
}

const startOptions = ["scan.startup.mode", "scan.stream.initpos", "source.init.position"];

function startOf(options: Options): Pick<Traits, "startingPosition"> {
  const option = startOptions.map((key) => options.get(key)).find((claim) => claim !== undefined);
  if (option === undefined) return {};
  const { value } = option;
  const isLatest = value !== undefined && /^latest(?:-offset)?$/i.test(value);
  return { startingPosition: { ...option, value: isLatest ? "LATEST" : value } };
}

function guaranteeOf(options: Options): Traits {
  const guarantee = options.get("sink.delivery-guarantee");
  const prefix = options.get("sink.transactional-id-prefix");
  return {
    ...(guarantee !== undefined && {
      deliveryGuarantee: { ...guarantee, value: guarantee.value?.toUpperCase().replaceAll("-", "_") },
    }),
    ...(prefix !== undefined && { transactionalIdPrefix: prefix }),
  };
}
