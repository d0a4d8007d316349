import type { Polarity } from "../../model/concepts";
import type { NoteNode } from "../../syntax/note-nodes";
import type { Prose } from "../../syntax/prose";
import type { Clause, FoundAlias, FoundFigure, FoundRole, Term } from "./facts";
import { figureOfCell, figuresOf } from "./figures";
import { type Hit, isDeniable } from "./hits";
import { termsUnder } from "./keyed-cells";
import { polarityIn } from "./outline";
import type { SectionKind } from "./sections";
import { isMistaken, isWork, staysOpen, type TableKind } from "./tables";
import { termsOf } from "./terms";

/** A row of a table. */
export type Row = Extract<NoteNode, { kind: "row" }>;

/** A line of plain text with the hits in it. */
export interface Line {
  readonly prose: Prose;
  readonly hits: readonly Hit[];
}

/** A row with what surrounds it. */
interface RowContext {
  readonly row: Row;
  /** Its cells. */
  readonly lines: readonly Line[];
  readonly kind: TableKind;
  readonly section: SectionKind | undefined;
  readonly verdict: "chosen" | "rejected" | undefined;
  /** What the table and its section make of words that are simply asserted. */
  readonly around: Polarity | undefined;
  /** Headings above. */
  readonly titles: string;
}

/** "Remembers | nothing": a cell that denies what stands in front of it. */
const denial = /^\W*(?:no|none|nothing|never|nil|n\/a|not at all|no need|zero|0)\b(?:[.,;!( ].{0,30})?$|^ ?[-–—] ?$/i;

/** Why something was chosen: data that comes late speaks for an engine there, and is dealt with elsewhere. */
const reason = /^(?:reasons?|why|because|rationale|justification|grounds|argument)\b/i;

/** A name that the table itself calls a former one. */
const withoutRemark = ({ naming: _, ...term }: Term): Term => term;

/** What the cells of a row say, each below the head of its column. */
export function readCells({ row, lines, kind, section, verdict, around, titles }: RowContext): {
  readonly terms: readonly Term[];
  readonly figures: readonly FoundFigure[];
  readonly aliases: readonly FoundAlias[];
  readonly roles: readonly FoundRole[];
  readonly clauses: readonly Clause[];
} {
  const terms: Term[] = [];
  const figures: FoundFigure[] = [];
  const aliases: FoundAlias[] = [];
  const roles: FoundRole[] = [];
  const clauses: Clause[] = [];
  for (const [cell, line] of lines.entries()) {
    const isChoice = kind.choiceColumn !== undefined && !row.isHeader && verdict === undefined;
    const clause = clauses.length;
    const isOpen = isChoice && staysOpen(row, kind);
    const isWrong = !row.isHeader && isMistaken(kind.headers[cell] ?? "");
    const own = isOpen || isWrong ? "comparison" : isChoice ? polarityIn(section, verdict) : around;
    const polarity = cell === kind.replacedColumn && !row.isHeader ? "rejected-alternative" : own;
    const read = termsOf(line.prose, line.hits, { polarity, titles, cell, sentence: cell * 100, clause });
    const works =
      kind.workColumns.includes(cell) ||
      (cell === 1 && lines.length === 2 && isWork(lines[0]!.prose.text)) ||
      (isChoice && cell === kind.choiceColumn);
    const isDenied = cell === 0 && lines.length === 2 && denial.test(lines[1]!.prose.text);
    for (const term of read.terms) {
      if (isDenied && term.polarity === "asserted" && isDeniable(term.concept))
        terms.push({ ...term, polarity: "negated" });
      else if (isChoice && term.concept === "late-data" && reason.test(kind.headers[cell] ?? ""))
        terms.push({ ...term, polarity: "comparison" });
      else if (term.service === undefined) terms.push(term);
      else if (isChoice && cell !== kind.choiceColumn && term.polarity === "asserted")
        terms.push({ ...term, polarity: "comparison" });
      else if (cell === kind.formerColumn) terms.push(withoutRemark(term));
      else terms.push(works ? { ...term, works: "does" } : term);
    }
    const head = kind.headers[cell] ?? "";
    const beside = cell === 1 ? lines[0]!.prose.text : "";
    if (!row.isHeader) {
      const where = { polarity: polarity ?? "asserted", cell, sentence: cell * 100, clause };
      const key = lines.length === 2 && beside !== head ? beside : head;
      const known = new Set(read.terms.map((term) => term.concept));
      terms.push(...termsUnder(key, line.prose, where).filter(({ concept }) => !known.has(concept)));
    }
    if (around === undefined && !row.isHeader)
      figures.push(
        ...figuresOf(line.prose),
        ...figureOfCell(head, line.prose),
        ...(beside === head ? [] : figureOfCell(beside, line.prose)),
      );
    aliases.push(...read.aliases);
    roles.push(...read.roles);
    clauses.push(...read.clauses);
  }
  return { terms, figures, aliases, roles, clauses };
}
