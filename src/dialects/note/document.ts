import type { Polarity } from "../../model/concepts";
import type { ReadBlock } from "../dialect";
import type { NoteFacts, Statement } from "./facts";
import { judgeOptions } from "./options";

/** What a document as a whole makes of one of its statements or pieces of code; undefined where it makes no difference. */
export type Judge = (piece: Pick<Statement, "option" | "section" | "verdict">) => Polarity | undefined;

/** Judges by the status of the document, and by its decision between options. */
export function judgeDocument(parts: readonly ReadBlock<NoteFacts>[]): Judge {
  const isDead = (parts.find((part) => part.facts.status !== undefined)?.facts.status ?? "alive") === "dead";
  return isDead ? () => "rejected-alternative" : judgeOptions(parts.flatMap((part) => part.facts.statements));
}

/** The heading that everything else stands under: the only one at the top. */
export function titleOf(parts: readonly ReadBlock<NoteFacts>[]): string | undefined {
  const tops = parts.flatMap(({ block, facts }) => {
    const first = facts.statements[0];
    return block.outline.length === 0 && first?.kind === "heading" ? [first.text] : [];
  });
  return tops.length === 1 ? tops[0] : undefined;
}
