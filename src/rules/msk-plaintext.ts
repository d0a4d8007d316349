import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { kafkaCluster } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const transit = (settings: string): readonly string[] =>
  kafkaCluster(["EncryptionInfo:", `  EncryptionInTransit: {${settings}}`]);

export default defineRule({
  id: "msk-plaintext",
  summary: "Kafka traffic may travel unencrypted.",
  why:
    "Anyone who can listen on the network reads the records. IAM authentication, and with it most ways of reading " +
    "the cluster from Lambda or Firehose, needs TLS.",
  instead: "Set ClientBroker to TLS and leave InCluster at true.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("msk/1.0/apireference/clusters"),
    awsPage("AWSCloudFormation/latest/UserGuide/aws-properties-msk-cluster-encryptionintransit"),
  ],
  examples: [
    {
      title: "Plaintext only",
      bad: { "template.yaml": cloudFormation(transit("ClientBroker: PLAINTEXT")) },
      marks: [["template.yaml", "PLAINTEXT"]],
      fixed: { "template.yaml": cloudFormation(transit("ClientBroker: TLS")) },
    },
    {
      title: "Both, as for a time of change",
      bad: { "template.yaml": cloudFormation(transit("ClientBroker: TLS_PLAINTEXT")) },
      marks: [["template.yaml", "TLS_PLAINTEXT"]],
      severity: "info",
    },
    {
      title: "Plaintext between the brokers",
      bad: { "template.yaml": cloudFormation(transit("ClientBroker: TLS, InCluster: false")) },
      marks: [["template.yaml", "false"]],
    },
    { title: "TLS", good: { "template.yaml": cloudFormation(transit("ClientBroker: TLS, InCluster: true")) } },
    { title: "Nothing said: the defaults are TLS", good: { "template.yaml": cloudFormation(kafkaCluster()) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(transit("ClientBroker: !Ref Encryption, InCluster: !Ref InCluster"), {
          parameters: ["Encryption: {Type: String}", "InCluster: {Type: String}"],
        }),
      },
    },
    {
      title: "TLS in both branches",
      good: {
        "template.yaml": cloudFormation(transit("ClientBroker: !If [Own, TLS, !Ref AWS::NoValue]"), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    const isOpen = (value: string | undefined): boolean => value === "PLAINTEXT" || value === "TLS_PLAINTEXT";
    for (const cluster of architecture.components) {
      if (cluster.service !== "msk") continue;
      const { clientEncryption, brokerEncryption } = cluster.traits;
      const { uri } = cluster.places[0]!;
      const clients = valueThat(clientEncryption, isOpen);
      const told = grade(judge(clientEncryption, isOpen), clients === "PLAINTEXT" ? "warning" : "info");
      if (clientEncryption !== undefined && told !== undefined) {
        report(
          placeOf(uri, clientEncryption),
          `${told.where}Client traffic is ${clients === "PLAINTEXT" ? "not encrypted" : "not only TLS"}. Use ` +
            "ClientBroker TLS, which IAM authentication requires.",
          {
            severity: told.severity,
            evidence: [clientEncryption],
            subject: cluster.id,
            fixes: () =>
              whereStated(clientEncryption, [
                {
                  title: "Set ClientBroker to TLS",
                  safe: false,
                  changes: [{ kind: "set", target: cluster.id, trait: "clientEncryption", value: "TLS" }],
                },
              ]),
          },
        );
      }
      const between = grade(
        judge(brokerEncryption, (value) => value === false),
        "warning",
      );
      if (brokerEncryption === undefined || between === undefined) continue;
      report(
        placeOf(uri, brokerEncryption),
        `${between.where}Traffic between the brokers is not encrypted. Set InCluster to true (the default).`,
        {
          severity: between.severity,
          evidence: [brokerEncryption],
          subject: cluster.id,
          fixes: () =>
            whereStated(brokerEncryption, [
              {
                title: "Set InCluster to true",
                safe: false,
                changes: [{ kind: "set", target: cluster.id, trait: "brokerEncryption", value: true }],
              },
            ]),
        },
      );
    }
  },
});
