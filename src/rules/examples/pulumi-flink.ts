import { swapped } from "./defect";
import { type Examples, file, fine, found } from "./pulumi-example";
import { job } from "./pulumi-programs";

const plainJob = swapped(job, [["      cloudwatchLoggingOptions:\n        logStreamArn: ${jobLog.arn}\n", ""]]);

const jobEnd = "            autoScalingEnabled: true\n";

/** Flink applications and their alarms. */
export const flinkExamples: Examples = {
  "flink-checkpointing-disabled": [
    found("Checkpoints switched off", job, [["checkpointingEnabled: true", "checkpointingEnabled: false"]], {
      fixed: "sound",
    }),
  ],
  "flink-default-config-ignores-values": [
    found(
      "A parallelism that nobody uses",
      job,
      [
        [
          "          parallelismConfiguration:\n            configurationType: CUSTOM",
          "          parallelismConfiguration:\n            configurationType: DEFAULT",
        ],
      ],
      { at: ["DEFAULT"], fixed: "sound" },
    ),
  ],
  "flink-checkpoint-interval-long": [
    found("A quarter of an hour", job, [["checkpointInterval: 60000", "checkpointInterval: 900000"]], {
      fixed: "sound",
    }),
  ],
  "flink-snapshots-disabled": [
    found("Snapshots switched off", job, [["snapshotsEnabled: true", "snapshotsEnabled: false"]], { fixed: "sound" }),
  ],
  "flink-skip-restore-committed": [
    found(
      "State is thrown away at each deployment",
      job,
      [["RESTORE_FROM_LATEST_SNAPSHOT", "SKIP_RESTORE_FROM_SNAPSHOT"]],
      {
        fixed: "sound",
      },
    ),
  ],
  "flink-runtime-ended": [
    found("Flink 1.13", job, [["FLINK-2_2", "FLINK-1_13"]], {
      fixed: (text) => text.replace("FLINK-1_13", "FLINK-1_20"),
    }),
  ],
  "flink-runtime-old": [
    found("Flink 1.18", job, [["FLINK-2_2", "FLINK-1_18"]], {
      fixed: (text) => text.replace("FLINK-1_18", "FLINK-1_20"),
    }),
  ],
  "flink-application-mode-mismatch": [
    found("A job in the mode of notebooks", job, [["applicationMode: STREAMING", "applicationMode: INTERACTIVE"]], {
      fixed: "sound",
    }),
  ],
  "flink-parallelism-range": [
    found(
      "More than 64 KPUs",
      job,
      [["parallelism: 64\n            parallelismPerKpu: 4", "parallelism: 200\n            parallelismPerKpu: 2"]],
      {
        at: ["200"],
      },
    ),
  ],
  "flink-autoscaling-disabled": [
    found("Switched off", job, [["autoScalingEnabled: true", "autoScalingEnabled: false"]], { fixed: "sound" }),
  ],
  "flink-log-level-debug": [found("DEBUG", job, [["logLevel: INFO", "logLevel: DEBUG"]], { fixed: "sound" })],
  "flink-metrics-level-cost": [
    found("Metrics for each subtask", job, [["metricsLevel: APPLICATION", "metricsLevel: PARALLELISM"]], {
      fixed: "sound",
    }),
  ],
  "flink-logging-missing": [
    {
      title: "An application alone (Pulumi)",
      bad: { [file]: plainJob },
      marks: [[file, "job"]],
      fixed: {
        [file]: swapped(plainJob, [
          [
            jobEnd,
            `${jobEnd}      cloudwatchLoggingOptions:
        logStreamArn: "\${jobLogStream.arn}"
  jobLogGroup:
    type: aws:cloudwatch:LogGroup
    properties:
      retentionInDays: 30
  jobLogStream:
    type: aws:cloudwatch:LogStream
    properties:
      logGroupName: "\${jobLogGroup.name}"
`,
          ],
        ]),
      },
    },
    fine("With a log stream", job),
  ],
  "flink-alarms-missing": [
    found("No alarm at all", job, [["namespace: AWS/KinesisAnalytics", "namespace: orders"]], { at: ["job", 1] }),
  ],
  "flink-alarm-cumulative-counter": [
    found(
      "The plain count of failed checkpoints",
      job,
      [["metricName: restartingTime", "metricName: numberOfFailedCheckpoints"]],
      {
        fixed: (text) =>
          text.slice(0, text.indexOf("      namespace: AWS")) +
          `      metricQueries:
        - id: rate
          expression: "RATE(counted)"
          returnData: true
        - id: counted
          returnData: false
          metric:
            namespace: AWS/KinesisAnalytics
            metricName: numberOfFailedCheckpoints
            dimensions: {Application: trends}
`,
      },
    ),
  ],
  "flink-alarm-removed-metric": [
    found("A metric that is gone", job, [["metricName: restartingTime", "metricName: fullRestarts"]], {
      fixed: (text) => text.replace("fullRestarts", "numRestarts"),
    }),
  ],
  "flink-alarm-wrong-namespace": [
    found("A namespace as one would expect it", job, [["AWS/KinesisAnalytics", "AWS/KinesisAnalyticsV2"]], {
      fixed: "sound",
    }),
  ],
};
