import type { Pointer } from "../model/architecture";
import type { Span } from "../text/span";

/** `<!-- sluice: describes infra/orders.yaml#OrdersConsumer -->`, `<!-- sluice: external Kinesis -->`. */
const comment = /<!--[ \t\r\n]{0,20}sluice:[ \t]{0,20}(describes|external)[ \t]([^>\r\n]{1,500})/g;
/** A template's path in a link or in backticks, with the resource's name behind `#` or `:`. */
const path = /(?:\]\(|`)([\w.@/-]{1,200}\.(?:ya?ml|json|template))(?:[#:]([\w-]{1,100}))?[)`]/g;

/** What a note says outright of where its parts are declared. */
export function findPointers(text: string): readonly Pointer[] {
  const pointers: Pointer[] = [];
  const whole = { start: 0, end: text.length };
  if (text.includes("sluice:")) {
    for (const match of text.matchAll(comment)) {
      const words = match[2]!.replace(/-{1,40}$/, "");
      const start = match.index + match[0].length - match[2]!.length;
      const scope = sectionAt(text, match.index);
      for (const { 0: item, index } of words.matchAll(/[^,]+/g)) {
        const target = item.trim();
        if (target === "") continue;
        const from = start + index + item.indexOf(target);
        const place = { start: from, end: from + target.length };
        pointers.push({ kind: match[1] as "describes" | "external", ...partsOf(target), place, scope });
      }
    }
  }
  for (const match of text.matchAll(path)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const place = { start, end: match.index + match[0].length - 1 };
    pointers.push({ kind: "mentions", file: match[1]!, name: match[2] ?? "", place, scope: whole });
  }
  return pointers;
}

function partsOf(target: string): Pick<Pointer, "file" | "name"> {
  const hash = target.indexOf("#");
  if (hash >= 0) return { file: target.slice(0, hash), name: target.slice(hash + 1) };
  return /\.(?:ya?ml|json|template)$/.test(target) ? { file: target, name: "" } : { file: "", name: target };
}

/** The section that a comment counts for: the one it stands in or directly above; the whole text below the title. */
function sectionAt(text: string, offset: number): Span {
  const headings = headingsOf(text);
  const below = headings.find(({ start }) => start > offset);
  const isAbove =
    below !== undefined && text.slice(text.indexOf("-->", offset) + 3, below.start).trim() === "" ? below : undefined;
  const heading = isAbove ?? headings.findLast(({ start }) => start < offset);
  if (heading === undefined || heading.level === 1) return { start: 0, end: text.length };
  const next = headings.find(({ start, level }) => start > heading.start && level <= heading.level);
  return { start: heading.start, end: next?.start ?? text.length };
}

function headingsOf(text: string): readonly { readonly start: number; readonly level: number }[] {
  const found: { start: number; level: number }[] = [];
  let fence: string | undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (fence === undefined) {
      const level = /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length;
      if (level !== undefined) found.push({ start, level });
    }
    start += line.length + 1;
  }
  return found;
}
