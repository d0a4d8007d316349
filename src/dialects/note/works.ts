import type { Span } from "../../text/span";

const verbs =
  "aggregat\\w+|comput\\w+|calculat\\w+|count\\w*|sums?|summ\\w+|averag\\w+|join\\w*|merg\\w+|match\\w*|enrich\\w*|correlat\\w+|read\\w*|writ\\w+|deliver\\w*|keep\\w*|kept|hold\\w*|consum\\w+|process\\w*|run\\w*|poll\\w*|transform\\w*|filter\\w*|mov\\w+|cop(?:y|ies|ied)|load\\w*|send\\w*|sent|do|does|mak\\w+|handl\\w+|stor\\w+|perform\\w*|remain\\w*|detect\\w*|clos\\w+|emit\\w*|updat\\w+|bring\\w*|land\\w*|archiv\\w+|convert\\w*|mask\\w*|rout\\w+|build\\w*|recomput\\w+|remember\\w*|dedup\\w*|window\\w*|publish\\w*|invok\\w+|trigger\\w*|pick\\w*|buffer\\w*|ingest\\w*|receiv\\w+|need\\w*|must|will|should|has|produc\\w+|collect\\w*|push\\w*|put\\w*|forward\\w*|stream\\w*|us(?:e|es|ed|ing)|check\\w*|validat\\w+|subscrib\\w*|fan\\w*|groups?|sort\\w*|sessioni\\w+|ensur\\w+|guarantee\\w*|serv\\w+|analy[sz]\\w+|tak\\w+|gets?|is our|are our|is responsible|is used|is the (?:engine|processor|consumer)|goes|flow\\w*|feed\\w*|discard\\w*|drop\\w*|turns?|strip\\w*|compar\\w+|watch\\w*|knows?|lets?|waits?|adds?|releas\\w+|report\\w*|decid\\w+|finds?|attach\\w*|translat\\w+|pairs?|flags?|rais\\w+";
const worksBehind = new RegExp(
  `^(?:'s)?,?(?: (?:functions?|jobs?|applications?|apps?|consumers?|streams?|clusters?|delivery streams?|tables?|buckets?|pipelines?|topics?|operators?|tasks?|service|behind|from|in|\\w+ly|[^ ,;:.]{1,20})){0,3}? (?:${verbs})\\b|^(?: [\\w.-]{2,40})? ?(?:->|→|=>|:)`,
  "i",
);
const worksBefore =
  /(?:\b(?:in|by|with|using|on|via|through|into|to|from|uses?|using|used|use|chose|choose|chosen|picked|pick|take|took|selected|adopt(?:ed)?|went (?:for|with)|let|lets|have|our|a|an|the|each|run|runs|is|onto|behind|of|called|implemented (?:as|in|with)|inside|trigger(?:s|ed)?|invokes?|deploy(?:s|ed)?|create[sd]?|provision(?:s|ed)?) (?:an? |the |our |one |single |own |\w{1,30} )?|(?:->|→|=>|:|\(|–|—| -) ?["']?)$/i;

/** Whether the words around a service's name give it something to do. */
export function worksAt(text: string, clause: Span, hit: Span): "does" | "named" {
  const before = text.slice(Math.max(clause.start, hit.start - 40), hit.start);
  const behind = text.slice(hit.end, Math.min(text.length, hit.end + 80));
  return worksBehind.test(behind) || worksBefore.test(before) ? "does" : "named";
}
