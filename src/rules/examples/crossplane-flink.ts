import { conversion, delivery, glueJob, job, partitions } from "./crossplane-manifests";
import { swapped } from "./defect";
import type { Examples } from "./examples";
import { examplesFor } from "./kubernetes-example";

const { found, fine } = examplesFor("Crossplane");

const logging = "    cloudwatchLoggingOptions:\n      logStreamArnRef: {name: trends}\n";
const network = "      vpcConfiguration: {subnetIds: [subnet-a, subnet-b], securityGroupIds: [sg-a]}\n";
const snapshots = "      applicationSnapshotConfiguration:\n";

const onKafka = swapped(job, [
  [
    snapshots,
    `      environmentProperties:
        propertyGroup:
          - propertyGroupId: source
            propertyMap: {bootstrap.servers: "b-1.example.com:9098"}
${network}${snapshots}`,
  ],
]);

/** Flink applications, delivery streams and Glue jobs. */
export const crossplaneFlink: Examples = {
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
          "parallelismConfiguration:\n          configurationType: CUSTOM",
          "parallelismConfiguration:\n          configurationType: DEFAULT",
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
      { fixed: "sound" },
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
      [["parallelism: 64\n          parallelismPerKpu: 4", "parallelism: 200\n          parallelismPerKpu: 2"]],
      { at: ["200"] },
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
    found("An application alone", job, [[logging, ""]], {
      at: ["trends"],
      fixed: (text) =>
        text.replace(
          "          autoScalingEnabled: true\n",
          (line) =>
            `${line}    cloudwatchLoggingOptions:\n      logStreamArn: arn:aws:logs:eu-west-1:<account>:log-group:/flink/trends:log-stream:trends\n`,
        ),
    }),
    fine("With a log stream", job),
  ],
  "flink-msk-needs-vpc": [
    found("Brokers in the settings, no network", onKafka, [[network, ""]], { at: ["bootstrap.servers"] }),
    fine("With a network", onKafka),
  ],
  "kda-sql-discontinued": [
    {
      title: "The first kind of application (Crossplane)",
      bad: {
        "trends.yaml":
          "apiVersion: kinesisanalytics.aws.upbound.io/v1beta1\nkind: Application\nmetadata:\n  name: trends\nspec:\n  forProvider: {region: eu-west-1}\n",
      },
      marks: [["trends.yaml", "trends"]],
    },
  ],
  "glue-batch-command-with-stream": [
    found("A streaming script", glueJob, [["name: gluestreaming", "name: glueetl"]], { fixed: "sound" }),
    fine("A streaming job", glueJob),
  ],
  "firehose-buffering-pair": [
    fine(
      "An interval without a size: the provider sends its default",
      swapped(delivery, [["      bufferingSize: 64\n", ""]]),
    ),
  ],
  "firehose-dynamic-partitioning-buffer": [
    found("Too small a size", partitions, [["bufferingSize: 128", "bufferingSize: 32"]], {
      fixed: (text) => text.replace("bufferingSize: 32", "bufferingSize: 64"),
    }),
  ],
  "firehose-dynamic-partitioning-keys": [
    found("A prefix without a key", partitions, [["data/customer=!{partitionKeyFromQuery:customer}/", "data/"]]),
    fine("A key and its query", partitions),
  ],
  "firehose-format-conversion-limits": [
    found("Compressed twice", conversion, [["compressionFormat: UNCOMPRESSED", "compressionFormat: GZIP"]], {
      fixed: (text) => text.replace("      compressionFormat: GZIP\n", ""),
    }),
    fine("As it should be", conversion),
  ],
  "firehose-error-output-prefix": [
    found(
      "A prefix by day, no error prefix",
      conversion,
      [["      bufferingSize: 128\n", '      bufferingSize: 128\n      prefix: "data/!{timestamp:yyyy/MM/dd}/"\n']],
      { at: ['"data/!{timestamp:yyyy/MM/dd}/"'], severity: "error" },
    ),
  ],
  "firehose-default-buffering": [
    found("Small objects by default", delivery, [["      bufferingInterval: 60\n      bufferingSize: 64\n", ""]], {
      at: ["archive"],
      fixed: "sound",
    }),
  ],
};
