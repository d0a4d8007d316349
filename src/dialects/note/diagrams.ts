import type { ClassedText } from "../../catalogue/frames";
import type { Polarity } from "../../model/concepts";
import { type DrawnNode, readAscii } from "../../syntax/ascii-diagram";
import { readFlowchart } from "../../syntax/mermaid";
import { buildProse, type Prose } from "../../syntax/prose";
import { readSequence } from "../../syntax/sequence-diagram";
import { overlaps, type Span, shift } from "../../text/span";
import { evidenceOf } from "./evidence";
import type { FoundAlias, Link, Statement, TermAt } from "./facts";
import { figuresOf } from "./figures";
import { classesOf, findHits, twoInputs } from "./hits";
import { joinedTerms, namesEngine } from "./joined";
import { boxLabels } from "./labels";
import { linksOf } from "./links";
import { termsOf } from "./terms";

/** Where a diagram stands. */
export interface DiagramContext {
  readonly polarity: Polarity | undefined;
  /** Offset of its text in the block. */
  readonly start: number;
  /** Number of its first statement. */
  readonly first: number;
  readonly under: readonly number[];
}

/** What a drawing adds to its block. */
export interface Drawing {
  readonly statements: readonly Statement[];
  readonly links: readonly Link[];
}

const nothing: Drawing = { statements: [], links: [] };
const plainFences = /^(?:|text|txt|plain|plaintext|ascii|diagram|none)$/i;

/** Most boxes of a group that are read together with its title. */
const mostInside = 8;

/** Reads a fenced block that draws: a Mermaid flowchart, a sequence diagram, or lines of arrows. Other fences say nothing here. */
export function readDiagram(text: string, info: string, context: DiagramContext): Drawing {
  const language = info.split(/[\s{:]/, 1)[0] ?? "";
  if (language.toLowerCase() === "mermaid") return readMermaid(text, context);
  if (/^(?:plantuml|puml|uml)$/i.test(language)) return drawSequence(text, context) ?? nothing;
  if (!plainFences.test(language)) return nothing;
  return readLetters(text, context) ?? readArrows(text, context);
}

/** Boxes of data that is looked up, and of those who set things up. */
const atRest =
  /table|dynamo|\bdb\b|database|s3|bucket|files?\b|config|cache|\blists?\b|look-?up|\bapi\b|redis|reference|master|static|catalog|schedul|timer|cron|eventbridge|alarm|secret|model|rules|step functions|admin|deploy|terraform|user/i;

function readMermaid(text: string, context: DiagramContext): Drawing {
  const diagram = readFlowchart(text);
  if (diagram === undefined) return drawSequence(text, context) ?? nothing;
  const statements: Statement[] = [];
  const services = new Map<string, TermAt>();
  const boxes = new Map(
    diagram.nodes.map((node) => {
      const prose = proseOf(node.label);
      return [node.id, { node, prose, classes: classesOf(prose) }] as const;
    }),
  );
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of diagram.edges)
    if (from !== to && boxes.has(from)) sources.set(to, (sources.get(to) ?? new Set()).add(from));
  const add = (label: string, span: Span) => statements.push(statementOf(label, span, context));
  for (const { node, prose, classes } of boxes.values()) {
    const number = context.first + statements.length;
    const before = [...(sources.get(node.id) ?? [])].map((id) => boxes.get(id)!);
    const inputs = before.filter((box) => !atRest.test(box.node.label));
    const joins = inputs.length > 1 && /lambda|firehose|flink/i.test(node.label);
    const around = [...before.map((box) => box.classes), ...(joins ? [twoInputs] : [])];
    const statement = statementOf(node.label, node.span, context, { around, prose, classes });
    statements.push(statement);
    const service = statement.terms.findIndex(
      (term) => term.service !== undefined && term.polarity !== "other-meaning",
    );
    if (service >= 0) services.set(node.id, [number, service]);
  }
  for (const group of diagram.groups) {
    add(group.title, group.span);
    const inside = diagram.nodes.filter((node) => node.group === group.title);
    if (context.polarity !== undefined || inside.length > mostInside || !namesEngine(text)) continue;
    const parts = [{ label: group.title, span: group.span }, ...inside].map(({ label, span }) => ({
      prose: proseAt(label, context.start + span.start),
    }));
    const own = statements.flatMap(({ terms }) => terms);
    const last = statements.at(-1)!;
    statements[statements.length - 1] = { ...last, terms: [...last.terms, ...joinedTerms(parts, own, "")] };
  }
  const links: Link[] = [];
  for (const edge of diagram.edges) {
    if (edge.label !== undefined && edge.label !== "") {
      const at = text.indexOf(edge.label, edge.span.start);
      if (at >= 0) add(edge.label, { start: at, end: at + edge.label.length });
    }
    const from = services.get(edge.from);
    const to = services.get(edge.to);
    if (from !== undefined && to !== undefined) {
      links.push({ from, to, manner: "drawn", place: shift(edge.span, context.start) });
    }
  }
  return { statements, links };
}

/** What is told to a service, or noted beside it, is its task. */
function drawSequence(text: string, context: DiagramContext): Drawing | undefined {
  const diagram = readSequence(text);
  if (diagram === undefined) return undefined;
  const statements: Statement[] = [];
  const services = new Map<string, TermAt>();
  for (const { id, label, span } of diagram.participants) {
    const statement = statementOf(label, span, context);
    const at = statement.terms.findIndex((term) => term.service !== undefined && term.polarity !== "other-meaning");
    const service = statement.terms[at]?.service;
    if (service !== undefined) services.set(id, [context.first + statements.length, at]);
    statements.push(service === undefined ? statement : { ...statement, aliases: [aliasOf(id, service)] });
  }
  const links: Link[] = [];
  const inbound = new Map<string, Set<string>>();
  for (const [index, { who, kind, text: words, span }] of diagram.words.entries()) {
    const [sender, receiver] = who;
    const heard = sender === undefined ? undefined : inbound.get(sender);
    const around = kind === "message" && heard !== undefined && heard.size > 1 ? [twoInputs] : [];
    statements.push({ ...statementOf(words, span, context, { around }), aliases: who.map((id) => aliasOf(id)) });
    // What answers a question is no input.
    const isAsked = diagram.words.slice(0, index).some((other) => other.who[0] === receiver && other.who[1] === sender);
    if (kind === "message" && sender !== undefined && receiver !== undefined && sender !== receiver && !isAsked)
      inbound.set(receiver, (inbound.get(receiver) ?? new Set()).add(sender));
    const [from, to] = who.map((id) => services.get(id));
    if (kind === "message" && from !== undefined && to !== undefined && from !== to)
      links.push({ from, to, manner: "drawn", place: shift(span, context.start) });
  }
  return { statements, links };
}

/** The name of a participant: no name outside its diagram. */
const aliasOf = (id: string, names?: string): FoundAlias => ({
  text: `participant ${id}`,
  at: 0,
  sentence: 0,
  clause: 0,
  polarity: "asserted",
  isThing: false,
  ...(names !== undefined && { names }),
});

const arrowInLine = /->|=>|\u2192/;

/** Lines such as "Kinesis -> Lambda -> S3"; those that `isRead` tells of are left out. */
function readArrows(text: string, context: DiagramContext, isRead: (line: Span) => boolean = () => false): Drawing {
  const statements: Statement[] = [];
  const links: Link[] = [];
  let start = 0;
  for (const line of text.split("\n", 400)) {
    const end = start + line.length;
    if (line.length < 500 && arrowInLine.test(line) && !isRead({ start, end })) {
      const statement = statementOf(line, { start, end }, context);
      if (servicesOf(statement).length > 1) {
        const number = context.first + statements.length;
        statements.push(statement);
        links.push(...linksOf(statement, number, () => statement.text));
      }
    }
    start = end + 1;
  }
  return { statements, links };
}

/** Numbers of the terms that name services. */
const servicesOf = ({ terms }: Statement): readonly number[] =>
  terms.flatMap((term, index) => (term.service !== undefined && term.polarity !== "other-meaning" ? [index] : []));

/** Boxes of letters, and lines with arrows between that point down. */
function readLetters(text: string, context: DiagramContext): Drawing | undefined {
  const diagram = readAscii(text);
  if (diagram === undefined) return undefined;
  const drawn = diagram.nodes.map((node) => statementOfNode(text, node, context));
  const ends = new Set(diagram.edges.flatMap(({ from, to }) => [from, to]));
  if ([...ends].filter((end) => servicesOf(drawn[end]!).length > 0).length < 2) return undefined;
  const isRead = (line: Span): boolean =>
    diagram.nodes.some(({ rows }, index) => ends.has(index) && rows.some((row) => overlaps(row, line)));
  const arrows = readArrows(text, context, isRead);
  const statements = [...arrows.statements];
  const links = [...arrows.links];
  const numbers = new Map<number, number>();
  for (const [index, statement] of drawn.entries()) {
    if (!ends.has(index)) continue;
    numbers.set(index, context.first + statements.length);
    links.push(...linksOf(statement, context.first + statements.length, () => statement.text));
    statements.push(statement);
  }
  for (const { from, to, span } of diagram.edges) {
    const [source, target] = [drawn[from]!, drawn[to]!];
    const start = servicesOf(source).at(-1);
    const targets = servicesOf(target);
    // "DynamoDB + SNS": the arrow points at both.
    const all = / [+&] /.test(target.text) ? targets : targets.slice(0, 1);
    for (const end of start === undefined ? [] : all) {
      if (source.terms[start!]!.service === target.terms[end]!.service) continue;
      const place = shift(span, context.start);
      links.push({ from: [numbers.get(from)!, start!], to: [numbers.get(to)!, end], manner: "drawn", place });
    }
  }
  return { statements, links };
}

function statementOfNode(text: string, { rows }: DrawnNode, context: DiagramContext): Statement {
  const start = rows[0]?.start ?? 0;
  const end = rows.at(-1)?.end ?? start;
  const words = text.slice(start, end);
  const prose = buildProse(words);
  for (const row of rows) {
    if (prose.length > 0) prose.put(" ", row.start - start);
    prose.copy(row.start - start, row.end - start);
  }
  return statementOf(words, { start, end }, context, { prose: prose.finish() });
}

/** What is known of a label beside its words. */
interface LabelReading {
  /** The labels of the boxes whose arrows lead to it. */
  readonly around?: readonly ClassedText[];
  readonly prose?: Prose;
  readonly classes?: ClassedText;
}

function statementOf(
  label: string,
  span: Span,
  context: DiagramContext,
  { around = [], prose = proseOf(label), classes = classesOf(prose) }: LabelReading = {},
): Statement {
  const { terms } = termsOf(prose, findHits(prose, classes, { bound: around }), {
    polarity: context.polarity,
    titles: "",
    sentence: 0,
    clause: 0,
  });
  const place = shift(span, context.start);
  return {
    kind: "node",
    place,
    text: prose.text,
    level: 0,
    under: context.under,
    // A box of a diagram is there to do something.
    terms: terms.map((term) => ({
      ...term,
      place: shift(term.place, place.start),
      ...(term.service !== undefined && { works: "does" as const }),
    })),
    labels: boxLabels(prose).map((label) => ({ ...label, place: shift(label.place, place.start) })),
    names: [],
    technicalNames: [],
    figures: figuresOf(prose).map((figure) => ({ ...figure, place: shift(figure.place, place.start) })),
    aliases: [],
    roles: [],
    chooses: [],
    quoted: false,
    evidence: evidenceOf(prose.text, terms),
  };
}

function proseAt(label: string, start: number): Prose {
  const prose = proseOf(label);
  return { ...prose, locate: (span) => shift(prose.locate(span), start) };
}

/** A label without the tags and quotes that diagrams hold. */
function proseOf(label: string): Prose {
  const prose = buildProse(label);
  let from = 0;
  for (const tag of label.matchAll(/<br ?\/?>|<\/?\w{1,10}>|["`]|\\n/gi)) {
    prose.copy(from, tag.index);
    if (/^<br|^\\n/i.test(tag[0])) prose.put(", ", tag.index);
    from = tag.index + tag[0].length;
  }
  prose.copy(from, label.length);
  return prose.finish();
}
