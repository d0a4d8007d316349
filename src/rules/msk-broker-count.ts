import { placeOf } from "../model/architecture";
import { whereStated } from "./parts/fixes";
import { kafkaCluster } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { defineRule } from "./rule";

/** Express brokers run in three zones, no fewer. */
const expressZones = 3;

export default defineRule({
  id: "msk-broker-count",
  summary: "The brokers cannot be spread evenly over the zones.",
  why: "MSK places the same number of brokers in each availability zone and refuses a number that does not divide.",
  instead: "Take a multiple of the number of client subnets; Express brokers need three subnets.",
  severity: "error",
  category: "streams",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("msk/latest/developerguide/msk-create-cluster", "2026-11-24"),
    awsPage("AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo", "2026-11-24"),
  ],
  examples: [
    {
      title: "Four brokers in three zones",
      bad: { "template.yaml": cloudFormation(kafkaCluster([], { brokers: "4" })) },
      marks: [["template.yaml", "4"]],
      fixed: { "template.yaml": cloudFormation(kafkaCluster([], { brokers: "6" })) },
    },
    {
      title: "Express brokers in two zones",
      bad: {
        "template.yaml": cloudFormation(
          kafkaCluster([], { brokers: "2", type: "express.m7g.large", subnets: "[subnet-a, subnet-b]" }),
        ),
      },
      marks: [["template.yaml", "[subnet-a, subnet-b]"]],
    },
    {
      title: "Two for each zone",
      good: {
        "template.yaml": cloudFormation(kafkaCluster([], { brokers: "6", subnets: "[!Ref A, !Ref B, !Ref C]" })),
      },
    },
    {
      title: "The subnets are not known here",
      good: {
        "template.yaml": cloudFormation(kafkaCluster([], { brokers: "4", subnets: "!Ref Subnets" }), {
          parameters: ["Subnets: {Type: CommaDelimitedList}"],
        }),
      },
    },
    {
      title: "The number is chosen by a condition",
      good: {
        "template.yaml": cloudFormation(kafkaCluster([], { brokers: "!If [Own, 6, 3]" }), {
          parameters: ["Stage: {Type: String}"],
          conditions: ["Own: !Equals [!Ref Stage, production]"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const cluster of architecture.components) {
      if (cluster.service !== "msk") continue;
      const { brokers, brokerSubnets, brokerType } = cluster.traits;
      const zones = brokerSubnets?.value;
      if (brokerSubnets === undefined || zones === undefined || zones < 1) continue;
      const { uri } = cluster.places[0]!;
      const given = zones === 1 ? "one client subnet is" : `${zones} client subnets are`;
      if (brokerType?.value?.startsWith("express.") === true && zones < expressZones) {
        report(
          placeOf(uri, brokerSubnets),
          `Express brokers need ${expressZones} availability zones, and ${given} given.`,
          { evidence: [brokerSubnets, brokerType], subject: cluster.id },
        );
        continue;
      }
      const nodes = brokers?.value;
      if (brokers === undefined || nodes === undefined || nodes % zones === 0) continue;
      const right = Math.ceil(nodes / zones) * zones;
      report(
        placeOf(uri, brokers),
        `${nodes} brokers cannot be spread evenly over ${zones} client subnets. Use a multiple of ${zones}.`,
        {
          evidence: [brokers, brokerSubnets],
          subject: cluster.id,
          fixes: () =>
            whereStated(brokers, [
              {
                title: `Set NumberOfBrokerNodes to ${right}`,
                safe: false,
                changes: [{ kind: "set", target: cluster.id, trait: "brokers", value: right }],
              },
            ]),
        },
      );
    }
  },
});
