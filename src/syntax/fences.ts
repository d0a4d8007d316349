import type { Span } from "../text/span";

/** A fenced block of code in Markdown. */
export interface Fence {
  /** First word behind the fence, in small letters: `yaml`. */
  readonly language: string;
  /** The lines between the fences. */
  readonly content: Span;
}

const fenceLine = /^([ \t]*(?:>[ \t]?)*)(`{3,}|~{3,})[ \t]*([^\s`{]*)[^`\n]*$/;

/**
 * Fenced blocks of a Markdown text, in order. An unclosed fence, as it stands while somebody types, holds no block.
 * Found by lines alone: code is looked at apart from the prose around it.
 */
export function findFences(text: string): readonly Fence[] {
  if (!text.includes("```") && !text.includes("~~~")) return [];
  const fences: Fence[] = [];
  let open: { readonly mark: string; readonly language: string; readonly start: number } | undefined;
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf("\n", at);
    const next = lineBreak < 0 ? text.length : lineBreak + 1;
    const match = fenceLine.exec(text.slice(at, Math.min(next, at + 300)).trimEnd());
    const mark = match?.[2];
    if (open === undefined) {
      if (mark !== undefined) open = { mark, language: match![3]!.toLowerCase(), start: next };
    } else if (mark?.startsWith(open.mark) && match![3] === "") {
      fences.push({ language: open.language, content: { start: open.start, end: at } });
      open = undefined;
    }
    at = next;
  }
  return fences;
}
