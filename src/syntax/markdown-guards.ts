/** How many lists and quotes in one another are followed: nobody writes more, and hostile texts stop here. */
export const deepest = 40;

/** Whether any line begins with more quote and list marks than a person would write. */
export function isNestedTooDeep(text: string): boolean {
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) marks = 0;
    // A list's mark has a blank behind it: "+-----+" is the border of a drawn box.
    else if (code === 62 || ((code === 42 || code === 43 || code === 45) && /[ \t\r\n]/.test(text[i + 1] ?? " "))) {
      if (marks >= 0 && ++marks > deepest && /[ \t>]/.test(text[i - 1] ?? "")) return true;
    } else if (code !== 32 && code !== 9 && code !== 13) marks = -1;
  }
  return false;
}

/** The line that opens a box or a tab of MkDocs. */
const opensBox = /^(?:(?:!!!|\?\?\?[+-]?) \S|===[!+]? ")/;

/**
 * The indented text below `!!! note` or `=== "Java"` is prose, not code: a line break in place of the first blank of each of its paragraphs
 * keeps every offset and leaves three blanks, which Markdown reads as text.
 */
export function withOpenAdmonitions(text: string): string {
  if (!/^(?:!!!|\?\?\?|===)/m.test(text)) return text;
  let isInside = false;
  let isFirst = false;
  return text.replace(/^.*$/gm, (line) => {
    if (opensBox.test(line)) isInside = isFirst = true;
    else if (line.trim() === "") isFirst = true;
    else if (isInside && line.startsWith("    ")) {
      const isFence = /^ {4}(?:`{3}|~{3})/.test(line);
      const opened = isFirst || isFence ? `\n${line.slice(1)}` : line;
      isFirst = false;
      return opened;
    } else isInside = false;
    return line;
  });
}

/** The tags of Jekyll's listings, each alone on its line. */
export const opensListing = /^[ \t]{0,3}\{%-? *highlight +([\w+#.-]{1,30})[^%}\n]{0,60}%\}[ \t\r]*$/;
export const closesListing = /^[ \t]{0,3}\{%-? *endhighlight *-?%\}[ \t\r]*$/;

/** Jekyll's listings with marks of fences in place of their tags; every offset stays. One that nobody closes is left. */
export function withFencedListings(text: string): string {
  if (!text.includes("endhighlight")) return text;
  const lines = text.split("\n");
  let open = -1;
  for (const [at, line] of lines.entries()) {
    if (open < 0) open = opensListing.test(line) ? at : -1;
    else if (closesListing.test(line)) {
      const language = opensListing.exec(lines[open]!)![1]!;
      lines[open] = `\`\`\`${language}`.padEnd(lines[open]!.length);
      lines[at] = "```".padEnd(line.length);
      open = -1;
    }
  }
  return lines.join("\n");
}

/** Longest line, and longest run of lines without a blank one, that goes to the parser: some of its steps are quadratic in them. */
const longestLine = 10_000;
const longestRun = 20_000;

/** The text with lines and runs that nobody would read made blank; every offset stays. Fence marks are kept. */
export function withoutGiants(text: string): string {
  if (text.length < longestLine) return text;
  let result = "";
  let run = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, next);
    const head = line.slice(0, 80).trimStart();
    const isRow = head.startsWith("|") && line.length < 2_000;
    if (head === "" && line.length < 80) run = 0;
    else if (!isRow) run += line.length;
    const isFence = head.startsWith("```") || head.startsWith("~~~");
    result += (line.length > longestLine || run > longestRun) && !isFence ? line.replace(/[^\r\n]/g, " ") : line;
    start = next;
  }
  return result;
}
