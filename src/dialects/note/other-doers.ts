const tools =
  "grafana|tableau|quick ?sight|power ?bi|kibana|looker(?: studio)?|metabase|superset|excel|dbt|druid|click ?house|pinot|prometheus|influx(?:db)?|timescale(?:db)?|timestream|snowflake|redshift|athena|big ?query|databricks|postgres(?:ql)?|mysql|splunk|datadog|spreadsheets?|dashboards?|(?:data )?warehouse|lake ?house|database|browsers?|front-?end|phones?|handsets?|tablets?|devices?|sensors?|plcs?|edge box(?:es)?|meters?|firmware|bi tools?|crm|erp";
const people =
  "analysts?|accountants?|accounting|auditors?|nurses?|doctors?|clerks?|dispatchers?|customers?|planners?|colleagues|humans?|staff|somebody|someone|people|traders?|teachers?|drivers?|guards?|inspectors?|partners?|vendors?|suppliers?|bank|insurer|(?:[a-z]{2,12} )?(?:team|department|office|desk|crew|company|people)";
/** What somebody only gets to see, or asks for, may well be made by the function. */
const beholds =
  "shows?|sees?|displays?|needs?|wants?|expects?|gets?|receives?|reads?|asks?|looks?|watch(?:es)?|uses?|requires?|learns?|knows?|has|have|is|are|was|were|must|should|can|may|will|would|wait(?:s)?|rel(?:y|ies)|demands?|insists?|finds?|views?|likes?|wish(?:es)?|sends?|reports?|writes?|delivers?|produces?|emits?|measures?|records?";
const opening =
  "(?:^|[.,;:!?(\\u2013\\u2014] |\\b(?:and|but|while|where|whereas|then|so|because|before|after which) )(?:then |later |there |finally |now |only |in the end )?(?:the |an? |our |their |its |each |every |some |all )?";

/** The end of what stands before a need, where its clause has another subject than the part that the note is about. */
const subject = new RegExp(
  `${opening}(?:${tools}|${people}|(?:we|i) (?:counted|measured|observed|noticed|logged))(?: [a-z]{1,12}ly| then| only| itself| there)? (?:(?!(?:${beholds})\\b)[a-z]{2,20} (?:[^,;:.()]{1,40} )?)?$`,
  "i",
);
const verbOfOther = new RegExp(`^(?:${beholds})\\b`, "i");
/** "In Redshift the amounts are summed", "Redshift, which sums ...". */
const place = new RegExp(
  `(?:(?:^|[.;:!?] |\\band )(?:in|inside|within) (?:the |our )?(?:${tools}),? [^.;]{0,60}|(?:${tools}|${people}), (?:which|who|where it) )$`,
  "i",
);
const byOther = new RegExp(`^[^.,;:]{0,40}\\bby (?:the |an? |our |their )?(?:${tools}|${people})\\b`, "i");

/** How far back and ahead of a need is looked, in UTF-16 units. */
const reach = 120;

/** "Grafana draws the average per hour": the work of somebody who is named beside it. Gives where that is said, undefined if not. */
export function otherDoerAt(text: string, need: { readonly at: number; readonly end: number }): number | undefined {
  const from = Math.max(0, need.at - reach);
  const before = text.slice(from, need.at);
  const found = subject.exec(before) ?? place.exec(before);
  if (found !== null && !verbOfOther.test(text.slice(need.at))) return from + found.index;
  return byOther.test(text.slice(need.at, need.end + 60)) ? need.at : undefined;
}
