import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { kafkaCluster, kafkaClusters } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const authentication = (value: string): readonly string[] =>
  kafkaCluster(["ClientAuthentication:", "  Sasl: {Iam: {Enabled: true}}", `  Unauthenticated: {Enabled: ${value}}`]);

const access = (value: string, settings: readonly string[] = []): readonly string[] =>
  kafkaCluster(settings, { group: ["ConnectivityInfo:", "  PublicAccess:", `    Type: ${value}`] });

export default defineRule({
  id: "msk-unauthenticated",
  summary: "A Kafka cluster lets in clients that it does not know, or the internet.",
  why:
    "Whoever reaches the brokers may read and write every topic. Nobody can tell afterwards who did, and quotas and " +
    "consumer groups mean nothing.",
  instead:
    "Turn unauthenticated access off and use IAM; keep the brokers within the VPC, or reach them by PrivateLink.",
  severity: "warning",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-unauthenticated"),
    awsPage("msk/latest/developerguide/public-access"),
  ],
  examples: [
    {
      title: "Clients without a name",
      bad: { "template.yaml": cloudFormation(authentication("true")) },
      marks: [["template.yaml", "true", 3]],
      fixed: { "template.yaml": cloudFormation(authentication("false")) },
    },
    {
      title: "Brokers on the internet",
      bad: { "template.yaml": cloudFormation(access("SERVICE_PROVIDED_EIPS")) },
      marks: [["template.yaml", "SERVICE_PROVIDED_EIPS"]],
      severity: "info",
    },
    { title: "Known clients only", good: { "template.yaml": cloudFormation(authentication("false")) } },
    { title: "Within the network", good: { "template.yaml": cloudFormation(access("DISABLED")) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(authentication("!Ref Open"), { parameters: ["Open: {Type: String}"] }),
      },
    },
  ],
  check(architecture, report) {
    for (const cluster of kafkaClusters(architecture)) {
      const { unauthenticatedClients, publicAccess } = cluster.traits;
      const { uri } = cluster.places[0]!;
      const open = grade(
        judge(unauthenticatedClients, (value) => value === true),
        "warning",
      );
      if (open !== undefined && unauthenticatedClients !== undefined) {
        report(
          placeOf(uri, unauthenticatedClients),
          `${open.where}Anybody who reaches the brokers may read and write. Turn unauthenticated access off and use IAM.`,
          {
            severity: open.severity,
            evidence: [unauthenticatedClients],
            subject: cluster.id,
            fixes: () =>
              whereStated(unauthenticatedClients, [
                {
                  title: "Turn unauthenticated access off",
                  safe: false,
                  changes: [{ kind: "set", target: cluster.id, trait: "unauthenticatedClients", value: false }],
                },
              ]),
          },
        );
      }
      const told = grade(
        judge(publicAccess, (type) => type === "SERVICE_PROVIDED_EIPS"),
        "info",
      );
      if (told === undefined || publicAccess === undefined) continue;
      report(
        placeOf(uri, publicAccess),
        `${told.where}The brokers have addresses on the internet. MSK asks for authentication and TLS then; reach them ` +
          "by PrivateLink or peering where clients allow it.",
        { severity: told.severity, evidence: [publicAccess], subject: cluster.id },
      );
    }
  },
});
