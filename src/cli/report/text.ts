import type { Severity } from "../../rules/rule";
import type { Source } from "../../text/source";
import { type Colours, harmless } from "../output";
import { codeFrame } from "./frame";
import { paintSeverity } from "./paint";
import type { Report, ReportedFinding } from "./report";

/** The findings for people: by file, each with the words it is about, and a line that sums up. */
export function checkText(report: Report, colours: Colours): string {
  const { loaded, files } = report;
  const sections = files.map(({ file, findings }) => {
    const source = loaded.workspace.source(file.uri)!;
    const blocks = findings.map((one) => findingLines(report, source, one, colours).join("\n"));
    return `${colours.underline(colours.bold(harmless(file.name)))}\n\n${blocks.join("\n\n")}\n\n`;
  });
  return `${sections.join("")}${summaryLine(report, colours)}\n`;
}

function findingLines(
  { loaded }: Report,
  source: Source,
  { finding, fixes }: ReportedFinding,
  colours: Colours,
): readonly string[] {
  const { severity, rule, message, place, related } = finding;
  const level = paintSeverity(colours, severity, severity);
  const head = `${where(source, place.span.start)}  ${level}  ${colours.dim(rule)}`;
  const frame = codeFrame(source, place.span, colours);
  const places = related.flatMap(({ place: other, message: words }) => {
    const otherSource = loaded.workspace.source(other.uri);
    if (otherSource === undefined) return [];
    const name = harmless(loaded.nameOf(other.uri));
    return [`${colours.cyan("see")} ${name}:${where(otherSource, other.span.start)}  ${harmless(words)}`];
  });
  const offers = fixes.map(
    ({ title, safe }) => `${colours.green("fix")} ${harmless(title)}${safe ? "" : colours.dim(" (look it over)")}`,
  );
  return [`  ${head}`, ...[harmless(message), ...frame, ...places, ...offers].map((line) => `    ${line}`)];
}

function where(source: Source, offset: number): string {
  const { line, column } = source.positionAt(offset);
  return `${line + 1}:${column + 1}`;
}

function summaryLine({ loaded, files, counts }: Report, colours: Colours): string {
  const read = plural(loaded.files.length, "file");
  const found = (["error", "warning", "info", "hint"] as const).flatMap((severity: Severity) =>
    counts[severity] === 0 ? [] : [paintSeverity(colours, severity, plural(counts[severity], severity))],
  );
  if (found.length === 0) {
    return loaded.files.length === 0
      ? "There is nothing to lint here: no Markdown note, and no template that Sluice reads."
      : `${colours.green("No findings")} in ${read}.`;
  }
  const safe = files.flatMap(({ findings }) => findings).filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  const mendable = safe === 0 ? "" : ` ${safe === 1 ? "One has" : `${safe} have`} a safe fix.`;
  const where = files.length === loaded.files.length ? read : `${files.length} of ${read}`;
  return `${found.join(", ")} in ${where}.${mendable}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
