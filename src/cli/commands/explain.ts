import { pageText } from "../../ide/pages";
import { rules } from "../../rules/index";
import type { Request } from "../arguments";
import type { Outcome } from "../outcome";
import { coloursFor } from "../output";
import { didYouMean, UsageError } from "../usage";

/** Prints the page of a rule. */
export function explain({ operands, colours }: Request): Outcome {
  const [id, ...more] = operands;
  if (id === undefined || more.length > 0)
    throw new UsageError('"sluice explain" takes one rule, as in "sluice explain firehose-renamed".');
  const text = pageText(id);
  if (text === undefined) {
    const ids = rules.map((rule) => rule.id);
    throw new UsageError(`There is no rule "${id}".${didYouMean(id, ids) || ' "sluice rules" lists them.'}`);
  }
  const { bold } = coloursFor(colours);
  return { output: text.replace(/^#+ .*$/gm, (heading) => bold(heading)), status: 0 };
}
