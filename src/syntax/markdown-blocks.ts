import { isDelimiter, isListingStyle } from "./asciidoc";
import type { Block } from "./blocks";
import { closesListing, opensListing } from "./markdown-guards";

/** A heading line found by the cut. */
interface Section {
  readonly start: number;
  readonly level: number;
  readonly title: string;
}

/** Cuts a note into one block per heading section. Every block but the first begins with its heading; `outline` names those above it. */
export function cutMarkdown(text: string): readonly Block[] {
  const sections = findSections(text);
  const blocks: Block[] = [];
  const path: Section[] = [];
  const first = sections[0];
  if (first === undefined || first.start > 0) {
    blocks.push({ text: text.slice(0, first?.start ?? text.length), start: 0, outline: [] });
  }
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    while (path.length > 0 && path.at(-1)!.level >= section.level) path.pop();
    const end = sections[i + 1]?.start ?? text.length;
    blocks.push({
      text: text.slice(section.start, end),
      start: section.start,
      outline: path.map((above) => above.title),
    });
    path.push(section);
  }
  return blocks;
}

const atx = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
/** `=== "Java"` is a tab of MkDocs. */
const asciiDocHeading = /^(={1,6})[ \t]+(?!")(\S.*)$/;
const setextLine = /^ {0,3}(=+|-{2,})[ \t]*$/;
const fenceMark = /^[ \t>]*(`{3,}|~{3,})/;
/** Lines that cannot be the text of an underlined heading: lists, quotes, tables, fences, indented code. */
const notHeadingText = /^(?: {4}|\t| {0,3}(?:[-*+>|<]|\d{1,9}[.)][ \t]|`{3}|~{3}))/;

/** Stands for the mark of a Jekyll listing. */
const listing = "{%";
/** Stands for AsciiDoc's "[source]": before the listing that it announces, and within one that ends with its paragraph. */
const announced = "[";
const announcedParagraph = "[]";

/** The fence behind a line that follows "[source]". */
function fenceAfter(line: string, fence: string): string {
  if (isDelimiter(line)) return fence === announced ? line : "";
  if (line.trim() === "") return "";
  return /^\[.*\]$|^\.\w/.test(line) && fence === announced ? announced : announcedParagraph;
}

/** One walk over the lines; what stands in fences, front matter and comments is no heading. */
function findSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  let fence = "";
  let isInComment = false;
  let isAsciiDoc = false;
  let at = frontMatterEnd(text);
  let paragraphStart = -1;
  let paragraphText = "";
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const next = newline < 0 ? text.length : newline + 1;
    const code = firstCode(text, at, next);
    if (isInComment) {
      isInComment = !text.slice(at, next).includes("-->");
      at = next;
      continue;
    }
    // Most lines begin with a letter: they are text, and nothing else needs to be asked.
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isPlain && fence === "") {
      if (paragraphStart < 0) {
        paragraphStart = at;
        paragraphText = text.slice(at, Math.min(next, at + 300));
      }
      at = next;
      continue;
    }
    const line = text.slice(
      at,
      newline > at && text[newline - 1] === "\r" ? newline - 1 : newline < 0 ? next : newline,
    );
    if (fence === announced || fence === announcedParagraph) {
      fence = fenceAfter(line, fence);
      paragraphStart = -1;
    } else if (fence !== "") {
      if (fence === listing ? closesListing.test(line) : closesFence(line, fence)) fence = "";
      paragraphStart = -1;
    } else {
      const opening = fenceMark.exec(line);
      const heading = atx.exec(line);
      const title = asciiDocHeading.exec(line);
      const underline = paragraphStart < 0 ? null : setextLine.exec(line);
      if (opening !== null && !(opening[1]!.startsWith("`") && line.includes("`", opening[0].length))) {
        fence = opening[1]!;
        paragraphStart = -1;
      } else if (code === 123 && opensListing.test(line) && text.includes("endhighlight", at)) {
        fence = listing;
        paragraphStart = -1;
      } else if (heading !== null) {
        sections.push({
          start: at,
          level: heading[1]!.length,
          title: plainTitle(line.slice(heading[0].length).trim()),
        });
        paragraphStart = -1;
      } else if (title !== null) {
        isAsciiDoc = true;
        sections.push({ start: at, level: title[1]!.length, title: plainTitle(title[2]!) });
        paragraphStart = -1;
      } else if (isAsciiDoc && isDelimiter(line)) {
        fence = line;
        paragraphStart = -1;
      } else if (isAsciiDoc && isListingStyle(line)) {
        fence = announced;
        paragraphStart = -1;
      } else if (underline !== null) {
        sections.push({
          start: paragraphStart,
          level: underline[1]!.startsWith("=") ? 1 : 2,
          title: plainTitle(paragraphText),
        });
        paragraphStart = -1;
      } else {
        const comment = line.lastIndexOf("<!--");
        if (comment >= 0 && line.indexOf("-->", comment) < 0) isInComment = true;
        if (line.trim() === "" || notHeadingText.test(line)) paragraphStart = -1;
        else if (paragraphStart < 0) {
          paragraphStart = at;
          paragraphText = line;
        }
      }
    }
    at = next;
  }
  return sections;
}

function firstCode(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 32 && at - start < 4) at++;
  // Four spaces make indented code, which the slow path knows.
  return at - start >= 4 ? 32 : text.charCodeAt(at);
}

function closesFence(line: string, fence: string): boolean {
  const trimmed = line.trim().replace(/^(?:>[ \t]*)+/, "");
  return trimmed.length >= fence.length && trimmed[0] === fence[0] && trimmed === fence[0]!.repeat(trimmed.length);
}

/** Offset behind the front matter (`---` as the first line, up to the next `---` or `...`), or 0. */
export function frontMatterEnd(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 64));
  if (opening === null) return 0;
  const closing = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing.lastIndex = opening[0].length;
  const found = closing.exec(text);
  if (found === null) return 0;
  const newline = text.indexOf("\n", found.index);
  return newline < 0 ? text.length : newline + 1;
}

/** A heading's words: without closing marks, emphasis, code marks and link targets. */
export const plainTitle = (title: string): string =>
  title
    .slice(0, 300)
    .trim()
    .replace(/ #+$/, "")
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/[*`_~]{1,3}(?=\S)|(?<=\S)[*`_~]{1,3}(?=\W|$)/g, "")
    .trim();
