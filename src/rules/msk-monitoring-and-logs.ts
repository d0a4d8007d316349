import type { Component } from "../model/architecture";
import { judge } from "../model/claim";
import { kafkaCluster } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

/** What a cluster leaves unwatched, as words of a sentence. */
function unwatched({ traits: { brokerLogs, monitoringLevel } }: Component): readonly string[] {
  const isPlain = judge(monitoringLevel, (level) => level === undefined || level === "DEFAULT") === "always";
  return [
    ...(isSet(brokerLogs) === "never" ? ["its brokers' logs are not kept"] : []),
    ...(isPlain ? ["metrics tell nothing of a single broker"] : []),
  ];
}

const logs = "LoggingInfo: {BrokerLogs: {CloudWatchLogs: {Enabled: true, LogGroup: /msk/events}}}";
const metrics = "EnhancedMonitoring: PER_BROKER";

export default defineRule({
  id: "msk-monitoring-and-logs",
  summary: "Nobody can see what the brokers of a cluster are doing.",
  why: "A broker that is out of disk or out of sync shows in its log and in its own metrics, hours before clients do.",
  instead: "Send broker logs to CloudWatch, S3 or Firehose, and set EnhancedMonitoring to PER_BROKER at least.",
  severity: "hint",
  category: "observability",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("msk/latest/developerguide/msk-logging"), awsPage("msk/latest/developerguide/metrics-details")],
  examples: [
    {
      title: "Neither logs nor metrics",
      bad: { "template.yaml": cloudFormation(kafkaCluster().filter((line) => !/LoggingInfo|Enhanced/.test(line))) },
      marks: [["template.yaml", "Events"]],
    },
    { title: "Both", good: { "template.yaml": cloudFormation(kafkaCluster()) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": cloudFormation(
          kafkaCluster().map((line) =>
            line.replace(logs, "LoggingInfo: !Ref Logs").replace(metrics, "EnhancedMonitoring: !Ref Level"),
          ),
          { parameters: ["Logs: {Type: String}", "Level: {Type: String}"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    for (const cluster of architecture.components) {
      if (cluster.service !== "msk" || cluster.origin !== "declared" || !cluster.complete) continue;
      if (cluster.traits.brokers === undefined) continue;
      const missing = unwatched(cluster);
      if (missing.length === 0) continue;
      report(
        cluster.places[0]!,
        `Of this cluster, ${missing.join(" and ")}. Set LoggingInfo and an EnhancedMonitoring of PER_BROKER or finer.`,
        { subject: cluster.id },
      );
    }
  },
});
