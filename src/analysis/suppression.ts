import type { Directive } from "../model/architecture";
import type { Rule } from "../rules/rule";
import unusedSuppression from "../rules/unused-suppression";
import type { RuleSetting } from "./config";
import type { Finding } from "./finding";

/** What is known where a file's comments are judged. */
interface Judged {
  readonly uri: string;
  /** How the rule about comments is set for the file. */
  readonly setting: RuleSetting;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether the file is judged without others. */
  readonly isAlone: boolean;
}

/** Findings about the file's comments that left nothing out; none where that rule is off. */
export function remarksOn(unused: readonly Directive[], judged: Judged): readonly Finding[] {
  const { uri, setting } = judged;
  if (setting.severity === "off") return [];
  const severity = setting.severity ?? unusedSuppression.severity;
  return unused.flatMap((directive): readonly Finding[] => {
    const message = unusedMessage(directive, judged);
    const place = { uri, span: directive.span };
    return message === undefined
      ? []
      : [{ rule: unusedSuppression.id, severity, message, place, related: [], fixes: () => [] }];
  });
}

/** What to say of a comment that left nothing out; undefined where it may still have its use. */
function unusedMessage(directive: Directive, { rules, isAlone }: Judged): string | undefined {
  const unknown = directive.rules.find((id) => !rules.has(id));
  if (unknown !== undefined) return `There is no rule "${unknown}", so this comment leaves nothing out.`;
  // Alone, a file cannot show what other files would have found in it.
  const isAboutProject = directive.rules.some((id) => rules.get(id)?.scope === "project");
  if (isAboutProject && isAlone) return undefined;
  return directive.rules.length === 0
    ? "This comment leaves nothing out: there is no finding here. Delete it."
    : `This comment leaves nothing out: there is no finding of ${directive.rules.join(", ")} here. Delete it.`;
}
