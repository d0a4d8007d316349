import { factSources, readDays } from "../../catalogue/sources";
import { pageUrl } from "../../ide/pages";
import { rules } from "../../rules/index";
import { type Category, categories, type Rule } from "../../rules/rule";
import type { Request } from "../arguments";
import type { Outcome } from "../outcome";
import { type Colours, coloursFor } from "../output";
import { jsonText } from "../report/json";
import { paintSeverity } from "../report/paint";
import { UsageError } from "../usage";

/** Prints all rules: a table for people, all that is known of them for tools. */
export function listRules({ operands, format, colours }: Request): Outcome {
  if (operands.length > 0)
    throw new UsageError(`"sluice rules" takes no path; "sluice explain ${operands[0]}" shows one rule.`);
  const output = format === "json" ? jsonText({ facts: days, rules: rules.map(ruleData) }) : table(coloursFor(colours));
  return { output, status: 0 };
}

/** How old what the rules know may be: the days on which their sources were read. */
const days = readDays([...factSources, ...rules.flatMap(({ sources }) => sources)]);

const ruleData = (rule: Rule) => ({
  id: rule.id,
  summary: rule.summary,
  why: rule.why,
  instead: rule.instead,
  severity: rule.severity,
  category: rule.category,
  scope: rule.scope,
  since: rule.since,
  options: Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, { description, fallback, schema }]) => [
      name,
      { description, default: fallback, schema },
    ]),
  ),
  sources: rule.sources,
  docs: pageUrl(rule.id),
});

function table(colours: Colours): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const sections = (Object.keys(categories) as Category[]).flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ id, severity, summary }) =>
        `  ${id.padEnd(width)}  ${paintSeverity(colours, severity, severity.padEnd(7))}  ${summary}`,
    );
    return [[colours.bold(categories[category]), ...lines].join("\n")];
  });
  return (
    `${sections.join("\n\n")}\n\n${rules.length} rules. "sluice explain RULE" shows one of them.\n` +
    `Facts about services were read between ${days.oldest} and ${days.newest}.\n`
  );
}
