import type { Naming } from "../../model/architecture";
import type { Fix } from "../../model/change";
import type { Architecture } from "../../model/join";
import type { Report } from "../rule";

/** The words to put in place of the name; in a heading the old name stays beside it, since readers search for it. */
export const rightName = (naming: Naming): string =>
  naming.heading && naming.status === "former" ? `${naming.right} (formerly ${naming.text})` : naming.right;

const rename = (naming: Naming): Fix => ({
  title: `Write "${rightName(naming)}"`,
  safe: naming.status !== "ended",
  changes: [{ kind: "reword", place: naming.place, text: rightName(naming) }],
});

/** Reports every name that fits, each with the right one as a fix. Beside code, in comments and descriptions, it is only advice. */
export function reportNamings(
  architecture: Architecture,
  report: Report,
  fits: (naming: Naming) => boolean,
  says: (naming: Naming) => string,
): void {
  for (const model of architecture.models) {
    for (const naming of model.namings) {
      if (!fits(naming)) continue;
      report(naming.place, says(naming), {
        severity: model.kind === "template" ? "info" : undefined,
        fixes: () => [rename(naming)],
      });
    }
  }
}
