import type { Requirement } from "../model/architecture";
import { asserted, wordsOf } from "../model/ask";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { type Link, linkOf, wantedStreams } from "../model/linkage";
import { placeOfClaim } from "./parts/linked";
import { streamTemplate } from "./parts/project-templates";
import { defineRule } from "./rule";

/** What one shard takes in a second: records, and bytes. */
const recordsPerShard = 1_000;
const bytesPerShard = 1_000_000;
/** Room to leave above a stated rate, since rates are mostly averages and keys are uneven. */
const headroom = 1.25;

/** How often the rate would fill one shard; undefined for a number that is no rate. */
function shardsFor({ quantity }: Requirement): number | undefined {
  if (quantity?.dimension === "rate") return quantity.value / recordsPerShard;
  if (quantity?.dimension === "data-rate") return quantity.value / bytesPerShard;
  return undefined;
}

/** Declared streams with a fixed number of shards, which the words name or are tied to. */
function streamFor(architecture: Architecture, requirement: Requirement): Link | undefined {
  const link = linkOf(architecture, requirement, {
    ...wantedStreams(architecture),
    is: (component) => component.service === "kds",
  });
  if (link === undefined || link.components.length !== 1) return undefined;
  const isTied = requirement.on.some((tie) => architecture.component(tie.component)?.service === "kds");
  return link.level === "named" || isTied ? link : undefined;
}

export default defineRule({
  id: "throughput-vs-shards",
  summary: "A stated rate does not fit into the shards of the stream.",
  why: "A shard takes 1,000 records or 1 MB a second; producers above that are throttled and lose or delay records.",
  instead: "Add shards with a reserve, or let the stream scale on demand.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    { url: "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "3.5 MB/s into two shards",
      bad: {
        "docs/pings.md": "# Pings\n\n`gps-pings` takes 3.5 MB/s at noon.\n",
        "template.yaml": streamTemplate("gps-pings", 48, 2),
      },
      marks: [
        ["docs/pings.md", "3.5 MB/s"],
        ["template.yaml", "2", 2],
      ],
      fixed: { "template.yaml": streamTemplate("gps-pings", 48, 5) },
    },
    {
      title: "It fits",
      good: {
        "docs/pings.md": "# Pings\n\n`gps-pings` takes 3.5 MB/s at noon.\n",
        "template.yaml": streamTemplate("gps-pings", 48, 8),
      },
    },
    {
      title: "Another rate",
      good: {
        "docs/pings.md": "# Pings\n\nThe web site serves 9,000 requests/s. `gps-pings` is small.\n",
        "template.yaml": streamTemplate("gps-pings", 48, 8),
      },
    },
  ],
  check(architecture, report) {
    for (const requirement of asserted(architecture, ["throughput"])) {
      const wanted = shardsFor(requirement);
      if (wanted === undefined) continue;
      const link = streamFor(architecture, requirement);
      const stream = link?.components[0];
      const shards = stream?.traits.shards;
      if (stream === undefined || shards?.value === undefined) continue;
      if (judge(stream.traits.capacityMode, (mode) => mode === undefined || mode === "PROVISIONED") !== "always")
        continue;
      if (wanted * headroom <= shards.value) continue;
      const isOver = wanted > shards.value;
      const count = shards.value === 1 ? "1 shard" : `${shards.value} shards`;
      const limit = `${shards.value * recordsPerShard} records/s or ${shards.value} MB/s`;
      const value = Math.ceil(wanted * headroom);
      report(
        requirement.place,
        isOver
          ? `"${wordsOf(requirement)}" exceeds ${count} of ${stream.name} (${limit}): writes will be throttled. Plan ${value} shards or on-demand capacity.`
          : `"${wordsOf(requirement)}" leaves little room in ${count} of ${stream.name} (${limit}). Plan ${value} shards or on-demand capacity.`,
        {
          severity: isOver ? undefined : "info",
          evidence: [requirement, link, shards],
          basis: [
            `${Number(wanted.toFixed(2))} shards' worth at 1,000 records/s and 1 MB/s each, times ${headroom} for uneven keys: ${value} shards. The template has ${shards.value}.`,
          ],
          related: [
            { place: { uri: stream.places[0]!.uri, span: shards.at }, message: `The shards of ${stream.name}.` },
          ],
          otherEnds: [
            {
              place: placeOfClaim(stream, shards),
              message: `${stream.name} has ${count} (${limit}), the notes expect "${wordsOf(requirement)}": ${isOver ? "writes will be throttled" : "there is little room"}. Plan ${value} shards or on-demand capacity.`,
              here: "The rate that the note expects.",
            },
          ],
          subject: stream.id,
          fixes: () => [
            {
              title: `Set ShardCount to ${value}`,
              safe: false,
              changes: [{ kind: "set", target: stream.id, trait: "shards", value }],
            },
          ],
        },
      );
    }
  },
});
