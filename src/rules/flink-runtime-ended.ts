import { type FlinkRuntime, flinkRuntime, upgradeTargets } from "../catalogue/flink-runtimes";
import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { flinkApplications } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { flinkTemplate } from "./parts/templates";
import { grade, valueThat } from "./parts/verdicts";
import { defineRule } from "./rule";

const { nextStep, newest } = upgradeTargets;

const endedRuntime = (name: string | undefined): FlinkRuntime | undefined => {
  const runtime = flinkRuntime(name);
  // The SQL runtime has a rule of its own.
  return runtime?.status === "ended" && runtime.runs !== "sql" ? runtime : undefined;
};

const application = (runtime: unknown): string =>
  `${JSON.stringify(
    {
      Resources: {
        Job: {
          Type: "AWS::KinesisAnalyticsV2::Application",
          Properties: { RuntimeEnvironment: runtime, ServiceExecutionRole: "arn:aws:iam::111122223333:role/job" },
        },
        JobLogging: {
          Type: "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
          Properties: {
            ApplicationName: { Ref: "Job" },
            CloudWatchLoggingOption: {
              LogStreamARN: "arn:aws:logs:eu-west-1:111122223333:log-group:/flink/job:log-stream:job",
            },
          },
        },
      },
    },
    undefined,
    2,
  )}\n`;

export default defineRule({
  id: "flink-runtime-ended",
  summary: "The Flink runtime has ended.",
  why:
    "Applications on an ended runtime cannot be created or started any more, or run without fixes. The deployment " +
    "fails, or the job stops and stays down.",
  instead: `Upgrade in place to ${nextStep}, whose state fits best, or to ${newest} (Java 17; check the state).`,
  severity: "error",
  category: "flink",
  since: "0.1.0",
  scope: "file",
  sources: [
    awsPage("managed-flink/latest/java/limits"),
    { url: "https://github.com/aws/aws-cdk/pull/37155", read: "2026-11-24" },
  ],
  examples: [
    {
      title: "Flink 1.13",
      bad: { "template.yaml": flinkTemplate({ runtime: "FLINK-1_13" }) },
      marks: [["template.yaml", "FLINK-1_13"]],
      fixed: { "template.yaml": flinkTemplate({ runtime: nextStep }) },
    },
    {
      title: "Flink 1.8, in JSON",
      bad: { "template.json": application("FLINK-1_8") },
      marks: [["template.json", '"FLINK-1_8"']],
      fixed: { "template.json": application(nextStep) },
    },
    {
      title: "By default of a parameter",
      bad: {
        "template.yaml": flinkTemplate(
          { runtime: "!Ref Runtime" },
          { parameters: ["Runtime: {Type: String, Default: FLINK-1_11}"] },
        ),
      },
      marks: [["template.yaml", "!Ref Runtime"]],
      severity: "info",
    },
    { title: "A current runtime", good: { "template.yaml": flinkTemplate({ runtime: newest }) } },
    {
      title: "Not known here",
      good: {
        "template.yaml": flinkTemplate({ runtime: "!Ref Runtime" }, { parameters: ["Runtime: {Type: String}"] }),
        "template.json": application({ "Fn::ImportValue": "runtime" }),
      },
    },
    {
      title: "Current in both branches",
      good: {
        "template.yaml": flinkTemplate(
          { runtime: `!If [Own, ${newest}, ${nextStep}]` },
          { parameters: ["Stage: {Type: String}"], conditions: ["Own: !Equals [!Ref Stage, production]"] },
        ),
      },
    },
  ],
  check(architecture, report) {
    const hasEnded = (name: string | undefined): boolean => endedRuntime(name) !== undefined;
    for (const component of flinkApplications(architecture)) {
      const name = component.traits.runtime;
      if (name === undefined) continue;
      const told = grade(judge(name, hasEnded), "error");
      const runtime = endedRuntime(valueThat(name, hasEnded));
      if (told === undefined || runtime === undefined) continue;
      report(
        placeOf(component.places[0]!.uri, name),
        `${told.where}${runtime.name} is no longer supported by Managed Service for Apache Flink: ` +
          `${runtime.fate}. Upgrade to ${nextStep} or ${newest}.`,
        {
          severity: told.severity,
          evidence: [name],
          subject: component.id,
          replaces: { rules: ["flink-runtime-old"], subjects: [component.id] },
          fixes: () =>
            whereStated(
              name,
              [nextStep, newest].map((target) => ({
                title:
                  target === nextStep
                    ? `Change to ${target} (the next step for existing state)`
                    : `Change to ${target} (Java 17; check that the state fits)`,
                safe: false,
                changes: [{ kind: "set", target: component.id, trait: "runtime", value: target }],
              })),
            ),
        },
      );
    }
  },
});
