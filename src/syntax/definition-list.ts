import type { Span } from "../text/span";

/** A term and what a definition list says of it. */
export interface Definition {
  readonly term: Span;
  readonly body: Span;
}

/** "Consumer:: Counts the clicks", as AsciiDoc writes it; a path of names ("Aws::Lambda") has no blank behind its colons. */
const colons = /^[ \t]{0,3}([^\s:][^\n:]{0,79}?)[ \t]*::(?:[ \t]+|$)/;
/** The line below a term, as Markdown's dialects write it. */
const below = /^[ \t]{0,3}:[ \t]+(?=\S)/;

/** Whether a line begins a definition with its term. */
export const beginsDefinition = (line: string): boolean => colons.test(line.slice(0, 100));

/** The definitions of a paragraph, in order; the first begins where the list begins. None where it is no list. */
export function definitionsIn(text: string, { start, end }: Span): readonly Definition[] {
  const starts: { readonly term: Span; readonly body: number }[] = [];
  let before: Span | undefined;
  for (let at = start; at < end; ) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 || newline >= end ? end : newline + 1;
    const line = text.slice(at, Math.min(next, at + 200)).trimEnd();
    const own = colons.exec(line.slice(0, 100));
    const mark = below.exec(line);
    if (own !== null) {
      const from = at + own[0].indexOf(own[1]!);
      starts.push({ term: { start: from, end: from + own[1]!.length }, body: at + own[0].length });
    } else if (mark !== null && before !== undefined) starts.push({ term: before, body: at + mark[0].length });
    // A second line of a body is no term, unless a colon stands below it.
    before = own === null && mark === null && line.length < 80 ? { start: at, end: at + line.length } : undefined;
    at = next;
  }
  return starts.map(({ term, body }, index) => ({
    term,
    body: { start: body, end: Math.max(body, starts[index + 1]?.term.start ?? end) },
  }));
}
