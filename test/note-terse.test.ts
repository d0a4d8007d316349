import assert from "node:assert/strict";
import { rulesIn } from "./support/note";

describe("terse notes", () => {
  /** Texts by the one rule that speaks of them, and texts like them of which it must not speak. */
  const cases: readonly (readonly [rule: string, says: readonly string[], silent: readonly string[]])[] = [
    [
      "simple-delivery-suggests-firehose",
      [
        "## Job `dock`\n\n- on: Managed Flink\n- from: Kinesis\n- to: S3\n- logic: none",
        "| Flow | Changes | Engine |\n|---|---|---|\n| cranes to Redshift | none | Managed Flink |",
        "Managed Flink: MSK to S3, raw.",
        "## Flow 9\n\n- engine: Managed Flink\n- from: Kinesis\n- to: Data Firehose\n- in between: nothing",
        "The job of Managed Flink? Take the moorings from MSK, put them into OpenSearch untouched.",
        "Managed Flink is a conveyor belt from MSK to S3.",
        "Managed Flink reads the moorings from Kinesis and writes them to OpenSearch. The payload stays the same.",
      ],
      [
        "Managed Flink joins cranes and ships and writes them to S3. Nothing else.",
        "## Job `dock`\n\n- on: Firehose\n- from: Kinesis\n- to: S3\n- logic: none",
      ],
    ],
    [
      "flink-for-stateless-transform",
      [
        "Managed Flink: feet to metres. That is all.",
        "Managed Flink turns fathoms into metres in each sounding.",
        "| Step | Engine | Needs memory? |\n|---|---|---|\n| mask names | Managed Flink | no |",
        "A single filter on Managed Flink weeds out the test ships.",
        "Managed Flink upper-cases the harbour code. A Lambda would do.",
      ],
      [
        "Managed Flink drops repeats of the last hour and renames a field. That is all.",
        "Managed Flink turns fathoms into metres and keeps each boat's last depth.",
      ],
    ],
    [
      "batch-workload-on-flink",
      [
        "| App | Schedule | Platform |\n|---|---|---|\n| harbour dues | quarterly, then off | Managed Flink |",
        "## Dues\n\n- engine: Managed Flink\n- runs: first working day of the quarter\n- source: the quarter's files in S3",
        "Managed Flink ploughs through the closed year's exports, then we switch it off.",
        "Step Functions starts Managed Flink at 01:00 on the day's files and stops it.",
      ],
      [
        "Managed Flink gets a new version every month and is stopped for it for a minute.",
        "The dev application on Managed Flink is switched off at weekends to save costs.",
        "The Managed Flink crew meets every Monday at 10:00 and ends at 11:00.",
      ],
    ],
    [
      "batch-service-for-realtime",
      [
        "Mooring line slack: crew told in 5 s. Means: EMR step, at :00 and :30.",
        "- SLO: 2 s\n- engine: Glue\n- schedule: every 30 minutes",
        "| What | Deadline | Means |\n|---|---|---|\n| crane overload | 2 s | EMR, at :15 and :45 |",
        "The crane must stop in 800 ms. For that there is a Glue job, twice an hour.",
        "| Need | Means |\n|---|---|\n| leak seen in 3 s | Glue, half-hourly |",
      ],
      [
        "Glue, half-hourly, for the statistics. Managed Flink tells the crew in 5 s.",
        "A Glue run every ten minutes was on the table for the alarm in 3 s but lost out to Lambda.",
        "A Glue job runs hourly; a failed call is tried again after 5 s.",
      ],
    ],
    [
      "latency-vs-firehose-buffering",
      [
        "| Stage | Figure |\n|---|---|\n| Firehose buffer | 300 s / 64 MB |\n| freshness agreed with the pilots | 20 s or better |",
        "Tide display: 5 s old at most. Firehose hands over every 90 s.",
        "SLO 20 s; Firehose interval 300 s.",
        "Firehose every 3 min. The skipper needs the depth within 2 s.",
        "```mermaid\nflowchart LR\n  B[Buoys] --> F[Data Firehose, flush every 180 s] --> M[Map, must show after 4 s]\n```",
      ],
      [
        "Firehose with 300 s was thrown out because the map wants 10 s.",
        "Firehose interval 60 s; the report is due in 2 hours.",
        "Formerly: Firehose with 300 s of buffer for a map of 5 s. Now: Managed Flink.",
      ],
    ],
    [
      "self-managed-flink",
      [
        "| Part | Runs on | Looked after by |\n|---|---|---|\n| Flink, 4 TaskManagers | EKS | us |",
        "Flink from the tarball on six EC2 boxes.",
        "```mermaid\nflowchart TB\n  subgraph our EC2 machines\n  J[Flink JobManager] --> T[TaskManager]\n  end\n```",
      ],
      [
        "## Explicitly excluded\n\n- hosting Flink ourselves",
        "# A Flink cluster of our own\n\n## Context\n\nWe could run Flink on EC2 and patch it.\n\n## Decision\n\nNo.",
        "Was: Flink on six EC2 boxes. Is: Managed Flink.",
        "An own Flink cluster on VMs: considered, costed, dropped.",
        "A contractor offered to run Flink on our VMs. We declined.",
        '"Flink on EKS, ours", says slide 4 of the vendor.',
        "A supplier runs Flink on their own EC2 boxes.",
      ],
    ],
    [
      "self-managed-kafka",
      [
        "## Bus\n\n- Kafka 3.7\n- 4 x m5.2xlarge\n- disks swapped by the ops crew",
        "Kafka: three droplets, patched by the trainee.",
      ],
      [
        "Kafka on EC2 had the fewest votes; MSK it is.",
        "Never again Kafka on EC2.",
        "EC2 instances send their measurements to Kafka.",
      ],
    ],
    [
      "keyed-state-on-lambda",
      ["## Idea\n\nThe Lambda remembers the last weight of each crane.\n\n## Outcome\n\nAgreed in May."],
      [
        "## Idea\n\nThe Lambda remembers the last weight of each crane.\n\n## Outcome\n\nTurned down in May.",
        "Plan A: a Lambda that remembers the last weight of each crane. Dropped in May.",
      ],
    ],
    [
      "stateful-window-on-lambda",
      ["The Lambda makes the mean of the last half hour."],
      [
        "A Lambda was on the table for the mean of the last half hour but lost out to Managed Flink.",
        "Lambda, mean of the last half hour: excluded.",
        "Proposed: a Lambda with the mean of the last half hour. Outcome: not accepted.",
        "The van comes in a two-hour window, which a Lambda reads from the calendar.",
      ],
    ],
  ];
  for (const [rule, says, silent] of cases)
    describe(rule, () => {
      for (const text of says)
        it(text, () => assert.ok(rulesIn(text).includes(rule), `said: ${rulesIn(text).join(", ")}`));
      for (const text of silent) it(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(rule), rule));
    });
});
