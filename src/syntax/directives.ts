import type { Directive } from "../model/architecture";

/** As in YAML, a `#` within a word begins no comment; what stands in backticks is quoted. */
const directive =
  /((?<!\S)#|(?<!`)<!--)[ \t]*(sluice-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^\r\n]{0,500}))/g;

/** Offset behind the last character of the line that holds `offset`, its line break left out. */
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
};

/**
 * Finds suppression comments: `# sluice-disable-next-line rule-a, rule-b -- reason`, in `<!-- -->` alike.
 * Rules are separated by commas or blanks; none means all. What follows ` -- ` is for people.
 */
export function findDirectives(text: string): readonly Directive[] {
  if (!text.includes("sluice-")) return [];
  const found: Directive[] = [];
  /** `disable` comments without their `enable` so far. */
  const open: { readonly rules: readonly string[]; readonly span: Directive["span"]; readonly start: number }[] = [];
  for (const match of text.matchAll(directive)) {
    const start = match.index + match[0].indexOf("sluice-");
    let words = match[4]!;
    if (match[1] === "<!--") words = words.split("-->", 1)[0]!;
    const kind = match[3] as Directive["kind"];
    const rules = words
      .split(/\s--(?:\s|$)/, 1)[0]!
      .split(/[\s,]+/)
      .filter((word) => /^[a-z][a-z0-9-]*$/.test(word));
    const span = { start, end: start + "sluice-".length + kind.length + words.trimEnd().length };
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const end = lineEnd(text, start);
    if (kind === "disable-file") found.push({ kind, rules, span, scope: { start: 0, end: text.length } });
    else if (kind === "disable-line") found.push({ kind, rules, span, scope: { start: line, end } });
    else if (kind === "disable-next-line") {
      const next = end + 1;
      if (next <= text.length) found.push({ kind, rules, span, scope: { start: next, end: lineEnd(text, next) } });
    } else if (kind === "disable") open.push({ rules, span, start });
    else {
      for (let i = open.length - 1; i >= 0; i--) {
        const block = open[i]!;
        const isClosed = rules.length === 0 || block.rules.every((rule) => rules.includes(rule));
        if (!isClosed) continue;
        found.push({
          kind: "disable",
          rules: block.rules,
          span: block.span,
          scope: { start: block.start, end: start },
        });
        open.splice(i, 1);
      }
    }
  }
  for (const block of open) {
    const scope = { start: block.start, end: text.length };
    found.push({ kind: "disable", rules: block.rules, span: block.span, scope });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
