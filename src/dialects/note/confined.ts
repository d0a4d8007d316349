import type { Term } from "./facts";

/** What stands behind a service's name up to the end of its clause. */
const clauseBehind = (text: string, term: Term): string => {
  const behind = text.slice(term.at + term.text.length, term.at + term.text.length + 160);
  return behind.split(/[.!?;](?: |$)/, 1)[0]!.toLowerCase();
};

const name =
  "^(?:'s)?(?: (?:function|consumer|job|application|behind|between|after|at|of|in|on|for|and|the|it|them|[\\w`.-]{1,20})){0,7}?";
/** "The Lambda behind it only sends the mail": one thing, and nothing else. */
const only = new RegExp(
  `${name} (?:(?:only|just|merely|simply|solely) (?!when|if|once|one|two|a |an |the |for|after|then|as|because|on|in|at|every|each|with|from|to|of|here|now|has|have|must|needs?)[a-z]{2,}s\\b|(?:does|do) (?:nothing|no more) (?:but|else|more|except|than)\\b)`,
);

/** "The Lambda sends both on": what hands on works nothing out. */
const handing = new RegExp(
  `${name} (?:then |also |itself )?(?:forwards?|pass(?:es)? (?:\\w{1,12} ){0,2}on|hands? (?:\\w{1,12} ){0,2}(?:on|over)|copies|translates?|maps|renames?|masks?|validates?|converts?|sends? (?:\\w{1,12} ){1,3}(?:on|along|further)|sees (?:each|every|all|it|them)|(?:does|did)(?: not|n't)|never|(?:is|was) (?:usually|often|always|mostly|just|called|in)|works? (?:was|took|is)|talks? to)(?![\\w-])`,
);

/** Whether a service is said to do one thing and nothing else: what other sentences ask for is not its task. */
export const isConfined = (text: string, term: Term): boolean => only.test(clauseBehind(text, term));

/** Whether a service only hands on what it gets, as far as its own clause tells. */
export const handsOn = (text: string, term: Term): boolean => handing.test(clauseBehind(text, term));
