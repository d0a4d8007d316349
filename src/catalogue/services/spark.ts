import { defineService } from "../service";

export const spark = defineService({
  id: "spark",
  title: "Apache Spark",
  role: "processor",
  names: [
    { pattern: "(?:Apache )?Spark(?: Structured)? Streaming", status: "current" },
    { pattern: "Structured Streaming", status: "current" },
    { pattern: "(?:Apache )?Spark(?: SQL)?", exactCase: true, status: "current" },
    { pattern: "Apache Spark", status: "current" },
    { pattern: "PySpark", status: "current" },
  ],
  otherMeanings: ["spark (?:joy|interest|ideas?|of|plugs?|discussion|debate|a )"],
  resources: [],
  managed: false,
  processing: {
    windows: ["tumbling", "sliding", "session"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "at-least-once",
    pace: "micro-batch",
  },
  purpose: "Processes batches and micro-batches on a cluster.",
  facts: [],
});
