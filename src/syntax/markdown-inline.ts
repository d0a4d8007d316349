import type { parser } from "@lezer/markdown";
import { entityOf } from "./html";
import { deepest } from "./markdown-guards";
import { buildProse, type Prose, type ProseBuilder } from "./prose";

/** A node of Markdown's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>["topNode"];

/** The words of a node. */
export const proseOf = (text: string, node: SyntaxNode): Prose => inlineProse(text, node, node.from, node.to);

/** The words of a node between two offsets of its text, without marks, link targets and images. */
export function inlineProse(text: string, node: SyntaxNode, start: number, end: number): Prose {
  const prose = buildProse(text);
  copyInline(prose, text, node, start, end, 0);
  return prose.finish();
}

/** The words that stand for the pictures of a node; a name with hyphens is that of a file. */
export function captionsIn(text: string, node: SyntaxNode, depth = 0): { readonly captions?: readonly Prose[] } {
  const captions: Prose[] = [];
  for (let child = node.firstChild; child !== null && depth < 3; child = child.nextSibling) {
    if (child.name !== "Image") captions.push(...(captionsIn(text, child, depth + 1).captions ?? []));
    else {
      const [opening, closing] = child.getChildren("LinkMark");
      if (opening === undefined || closing === undefined) continue;
      const prose = inlineProse(text, child, opening.to, closing.from);
      if (prose.text.includes(" ")) captions.push(prose);
    }
  }
  return captions.length > 0 ? { captions } : {};
}

function copyInline(
  prose: ProseBuilder,
  text: string,
  node: SyntaxNode,
  start: number,
  end: number,
  depth: number,
): void {
  let at = start;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.to <= start) continue;
    if (child.from >= end) break;
    prose.copy(at, child.from);
    copyMarkup(prose, text, child, depth);
    at = child.to;
  }
  prose.copy(at, Math.max(at, end));
}

function copyMarkup(prose: ProseBuilder, text: string, child: SyntaxNode, depth: number): void {
  const from = prose.length;
  if (depth > deepest) return;
  switch (child.name) {
    case "StrongEmphasis":
    case "Strikethrough":
      copyInline(prose, text, child, child.from, child.to, depth + 1);
      prose.mark(child.name === "Strikethrough" ? "strike" : "strong", from);
      return;
    case "Emphasis":
    case "TableCell":
      copyInline(prose, text, child, child.from, child.to, depth + 1);
      return;
    case "InlineCode":
      copyInline(prose, text, child, child.from, child.to, depth + 1);
      prose.mark("code", from);
      return;
    case "Link": {
      const marks = child.getChildren("LinkMark");
      const closing = marks[1];
      copyInline(prose, text, child, child.from, closing?.from ?? child.to, depth + 1);
      prose.mark("link", from);
      return;
    }
    case "Entity":
      prose.put(entityOf(text.slice(child.from, child.to)), child.from);
      return;
    case "Escape":
      prose.copy(child.from + 1, child.to);
      return;
    case "HardBreak":
    case "Autolink":
    case "URL":
      prose.put(" ", child.from);
      return;
    case "HTMLTag":
      if (/^<br/i.test(text.slice(child.from, child.from + 4))) prose.put("; ", child.from);
      return;
    // Marks, link targets, titles, images and comments are no words of the text.
    default:
      return;
  }
}
