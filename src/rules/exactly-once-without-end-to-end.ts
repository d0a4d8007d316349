import { serviceById } from "../catalogue";
import type { Service } from "../catalogue/service";
import type { Component, Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  componentsOf,
  flowsIn,
  inSameFile,
  inSamePassage,
  isClose,
  perPassage,
  processorsIn,
  processorsOf,
  type Reach,
  stands,
  wordsOf,
} from "../model/ask";
import type { Architecture } from "../model/join";
import { addSentence, detailsOf, titleOf } from "./parts/misfit";
import { absorbsRepeats, serviceOf } from "./parts/streaming";
import { defineRule } from "./rule";

const isExactlyOnce = (component: Component): boolean => serviceOf(component)?.processing?.guarantee === "exactly-once";

/** How much of the note a claim is held against: its passage, or all of it where it stands apart from the engine. */
const reachOf = ({ tie }: Assignment): Reach => (tie.nearness === "document" ? inSameFile : inSamePassage);

/** The outputs named around a claim that repeat what is written again after a restart. */
function repeatingSinks(architecture: Architecture, { requirement, component, tie }: Assignment): readonly Service[] {
  const { uri } = requirement.place;
  const isApart = tie.nearness === "document";
  const around = componentsOf(architecture, uri).filter(({ passage }) => isApart || passage === requirement.passage);
  const others = around.filter(({ role, service }) => role === "processor" && service !== component.service);
  const flows = flowsIn(architecture, uri).filter(({ passage }) => isApart || passage === requirement.passage);
  // A queue is a target where it is named behind the engine and nothing is read from it.
  const sources = new Set(flows.map((flow) => flow.from.service));
  const start = ({ places }: Component): number => Math.min(...places.map(({ span }) => span.start));
  const isTarget = (one: Component): boolean =>
    one.role === "sink" ||
    one.role === "store" ||
    (one.service === "sqs" && !sources.has(one.service) && start(one) > start(component));
  const targets = flows
    // Results that somebody else writes are not what is claimed.
    .filter((flow) => !others.some(({ service }) => service === flow.from.service))
    .map((flow) => serviceById(flow.to.service));
  // What a claim names beside the engine is where the results go; so is what the passage plainly speaks of.
  const isMeant = (one: Component): boolean => !isApart && (isClose(tie) || one.certainty === "stated");
  const stores = around.filter((one) => isTarget(one) && isMeant(one)).map(serviceOf);
  const sinks = [...targets, ...stores].filter((service) => service?.sink === "at-least-once");
  return [...new Set(sinks)].filter((service) => service !== undefined);
}

/** Whether what a claim goes to is told to keep repeats: "the printer knows no transactions". */
function keepsRepeats(architecture: Architecture, claim: Assignment): boolean {
  const { requirement, component } = claim;
  const engines = processorsIn(architecture, requirement.place.uri).filter(isExactlyOnce);
  // With one engine in the note it is plain whose target is spoken of, wherever that is.
  const isOnly = engines.every(({ service }) => service === component.service);
  return stands(architecture, requirement, ["repeats-kept"], isOnly ? inSameFile : reachOf(claim));
}

/** The engines that a claim rests on; for one about the whole system, the only engine of the note that can keep it. */
function enginesBehind(architecture: Architecture, requirement: Requirement): readonly Assignment[] {
  const tied = processorsOf(architecture, requirement);
  if (tied.length > 0) return tied;
  const able = processorsIn(architecture, requirement.place.uri).filter(isExactlyOnce);
  const [component] = able;
  if (component === undefined || able.some(({ service }) => service !== component.service)) return [];
  return [{ requirement, component, tie: { component: component.id, nearness: "document", certainty: "implied" } }];
}

export default defineRule({
  id: "exactly-once-without-end-to-end",
  summary: "Exactly-once is claimed for results that go to a sink without transactions.",
  why: "Flink's guarantee covers its state. After a restart it writes the records since the last checkpoint again, and a sink that is at least once keeps both copies.",
  instead:
    "Say how duplicates are absorbed (deterministic id, upsert, MERGE), or write to Kafka with transactions or to files in S3.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    {
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
    {
      url: "https://aws.amazon.com/blogs/big-data/amazon-managed-service-for-apache-flink-now-supports-apache-flink-version-1-18/",
      read: "2026-11-22",
    },
  ],
  examples: [
    {
      title: "OpenSearch keeps both copies",
      bad: { "note.md": "# Search\n\nManaged Flink writes the alerts to OpenSearch exactly once.\n" },
      marks: [["note.md", "exactly once"]],
      fixed: {
        "note.md":
          "# Search\n\nManaged Flink writes the alerts to OpenSearch exactly once.\n\nDocuments use a deterministic `_id`, so replays overwrite.\n",
      },
    },
    {
      title: "A database may take part in other ways: it is only advice",
      bad: { "note.md": "# Ledger\n\nManaged Flink writes the totals with JDBC exactly once.\n" },
      marks: [["note.md", "exactly once"]],
      severity: "info",
    },
    {
      title: "A device takes every call as a new one",
      bad: { "note.md": "Flink sends each label to the printer exactly once; the printer knows no transactions.\n" },
      marks: [["note.md", "exactly once"]],
    },
    {
      title: "Repeats overwrite",
      good: {
        "note.md":
          "Managed Flink writes the alerts to OpenSearch exactly once, as each document has a deterministic id and is upserted.\n",
      },
    },
    {
      title: "Files in S3 are committed with the checkpoint",
      good: { "note.md": "Managed Flink writes Parquet files to S3 exactly once.\n" },
    },
    {
      title: "Not claimed",
      good: { "note.md": "Managed Flink writes to OpenSearch; exactly-once is not required.\n" },
    },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const requirement of asserted(architecture, ["exactly-once"])) {
      const candidates = enginesBehind(architecture, requirement);
      const [first] = candidates;
      if (first === undefined || !candidates.every(({ component }) => isExactlyOnce(component))) continue;
      if (absorbsRepeats(architecture, requirement)) continue;
      if (keepsRepeats(architecture, first)) hits.push(first);
      else if (stands(architecture, requirement, ["transactional-output"], reachOf(first))) continue;
      else if (repeatingSinks(architecture, first).length > 0) hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { requirement } = passage.strongest;
      const sinks = repeatingSinks(architecture, passage.strongest);
      const titles = sinks.map(({ title }) => title).join(", ");
      report(
        requirement.place,
        `"${wordsOf(requirement)}" covers the state of ${titleOf(passage.strongest)}; what it writes to ${titles === "" ? "a target without transactions" : titles} is at least once. State how duplicates are absorbed (deterministic id, upsert, dedup), or write to Kafka with transactions or to S3.`,
        {
          ...detailsOf(passage),
          // A driver may write idempotently or in XA transactions of its own.
          ...(sinks.length > 0 && sinks.every(({ id }) => id === "jdbc") && { severity: "info" }),
          fixes: () => [
            addSentence(
              requirement,
              "Say how duplicates are absorbed",
              sinks.find(({ idempotentWrite }) => idempotentWrite !== undefined)?.idempotentWrite ??
                "Writes are idempotent: <key> is used as the deterministic id.",
            ),
          ],
        },
      );
    }
  },
});
