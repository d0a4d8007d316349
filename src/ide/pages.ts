import { ruleById } from "../rules/index";
import { rulePage } from "./rule-page";

/** Folder of the rules' pages on the web. */
const folder = "https://github.com/sluice-lint/sluice/blob/main/docs/rules/";

/** Where a rule's page can be read; undefined for an id that no rule has. */
export const pageUrl = (id: string): string | undefined =>
  ruleById(id) === undefined ? undefined : `${folder}${id}.md`;

/** A rule's page as Markdown, for people: without the remarks that its file begins with. */
export function pageText(id: string): string | undefined {
  const rule = ruleById(id);
  return rule === undefined ? undefined : rulePage(rule).replace(/^(?:<!--[^\n]*-->\n+)+/, "");
}
