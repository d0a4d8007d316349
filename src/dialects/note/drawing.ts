import type { ClassedText } from "../../catalogue/frames";
import type { Polarity } from "../../model/concepts";
import { buildProse, type Prose } from "../../syntax/prose";
import { type Span, shift } from "../../text/span";
import { evidenceOf } from "./evidence";
import type { Link, Statement } from "./facts";
import { figuresOf } from "./figures";
import { classesOf, findHits } from "./hits";
import { boxLabels } from "./labels";
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

/** Numbers of the terms that name services. */
export const servicesOf = ({ terms }: Statement): readonly number[] =>
  terms.flatMap((term, index) => (term.service !== undefined && term.polarity !== "other-meaning" ? [index] : []));

/** What is known of a label beside its words. */
interface LabelReading {
  /** The labels of the boxes whose arrows lead to it. */
  readonly around?: readonly ClassedText[];
  readonly prose?: Prose;
  readonly classes?: ClassedText;
}

/** What a label says. Its place counts from the diagram's start. */
export function statementOf(
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

/** A label as prose whose places count from the block's start. */
export function proseAt(label: string, start: number): Prose {
  const prose = proseOf(label);
  return { ...prose, locate: (span) => shift(prose.locate(span), start) };
}

/** A label without the tags and quotes that diagrams hold. */
export function proseOf(label: string): Prose {
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
