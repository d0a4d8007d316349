import type { Component } from "../model/architecture";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { flinkApplications } from "./parts/flink";
import { kafkaCluster } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Whether a cluster of the same file can be reached from outside its network, or may be. */
const isOpen = ({ traits: { publicAccess } }: Component): boolean =>
  publicAccess !== undefined && judge(publicAccess, (value) => value !== "DISABLED") !== "never";

/** The cluster whose name or address the application's settings point at. */
const namedCluster = (architecture: Architecture, application: Component): Component | undefined =>
  architecture
    .flowsTo(application.id)
    .filter((flow) => flow.from.service === "msk")
    .map((flow) => architecture.component(flow.from.component))
    .find((component) => component !== undefined);

const groups = (key: string, value: string): readonly string[] => [
  "EnvironmentProperties:",
  "  PropertyGroups:",
  "    - PropertyGroupId: source",
  `      PropertyMap: {${key}: ${value}}`,
];

/** The application with properties and, if given, a VPC. */
const application = (configuration: readonly string[], resources: readonly string[] = []): string =>
  flinkTemplate({ configuration }, { parameters: ["Brokers: {Type: String}"], resources });

export default defineRule({
  id: "flink-msk-needs-vpc",
  summary: "A Flink application talks to Kafka from outside its network.",
  why:
    "Brokers have addresses within their VPC only. Without interfaces there the job starts, fails to reach them, and " +
    "restarts for ever.",
  instead: "Give the application a VpcConfiguration with the cluster's subnets and a security group that it lets in.",
  severity: "warning",
  category: "sources",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("managed-flink/latest/java/vpc"), awsPage("managed-flink/latest/java/how-sources")],
  examples: [
    {
      title: "Brokers in the settings, no network",
      bad: { "template.yaml": application(groups("bootstrap.servers", "!Ref Brokers")) },
      marks: [["template.yaml", "bootstrap.servers"]],
    },
    {
      title: "The cluster by its ARN",
      bad: { "template.yaml": application(groups("source.arn", "!Ref Events"), kafkaCluster()) },
      marks: [["template.yaml", "Job"]],
    },
    {
      title: "With a network",
      good: {
        "template.yaml": application([
          ...groups("bootstrap.servers", "!Ref Brokers"),
          "VpcConfigurations: [{SubnetIds: [subnet-a, subnet-b], SecurityGroupIds: [sg-a]}]",
        ]),
      },
    },
    {
      title: "Brokers that anybody can reach",
      good: {
        "template.yaml": application(groups("bootstrap.servers", "pkc-4v1gp.eu-west-1.aws.confluent.cloud:9092")),
      },
    },
    {
      title: "A cluster with public access",
      good: {
        "template.yaml": application(
          groups("bootstrap.servers", "!Ref Brokers"),
          kafkaCluster(["EncryptionInfo: {EncryptionInTransit: {ClientBroker: TLS}}"], {
            group: ["ConnectivityInfo: {PublicAccess: {Type: !Ref Access}}"],
          }).concat("Unrelated:", "  Type: AWS::SNS::Topic"),
        ).replace("Parameters:\n", "Parameters:\n  Access: {Type: String}\n"),
      },
    },
  ],
  check(architecture, report) {
    for (const job of flinkApplications(architecture)) {
      const { vpc, kafkaBrokers } = job.traits;
      if (!job.complete || isSet(vpc) !== "never") continue;
      const cluster = namedCluster(architecture, job);
      if (kafkaBrokers?.value !== true && cluster === undefined) continue;
      const { uri } = job.places[0]!;
      const clusters = architecture.components.filter(
        ({ service, places }) => service === "msk" && places[0]!.uri === uri,
      );
      if (cluster === undefined ? clusters.some(isOpen) : isOpen(cluster)) continue;
      report(
        kafkaBrokers === undefined ? job.places[0]! : placeOf(uri, kafkaBrokers),
        "This application talks to Kafka and has no VpcConfigurations, so brokers with private addresses are out of " +
          "its reach. Give it the cluster's subnets and a security group.",
        {
          evidence: [kafkaBrokers],
          subject: job.id,
          related: cluster === undefined ? [] : [{ place: cluster.places[0]!, message: "This is the cluster." }],
        },
      );
    }
  },
});
