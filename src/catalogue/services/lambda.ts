import { defineService } from "../service";

export const lambda = defineService({
  id: "lambda",
  title: "AWS Lambda",
  role: "processor",
  names: [
    { pattern: "(?:Amazon |AWS )?Lambda functions?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Lambdas?", status: "current" },
    { pattern: "λ functions?", status: "current" },
    // A function that has a runtime and memory of its own can be no other, nor one that a stream calls.
    {
      pattern:
        "functions?(?= [\\w-]{2,40} \\((?:[Pp]ython|[Nn]ode(?:\\.js)?|Java|Go|\\.NET|Ruby|arm64|x86)[^()]{0,40}\\))",
      status: "current",
    },
    {
      pattern:
        "functions?(?=(?:,? [\\w-]{2,40},?)?(?: that| which)? (?:is |are |gets |being )?(?:attached|subscribed|connected|hooked(?: up)?|wired|mapped) (?:on)?to (?:the |a |that |this |our |each |both )?(?:[\\w-]{1,30} ){0,3}(?:streams?|topics?|shards?)\\b)",
      status: "current",
    },
    {
      pattern:
        "functions?(?<=\\b(?:kinesis|msk|kafka|streams?|topics?|mapping) (?:triggers?|invokes?|calls?|starts?) (?:the |an? |our |one |this )functions?)|functions?(?= (?:[\\w-]{2,40} )?(?:that |which )?(?:is |are )?(?:triggered|invoked|called) by (?:the |an? |our )?(?:kinesis|msk|kafka)\\b)",
      status: "current",
    },
    {
      pattern:
        "functions? (?:with|behind) (?:an? |the |its )?(?:(?:kinesis|msk|kafka|dynamodb) (?:triggers?|event source)|event source mappings?|(?:stream|topic) triggers?)",
      status: "current",
    },
  ],
  parts: ["serverless functions?", "FaaS functions?"],
  otherMeanings: [
    "[Tt]eam Lambda",
    "[Ll]ambda[- ][Aa]rchitectures?",
    "[Kk]appa(?: (?:over|vs\\.?|versus|instead of|rather than|or|and)|, not| \\(not|,? (?:but|and) not| —? ?not) [Ll]ambda(?! functions?)",
    "[Ll]ambda (?:vs\\.?|versus|or|and) [Kk]appa",
    "[Ll]ambda (?:expressions?|calculus|terms?|syntax|style|body|operators?|arguments?|parameters?)",
    "lambda (?:x|\\(|:)",
    "lambda (?:in|of|inside) [^ ]{2,40} ?[^:.]{0,30}lambda \\w{1,10}:",
    "(?:[Pp]ython|Java|C\\+\\+|Kotlin|anonymous|Ruby|Scala|inline|C#) lambdas?(?! functions?)",
    "lambda (?:sorts|that takes|which takes|is passed|maps over)",
    "lambda\\)? (?:sensors?|probes?|points?|values?|coefficients?|phages?|denotes)(?![\\w-])",
    "(?:[Gg]reek )?(?:letter|symbol) [Ll]ambda|[Ll]ambda,? \\(?(?:the |a )?(?:small |capital )?[Gg]reek",
    "[Ll]ambda (?:is|=|stands for) (?:the )?(?:wavelength|rate|decay|eigenvalue|regulari\\w+|mean|average|\\d)\\w*",
    "(?:decay|arrival|failure|hazard|learning|event|death|birth) (?:rate|constant|parameter),? lambda|(?:rate|constant|parameter|intensity|coefficient|factor) lambda|lambda is (?:fitted|estimated|chosen|tuned|derived) (?:to|from|by|as)",
    "(?:rate|decay|decay rate|failure rate|hazard|[Pp]oisson|[Ww]eibull|exponential|ridge|lasso|shrinkage|smoothing|regulari[sz]ation|Box-Cox) lambdas?(?! (?:functions?|consum\\w+|reads|writes))",
    "[Ll]ambda(?:'s)? (?:of|for|in) (?:the|an?|each|every) (?:[Pp]oisson|[Ww]eibull|exponential|[Bb]ox|distribution|process|model|fit|decay|regression|queue)\\w*",
    "lambda (?:is|was|gets) (?:fitted|estimated|tuned|cross-validated|inferred)",
    "[Ii]n (?:Python|Java|Kotlin|C\\+\\+|Ruby|Scala),? an? lambda",
  ],
  resources: ["AWS::Lambda::Function", "AWS::Serverless::Function"],
  managed: true,
  processing: {
    windows: ["tumbling"],
    longestWindowSeconds: 900,
    eventTime: false,
    keyedState: false,
    streamJoins: false,
    guarantee: "at-least-once",
    pace: "continuous",
  },
  purpose: "Runs a function on each batch of records: filters, maps, routes, alerts on single records.",
  facts: [
    {
      says: "Lambda aggregates tumbling windows of at most 15 minutes per shard, by the time a record entered the stream, with at most 1 MB of state.",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
      read: "2026-11-22",
    },
    {
      says: "Event source mappings process each record at least once.",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html",
      read: "2026-11-22",
    },
  ],
});
