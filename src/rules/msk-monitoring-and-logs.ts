import type { Component } from "../model/architecture";
import { judge } from "../model/claim";
import { kafkaCluster } from "./parts/kafka";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { isSet } from "./parts/verdicts";
import { defineRule } from "./rule";

/** Something that a cluster leaves unwatched, and what would show it. */
interface Gap {
  readonly seen: string;
  readonly instead: string;
}

function unwatched({ traits: { brokerLogs, monitoringLevel } }: Component): readonly Gap[] {
  const isPlain = judge(monitoringLevel, (level) => level === undefined || level === "DEFAULT") === "always";
  return [
    ...(isSet(brokerLogs) === "never" ? [{ seen: "its brokers' logs are not kept", instead: "LoggingInfo" }] : []),
    ...(isPlain
      ? [{ seen: "metrics tell nothing of a single broker", instead: "an EnhancedMonitoring of PER_BROKER or finer" }]
      : []),
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
      const seen = missing.map((gap) => gap.seen).join(" and ");
      const instead = missing.map((gap) => gap.instead).join(" and ");
      report(cluster.places[0]!, `Of this cluster, ${seen}. Set ${instead}.`, { subject: cluster.id });
    }
  },
});
