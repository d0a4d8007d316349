import type { Component } from "../model/architecture";
import { asserted, wordsOf } from "../model/ask";
import type { Fix } from "../model/change";
import { type Claim, judge } from "../model/claim";
import type { Architecture } from "../model/join";
import { linkOf, wantedProcessors } from "../model/linkage";
import { defineRule } from "./rule";

/** A setting that lets state or records go. */
interface Leak {
  readonly owner: string;
  readonly says: string;
  readonly uri: string;
  readonly claim: Claim<unknown>;
  readonly fix?: Fix;
}

const always = <T>(claim: Claim<T> | undefined, holds: (value: T | undefined) => boolean): claim is Claim<T> =>
  claim !== undefined && judge(claim, holds) === "always";

function leaksOfApplication({ id, name, places, traits }: Component): readonly Leak[] {
  const { uri } = places[0]!;
  const leaks: Leak[] = [];
  if (
    always(traits.checkpointing, (value) => value === false) &&
    judge(traits.checkpointSettings, (value) => value === "CUSTOM") === "always"
  ) {
    leaks.push({
      owner: name,
      says: `${name} runs without checkpoints`,
      uri,
      claim: traits.checkpointing,
      fix: {
        title: "Switch checkpointing on",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "checkpointing", value: true }],
      },
    });
  }
  if (always(traits.snapshots, (value) => value === false) && traits.snapshotMode === undefined) {
    leaks.push({
      owner: name,
      says: `${name} takes no snapshots`,
      uri,
      claim: traits.snapshots,
      fix: {
        title: "Switch snapshots on",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "snapshots", value: true }],
      },
    });
  }
  if (always(traits.restore, (value) => value === "SKIP_RESTORE_FROM_SNAPSHOT")) {
    leaks.push({
      owner: name,
      says: `each update of ${name} starts with empty state`,
      uri,
      claim: traits.restore,
      fix: {
        title: "Restore from the latest snapshot",
        safe: false,
        changes: [{ kind: "set", target: id, trait: "restore", value: "RESTORE_FROM_LATEST_SNAPSHOT" }],
      },
    });
  }
  return leaks;
}

/** Consumers that give records up without keeping them. */
const leaksOfFunction = (architecture: Architecture, { id, name }: Component): readonly Leak[] =>
  architecture.flowsTo(id).flatMap(({ kind, complete, place, traits }): readonly Leak[] => {
    const limit = traits.retryLimit;
    if (kind !== "polled" || !complete || traits.failureDestination !== undefined) return [];
    if (!always(limit, (value) => value !== undefined && value >= 0)) return [];
    return [{ owner: name, says: `${name} drops a batch after ${limit.text} retries`, uri: place.uri, claim: limit }];
  });

const leaksOf = (architecture: Architecture, component: Component): readonly Leak[] =>
  component.service === "managed-flink" ? leaksOfApplication(component) : leaksOfFunction(architecture, component);

const template = (checkpointing: boolean): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Risk:
    Type: AWS::KinesisAnalyticsV2::Application
    Properties:
      ApplicationName: risk
      RuntimeEnvironment: FLINK-1_20
      ServiceExecutionRole: arn:aws:iam::123456789012:role/risk
      ApplicationConfiguration:
        ApplicationSnapshotConfiguration: {SnapshotsEnabled: true}
        FlinkApplicationConfiguration:
          CheckpointConfiguration:
            ConfigurationType: CUSTOM
            CheckpointingEnabled: ${checkpointing}
  RiskLogs:
    Type: AWS::Logs::LogGroup
    Properties: {RetentionInDays: 30}
  RiskLogStream:
    Type: AWS::Logs::LogStream
    Properties: {LogGroupName: !Ref RiskLogs}
  RiskLogging:
    Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption
    Properties:
      ApplicationName: !Ref Risk
      CloudWatchLoggingOption:
        LogStreamARN: !Sub arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${RiskLogs}:log-stream:\${RiskLogStream}
  RiskBehind:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/KinesisAnalytics
      MetricName: millisBehindLatest
      Dimensions: [{Name: Application, Value: !Ref Risk}]
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 3
      Threshold: 60000
      ComparisonOperator: GreaterThanThreshold
`;

export default defineRule({
  id: "durability-claim-vs-config",
  summary: "The notes promise that nothing is lost, and a setting of the template gives it up.",
  why: "Who reads the note relies on state that the next restart, update or failing batch throws away.",
  instead: "Change the setting, or say in the note what may be lost.",
  severity: "warning",
  category: "consistency",
  since: "0.1.0",
  scope: "note",
  sources: [
    {
      url: "https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html",
      read: "2026-11-22",
    },
    { url: "https://docs.aws.amazon.com/managed-flink/latest/java/how-snapshots.html", read: "2026-11-22" },
  ],
  examples: [
    {
      title: "Survives failures, without checkpoints",
      bad: {
        "docs/risk.md": "# Risk\n\nThe Flink application `risk` computes positions without data loss.\n",
        "template.yaml": template(false),
      },
      marks: [
        ["docs/risk.md", "without data loss"],
        ["template.yaml", "false"],
      ],
      fixed: { "template.yaml": template(true) },
    },
    {
      title: "The setting keeps the promise",
      good: {
        "docs/risk.md": "# Risk\n\nThe Flink application `risk` computes positions without data loss.\n",
        "template.yaml": template(true),
      },
    },
    {
      title: "Nothing is promised",
      good: {
        "docs/risk.md":
          "# Risk\n\nThe Flink application `risk` computes positions; nobody asks for high availability.\n",
        "template.yaml": template(true),
      },
    },
  ],
  check(architecture, report) {
    const told = new Set<string>();
    for (const requirement of asserted(architecture, ["durability"])) {
      const link = linkOf(architecture, requirement, wantedProcessors(architecture));
      if (link === undefined) continue;
      const leaks = link.components.flatMap((component) => leaksOf(architecture, component));
      const owners = new Set(leaks.map(({ owner }) => owner));
      const key = `${requirement.place.uri}\u0000${requirement.passage}`;
      // With several candidates each of them must break the promise.
      if (leaks.length === 0 || owners.size < link.components.length || told.has(key)) continue;
      told.add(key);
      report(
        requirement.place,
        `The note claims "${wordsOf(requirement)}", but ${leaks.map(({ says }) => says).join(" and ")}. Change the setting or the claim.`,
        {
          severity: link.level === "only" ? "info" : undefined,
          evidence: [requirement, link, ...leaks.map(({ claim }) => claim)],
          related: leaks.map(({ uri, claim, says }) => ({ place: { uri, span: claim.at }, message: `Here ${says}.` })),
          otherEnd: {
            place: { uri: leaks[0]!.uri, span: leaks[0]!.claim.at },
            message: `The notes claim "${wordsOf(requirement)}", but ${leaks[0]!.says}. Change the setting or the claim.`,
            here: "The claim of the note.",
          },
          fixes: () => leaks.flatMap(({ fix }) => fix ?? []),
        },
      );
    }
  },
});
