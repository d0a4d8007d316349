import type { Polarity } from "../../model/concepts";
import type { Prose } from "../../syntax/prose";
import type { Hit } from "./hits";
import { leadInPolarity } from "./lead-ins";

const teaching =
  /\b(?:suits?|is (?:a )?(?:better|best|good|ideal|great|perfect|right|the right)(?: \w+)? (?:for|when|if|choice)|fits? (?:when|if)|use it (?:when|if|for)|(?:best|better) (?:suited|for)|whereas|ideal for|choose \w+ (?:when|if)|use \w+ (?:when|if)|prefer \w+ (?:when|if)|(?:pick|choose|prefer|take) \w[\w ]{0,30}[;,] (?:and |but )?for|with \w[\w ]{0,30} (?:you|we|one) [^;,]{1,80}[;,] (?:and |but |while )?with)\b/i;
const undecided =
  /\b(?:left open|undecided|(?<!\b(?:that|which) (?:is|are|were) )still open|not yet decided|to be decided|tbd)\b/i;

/** "..., so this option is incorrect", "... to EBS" is incorrect as ... . */
const judgedWrong =
  /\b(?:this|that|these|the) (?:option|answer|choice|statement)s? (?:is|are) (?:[a-z]{1,12} )?(?:incorrect|wrong|not correct|invalid|false|not valid)\b|["'] is (?:incorrect|wrong|not correct)\b/i;
/** "If the needs change we can ...", "If we needed seconds, ...": none of it is there. */
const unreal =
  /^\W{0,4}(?:(?:but|and|so) )?if (?:we (?:ever )?(?:needed|wanted|had to)|(?:the |our |these |those )?(?:[\w-]{1,20} ){1,5}?(?:changes?|grows?|becomes? (?:necessary|needed|a problem|too)|(?:is|are) (?:ever|later) needed))\b[^.]{0,40}\b(?:can|could|may|might|would|will|we'd|we'll|revisit|reconsider|switch|move|migrate|add|refactor)\b/i;

/** "Running Kafka ourselves would save fees, but ...": what would be is weighed. */
const weighed =
  /^\W{0,4}(?:(?:of course|sure|true|yes|granted),? )?(?:running|operating|hosting|self-hosting|keeping|managing|building|using|moving|owning|maintaining|having|deploying|putting|letting) [^.;:,]{1,80}? would (?:\w+ )?(?:give|save|be|have|bring|offer|let|allow|mean|cost|need|require|work|buy|spare|make)\b/i;
/** "If what you need is a running count, this isn't the right tool": advice to whoever asks. */
const advice =
  /^\W{0,4}(?:(?:but|and|so) )?(?:if|when|whenever|as soon as|once) (?:what )?(?:you|one|somebody|someone|people) [^.]{1,80}?,? (?:(?:this|that|it|lambda|firehose) )?(?:is|are|isn't|is not|aren't|won't be|will not be) (?:not )?(?:the |a |an )?(?:right|wrong|best|proper|good|suitable|enough|for you|no (?:fit|match|help|good))\b/i;

/** A question, or a sentence that sets several engines against each other, claims nothing. */
export function sentencePolarity(sentence: string, hits: readonly Hit[]): Polarity | undefined {
  if (
    /\?["')]?\s*$/.test(sentence.slice(-6)) &&
    /^\W{0,6}(?:(?:[\w'’-]{1,20},? ){0,2}(?:q(?:uestion)?|quiz|exercise|exam|interview|survey|poll|faq|riddle)s?,?(?: [\w'’-]{1,12}){0,4}(?: ?\d{1,2})?[:.)] )?(?:(?:and|so|but|or|also) )?(?:which|should|do (?:we|i|you)|does|did|is|are|who (?:would|could|should|can|might|will)|can|could|would|will|may|has|have|had|what|how|why|where|when|any(?:one|body)|some(?:one|body)|whether|was|were)\b/i.test(
      sentence,
    )
  ) {
    return "comparison";
  }
  const led = leadInPolarity(sentence);
  if (led !== undefined) return led;
  // "Lambda architecture's fatal flaw is two codebases, streaming and batch."
  if (
    /\blambda architectures?\b/i.test(sentence) &&
    /\b(?:flaws?|problems?|drawbacks?|downsides?|disadvantages?|two (?:separate |different |parallel )?(?:codebases|code paths|code bases|implementations|pipelines|systems)|diverge\w*|kappa|maintains? two)\b/i.test(
      sentence,
    )
  )
    return "comparison";
  // "Traditional batch processing comes too late."
  if (/^\W{0,4}(?:traditional|conventional) [a-z]/i.test(sentence)) return "comparison";
  // "Their legacy system — a nightly job on EMR — was slow."
  if (
    /^\W{0,4}(?:the|our|their|its|my) (?:old|former|legacy|previous|original) (?:[\w-]{1,30} ){0,2}[\w-]{1,30} ?[—–]/i.test(
      sentence,
    )
  )
    return "rejected-alternative";
  // In languages that mark where a question begins, and under the letter of a question.
  if (/^[^¿]{0,12}¿[^?]*\?["')]?\s*$|^\W{0,4}[pf](?: ?\d{1,2})?[:.)] [^?]*\?["')]?\s*$/i.test(sentence))
    return "comparison";
  if (/\byou(?:'ll| will| can| should)?(?: be able to)? (?:learn|master|explore|discover|understand)\b/i.test(sentence))
    return "comparison";
  // "If one day averages are wanted, the Lambda goes and Flink comes": none of it is there.
  if (
    /^\W{0,4}(?:(?:but|and|so) )?(?:if (?:[\w-]{1,30} ){0,6}?(?:one day|ever|some ?day|later)|should (?:[\w-]{1,30} ){1,6}?(?:ever|one day|some ?day|later))\b/i.test(
      sentence,
    )
  )
    return "comparison";
  if (judgedWrong.test(sentence)) return "rejected-alternative";
  if (unreal.test(sentence) || weighed.test(sentence) || advice.test(sentence)) return "comparison";
  // "The job of Flink? Take ...": asked only to be answered.
  if (/\b(?:job|task|role|duty|purpose|part|contribution|mission)(?: of [^?]{1,40})?\?["')]?\s*$/i.test(sentence))
    return undefined;
  // "Flink on EKS?" in a check list.
  if (sentence.length < 60 && !/\bcron ?\([^)]{0,30}$/.test(sentence) && /\?["')]?\s*$/.test(sentence.slice(-6)))
    return "comparison";
  if (/^\W*(?:supersedes|replaces|obsoletes)\b[^;]*$/i.test(sentence)) return "rejected-alternative";
  const engines = new Set(hits.filter((hit) => hit.service !== undefined).map((hit) => hit.service));
  if (engines.size >= 2 && (teaching.test(sentence) || undecided.test(sentence))) return "comparison";
  return undefined;
}

const asks = /\?["')]{0,2}\s*$/;
const asksWhich = /\b(?:should|could|would|can|better|best|choose|use)\b/i;
/** "A Lambda.", "The Lambda notices.", "Done in: Lambda." */
const answers =
  /^\W{0,4}(?:(?:answer(?:ed)?(?: by)?|done (?:in|by)|who|where|by|in|with)\b[:? ]{0,3})?(?:an? |the |our |one )?(?:aws |amazon )?[\w-]{3,20}(?: function| job| stream)?(?: [`\w-]{2,30})?(?: (?:on|behind|in|for|from) [\w ]{1,30}?)?(?: (?:notices|knows|decides|detects|tells|sees|finds (?:it )?out|answers|checks|works (?:it|that|this) out|does(?: it| that| this| so)?|counts|calculates it|computes it|says|reports|shows|calculates|computes)(?: (?:it|that|this|them))?(?: (?:every|each|all|once an?|around the|round the) [\w-]{1,12}(?: [\w-]{1,12})?| at once| live)?)?[.!]?$/i;
const hedged =
  /\b(?:not?|never|considered|maybe|perhaps|either|or|candidate|rejected|tried|probably|tbd|undecided|unclear)\b/i;

/** "Which claim belongs to which photo? A Lambda decides.": a question that is put only to be answered. */
export function isAnswered({ text, sentences }: Prose, index: number, hits: readonly Hit[]): boolean {
  const [own, next] = [sentences[index]!, sentences[index + 1]];
  if (next === undefined) return false;
  const question = text.slice(own.start, own.end).trimEnd();
  if (!asks.test(question.slice(-6)) || asksWhich.test(question)) return false;
  const answer = text.slice(next.start, next.end).trim();
  return (
    answer.length < 70 &&
    hits.some((hit) => hit.service !== undefined && hit.start >= next.start && hit.start < next.end) &&
    !hits.some((hit) => hit.service !== undefined && hit.start >= own.start && hit.start < own.end) &&
    answers.test(answer) &&
    !hedged.test(answer)
  );
}
