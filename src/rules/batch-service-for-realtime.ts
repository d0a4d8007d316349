import type { Component, Requirement } from "../model/architecture";
import {
  type Assignment,
  asserted,
  componentsIn,
  gapBetween,
  inSamePassage,
  inSameStatement,
  isClose,
  perPassage,
  processorsOf,
  stands,
  wordsOf,
} from "../model/ask";
import type { Concept } from "../model/concepts";
import type { Architecture } from "../model/join";
import { printDuration } from "../model/quantity";
import { chainIn } from "./parts/chain";
import { detailsOf, titleOf, useInstead } from "./parts/misfit";
import { serviceOf } from "./parts/streaming";
import { targetsIn } from "./parts/targets";
import { secondsOf } from "./parts/windows";
import { defineRule } from "./rule";

/** The longest target, in seconds, that no scheduled job meets whatever its schedule. */
const realTime = 60;

/** Units within which two lines are read together. */
const beside = 200;

interface Schedule {
  readonly requirement: Requirement;
  /** Time between two runs, in seconds, where the note gives it. */
  readonly period: number | undefined;
}

/** A job on Spark is the job of the cluster or of Glue that runs it. */
const isSameJob = (a: Component, b: Component): boolean => a === b || runsSpark(a, b) || runsSpark(b, a);

const runsSpark = (spark: Component, host: Component): boolean =>
  spark.service === "spark" && host.role === "processor" && (host.service === "emr" || host.service === "glue");

/** Seconds that do not say what they are a target of belong to a schedule that stands beside them. */
const isFar = (run: Requirement, target: Requirement): boolean =>
  target.concept === "deadline" && gapBetween(run.place, target.place) > beside;

/** What the note says of the runs of a component: in the passage of the target, or plainly of the component elsewhere. */
function scheduleOf(architecture: Architecture, component: Component, latency: Requirement): Schedule | undefined {
  const pace = serviceOf(component)?.processing?.pace;
  if (pace === undefined || pace === "continuous") return undefined;
  // "Spark Structured Streaming" runs on; what is daily about it is something else.
  if (/\bstreaming\b/i.test(component.name)) return undefined;
  // Micro-batches are batches too; only a schedule makes a job of them that comes and goes.
  const words: readonly Concept[] = pace === "scheduled" ? ["schedule", "batch", "buffering"] : ["schedule"];
  const runs = asserted(architecture, words).filter(
    (run) =>
      // "Looks at the files every hour" says of a job when it runs, and of a delivery stream how long it waits.
      (run.concept !== "buffering" || /\b(?:every|each)\b/i.test(run.text)) &&
      (inSamePassage(run, latency) || processorsOf(architecture, run).some(({ tie }) => isClose(tie))) &&
      // "An EMR Spark job that starts every hour" ties the hour to Spark, and means the job on EMR.
      (inSameStatement(run, latency) ||
        processorsOf(architecture, run).some((one) => isSameJob(component, one.component))),
  );
  const timed = runs.find((run) => secondsOf(run.quantity) !== undefined);
  const requirement = timed ?? runs[0];
  return requirement === undefined ? undefined : { requirement, period: secondsOf(timed?.quantity) };
}

/**
 * Whether an engine that is always at work stands in the same passage: a target that no words put on the job is its task.
 * On the one way of the data everybody has to wait for the job.
 */
const hasFasterNeighbour = (architecture: Architecture, { requirement, component, tie }: Assignment): boolean => {
  const { uri } = requirement.place;
  if (isClose(tie) || tie.nearness === "subject" || chainIn(architecture, uri).includes(component)) return false;
  return componentsIn(architecture, uri, requirement.passage).some((other) => {
    const processing = serviceOf(other)?.processing;
    return other !== component && processing?.pace === "continuous" && processing.keyedState;
  });
};

/** Processors that could meet the target: those it is tied to, else those of its passage, of which all must be too late. */
function candidatesFor(architecture: Architecture, latency: Requirement): readonly Assignment[] {
  const tied = processorsOf(architecture, latency);
  // Seconds that no words put on a job may be anybody's.
  if (tied.length > 0 || latency.concept === "deadline") return tied;
  const { uri } = latency.place;
  const slow = chainIn(architecture, uri).filter((component) => scheduleOf(architecture, component, latency));
  const able = componentsIn(architecture, uri, latency.passage).filter(({ role }) => role === "processor");
  return (slow.length > 0 ? slow : able).map((component) => ({
    requirement: latency,
    component,
    tie: { component: component.id, nearness: "passage", certainty: "implied" },
  }));
}

export default defineRule({
  id: "batch-service-for-realtime",
  summary: "A scheduled job is to meet a target of seconds.",
  why: "A result waits for the next run, on average half a period, before the job even starts: alarms and prices come too late.",
  instead: "Use a stream processor: Managed Flink, Lambda, or Glue streaming where its latency allows.",
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [
    { url: "https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html", read: "2026-11-22" },
    { url: "https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-execution-models.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Alarms from a job",
      bad: {
        "note.md":
          "# Alarms\n\nDoor events arrive on a Kinesis data stream. Alarms must be shown within 2 seconds; a Glue job runs every ten minutes and finds them.\n",
      },
      marks: [["note.md", "must be shown within 2 seconds"]],
      fixed: {
        "note.md":
          "# Alarms\n\nDoor events arrive on a Kinesis data stream. Alarms must be shown within 2 seconds; a Managed Service for Apache Flink runs every ten minutes and finds them.\n",
      },
    },
    {
      title: "Nobody waits for it",
      good: { "note.md": "A daily Glue job is enough, since nobody reads the numbers before noon.\n" },
    },
    {
      title: "Two paths",
      good: {
        "note.md":
          "Managed Flink raises alarms within 2 seconds.\n\n## Reports\n\nA Glue job runs every night and writes the reports.\n",
      },
    },
  ],
  check(architecture, report) {
    const hits: Assignment[] = [];
    for (const latency of targetsIn(architecture)) {
      const target = secondsOf(latency.quantity);
      if (target === undefined) continue;
      const candidates = candidatesFor(architecture, latency);
      const [first] = candidates;
      if (first === undefined || hasFasterNeighbour(architecture, first)) continue;
      if (stands(architecture, latency, ["another-way"], inSameStatement)) continue;
      const isLate = candidates.every(({ component }) => {
        const schedule = scheduleOf(architecture, component, latency);
        if (schedule === undefined || isFar(schedule.requirement, latency)) return false;
        return target < (schedule.period ?? realTime);
      });
      if (isLate) hits.push(first);
    }
    for (const passage of perPassage(hits)) {
      const { strongest } = passage;
      const { requirement } = strongest;
      const schedule = scheduleOf(architecture, strongest.component, requirement);
      const every = schedule?.period === undefined ? "scheduled" : `every ${printDuration(schedule.period)}`;
      const details = detailsOf(passage);
      report(
        requirement.place,
        `${titleOf(strongest)} (${every}) cannot meet "${wordsOf(requirement)}". Use a stream processor: Managed Flink, Lambda, or Glue streaming where its latency allows.`,
        {
          ...details,
          related: [
            ...(schedule === undefined
              ? []
              : [{ place: schedule.requirement.place, message: `The job runs: "${wordsOf(schedule.requirement)}".` }]),
            ...(details.related ?? []),
          ],
          fixes: () => useInstead(strongest, "managed-flink"),
        },
      );
    }
  },
});
