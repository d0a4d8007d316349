import type { Requirement, Tie } from "../../model/architecture";
import {
  asserted,
  componentsIn,
  componentsOf,
  distanceOf,
  gapBetween,
  inSameFile,
  stands,
  wordsOf,
} from "../../model/ask";
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

/** Services that lend the machines. */
const hosts = new Set<string | undefined>(["emr", "eks", "ec2"]);
/** Units between the words about machines and the name of what runs on them: about a line. */
const nearby = 80;

/** "Flink goes on an EMR cluster that the crew looks after": the need is put on the machines, and meant for what runs there. */
function tieThroughHost(architecture: Architecture, requirement: Requirement, service: string): Tie | undefined {
  const host = requirement.on.find((tie) => hosts.has(architecture.component(tie.component)?.service));
  if (host === undefined) return undefined;
  const { start, end } = requirement.place.span;
  // "We run a batch layer on EMR and a speed layer on Flink": what follows the machines has a place of its own.
  const isPlaced = architecture
    .component(host.component)
    ?.places.some(({ span }) => span.start > start && span.end === end);
  const guest = componentsIn(architecture, requirement.place.uri, requirement.passage).find(
    (component) =>
      component.service === service &&
      component.places.some(
        (place) => gapBetween(place, requirement.place) <= nearby && !(isPlaced && place.span.start >= end),
      ),
  );
  return guest === undefined ? undefined : { ...host, component: guest.id, certainty: "implied" };
}

/** Whether a note has the first service, and names it at least as often as the second. */
function speaksMoreOf(architecture: Architecture, uri: string, first: string, second: string): boolean {
  const timesOf = (service: string): number =>
    componentsOf(architecture, uri)
      .filter((component) => component.service === service)
      .reduce((times, { places }) => times + places.length, 0);
  const times = timesOf(first);
  return times > 0 && times >= timesOf(second);
}

/** Reports, once a note, the plan to run a service on machines of one's own without a reason. */
export function reportOwnCluster(
  architecture: Architecture,
  report: Report,
  service: string,
  says: (words: string) => string,
  /** The service that AWS runs: where the note has it too, the own cluster is a choice, somebody else's, or a thing of the past. */
  managed: string,
  /** Whether the two are often listed side by side, as sources are: "Amazon MSK or self-managed Kafka" is no plan. */
  isListed = false,
): void {
  const told = new Set<string>();
  for (const requirement of asserted(architecture, ["self-managed"])) {
    const { uri } = requirement.place;
    const tie = tieTo(architecture, requirement, service) ?? tieThroughHost(architecture, requirement, service);
    if (tie === undefined || tie.nearness === "document" || told.has(uri)) continue;
    if (stands(architecture, requirement, ["reason-for-own-cluster"], inSameFile)) continue;
    if (speaksMoreOf(architecture, uri, managed, service)) continue;
    const beside = componentsIn(architecture, uri, requirement.passage);
    if (isListed && beside.some((other) => other.service === managed)) continue;
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
