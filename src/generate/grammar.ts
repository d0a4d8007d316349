import { services } from "../catalogue/index";

interface Grammar {
  repository: { "service-names": { patterns: { match: string }[] } };
}

/** The highlighting grammar with the names of services that the catalogue knows; everything else stays as it is. */
export function grammarWithNames(text: string): string {
  const grammar = JSON.parse(text) as Grammar;
  const [names] = grammar.repository["service-names"].patterns;
  if (names === undefined) return text;
  const patterns = services.flatMap((service) =>
    service.names.filter((name) => name.status === "current").map((name) => name.pattern),
  );
  // Longest first: the first alternative that fits is taken.
  const longestFirst = [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A name is no name within a path, an address, an ARN or an identifier.
  names.match = `(?<![\\w:./@#-])(?:${longestFirst.join("|")})(?![\\w:/@-]|\\.\\w)`;
  return `${JSON.stringify(grammar, null, 2)}\n`;
}
