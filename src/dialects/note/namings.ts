import type { ServiceName } from "../../catalogue/service";
import type { Prose } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { Term } from "./facts";

const ended =
  /\b(?:discontinu\w+|end(?:ed|s)? (?:of (?:life|support)|on|in)|shut(?:s|ting)? down|migrat\w+|retired?|deleted|no longer|sunset|deprecated|replac(?:es?|ed|ing)|supersed\w+|upgrad\w+)\b/i;
const formerly =
  /\b(?:formerly|(?:another|a different|a new|other|new|under the old) names?|name (?:has )?changed|(?:still |once |simply )(?:calls?|called) (?:it|this|them|the)|(?:calls?|called) it|former(?: name| names)?|previously|renamed|rebranded|used to be (?:called|known)|known as|was called|were called|successors?(?: names?)? (?:of|to)|was .{1,60} before|predecessor|(?:old|older|earlier|present|current|new|today's) names?|(?:until|before|till) (?:\w+ )?(?:of )?20\d\d|(?:in|on) the (?:\w{1,20} )?(?:screenshots?|pictures?|photos?|videos?)|old(?:er)? (?:diagrams?|documents?|docs|texts?|articles?|posts?|slides?|drawings?|tickets?|blogs?)|(?:was|were) sold as|now (?:called|known)|,? ?\(?(?:now|today) (?:the )?(?:amazon|aws|data|managed|opensearch)|became|is now|are now|a\.?k\.?a|(?:naming|names?|wording|terms?|labels?) (?:[\w-]{1,20} ){0,5}(?:is|are) (?:still )?(?:old|outdated|former|stale|obsolete|out of date))\b/i;

/** "Upgrading from Kinesis Data Analytics": the name of what is left. */
const leaving = /\b(?:upgrad|migrat|mov|switch|transition)\w{0,6} (?:\w{1,20} )?(?:away )?from (?:\w{1,20} )?$/i;
/** "Kinesis Data Analytics (KDA)": the name before it has its remark. */
const abbreviates = /\b(?:analytics|firehose)(?: for \w{1,20}(?: \w{1,20})?)? \($/i;

/**
 * The remark that a service's name calls for; none where the sentence itself tells of the old name.
 * `before` are the words of the sentence up to the name.
 */
export function namingOf(
  hit: { readonly name?: ServiceName | undefined; readonly title?: string },
  sentence: string,
  before: string,
): Pick<Term, "naming"> {
  if (hit.name === undefined || hit.name.status === "current" || formerly.test(sentence)) return {};
  const words = before.slice(-60);
  if (leaving.test(words) || (hit.name.exactCase === true && abbreviates.test(words))) return {};
  if (hit.name.status === "ended" && ended.test(sentence)) return {};
  return { naming: { status: hit.name.status, right: hit.name.right ?? hit.title ?? "" } };
}

/** Whether a link is the title of an article that holds the name, and not the name alone. */
export const isTitle = (prose: Prose, link: Span, hit: Span): boolean =>
  `${prose.text.slice(link.start, hit.start)} ${prose.text.slice(hit.end, link.end)}`
    .replace(/\([^()]*\)/g, "")
    .trim()
    .split(/\s+/).length > 2;
