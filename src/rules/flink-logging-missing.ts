import type { Component } from "../model/architecture";
import type { Architecture } from "../model/join";
import { flinkApplications, mayBeSql } from "./parts/flink";
import { awsPage } from "./parts/pages";
import { cloudFormation, flinkAlarm, flinkApplication, flinkTemplate } from "./parts/templates";
import { defineRule } from "./rule";

const option = (name: string): readonly string[] => [
  "Logging:",
  "  Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
  "  Properties:",
  `    ApplicationName: ${name}`,
  "    CloudWatchLoggingOption: {LogStreamARN: !Ref LogStreamArn}",
];

/** What the fix adds. */
const added = [
  "JobLogGroup:",
  "  Type: AWS::Logs::LogGroup",
  "  Properties:",
  "    RetentionInDays: 30",
  "JobLogStream:",
  "  Type: AWS::Logs::LogStream",
  "  Properties:",
  "    LogGroupName: !Ref JobLogGroup",
  "JobLogging:",
  "  Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
  "  Properties:",
  "    ApplicationName: !Ref Job",
  "    CloudWatchLoggingOption:",
  "      LogStreamARN: !Sub arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}" +
    ":log-group:${JobLogGroup}:log-stream:${JobLogStream}",
];

/** Whether a logging option refers to the application, or may do so. */
function mayBeLogged(architecture: Architecture, application: Component): boolean {
  const own = application.places[0]!.uri;
  return architecture.flows.some((flow) => {
    if (flow.to.service !== "flink-logging") return false;
    if (flow.from.component === application.id) return true;
    if (flow.from.component !== undefined && flow.certainty === "stated") return false;
    // An option for an application that cannot be followed: it may be any of its own file; one of another file only
    // where that file has no application that the option could be for.
    const { uri } = flow.place;
    return uri === own || !flinkApplications(architecture).some((other) => other.places[0]!.uri === uri);
  });
}

export default defineRule({
  id: "flink-logging-missing",
  summary: "A Flink application writes no log.",
  why: "Without a logging option exceptions, failed checkpoints and restarts leave nothing behind that could be read.",
  instead: "Add a log group, a log stream and an ApplicationCloudWatchLoggingOption for the application.",
  severity: "warning",
  category: "observability",
  since: "0.1.0",
  scope: "templates",
  sources: [
    awsPage("managed-flink/latest/java/cloudwatch-logs"),
    awsPage("AWSCloudFormation/latest/UserGuide/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption"),
  ],
  examples: [
    {
      title: "An application alone",
      bad: { "template.yaml": cloudFormation(flinkApplication()) },
      marks: [["template.yaml", "Job"]],
      fixed: { "template.yaml": cloudFormation([...flinkApplication(), ...added]) },
    },
    {
      title: "An option for another application",
      bad: {
        "template.yaml": cloudFormation(
          [
            ...flinkApplication(),
            ...flinkApplication().map((line) => line.replace(/^Job:/, "Second:")),
            ...option("!Ref Job"),
          ],
          { parameters: ["LogStreamArn: {Type: String}"] },
        ),
      },
      marks: [["template.yaml", "Second"]],
    },
    { title: "With a logging option", good: { "template.yaml": flinkTemplate() } },
    {
      title: "An option whose application cannot be followed",
      good: {
        "template.yaml": cloudFormation([...flinkApplication(), ...flinkAlarm(), ...option("!Ref ApplicationName")], {
          parameters: ["LogStreamArn: {Type: String}", "ApplicationName: {Type: String}"],
        }),
      },
    },
    {
      title: "The option stands in another file, its application behind a condition",
      good: {
        "application.yaml": cloudFormation([...flinkApplication(), ...flinkAlarm()]),
        "logging.yaml": cloudFormation(option("!If [Own, !ImportValue job, !Ref ApplicationName]"), {
          parameters: ["LogStreamArn: {Type: String}", "ApplicationName: {Type: String}"],
          conditions: ['Own: !Equals [!Ref ApplicationName, ""]'],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const application of flinkApplications(architecture)) {
      if (architecture.model(application.places[0]!.uri)?.partial === true) continue;
      if (!application.complete || mayBeSql(application) || mayBeLogged(architecture, application)) continue;
      report(
        application.places[0]!,
        "This application writes no log to CloudWatch, so its failures leave nothing to read. Add a log stream " +
          "and an ApplicationCloudWatchLoggingOption.",
        {
          subject: application.id,
          fixes: () => [
            {
              title: "Add a log group, a log stream and the logging option",
              safe: false,
              changes: [
                { kind: "add", target: application.id, block: "flink-logging", name: `${application.name}Logging` },
              ],
            },
          ],
        },
      );
    }
  },
});
