import { placeOf } from "../model/architecture";
import { judge } from "../model/claim";
import { whereStated } from "./parts/fixes";
import { awsPage } from "./parts/pages";
import { cloudFormation } from "./parts/templates";
import { every, grade } from "./parts/verdicts";
import { defineRule } from "./rule";

const batchCommand = "glueetl";
const streamCommand = "gluestreaming";

/** What a job says of itself: that it streams, or only that a stream is somewhere near. */
const streams = /streaming/i;
const nearStreams = /kinesis|kafka|\bmsk\b/i;
/** A job that names batch work itself knows what it does. */
const isBatch = /batch|nightly|daily|hourly|compact|backfill|historic|export/i;

const job = (command: string, script: string, more: readonly string[] = []): readonly string[] => [
  "Enrich:",
  "  Type: AWS::Glue::Job",
  "  Properties:",
  "    Role: arn:aws:iam::111122223333:role/enrich",
  '    GlueVersion: "5.1"',
  "    Command:",
  `      Name: ${command}`,
  `      ScriptLocation: s3://scripts/${script}`,
  ...more.map((line) => `    ${line}`),
];

export default defineRule({
  id: "glue-batch-command-with-stream",
  summary: "A streaming job is started as a batch job.",
  why:
    "With glueetl Glue runs the script once and ends; a stream is read up to where it is and not any further. FLEX " +
    "capacity is for batch jobs only.",
  instead: `Set Command.Name to ${streamCommand} for a streaming job, and leave ExecutionClass out there.`,
  severity: "warning",
  category: "services",
  since: "0.1.0",
  scope: "file",
  sources: [awsPage("glue/latest/webapi/API_JobCommand"), awsPage("glue/latest/dg/add-job-streaming")],
  examples: [
    {
      title: "A streaming script",
      bad: { "template.yaml": cloudFormation(job("glueetl", "streaming_enrich.py")) },
      marks: [["template.yaml", "glueetl"]],
      fixed: { "template.yaml": cloudFormation(job("gluestreaming", "streaming_enrich.py")) },
    },
    {
      title: "A script that is given a Kinesis stream",
      bad: {
        "template.yaml": cloudFormation(
          job("glueetl", "enrich.py", ['DefaultArguments: {"--kinesis_stream_arn": !Ref StreamArn}']),
          { parameters: ["StreamArn: {Type: String}"] },
        ),
      },
      marks: [["template.yaml", "glueetl"]],
      severity: "info",
    },
    {
      title: "Spare capacity for a job that never ends",
      bad: { "template.yaml": cloudFormation(job("gluestreaming", "enrich.py", ["ExecutionClass: FLEX"])) },
      marks: [["template.yaml", "FLEX"]],
      fixed: { "template.yaml": cloudFormation(job("gluestreaming", "enrich.py")) },
    },
    { title: "A streaming job", good: { "template.yaml": cloudFormation(job("gluestreaming", "streaming.py")) } },
    {
      title: "A batch job on spare capacity",
      good: { "template.yaml": cloudFormation(job("glueetl", "orders.py", ["ExecutionClass: FLEX"])) },
    },
    {
      title: "A batch job over what a stream left behind",
      good: { "template.yaml": cloudFormation(job("glueetl", "compact_kinesis_files.py")) },
    },
    {
      title: "The command is not known here",
      good: {
        "template.yaml": cloudFormation(job("!Ref Command", "streaming.py"), {
          parameters: ["Command: {Type: String}"],
        }),
      },
    },
  ],
  check(architecture, report) {
    for (const component of architecture.components) {
      const { jobCommand, executionClass, jobWords } = component.traits;
      if (jobCommand === undefined || component.origin !== "declared") continue;
      const { uri } = component.places[0]!;
      const words = `${component.name} ${jobWords?.value ?? ""}`;
      const about = isBatch.test(words)
        ? undefined
        : streams.test(words)
          ? "warning"
          : nearStreams.test(words)
            ? "info"
            : undefined;
      const told =
        about === undefined
          ? undefined
          : grade(
              judge(jobCommand, (name) => name === batchCommand),
              about,
            );
      if (told !== undefined) {
        report(
          placeOf(uri, jobCommand),
          `${told.where}Command ${batchCommand} starts a batch job, and this one ` +
            `${about === "warning" ? "calls itself streaming" : "is given a stream"}. A streaming job must use ` +
            `${streamCommand}.`,
          {
            severity: told.severity,
            evidence: [jobCommand],
            subject: component.id,
            fixes: () =>
              whereStated(jobCommand, [
                {
                  title: `Start it with ${streamCommand}`,
                  safe: false,
                  changes: [{ kind: "set", target: component.id, trait: "jobCommand", value: streamCommand }],
                },
              ]),
          },
        );
      }
      const flex = grade(
        every(
          judge(executionClass, (value) => value === "FLEX"),
          judge(jobCommand, (name) => name !== batchCommand),
        ),
        "warning",
      );
      if (flex === undefined || executionClass === undefined) continue;
      report(
        placeOf(uri, executionClass),
        `${flex.where}FLEX is for batch jobs (${batchCommand}) only. Leave ExecutionClass out.`,
        {
          severity: flex.severity,
          evidence: [executionClass, jobCommand],
          subject: component.id,
          fixes: () =>
            whereStated(executionClass, [
              {
                title: "Remove ExecutionClass",
                safe: false,
                changes: [{ kind: "remove", target: component.id, trait: "executionClass" }],
              },
            ]),
        },
      );
    }
  },
});
