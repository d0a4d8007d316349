import type { Span } from "../text/span";
import { buildProse, type Prose } from "./prose";

const blockTag =
  /<\/?(?:p|div|li|ul|ol|td|th|tr|table|tbody|thead|h[1-6]|br|summary|details|dd|dt|dl|center)\b[^<>]*>|\n[ \t]*\n/gi;

/** HTML between Markdown: what stands between block tags is a paragraph each; comments, scripts and tags are no text. */
export function htmlProses(text: string, span: Span): readonly { readonly prose: Prose; readonly span: Span }[] {
  const html = text.slice(span.start, span.end);
  if (/^\s*<(?:script|style|pre|svg)\b/i.test(html)) return [];
  const found: { prose: Prose; span: Span }[] = [];
  let start = 0;
  for (const cut of [...html.matchAll(blockTag), undefined]) {
    const end = cut?.index ?? html.length;
    const place = { start: span.start + start, end: span.start + end };
    const prose = htmlProse(text, place);
    if (/\w/.test(prose.text)) found.push({ prose, span: place });
    if (cut !== undefined) start = end + cut[0].length;
  }
  return found;
}

function htmlProse(text: string, { start, end }: Span): Prose {
  const prose = buildProse(text);
  const slice = text.slice(start, end);
  let from = 0;
  for (const tag of slice.matchAll(/<!--|<[^<>]*>/g)) {
    if (tag.index < from) continue;
    prose.copy(start + from, start + tag.index);
    const close = tag[0] === "<!--" ? slice.indexOf("-->", tag.index) : -1;
    if (tag[0] === "<!--" && close < 0) {
      // A comment that nobody closed hides the rest.
      from = slice.length;
      break;
    }
    from = close < 0 ? tag.index + tag[0].length : close + 3;
  }
  prose.copy(start + from, end);
  return prose.finish();
}

const entities: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&amp;": "&",
  "&gt;": ">",
  "&lt;": "<",
  "&rarr;": "→",
  "&rsquo;": "'",
  "&lsquo;": "'",
  "&quot;": '"',
  "&ndash;": "–",
  "&mdash;": "—",
};
/** What a character entity stands for; a blank for the rare ones. */
export const entityOf = (entity: string): string => entities[entity] ?? " ";
