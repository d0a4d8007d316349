/** The structure of a regular expression's source, as far as its words go. */

/** A piece of a source. */
export interface Element {
  readonly kind: "letters" | "digit" | "group" | "border" | "any";
  /** Letters, or a group's source. */
  readonly text: string;
  readonly isOptional: boolean;
}

/** The alternatives of a source, at its outermost level. */
export function splitChoice(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "[") i = classEnd(source, i);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}

function classEnd(source: string, start: number): number {
  let i = start + 1;
  while (i < source.length && source[i] !== "]") i += source[i] === "\\" ? 2 : 1;
  return i;
}

function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const char = source[i];
    if (char === "\\") i++;
    else if (char === "[") i = classEnd(source, i);
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return i;
  }
  return source.length;
}

/** Where the quantifier ends that stands at an offset; the offset itself where none does. */
function quantifierEnd(source: string, start: number): number {
  const char = source[start];
  let end = start;
  if (char === "?" || char === "*" || char === "+") end++;
  else if (char === "{") end += /^\{\d+(?:,\d*)?\}/.exec(source.slice(start, start + 12))?.[0].length ?? 0;
  return end > start && source[end] === "?" ? end + 1 : end;
}

/** The pieces of a sequence, in order; what only looks around takes no room and is left out. */
export function elementsOf(source: string): readonly Element[] {
  const elements: Element[] = [];
  let i = 0;
  while (i < source.length) {
    const char = source[i]!;
    let kind: Element["kind"] = "any";
    let text = "";
    let end = i + 1;
    if (char === "(") {
      const close = groupEnd(source, i);
      end = close + 1;
      const inner = source.slice(i + 1, close);
      if (/^\?(?:[=!]|<[=!])/.test(inner)) {
        i = end;
        continue;
      }
      kind = "group";
      text = inner.replace(/^\?:/, "");
    } else if (char === "[") {
      end = classEnd(source, i) + 1;
      const inside = source.slice(i + 1, end - 1);
      if (inside === " -" || inside === "- ") kind = "border";
    } else if (char === "\\") {
      end = i + 2;
      if (source[i + 1] === "d") kind = "digit";
    } else if (/\d/.test(char)) kind = "digit";
    else if (char === " " || char === "-") kind = "border";
    else if (/[a-z]/i.test(char)) {
      kind = "letters";
      text = char.toLowerCase();
    }
    const behind = quantifierEnd(source, end);
    const isOptional = behind > end && (source[end] === "?" || source[end] === "*" || source.startsWith("{0", end));
    const last = elements.at(-1);
    if (kind === "letters" && behind === end && last?.kind === "letters" && !last.isOptional) {
      elements[elements.length - 1] = { kind, text: last.text + text, isOptional: false };
    } else elements.push({ kind, text, isOptional });
    i = behind;
  }
  return elements;
}
