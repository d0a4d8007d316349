import type { Directive } from "../model/architecture";
import type { Rule } from "../rules/rule";

/** What to say of a comment that left nothing out; undefined where it may still have its use. */
export function unusedMessage(
  directive: Directive,
  rules: ReadonlyMap<string, Rule>,
  isIsolated: () => boolean,
): string | undefined {
  const unknown = directive.rules.find((id) => !rules.has(id));
  if (unknown !== undefined) return `There is no rule "${unknown}", so this comment leaves nothing out.`;
  // Alone, a file cannot show what other files would have found in it.
  const isAboutProject = directive.rules.some((id) => rules.get(id)?.scope === "project");
  if (isAboutProject && isIsolated()) return undefined;
  return directive.rules.length === 0
    ? "This comment leaves nothing out: there is no finding here. Delete it."
    : `This comment leaves nothing out: there is no finding of ${directive.rules.join(", ")} here. Delete it.`;
}
