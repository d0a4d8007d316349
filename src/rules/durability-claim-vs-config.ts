import { asserted, wordsOf } from "../model/ask";
import { linkOf, type Wanted, wantedProcessors } from "../model/linkage";
import { isKafkaPart, leaksOf } from "./parts/leaks";
import { defineRule } from "./rule";

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

const deployment = (mode: string): string => `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
metadata:
  name: hot-axle
spec:
  image: registry.example/hot-axle:5
  flinkVersion: v1_20
  serviceAccount: flink
  flinkConfiguration:
    execution.checkpointing.interval: 1min
    execution.checkpointing.dir: s3://state/checkpoints
    execution.checkpointing.savepoint-dir: s3://state/savepoints
    high-availability.type: kubernetes
    high-availability.storageDir: s3://state/ha
  jobManager:
    resource: {memory: 2048m, cpu: 1}
  taskManager:
    resource: {memory: 2048m, cpu: 1}
  job:
    jarURI: local:///opt/flink/usrlib/hot-axle.jar
    parallelism: 6
    upgradeMode: ${mode}
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
      title: "Survives new releases, with empty state",
      bad: {
        "docs/axles.md": "# Axles\n\nThe history that the Flink job `hot-axle` keeps survives each release.\n",
        "k8s/axles.yaml": deployment("stateless"),
      },
      marks: [
        ["docs/axles.md", "survives each release"],
        ["k8s/axles.yaml", "stateless"],
      ],
      fixed: { "k8s/axles.yaml": deployment("last-state") },
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
    const kinds: readonly Wanted[] = [
      wantedProcessors(architecture),
      { is: (part) => isKafkaPart(part) && leaksOf(architecture, part).length > 0, behind: () => [] },
    ];
    for (const [kind, wanted] of kinds.entries()) {
      for (const requirement of asserted(architecture, ["durability"])) {
        const link = linkOf(architecture, requirement, wanted);
        if (link === undefined) continue;
        const leaks = link.components.flatMap((component) => leaksOf(architecture, component));
        const owners = new Set(leaks.map(({ owner }) => owner));
        const key = `${kind} ${requirement.place.uri}\u0000${requirement.passage}`;
        // With several candidates each of them must break the promise.
        if (leaks.length === 0 || owners.size < link.components.length || told.has(key)) continue;
        told.add(key);
        const reasons = [...new Set(leaks.map(({ says }) => says))].join(" and ");
        report(
          requirement.place,
          `The note claims "${wordsOf(requirement)}", but ${reasons}. Change the setting or the claim.`,
          {
            severity: link.level === "only" ? "info" : undefined,
            evidence: [requirement, link, ...leaks.map(({ claim }) => claim)],
            related: leaks.map(({ uri, claim, says }) => ({
              place: { uri, span: claim.at },
              message: `Here ${says}.`,
            })),
            otherEnds: leaks.map(({ uri, claim, says }) => ({
              place: { uri, span: claim.at },
              message: `The notes claim "${wordsOf(requirement)}", but ${says}. Change the setting or the claim.`,
              here: "The claim of the note.",
            })),
            subject: requirement.id,
            fixes: () => leaks.flatMap(({ fix }) => fix ?? []),
          },
        );
      }
    }
  },
});
