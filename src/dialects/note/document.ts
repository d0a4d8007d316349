import type { Polarity } from "../../model/concepts";
import type { ReadBlock } from "../dialect";
import type { NoteFacts, Statement } from "./facts";
import { judgeOptions } from "./options";

/** What a document as a whole makes of one of its statements or pieces of code; undefined where it makes no difference. */
export type Judge = (piece: Pick<Statement, "option" | "number" | "section" | "verdict">) => Polarity | undefined;

/** Judges by the status of the document, and by its decision between options. */
export function judgeDocument(parts: readonly ReadBlock<NoteFacts>[]): Judge {
  const isDead = (parts.find((part) => part.facts.status !== undefined)?.facts.status ?? "alive") === "dead";
  if (isDead) return () => "rejected-alternative";
  const statements = parts.flatMap((part) => part.facts.statements);
  const judge = judgeOptions(statements);
  // "Proposal: ...", and below "Outcome: turned down.".
  const isRefused = statements.some(
    ({ section, kind, text }) => section === "decision" && kind !== "heading" && refuses(text),
  );
  return isRefused
    ? (piece) => judge(piece) ?? (piece.section === "proposal" ? "rejected-alternative" : undefined)
    : judge;
}

const refuses = (text: string): boolean =>
  /^\W{0,4}(?:it (?:was|is) )?(?:turned down|rejected|declined|refused|not accepted|not taken|vetoed|voted down|discarded|dropped|no(?=[.,;!]|$)|abandoned)\b/i.test(
    text,
  );

/** The heading that everything else stands under: the only one at the top. */
export function titleOf(parts: readonly ReadBlock<NoteFacts>[]): string | undefined {
  const tops = parts.flatMap(({ block, facts }) => {
    const first = facts.statements[0];
    return block.outline.length === 0 && first?.kind === "heading" ? [first.text] : [];
  });
  return tops.length === 1 ? tops[0] : undefined;
}
