import type { Requirement, Tie } from "../../model/architecture";
import { asserted, componentsIn, distanceOf, inSameFile, stands, wordsOf } from "../../model/ask";
import type { Architecture } from "../../model/join";
import type { Report } from "../rule";
import { addSentence } from "./misfit";

/** The nearest tie of a need that leads to the service. */
function tieTo(architecture: Architecture, requirement: Requirement, service: string): Tie | undefined {
  const ties = requirement.on.filter((tie) => architecture.component(tie.component)?.service === service);
  return ties.reduce<Tie | undefined>(
    (best, tie) => (best === undefined || distanceOf(tie) < distanceOf(best) ? tie : best),
    undefined,
  );
}

/** Reports, once a note, the plan to run a service on machines of one's own without a reason. */
export function reportOwnCluster(
  architecture: Architecture,
  report: Report,
  service: string,
  says: (words: string) => string,
  /** Service that, named in the same passage, makes it a list of choices. */
  choice?: string,
): void {
  const told = new Set<string>();
  for (const requirement of asserted(architecture, ["self-managed"])) {
    const { uri } = requirement.place;
    const tie = tieTo(architecture, requirement, service);
    if (tie === undefined || tie.nearness === "document" || told.has(uri)) continue;
    if (stands(architecture, requirement, ["reason-for-own-cluster"], inSameFile)) continue;
    if (componentsIn(architecture, uri, requirement.passage).some((other) => other.service === choice)) continue;
    told.add(uri);
    const component = architecture.component(tie.component);
    report(requirement.place, says(wordsOf(requirement)), {
      evidence: [requirement, tie],
      subject: component?.id,
      fixes: () => [
        addSentence(
          requirement,
          "Write down the reason",
          "**Why we run it ourselves:** <custom build, platform policy or portability>.",
        ),
      ],
    });
  }
}
