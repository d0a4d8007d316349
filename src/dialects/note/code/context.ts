import type { Polarity } from "../../../model/concepts";
import type { Statement } from "../facts";
import { type SectionKind, sectionPolarity } from "../sections";

/** Words that lead into code which is shown as what not to do, or as what was there before. */
const leadsToBadCode =
  /\u274c|\b(?:wrong|incorrect|bad|broken|buggy|naive|na\u00efve|anti-?patterns?|don'?t|do not|never|avoid|before|previous(?:ly)?|old|older|legacy|deprecated|formerly|instead of|used to|pitfalls?|mistakes?|problematic|unsafe|migrat\w+|replac\w+|fails|will fail)\b/i;
/** Longest line that is read as leading into the code below it; of a longer one, its end. */
const longestLead = 160;

/** How code is meant: as its section has it, unless the line above says that it is no example to follow. */
export function codePolarity(
  section: SectionKind | undefined,
  before: Pick<Statement, "text" | "kind"> | undefined,
  title: string | undefined,
): Polarity {
  const around = section === undefined ? undefined : sectionPolarity[section];
  if (around !== undefined) return around;
  const lead = before?.kind === "node" ? "" : (before?.text.slice(-longestLead) ?? "");
  return leadsToBadCode.test(lead) || leadsToBadCode.test(title ?? "") ? "rejected-alternative" : "asserted";
}
