import { needsOfSeveralRecords } from "../../model/concepts";
import type { Span } from "../../text/span";
import type { Term } from "./facts";
import { clausesOf } from "./polarity";

/** Needs that somebody meets by working on records, and not by their being so. */
const deeds: ReadonlySet<string> = new Set([
  ...needsOfSeveralRecords,
  "lookup",
  "exactly-once",
  "event-time",
  "watermark",
]);

const ofLateData: ReadonlySet<string> = new Set(["late-data", "event-time"]);

const article = "(?:(?:the|an?|our|its|their|this|that|each|every|some|most|all|other|your|his|her) )?";
const people =
  "(?:teams|people|nurses?|doctors?|teachers?|traders?|inspectors?|guards?|planners?|dispatchers?|analysts?|scientists?|subscribers|colleagues|departments?|finance|marketing|accounting|accountants|controlling|controllers|customers?|clients?|buyers?|users?|tenants?|citizens?|vendors?|partners?|suppliers?|readers|staff|clerks?|somebody else|someone else|anybody|everybody|everyone|consumers|recipients?|receivers?|members?|guests?|voters?|employees?|workers?|students?|patients?|visitors?|drivers?|operators?|admins?|developers?|engineers?|editors?|owners?|managers?|auditors?|others)";
const programs =
  "(?:(?:redux|vuex|pinia|state|session|local|browser) (?:store|storage)|editors?|vim|emacs|vs ?code|ides?|bi tools?|bi|grafana|kibana|tableau|power ?bi|looker|superset|metabase|dbt|snowflake|bigquery|databricks|clickhouse|druid|pinot|trino|presto|prometheus|datadog|splunk|influx(?:db)?|timestream|redshift|athena|quicksight|opensearch|postgres\\w*|mysql|oracle|aurora|the database|databases?|(?:materiali[sz]ed )?views?|sql|quer(?:y|ies)|merge(?: (?:command|statement|job|step))?|notebooks?|spreadsheets?|excel|warehouse|data ?lake|nightly jobs?|batch jobs?|reports?|dashboards?|backends?|widgets?|(?:chat)?bots?|portals?|kiosks?|erp|sap|crm|websites?|web ?site|front-?ends?|browsers?|back office|banks?|(?:source|target|other|core|billing|booking|ticket|payment|upstream|downstream|legacy) systems?|mainframe|ledger|lex|cognito|step functions|cloudformation|terraform|opentofu|pulumi|cdk|the cdk app|ansible|git|redis|(?!lambda|kinesis|managed|this|our|the|same|one|single|data|flink|stream|streaming)\\w+ (?:service|server|team|app|database|system|department|engine|library|tools?|software|suite|website)|jira|servicenow|zendesk|salesforce|slack|hubspot|shopify|stripe|sharepoint|pagerduty|opsgenie|cloudwatch|(?:aws )?config|downstream|upstream)";
const devices =
  "(?:thermostats?|devices?|gateways?|(?:\\w+ )?meters?|sensors?|plugs?|phones?|cameras?|edge|plcs?|firmware|controllers?|loggers?|trackers?|watch(?:es)?|machines?|tills?|terminals?|turnstiles?|counters?|players?|mobile apps?|client apps?|(?:edge )?box(?:es)?|boards?|stations?|turbines?|vehicles?|robots?|pumps?|scales?)";
const doing =
  "(?:counts?(?! as| for)|sums?|adds?|totals?|averages?|aggregates?|comput(?:es?)|calculates?|works? out|joins?|match(?:es)?|pairs?|merges?|removes?|dedup\\w*|discards?|drops?|throws? out|keeps?|holds?|remembers?|tracks?|builds?|forms?|groups?|does|do|makes?|draws?|rolls?|derives?|measures?|determines?|ends?|closes?|ensures?|rejects?|detects?|finds?|checks?|compares?|takes? care|handles?|sees? to|smooth(?:s|es)?|ranks?|corrects?|sorts?|guarantees?|enforces?|owns?|forgets?|refresh(?:es)?|recomputes?|recalculates?|updates?|downsamples?|links?|ties?|connects?|correlates?|reconciles?|stores?|saves?|puts?)";
const adverbs =
  "(?:(?:already|itself|themselves|then|also|always|\\w{2,20}ly|must|have to|has to|should|will|can|may|own|and \\w+) ){0,3}";
/** "in Redshift", "of the shop", "who read the topic". */
const more =
  "(?:(?:in|of|at|on|from|behind|downstream|for|with|by|who|that|which|queries|reads?|consumes?|uses?|needs?|takes?) ?(?:[^ ,;:.]{1,30} ){0,5}?)?";
const opening =
  "^[^a-z]{0,4}(?:(?:that['’]s why|that is why|which is why|for that reason|and|but|so|then|while|whereas|because|since|as|where|however|instead|therefore|hence|for|if|once|when|after|before|only|thus|whereas) )?";

/** A clause whose subject is one of those and does the work. */
const workOf = (doers: string): RegExp =>
  new RegExp(
    `${opening}${article}(?:(?!lambda|flink|firehose)[a-z'’-]{1,20} ){0,2}?(?:${doers}) ${more}${adverbs}${doing}(?!\\w)`,
  );
/** "Grafana draws ...", "downstream teams make ...", "the meter itself counts ...": who is named first does it. */
const other = workOf(`${people}|${programs}|${devices}`);
/** "The meter reports quarter-hourly sums": what comes in was made there. */
const sent = new RegExp(
  `${opening}${article}(?:[a-z'’-]{1,20} ){0,2}?(?:${devices}|${programs}|${people}) ${adverbs}(?:sends?|reports?|delivers?|transmits?|uploads?|publish(?:es)?|supplies|provides?|hands? (?:over|us)|gives?|writes?|inserts?|emits?|produces?|creates?|returns?)(?!\\w)`,
);
/** "Whoever needs a de-duplicated view builds one". */
const whoever = new RegExp(
  `${opening}(?:whoever|those who|anyone who|anybody who|who) (?:needs?|wants?|reads?|quer(?:y|ies)|uses?|consumes?|asks? for|looks? at|works? with|subscribes? to) `,
);
/** A visit ends where somebody does nothing more: that people end it does not matter. */
const program = workOf(programs);
/** What only looks like a deed. */
const wants = /\b(?:wants?|needs?|expects?|requires?|asks?|demands?|counts? on|insists?|sees?|hopes?|likes?)\b/;
/** "In Redshift the amounts are summed". */
const inside = new RegExp(`${opening}(?:in|inside|within) ${article}(?:${programs})(?!\\w),? `);
/** "... and Grafana draws": where the work of somebody else begins in a clause. */
const goingOn = new RegExp(
  ` and (?=(?:the |an? |our |their )?(?:${programs}|${people}|${devices}) ${adverbs}${doing}(?!\\w))`,
  "g",
);
/** "done in Redshift", "deduplicated by the nightly job", "somebody else's task". */
const passive = "\\b(?:is|are|be|gets?|being|happens?|takes? place|was|were) (?:[^ ,;:.]{1,30} ){0,4}?";
const agents: readonly RegExp[] = [
  ...[people, programs].map(
    (doers) =>
      new RegExp(
        `${passive}(?:(?:in|by|at|inside|within|to|on) ${article}(?:[a-z'’-]{1,20} )?|(?:up|left|a matter) to (?:the )?)(?:${doers})(?!\\w)`,
      ),
  ),
  new RegExp(`${passive}(?:(?:somebody|someone|anyone) else's|downstream|elsewhere|none of our)`),
];
/** "..., which the voucher service ensures". */
const ensured = new RegExp(
  `^,? ?(?:and )?which it (?:asks|reads|gets|fetches|takes|learns|hears|obtains|looks up)\\b|^,? ?(?:and )?(?:which|that|this|what|as) (?:is |are )?(?:(?:checked|ensured|done|guaranteed|enforced|handled|seen to|taken care of) by )?${article}(?:[a-z'’-]{1,20} )?(?:${programs}|${devices})(?: (?:itself|already|always))?(?: (?:does|ensures?|checks?|guarantees?|handles?|enforces?|takes? care|sees? to|provides?|makes? sure|decides?|rejects?|knows?|has)|[.,;]|$)`,
);
/** "The errors of the Lambda per minute": what is counted or timed is the program. */
const ofTheProgram = new RegExp(
  [
    "\\b(?:errors?|invocations?|failures?|retries|throttles|duration|executions?|timeouts?|cold starts?|logs?|log lines|concurrency|crashes|restarts|runs|deployments|costs?) (?:of|in|by|from) (?:the |our |each |every |all )?(?:[a-z]{1,20} )?(?:lambdas?|functions?|jobs?|consumers?|firehose|applications?|pipeline|handlers?)\\b",
    "\\b(?:lambda|function|job|consumer|firehose|handler)s?(?:'s|s') (?:[a-z]{1,20} )?(?:errors?|invocations?|failures?|retries|throttles|duration|executions?|timeouts?|cold starts?|logs?|concurrency|error rate|age|lag|memory|bill|costs?)\\b",
    "\\b(?:lambda|function|glue|firehose|job|consumer|handler) (?:errors?|failures?|throttl\\w+|invocations?|executions?|time-?outs?|retries|crashes|restarts|deployments?)\\b",
    "\\b(?<!\\b(?:between|across|over|among|through|from|beyond) (?:[a-z]{1,12} )?)(?:invocations|executions|throttles|cold starts)\\b|\\b(?:load|traffic|calls|pressure) (?:on|to) (?:the |our |each )?(?:lambda|function|consumer|api|job)s?\\b",
    "\\b(?:failed|failing|unsuccessful|throttled) (?:deliver(?:y|ies)|invocations?|calls|batches|retries|executions?|deployments?|uploads)\\b",
    "\\b(?:lambdas?|functions?|jobs?) (?:[a-z]{1,20} )?(?:was|is|has been|were|are|gets|got|have been|had been) (?:[a-z]{1,20} )?(?:invoked|called|started|throttled|triggered|deployed|restarted)\\b",
    "\\b(?:lambda|function|job|consumer) (?:[a-z]{1,20} )?(?:fails?|failed|crash(?:es|ed)?|times? out)\\b",
  ].join("|"),
);

/** Whether a row speaks of the program itself: "Lambda errors | 3 in 5 minutes | page on-call". */
export const tellsOfTheProgram = (text: string): boolean => ofTheProgram.test(text.toLowerCase());

/** "We keep a count on the whiteboard": what people do by hand. */
const byHand =
  /\b(?:on (?:the |a |our )?(?:whiteboard|flip ?chart|paper|post-?its?)|in (?:the |a |our |my )?(?:wiki|spreadsheet|excel(?: sheet)?|notebook|log ?book|jira|confluence|calendar|sheet|minutes)|by hand|manually|with (?:pen|a pencil))\b/;

/** "We deduplicate in the dbt model": the place where it is done, of those that hold more than data. */
const elsewhere = new RegExp(
  `^[^,;:.]{0,60}? (?:in|inside|within|by|with) ${article}(?:(?!lambda|flink|firehose)[a-z'’-]{1,20} ){0,2}?(?:dbt|bi|grafana|quicksight|tableau|power ?bi|looker|athena|warehouse|(?:staging|sql|dbt|materiali[sz]ed|reporting|nightly|warehouse) (?:models?|views?|quer(?:y|ies)|jobs?)|notebooks?|spreadsheets?|excel|dashboards?|downstream)(?!\\w)`,
);
/** "The function returns the sum of the last hour": what is there already is looked up and handed out. */
const handedOut =
  /\b(?:returns?|serves?|answers? (?:\w{1,12} )?with|looks? up|fetch(?:es)?|displays?|renders?) (?:the |its |their |all |each \w{1,20}'s |an? )?(?:latest |current |last |newest |ready |finished )?$/;

/** What shows that it was worked out elsewhere. */
const requested =
  /\b(?:apis?|get requests?|rest|caller|front-?end|browser|to the (?:app|client|page|screen|phone)|items?|dynamo ?db|aurora|redis|flink|pre-?computed|written by|stored by)\b/i;

/** "Deduplication: on the reader's side", "Totals: in Redshift": the place as an answer. */
const answered = new RegExp(
  `^: ?(?:(?:done|made|happens?|left|up) )?(?:(?:in|by|at|on|with|inside|to) ${article}(?:(?!lambda|flink|firehose)[a-z'’-]{1,20} ){0,2}?(?:${programs}|${people}|(?:consumer|reader|receiver|client|recipient|customer|subscriber)(?:['’]s|s['’]?)? (?:side|end))|downstream|elsewhere|somewhere else)(?!\\w|['’]s)`,
);

/** "..., fed by Firehose": who only brings is no place where it is done. */
const brought =
  /\b(?:fed|filled|delivered|written|loaded|brought|sent|provided|supplied|stored|archived|called|triggered|invoked) (?:by|through|via|from|with|in) (?:an? |the |our |one |aws |amazon |managed )*$/;

/** "Grafana draws the average that a Lambda works out." */
const relative = /\b(?:that|which|what) (?:an? |the |our |one |aws |amazon |managed )*$/;
const worksNext = new RegExp(`^(?:[^ ,;:.]{1,20} ){1,2}${doing}(?!\\w)`);

/** "Users must verify their address exactly once": what people are to do. */
const duty = new RegExp(
  `${opening}${article}(?:[a-z'’-]{1,20} )?(?:${people}) (?:must|has to|have to|can|may|should|needs? to|will)(?: not| only)? (?!be |get |receive |have |see )[a-z]+`,
);
/** "The meeting lasts an hour": how long something takes that is no work of a program. */
const lasting = new RegExp(
  `${opening}${article}(?:[a-z'’-]{1,20} ){0,2}?(?:meeting|session|course|flight|trip|ride|film|match|game|call|stay|visit|lesson|exam|shift|contract|subscription|warranty|promotion|campaign|sale|auction|concert|journey|charge|rental|lease|token|link|code|cache|maintenance|outage|retention|concession|tournament|race)s? `,
);
/** "Firehose carries the hourly totals": what is there already is carried. */
const carried =
  /\b(?:transports?|carries|ships?|moves?|loads?|archives?|brings?|forwards?|lands?|puts?) (?:[^ ,;:.]{1,30} ){0,5}?$/;
const carries =
  /^[^,;:.]{0,60}\b(?:(?:that|which) (?:data |amazon |kinesis )?$|go(?:es)?|travels?|pass(?:es)?|flows?|is in|are in|comes? out of|stems?|runs?) (?:through|via|by|from|in|the|over)\b/;

/** The engine as the place where it happens. */
const placed = /\b(?:in|by|with|inside|using|via|on|through) (?:an? |the |our |one |aws |amazon |managed )*$/;

/**
 * Whether somebody else than the services at the marks does what is needed: people, a tool behind, a device before the stream.
 * All offsets count from the text's start.
 */
export function isDoneByAnother(
  text: string,
  need: { readonly concept: string; readonly at: number; readonly text: string },
  marks: readonly { readonly at: number; readonly candidate: { readonly term: Term } }[],
): boolean {
  const isOnlyDelivered = marks.every(({ candidate }) => candidate.term.service === "firehose");
  const behindNeed = text.slice(need.at, need.at + 160).toLowerCase();
  if (isOnlyDelivered && ofLateData.has(need.concept) && nextLoad.test(behindNeed)) return true;
  if (!deeds.has(need.concept) && need.concept !== "duration") return false;
  if (isOnlyDelivered && whenRead.test(behindNeed)) return true;
  const before = text.slice(0, need.at);
  const start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1;
  const stop = text.slice(need.at).search(/[.!?](?: |$)/);
  const sentence = { start, end: stop < 0 ? text.length : need.at + stop };
  const clauses = clausesOf(text, sentence);
  const index = Math.max(
    0,
    clauses.findIndex(({ end }) => need.at < end),
  );
  const clause = withoutPartBefore(text, clauses[index]!, need);
  const own = text.slice(clause.start, clause.end).toLowerCase();
  if (need.concept !== "duration" && (ofTheProgram.test(own) || byHand.test(own))) return true;
  if (
    need.concept.startsWith("window") &&
    requested.test(text) &&
    handedOut.test(text.slice(clause.start, need.at).toLowerCase())
  )
    return true;
  if (need.concept !== "exactly-once" && isCarried(text, clause, need, marks)) return true;
  if (marks.some(({ at }) => at >= clause.start && at < need.at)) return false;
  // "Whoever pays is counted by Lambda": the engine is named as the place.
  if (
    marks.some(
      ({ at }) =>
        at >= clause.start &&
        at < sentence.end &&
        isPlace(text.slice(clause.start, at).toLowerCase(), text.slice(at, at + 60).toLowerCase()),
    )
  )
    return false;
  const words = own.replace(/^[;:—(–) ,-]+/, "");
  const upToNeed = words.slice(0, Math.max(0, words.length - (clause.end - need.at)) + need.text.length);
  if (need.concept === "duration") return lasting.test(upToNeed);
  if (need.concept === "exactly-once" && duty.test(upToNeed)) return true;
  if ((need.concept !== "exactly-once" && whoever.test(words)) || inside.test(upToNeed)) return true;
  const found = (need.concept === "window-session" ? program : other).exec(upToNeed);
  if (found !== null && !wants.test(found[0])) return true;
  if (sent.test(upToNeed) && !["event-time", "window-session"].includes(need.concept)) return true;
  if (agents.some((agent) => agent.test(words)) || elsewhere.test(words.slice(upToNeed.length))) return true;
  const next = clauses[index + 1];
  const behind = next === undefined ? "" : text.slice(next.start, next.end).toLowerCase();
  return ensured.test(behind) || answered.test(behind);
}

const isPlace = (before: string, behind: string): boolean =>
  (placed.test(before) && !brought.test(before)) || (relative.test(before) && worksNext.test(behind));

/** The clause from where somebody else goes on in it. */
function withoutPartBefore(text: string, clause: Span, need: { readonly at: number; readonly text: string }): Span {
  const words = text.slice(clause.start, need.at + need.text.length).toLowerCase();
  const last = [...words.matchAll(goingOn)].at(-1);
  return last === undefined || clause.start + last.index > need.at
    ? clause
    : { start: clause.start + last.index, end: clause.end };
}

/** "Firehose: at least once, dedup when reading": who reads does it. */
const whenRead =
  /^[^,;:.]{0,60}?\b(?:(?:when|while|before|on) (?:they |you |we |it is |they are )?(?:read(?:ing|s)?|query(?:ing)?|queried|load(?:ing|ed)?)|(?:at|during) (?:read|query|load|reading|reporting)[- ]?(?:time)?|on read|in (?:the |our )?(?:query|queries|reports?))\b/;

/** "Sales uploaded late land in a later COPY": the next load takes them. */
const nextLoad =
  /^[^;:.]{0,80}?\b(?:in|into|with|by|on) (?:an? |the )?(?:later|next|following) (?:copy|load|run|batch|file|delivery|partition|export|merge|refresh)\b/;

/** Whether what is needed is only something that Firehose carries from here to there. */
function isCarried(
  text: string,
  clause: Span,
  need: { readonly at: number; readonly text: string },
  marks: readonly { readonly at: number; readonly candidate: { readonly term: Term } }[],
): boolean {
  const inside = marks.filter(({ at }) => at >= clause.start && at < clause.end);
  if (inside.length === 0 || !inside.every(({ candidate }) => candidate.term.service === "firehose")) return false;
  return inside.every(({ at }) =>
    at < need.at
      ? carried.test(text.slice(at, need.at).toLowerCase())
      : carries.test(text.slice(need.at, at).toLowerCase()),
  );
}
