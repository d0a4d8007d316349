import { endedKafkaVersion, recommendedKafkaVersion } from "../catalogue/kafka-versions";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const cluster = (version: string): readonly string[] => [
  "Events:",
  "  Type: AWS::MSK::Cluster",
  "  Properties:",
  "    ClusterName: events",
  `    KafkaVersion: ${version}`,
  "    NumberOfBrokerNodes: 3",
  "    BrokerNodeGroupInfo:",
  "      InstanceType: kafka.m7g.large",
  "      ClientSubnets: [subnet-a, subnet-b, subnet-c]",
  "    LoggingInfo: {BrokerLogs: {S3: {Enabled: true, Bucket: broker-logs}}}",
  "    EnhancedMonitoring: PER_BROKER",
];

export default defineRule({
  id: "msk-kafka-version-ended",
  summary: "The cluster's Kafka version is past its end of support on MSK.",
  why: "MSK upgrades such clusters by itself, at any time and without notice, and phases out the creation of new ones.",
  instead: `Move to ${recommendedKafkaVersion}, the version that MSK recommends, or later, on a day of your choice.`,
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("msk/latest/developerguide/supported-kafka-versions", "2026-11-24"),
    awsPage("msk/latest/developerguide/version-support", "2026-11-24"),
    { url: "https://endoflife.date/amazon-msk", read: "2026-11-24" },
  ],
  examples: [
    {
      title: "Kafka 2.8.1",
      bad: { "template.yaml": cloudFormation(cluster("2.8.1")) },
      marks: [["template.yaml", "2.8.1"]],
      fixed: { "template.yaml": cloudFormation(cluster(`"${recommendedKafkaVersion}"`)) },
    },
    {
      title: "Ended according to others than AWS",
      bad: { "template.yaml": cloudFormation(cluster("3.7.x")) },
      marks: [["template.yaml", "3.7.x"]],
      severity: "info",
    },
    { title: "The recommended version", good: { "template.yaml": cloudFormation(cluster("3.8.x")) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(cluster("!Ref KafkaVersion"), { parameters: ["KafkaVersion: {Type: String}"] }),
      },
    },
    {
      title: "Supported in both branches",
      good: {
        "template.yaml": cloudFormation(cluster("!If [Own, 3.9.x, 4.0.x]"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const hasEnded = (version: string | undefined): boolean =>
      version !== undefined && endedKafkaVersion(version) !== undefined;
    for (const component of architecture.components) {
      const claim = component.traits.kafkaVersion;
      if (component.service !== "msk" || claim === undefined) continue;
      const version = valueThat(claim, hasEnded);
      const end = version === undefined ? undefined : endedKafkaVersion(version);
      if (end === undefined) continue;
      const told = grade(judge(claim, hasEnded), end.told === "by-aws" ? "warning" : "info");
      if (told === undefined) continue;
      const day =
        end.ended === undefined ? "" : ` (${end.ended}${end.told === "by-aws" ? "" : " according to endoflife.date"})`;
      report(
        placeOf(component.places[0]!.uri, claim),
        `${told.where}Kafka ${version} is past its end of support on MSK${day}: MSK upgrades such clusters ` +
          `itself, at any time and without notice. Move to ${recommendedKafkaVersion} or later.`,
        {
          severity: told.severity,
          evidence: [claim],
          subject: component.id,
          fixes: () =>
            whereStated(claim, [
              {
                title: `Change to Kafka ${recommendedKafkaVersion}`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "kafkaVersion", value: recommendedKafkaVersion }],
              },
            ]),
        },
      );
    }
  },
});
