import type { Span } from "../../text/span";
import type { Hit } from "./hits";

/** "does not use consumer groups to assign Kafka partitions": parts and settings are denied, and not whose they are. */
const partsOf =
  /^ (?:connector |consumer |producer |topic )?(?:options?|settings?|parameters?|propert(?:y|ies)|configurations?|partitions?|offsets?|headers?|credentials|consumer groups?)\b/i;
/** "No provisioning or scaling of Flink clusters", "lacks Flink's windows": the service is there, its care or its virtue is not. */
const caredFor =
  /\b(?:provisioning|scaling|management|administration|maintenance|patching|set-?up|operation|upgrades?|tuning|monitoring|sizing) (?:of|for) (?:an? |the |our |your |any )?(?:amazon |aws |apache )?$/i;
const deniedHere = /\b(?:no|without|any|zero|lacks?|lacking) (?:[\w-]{1,30} ){0,2}$/i;
/** Whether the service only owns what is denied. */
export const isOwner = (text: string, sentence: Span, hit: Hit): boolean =>
  hit.service !== undefined &&
  (caredFor.test(text.slice(Math.max(sentence.start, hit.start - 60), hit.start)) ||
    /^'s? [a-z]/.test(text.slice(hit.end, hit.end + 5)) ||
    (partsOf.test(text.slice(hit.end, hit.end + 40)) &&
      !deniedHere.test(text.slice(Math.max(sentence.start, hit.start - 40), hit.start))));

/** "no windows in Lambda", "not when Lambda sees them": the service is where it happens, and not what is denied. */
export function standsBeside(text: string, sentence: Span, hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.service === undefined) return false;
  const before = text.slice(Math.max(sentence.start, hit.start - 24), hit.start);
  if (/\b(?:which|when|where) (?:the |an? )?$/i.test(before)) return true;
  const denied = hits.some((need) => need.service === undefined && need.end <= hit.start && hit.start - need.end < 40);
  return (
    denied &&
    /\b(?:no|without|neither|not) /i.test(text.slice(sentence.start, hit.start)) &&
    /\b(?:in|on|inside|within) (?:an? |the |our )?$/i.test(before)
  );
}

/** "Flink provides advanced capabilities, including exactly-once semantics": what a product can do, and not what is built. */
const offers =
  /\b(?:provid(?:es?|ing)|offer(?:s|ing)?|supports?|featur(?:es?|ing)|comes? with|brings?|has|have) (?:[\w-]{1,20} ){0,4}(?:capabilit(?:y|ies)|features|functionalit(?:y|ies)|functions)\b,? ?(?:including|such as|like|:)/i;

/** Where in the sentence, in UTF-16 units, a list begins of what the service before it offers. */
export function offersFrom(words: string, hits: readonly Hit[], from: number): number | undefined {
  if (!hits.some(({ service }) => service === undefined)) return undefined;
  const first = hits.find(({ service }) => service !== undefined);
  if (first === undefined) return undefined;
  const at = offers.exec(words)?.index;
  return at !== undefined && first.start - from < at ? at : undefined;
}
