import { swapped } from "./defect";
import { type Examples, fine, found } from "./pulumi-example";
import { cluster, job } from "./pulumi-programs";

const jobs = `name: lake
runtime: yaml
resources:
  enrich:
    type: aws:glue:Job
    properties:
      name: streaming-enrich
      roleArn: \${role.arn}
      command:
        name: gluestreaming
        scriptLocation: s3://jobs/streaming_enrich.py
`;

const settings = (name: string, value: string): string => `        environmentProperties:
          propertyGroups:
            - propertyGroupId: source
              propertyMap: {${name}: "${value}"}
`;

const snapshots = "        applicationSnapshotConfiguration:\n";

const network = "        vpcConfiguration: {subnetIds: [subnet-a, subnet-b], securityGroupIds: [sg-a]}\n";

const brokers = settings("bootstrap.servers", "${events.bootstrapBrokersTls}");

const onKafka = swapped(job, [[snapshots, brokers + network + snapshots]]);

const onKinesis = swapped(job, [
  [
    "  job:\n",
    "  orders:\n    type: aws:kinesis:Stream\n    properties:\n      shardCount: 40\n      retentionPeriod: 168\n  job:\n",
  ],
  [snapshots, settings("stream.name", "${orders.name}") + snapshots],
]);

const tuned = `${swapped(cluster, [
  [
    "      encryptionInfo:\n",
    "      configurationInfo:\n        arn: ${tuned.arn}\n        revision: ${tuned.latestRevision}\n      encryptionInfo:\n",
  ],
])}  tuned:
    type: aws:msk:Configuration
    properties:
      name: tuned
      serverProperties: |
        auto.create.topics.enable=false
        default.replication.factor=3
        min.insync.replicas=2
`;

/** Glue jobs, what Flink applications read, and brokers' own settings. */
export const clusterExamples: Examples = {
  "glue-batch-command-with-stream": [
    found("A streaming script", jobs, [["name: gluestreaming", "name: glueetl"]], { fixed: "sound" }),
    fine("A streaming job", jobs),
  ],
  "flink-msk-needs-vpc": [
    found("Brokers in the settings, no network", onKafka, [[network, ""]], { at: ["bootstrap.servers"] }),
    fine("With a network", onKafka),
  ],
  "flink-parallelism-exceeds-shards": [
    found("Many tasks on a few shards", onKinesis, [["shardCount: 40", "shardCount: 4"]], {
      at: ["64"],
      fixed: (text) => text.replace("parallelism: 64", "parallelism: 4"),
    }),
    fine("A few more tasks than shards", onKinesis),
  ],
  "msk-express-constraints": [
    found(
      "Tiered storage",
      swapped(cluster, [["kafka.m7g.large", "express.m7g.large"]]),
      [["      encryptionInfo:\n", "      storageMode: TIERED\n      encryptionInfo:\n"]],
      { at: ["TIERED"], fixed: "sound" },
    ),
  ],
  "msk-durability-config": [
    found("One copy is enough to acknowledge", tuned, [["min.insync.replicas=2", "min.insync.replicas=1"]], {
      at: ["1", 1],
      fixed: "sound",
    }),
    fine("Two of three copies", tuned),
  ],
};
