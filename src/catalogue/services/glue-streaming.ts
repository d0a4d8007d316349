import { defineService } from "../service";

export const glueStreaming = defineService({
  id: "glue-streaming",
  title: "AWS Glue streaming",
  role: "processor",
  names: [{ pattern: "(?:Amazon |AWS )?Glue [Ss]treaming(?: (?:ETL|jobs?))?", status: "current" }],
  resources: [],
  managed: true,
  processing: {
    windows: ["tumbling", "sliding", "session"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "at-least-once",
    pace: "micro-batch",
  },
  purpose: "Runs Spark Structured Streaming in micro-batches of 100 seconds by default.",
  facts: [
    {
      says: "The window is 100 seconds by default; Glue 6.0 has a real-time mode below a second.",
      url: "https://docs.aws.amazon.com/glue/latest/dg/glue-streaming-execution-models.html",
      read: "2026-11-22",
    },
  ],
});
