import type { NoteNode } from "../../syntax/note-nodes";
import { codePolarity } from "./code/context";
import type { CodeFacts } from "./code/facts";
import { readCode } from "./code/read";
import { readDiagram } from "./diagrams";
import type { Drawing } from "./drawing";
import type { Statement } from "./facts";
import { polarityIn } from "./outline";
import type { SectionKind } from "./sections";

/** Where a fence stands. */
export interface FenceContext {
  /** Number of the first statement that it adds. */
  readonly first: number;
  /** Headings above it within the block, by statement index, outermost first. */
  readonly under: readonly number[];
  /** The statement above it. */
  readonly before: Statement | undefined;
  /** The heading above it. */
  readonly title: string | undefined;
  readonly section?: SectionKind;
  readonly option?: string;
}

/** What a fenced block draws or, in program code, says. */
export function readFence(
  text: string,
  { info, content }: Extract<NoteNode, { kind: "fence" }>,
  { first, before, title, ...context }: FenceContext,
): Drawing & { readonly code: CodeFacts | undefined } {
  const words = text.slice(content.start, content.end);
  const { start } = content;
  return {
    ...readDiagram(words, info, {
      polarity: polarityIn(context.section, undefined),
      start,
      first,
      under: context.under,
    }),
    code: readCode(words, info, { ...context, start, polarity: codePolarity(context.section, before, title) }),
  };
}
