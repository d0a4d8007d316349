import { readFlowchart } from "../../syntax/mermaid";
import { readSequence } from "../../syntax/sequence-diagram";
import { type Span, shift } from "../../text/span";
import { type DiagramContext, type Drawing, proseAt, proseOf, servicesOf, statementOf } from "./drawing";
import { readArrows, readLetters } from "./drawn-letters";
import type { FoundAlias, Link, Statement, TermAt } from "./facts";
import { classesOf, twoInputs } from "./hits";
import { joinedTerms, namesEngine } from "./joined";

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
    const [service] = servicesOf(statement);
    if (service !== undefined) services.set(node.id, [number, service]);
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
    const [at] = servicesOf(statement);
    const service = at === undefined ? undefined : statement.terms[at]!.service;
    if (at !== undefined) services.set(id, [context.first + statements.length, at]);
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
