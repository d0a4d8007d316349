import { defineService } from "../service";

export const glue = defineService({
  id: "glue",
  title: "AWS Glue",
  role: "processor",
  names: [
    { pattern: "(?:Amazon|AWS) Glue(?: (?:ETL|jobs?))?", status: "current" },
    { pattern: "Glue(?: (?:ETL|jobs?))?", exactCase: true, status: "current" },
    { pattern: "glue (?:etl|jobs?)", status: "current" },
  ],
  otherMeanings: [
    "[Gg]lue code",
    "glue (?:logic|layer|together|records?|scripts?|work|everything|all|the|things)",
    "(?:to|can|as|the|little|hot|super|some|of) glue",
    "glue(?= (?:is )?between)",
  ],
  resources: ["AWS::Glue::Job"],
  managed: true,
  processing: {
    windows: ["tumbling", "sliding", "session"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "at-least-once",
    pace: "scheduled",
  },
  purpose: "Runs Spark jobs on a schedule or trigger: batch ETL for the lake.",
  facts: [
    {
      says: "Command glueetl is a batch Spark job; gluestreaming a streaming one.",
      url: "https://docs.aws.amazon.com/glue/latest/dg/add-job-streaming.html",
      read: "2026-11-22",
    },
  ],
});
