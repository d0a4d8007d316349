import { pageUrl } from "../../ide/pages";
import { rules } from "../../rules/index";
import type { Severity } from "../../rules/rule";
import type { Span } from "../../text/span";
import { jsonText } from "./json";
import type { Report } from "./report";

/** SARIF knows three levels; what is no problem yet is a note. */
const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/** The findings as SARIF 2.1.0, which code scanning of GitHub, GitLab and others takes. */
export function checkSarif({ loaded, files }: Report, version: string): string {
  const { workspace, nameOf } = loaded;
  const placeOf = ({ uri, span }: { readonly uri: string; readonly span: Span }) => {
    const source = workspace.source(uri)!;
    const start = source.positionAt(span.start);
    const end = source.positionAt(span.end);
    return {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(nameOf(uri)) },
        region: {
          startLine: start.line + 1,
          startColumn: start.column + 1,
          endLine: end.line + 1,
          endColumn: end.column + 1,
        },
      },
    };
  };
  const found = files.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  const told = rules.filter(({ id }) => found.some(({ rule }) => rule === id));
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Sluice",
            version,
            rules: told.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.summary },
              fullDescription: { text: rule.why },
              help: { text: rule.instead },
              helpUri: pageUrl(rule.id),
              defaultConfiguration: { level: levels[rule.severity] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: found.map(({ rule, severity, message, place, related }) => ({
          ruleId: rule,
          ruleIndex: told.findIndex(({ id }) => id === rule),
          level: levels[severity],
          message: { text: message },
          locations: [placeOf(place)],
          relatedLocations: related.map((one, id) => ({ id, ...placeOf(one.place), message: { text: one.message } })),
        })),
      },
    ],
  });
}
