/** A quotation that is none: a box that stresses what the note itself says. */
export const callout =
  /^\W*(?:note|important|warning|caution|tip|must(?:[- ]have)?|requirements?|needs?|goals?|decision|attention|constraints?|rule|guarantee|in short|summary|tl;?dr|key point|remember)\b/i;

/** "Accepted eventual consistency": what a list of trade-offs says was done. */
export const settles =
  /^\W{0,4}(?:we )?(?:accepted|adopted|embraced|mitigated|balanced|implemented|chose|prioriti[sz]ed|preserved|enabled|addressed|achieved|introduced|used|selected|solved|resolved|compensated|offset)\b|^\W{0,6}recommended\b(?= ?[:(–—-])|^[\w.-]{2,30} (?:[a-z]{2,12} )?recommends\b(?! (?:to|that|against)\b)|\b(?:in|of) (?:this|our) (?:[\w-]{1,20} )?(?:pipeline|system|design|architecture|application|service|platform|job|topology)\b|^(?:in our case|our (?:[\w-]{1,20} )?(?:design|system|architecture|solution|pipeline)|(?:hence|therefore|thus|so),? we|we (?:use|used|chose|picked|took|went|rely|run))\b|\bwe(?:'re| are) (?:going to (?:use|take|go with)|using|going with)\b|\bwe(?:'ll| will) (?:use|take|go with)\b/i;
