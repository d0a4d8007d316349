import { type DrawnNode, readAscii } from "../../syntax/ascii-diagram";
import { buildProse } from "../../syntax/prose";
import { overlaps, type Span, shift } from "../../text/span";
import { type DiagramContext, type Drawing, servicesOf, statementOf } from "./drawing";
import type { Link, Statement } from "./facts";
import { linksOf } from "./links";

/** Boxes of letters, and lines with arrows between that point down. */
export function readLetters(text: string, context: DiagramContext): Drawing | undefined {
  const diagram = readAscii(text);
  if (diagram === undefined) return undefined;
  const ends = new Set(diagram.edges.flatMap(({ from, to }) => [from, to]));
  // In the order of the nodes; what no arrow touches is no part of the drawing.
  const drawn = new Map(
    diagram.nodes.flatMap((node, index) =>
      ends.has(index) ? [[index, statementOfNode(text, node, context)] as const] : [],
    ),
  );
  if ([...drawn.values()].filter((statement) => servicesOf(statement).length > 0).length < 2) return undefined;
  const isRead = (line: Span): boolean =>
    diagram.nodes.some(({ rows }, index) => ends.has(index) && rows.some((row) => overlaps(row, line)));
  const arrows = readArrows(text, context, isRead);
  const statements = [...arrows.statements];
  const links = [...arrows.links];
  const numbers = new Map<number, number>();
  for (const [index, statement] of drawn) {
    numbers.set(index, context.first + statements.length);
    links.push(...linksOf(statement, context.first + statements.length, () => statement.text));
    statements.push(statement);
  }
  for (const { from, to, span } of diagram.edges) {
    const [source, target] = [drawn.get(from)!, drawn.get(to)!];
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

const arrowInLine = /->|=>|\u2192/;

/** Lines such as "Kinesis -> Lambda -> S3"; those that `isRead` tells of are left out. */
export function readArrows(
  text: string,
  context: DiagramContext,
  isRead: (line: Span) => boolean = () => false,
): Drawing {
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
