import type { Severity } from "../../rules/rule";
import type { Colours } from "../output";

/** `words` in the colour of a severity. */
export function paintSeverity(colours: Colours, severity: Severity, words: string): string {
  if (severity === "error") return colours.red(words);
  if (severity === "warning") return colours.yellow(words);
  return severity === "info" ? colours.blue(words) : colours.dim(words);
}
