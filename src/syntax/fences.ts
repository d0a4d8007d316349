import type { Span } from "../text/span";

/** A fenced block of code in Markdown. */
export interface Fence {
  /** First word behind the fence, in small letters: `yaml`. */
  readonly language: string;
  /** The lines between the fences. */
  readonly content: Span;
}

const fenceMark = /^[ \t>]*(`{3,}|~{3,})/;

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
    const line = text.slice(at, Math.min(next, at + 300));
    const match = fenceMark.exec(line);
    const info = match === null ? "" : line.slice(match[0].length).trim();
    // Backticks behind the mark make it code within a sentence.
    const mark = info.includes("`") ? undefined : match?.[1];
    const language = /^[^\s{]*/.exec(info)![0];
    if (open === undefined) {
      if (mark !== undefined) open = { mark, language: language.toLowerCase(), start: next };
    } else if (mark?.startsWith(open.mark) && language === "") {
      fences.push({ language: open.language, content: { start: open.start, end: at } });
      open = undefined;
    }
    at = next;
  }
  return fences;
}
