import type { Polarity } from "../../model/concepts";
import type { Block } from "../../syntax/blocks";
import { readMarkdown } from "../../syntax/markdown";
import type { NoteNode } from "../../syntax/note-nodes";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import { bindColumns } from "./bindings";
import { captionStatement, onlyTaught, shownAsAsserted } from "./captions";
import { choicesOf, isQuizAnswer, listsOptions, optionAt, statusOf, verdictOf } from "./choices";
import type { CodeFacts } from "./code/facts";
import { evidenceOf } from "./evidence";
import type { Link, NoteFacts, Statement, Term } from "./facts";
import { readFence } from "./fences";
import { figuresOf } from "./figures";
import { givesUp, reject, withoutFormer } from "./former";
import { findHits } from "./hits";
import { joinedTerms, namesEngine } from "./joined";
import { labelsOf, namesOf } from "./labels";
import { linksOf } from "./links";
import { Outline, polarityIn } from "./outline";
import { advises, callout, givesReasons, settles } from "./own-words";
import { type Line, type Row, readCells } from "./rows";
import { grades, headingPolarity, isQuiz, isVersus, leadPolarity } from "./sections";
import { ShortItems } from "./short-items";
import { slugsIn } from "./slugs";
import { Surroundings } from "./surroundings";
import { rowVerdict, type TableKind, tableKind } from "./tables";
import { lessonsIn } from "./teaching";
import { technicalNamesIn } from "./technical-names";
import { termsOf } from "./terms";

/** Larger blocks are not read: nobody writes a section of that length. */
const largestBlock = 2_000_000;

/** What belongs to AWS alone; a name with its maker counts once. */
const aws =
  /\b(?:(?:AWS|Amazon)(?: \w+)?|Kinesis|CloudFormation|Lambda|DynamoDB|Redshift|CloudWatch|Data Firehose|delivery streams?|MSK|Athena|Glue|S3|Aurora|EventBridge|IoT Core|SNS|SQS)\b/gi;

/** What a block of a note says. Depends on nothing but its text and outline. */
export function readNote(block: Block): NoteFacts {
  if (block.text.length > largestBlock)
    return { statements: [], links: [], code: [], words: 0, lessons: 0, awsWords: 0 };
  const nodes = readMarkdown(block.text);
  const reader = new BlockReader(block, nodes);
  const surroundings = new Surroundings(nodes);
  for (const [index, node] of nodes.entries()) {
    const texts = surroundings.textsOf(node);
    const lineOf = (prose: Prose, part: number): Line => ({
      prose,
      hits: findHits(prose, texts[part]!, { loose: () => surroundings.around(index) }),
    });
    if (node.kind === "row") {
      reader.row(
        node,
        node.cells.map(({ prose }, cell) => lineOf(prose, cell)),
      );
    } else if (node.kind === "heading" || node.kind === "paragraph" || node.kind === "item") {
      reader.text(node, lineOf(node.prose, 0));
    } else if (node.kind === "fence") reader.fence(node);
    else if (node.kind === "front-matter") reader.frontMatter(node.content);
  }
  return reader.finish();
}

class BlockReader {
  readonly #block: Block;
  readonly #tables: ReadonlyMap<number, TableKind>;
  readonly #statements: Statement[] = [];
  readonly #links: Link[] = [];
  readonly #code: CodeFacts[] = [];
  readonly #outline: Outline;
  /** The items that hold the next one, and the paragraph before a list. */
  readonly #items: { readonly level: number; readonly index: number }[] = [];
  /** What the headers of a table name, by table. */
  readonly #headers = new Map<number, readonly Term[]>();
  #lead: number | undefined;
  #leadPolarity: Polarity | undefined;
  /** Whether a question stands above whose answers follow. */
  #asks = false;
  #status: "dead" | "alive" | undefined;
  #words = 0;
  /** Whether what parts of a table or list say together is worth a look. */
  readonly #isJoined: boolean;
  readonly #shortItems = new ShortItems();

  constructor(block: Block, nodes: readonly NoteNode[]) {
    this.#block = block;
    this.#outline = new Outline(block.outline);
    this.#isJoined = namesEngine(block.text) || block.outline.some(namesEngine);
    const rows = new Map<number, Row[]>();
    for (const node of nodes) if (node.kind === "row") rows.set(node.table, [...(rows.get(node.table) ?? []), node]);
    this.#tables = new Map([...rows].map(([table, all]) => [table, tableKind(all)]));
  }

  text(node: Extract<NoteNode, { kind: "heading" | "paragraph" | "item" }>, line: Line): void {
    const { text } = node.prose;
    this.#words += text.length / 6;
    const index = this.#statements.length;
    if (node.kind === "heading") this.#outline.open(node.level, index, text);
    else this.#outline.pass(text, node.kind === "paragraph" && node.depth === 0);
    const level = node.kind === "heading" ? node.level : node.depth;
    if (node.kind === "item") while (this.#items.length > 0 && this.#items.at(-1)!.level >= level) this.#items.pop();
    else if (node.kind === "heading" || node.depth === 0) this.#items.length = 0;
    const lead =
      node.kind === "heading"
        ? undefined
        : (this.#items.at(-1)?.index ?? (node.kind === "item" ? this.#lead : undefined));
    const isAnswer = (node.kind === "item" || isQuizAnswer(text)) && this.#asks;
    const section = this.#outline.section(node.kind === "heading") ?? (isAnswer ? "options" : undefined);
    // "✅ Cheap" below "Pros" says that it is good, and not that it was taken.
    const isGrade = node.kind !== "heading" && grades(this.#leading(lead));
    const verdict = isGrade ? undefined : verdictOf(text);
    const comparesTerms = section === "comparison" && this.#outline.comparesTerms();
    const isTaught = comparesTerms || (node.kind !== "heading" && advises(text, this.#leading(lead)));
    const polarity =
      (comparesTerms ? undefined : polarityIn(section, verdict)) ??
      (node.kind === "heading" && verdict === undefined
        ? headingPolarity(
            text,
            line.hits.some(({ service }) => service !== undefined),
          )
        : undefined) ??
      (node.kind === "item" ? this.#leadPolarity : undefined) ??
      (node.kind === "paragraph" && listsOptions(text, section === "options") ? "comparison" : undefined) ??
      this.#versus(lead, text);
    const read = termsOf(node.prose, line.hits, {
      polarity,
      titles: this.#outline.titles().join(" "),
      isHeading: node.kind === "heading",
      sentence: 0,
      clause: 0,
    });
    const option = optionAt(
      node.kind,
      text,
      section,
      this.#parent(lead),
      this.#outline,
      node.kind === "item" ? node.marker : "",
    );
    const number = node.kind === "item" && node.depth === 1 ? /^\d{1,2}(?=[.)]$)/.exec(node.marker)?.[0] : undefined;
    const { aliases, roles, clauses } = read;
    const isSettled = section === "comparison" && node.kind !== "heading" && settles.test(text);
    const isReason = node.kind === "item" && givesReasons(this.#outline.titles()[0] ?? "");
    const own =
      isTaught || isReason
        ? onlyTaught(read.terms, ({ concept }) => isTaught || concept === "late-data")
        : isSettled
          ? shownAsAsserted(read.terms)
          : read.terms;
    const terms = withoutFormer(node.prose, own, 0);
    const before = this.#statements.at(-1);
    if (node.kind === "paragraph" && before?.kind === "paragraph" && givesUp(text))
      this.#statements[index - 1] = { ...before, terms: before.terms.map(reject) };
    this.#statements.push({
      kind: node.kind,
      place: node.span,
      text,
      level,
      under: this.#outline.indexes(),
      terms,
      clauses,
      labels: labelsOf(node.prose),
      names: namesOf(node.prose),
      slugs: slugsIn(node.prose, node.kind === "heading", polarity),
      technicalNames: technicalNamesIn(node.prose, node.kind !== "heading" && node.quoted ? "comparison" : polarity),
      figures: polarity === undefined ? figuresOf(node.prose) : [],
      aliases,
      roles,
      // "2. Costs" below a decision is a numbered heading, and not the second option.
      chooses: choicesOf(text, terms, section === "decision" && !(node.kind === "heading" && /^\d/.test(text))),
      quoted: node.kind !== "heading" && node.quoted && !callout.test(text),
      evidence: evidenceOf(text, terms),
      ...(section !== undefined && { section }),
      ...(option !== undefined && { option }),
      ...(number !== undefined && { number }),
      ...(verdict !== undefined && { verdict }),
      ...(lead !== undefined && { lead }),
    });
    this.#links.push(...linksOf(this.#statements.at(-1)!, index, () => text));
    if (node.kind !== "heading")
      for (const caption of node.captions ?? [])
        this.#statements.push(captionStatement(caption, node.span, this.#outline.titles(), this.#outline.indexes()));
    this.#status ??= statusOf(text, section === "status" || this.#outline.isUnder(/^status\b/i));
    if (node.kind !== "item" || !ShortItems.isShort(text)) this.#joinItems();
    else if (this.#isJoined && polarity === undefined && !node.quoted) {
      if (this.#shortItems.isOther(level)) this.#joinItems();
      this.#shortItems.add(index, node.prose, level);
    }
    if (node.kind === "heading" || (node.kind === "paragraph" && !isAnswer)) this.#asks = isQuiz(text);
    if (node.kind === "item") this.#items.push({ level, index });
    else if (node.kind === "paragraph" && node.depth === 0) {
      this.#lead = index;
      this.#leadPolarity = leadPolarity(node.prose);
    } else {
      this.#lead = undefined;
      this.#leadPolarity = undefined;
    }
  }

  row(row: Row, lines: readonly Line[]): void {
    const kind = this.#tables.get(row.table)!;
    const section = this.#outline.section();
    const verdict = rowVerdict(row, kind);
    const isTaught = !row.isHeader && section === "comparison" && this.#outline.comparesTerms();
    const around = row.isHeader
      ? "comparison"
      : verdict === "rejected"
        ? "rejected-alternative"
        : isTaught
          ? undefined
          : (polarityIn(section, verdict) ?? kind.polarity);
    const index = this.#statements.length;
    const titles = this.#outline.titles().join(" ");
    for (const { prose } of lines) this.#words += prose.text.length / 6;
    const read = readCells({ row, lines, kind, section, verdict, around, titles });
    if (row.isHeader) this.#headers.set(row.table, read.terms);
    const proses = lines.map(({ prose }) => prose);
    const header = this.#headers.get(row.table) ?? [];
    const terms = [...(row.isHeader ? read.terms : bindColumns(read.terms, proses, header, around))];
    if (this.#isJoined && !row.isHeader && around === undefined) {
      const parts = proses.map((prose, cell) => ({ prose, label: kind.headers[cell] }));
      terms.push(...joinedTerms(parts, terms, titles));
    }
    const texts = proses.map(({ text }) => text);
    this.#statements.push({
      kind: "row",
      place: row.span,
      text: texts.join(" | "),
      level: 0,
      under: this.#outline.indexes(),
      terms: isTaught
        ? onlyTaught(terms)
        : row.isHeader && kind.namesParts && polarityIn(section, verdict) === undefined
          ? shownAsAsserted(terms)
          : terms,
      clauses: read.clauses,
      labels: proses.flatMap(labelsOf),
      names: proses.flatMap(namesOf),
      slugs: proses.flatMap((prose) => slugsIn(prose, false, around)),
      technicalNames: proses.flatMap((prose) => technicalNamesIn(prose, around)),
      figures: read.figures,
      aliases: read.aliases,
      roles: read.roles,
      chooses: verdict === "chosen" ? terms.flatMap((term) => (term.service === undefined ? [] : [term.concept])) : [],
      quoted: false,
      evidence: evidenceOf(texts.join(" "), terms),
      ...(section !== undefined && { section }),
      ...(verdict !== undefined && { verdict }),
    });
    this.#links.push(...linksOf(this.#statements.at(-1)!, index, (term) => texts[term.cell ?? 0] ?? ""));
    this.#lead = undefined;
  }

  fence(fence: Extract<NoteNode, { kind: "fence" }>): void {
    const section = this.#outline.section();
    const option = optionAt("paragraph", "", section, this.#parent(this.#lead), this.#outline);
    const read = readFence(this.#block.text, fence, {
      first: this.#statements.length,
      under: this.#outline.indexes(),
      before: this.#statements.at(-1),
      title: this.#outline.titles()[0],
      ...(section !== undefined && { section }),
      ...(option !== undefined && { option }),
    });
    if (read.code !== undefined) this.#code.push(read.code);
    this.#statements.push(...read.statements);
    this.#links.push(...read.links);
  }

  frontMatter(content: Span): void {
    const found = /^status:[ \t]*["']?([^\n"']{1,60})/im.exec(this.#block.text.slice(content.start, content.end));
    if (found !== null) this.#status = statusOf(`status: ${found[1]}`, true);
  }

  finish(): NoteFacts {
    this.#joinItems();
    const status = this.#status;
    return {
      statements: this.#statements,
      links: this.#links,
      code: this.#code,
      words: this.#words,
      lessons: lessonsIn(this.#statements),
      awsWords: this.#block.text.match(aws)?.length ?? 0,
      ...(status !== undefined && { status }),
    };
  }

  #parent(lead: number | undefined): Statement | undefined {
    return lead === undefined ? undefined : this.#statements[lead];
  }

  #joinItems(): void {
    this.#shortItems.join(this.#statements, this.#outline.titles().join(" "));
  }

  /** The line that leads to what follows, or the heading above it. */
  #leading(lead: number | undefined): string {
    return this.#parent(lead)?.text ?? this.#outline.titles()[0] ?? "";
  }

  /** "SQS vs. Kafka" and the items below it compare, and so do the answers of a quiz. */
  #versus(lead: number | undefined, text: string): Polarity | undefined {
    const parent = this.#parent(lead);
    const above = parent?.lead === undefined ? undefined : this.#statements[parent.lead];
    const items = [parent, above].filter((one) => one?.kind === "item");
    return isVersus(text) || items.some((one) => isVersus(one!.text) || isQuiz(one!.text)) ? "comparison" : undefined;
  }
}
