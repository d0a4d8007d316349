/**
 * Small pieces that the patterns of concepts are built from. `<name>` in a pattern stands for the piece of that name;
 * a blank is one blank of plain text. Pieces never cross a comma, colon, semicolon or sentence end, and never repeat
 * what can match the same words in two ways: every pattern stays linear.
 */
const pieces = {
  digits: "\\d+(?:[.,]\\d+)?",
  "number-word":
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety|an?|half an?|a few|several|a couple of|[nmxyk])",
  /** A number in digits, in words, or as the letter of an example ("the last N minutes"). */
  number: "(?:<digits>|<number-word>)",
  "long-name": "(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?)",
  "short-name": "(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?)",
  unit: "(?:<long-name>|ms|s|min|h|d)",
  "short-unit": "(?:<short-name>|ms|s|min|h)",
  "long-unit": "(?:days?|weeks?|months?|years?)",
  period: "(?:minute|hour|day|week|month|quarter of an hour|quarter hour)",
  fraction:
    "(?:an? )?(?:half[- ](?:(?:of )?an? )?|quarter[- ](?:of an? )?|third of an? |three[- ]quarters of an? )(?:hours?|minutes?|seconds?|days?)",
  span: "(?:<digits>[ -]?<unit>|<number-word>[ -]<long-name>|<fraction>)",
  "short-span": "(?:<digits>[ -]?<short-unit>|<number-word>[ -]<short-name>|<fraction>)",
  /** Some seconds: what somebody waits for. */
  "seconds-span":
    "(?:\\d+(?:[.,]\\d+)? ?(?:ms|milliseconds?|msecs?|s|secs?|seconds?)|<number-word>[ -](?:milliseconds?|seconds?|secs?)|half a (?:second|minute)|a (?:second|minute)|one minute)",
  "month-name":
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)",
  /** A stretch of the calendar that is over at some time. */
  "calendar-unit":
    "(?:night|weekday|working day|business day|week|fortnight|month|quarter(?! of an)|half-year|semester|term|season|year|<weekday>)",
  /** When something happens once a day or more seldom. */
  calendar:
    "(?:nightly|overnight|weekly|fortnightly|bi-?weekly|monthly|quarterly|half-yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|yearly|annual(?:ly)?|daily|(?:every|each|once an?|once per|once every|twice an?|twice per|twice every|per) (?:other |second |third |fourth |last )?(?:<calendar-unit>|day|january|december|spring|autumn)|(?:each|every) \\d{1,2}(?:st|nd|rd|th)(?: of <month-name>)?|(?:the )?(?:end|start|beginning|close|first|last|1st|2nd) (?:(?:working |business |calendar )?(?:day|night|<weekday>) )?of (?:the |each |every |a |an )?(?:<calendar-unit>|<month-name>)|(?:day|month|quarter|year|season|week|term)(?:-| )(?:end|close)|end-of-(?:day|month|quarter|year|season|week|term)|on the (?:1st|first|15th|last|\\d{1,2}(?:st|nd|rd|th))|(?<!\\b(?:as of|since|until|till|before|after|from|dated|of|last|this|by) )\\d{1,2}\\.? <month-name>|<month-name> \\d{1,2}(?:st|nd|rd|th)?|(?:on |at )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)|(?:<weekday>|monday|friday) (?:night|morning|evening)|at (?:night|midnight|dawn|weekends)|(?:on )?the (?:first|last|second|third) <weekday>|<weekday>s? at \\d{1,2}|<calendar-unit>'s end|at the turn of the (?:year|month|week))",
  /** Up to so many words in between. */
  w1: "(?:[^ ,;:.]+ )?",
  w2: "(?:[^ ,;:.]+ ){0,2}?",
  w3: "(?:[^ ,;:.]+ ){0,3}?",
  w4: "(?:[^ ,;:.]+ ){0,4}?",
  w6: "(?:[^ ,;:.]+ ){0,6}?",
  per: "(?:per|each|every|by|by the|for each|for every|of each|of every|in each|in every|over each|over every|once per|once every)",
  /** "last" stands before a length of time; the verb ("sessions last 45 minutes") stands behind a noun. */
  last: "(?:last(?<=(?:^|[^a-z ] ?|\\b(?:the|its|his|her|their|our|your|my|this|these|those|over|in|of|for|within|during|than|from|since|and|or|each|every|any|own|per|by|with|at|a|an|across|inside|throughout|on|against|into|about|is|are|was|are|to) )last)|past|foregoing|prior|previous|preceding|trailing|latest|most recent)",
  over: "(?:over|in|within|during|for|of|from|across|inside|throughout)",
  /** What is counted or added up, as a thing and as a deed. */
  "metric-noun":
    "(?:counts?|counters?|sums?|totals?|averages?|means?|minimums?|maximums?|minimum|maximum|medians?|percentiles?|p9\\d|aggregat(?:es?|ions?)|numbers? of|tall(?:y|ies)|roll-?ups?|statistics|histograms?|turnover|revenue|top[- ](?!of)\\w+|moving averages?|distinct|index|rates?|busiest|most \\w+|least \\w+|highest|lowest|largest|smallest|fastest|slowest|peak)",
  "metric-verb":
    "(?:counts?|counted|counting|sums?|summed|summing|sum up|sums up|adds? up|adding up|added up|totals?|totalled|totall?ing|averages?|averaged|averaging|aggregat(?:es?|ed|ing)|tall(?:y|ies)|tallied|roll(?:s|ed)? up|rank(?:s|ed)?|comput(?:es?|ed|ing)|calculat(?:es?|ed|ing)|summari[sz](?:es?|ed|ing)|works? out|worked out|determin(?:es?|ed|ing)|deriv(?:es?|ed|ing)|how many|how much|how often)",
  metric: "(?:<metric-noun>|<metric-verb>)",
  /** Things that a stream carries. */
  thing:
    "(?:events?|records?|messages?|readings?|data|clicks?|orders?|payments?|transactions?|measurements?|samples?|values?|updates?|entries|items?|packets?|notifications?|positions?|tuples?|elements?|arrivals?)",
  sink: "(?:(?:amazon |aws |the |our |an |a )?(?:\\w{1,20} )?(?:s3|redshift|opensearch|elastic ?search|splunk|snowflake|(?:data )?lake|(?:data )?warehouse|iceberg|hudi|delta lake|bucket|object storage|http endpoint|datadog|new relic|hdfs|bigquery|archive|data store|data stores|destinations?))",
  weekday: "(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend)",
  be: "(?:is|are|was|were|be|been|being|gets?|got)",
  not: "(?:not|never|n't|cannot|no)",
} as const;

type Piece = keyof typeof pieces;

const placeholder = /<([a-z0-9-]+)>/g;

/** The regular expression source of a pattern: pieces put in, recursively. Throws a RangeError on an unknown piece: patterns are data of ours. */
export function expandPattern(pattern: string): string {
  return pattern.replace(placeholder, (_, name: string) => {
    const piece = pieces[name as Piece];
    if (piece === undefined) throw new RangeError(`no grammar piece called ${name}`);
    return expandPattern(piece);
  });
}
