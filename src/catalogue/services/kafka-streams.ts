import { defineService } from "../service";

export const kafkaStreams = defineService({
  id: "kafka-streams",
  title: "Kafka Streams",
  role: "processor",
  names: [
    {
      pattern: "(?:Apache )?Kafka Streams?(?= (?:app|application|library|API|DSL|topology|processor|job))",
      status: "current",
    },
    { pattern: "(?:Apache )?Kafka Streams", exactCase: true, status: "current" },
    { pattern: "KStreams?", status: "current" },
    { pattern: "ksql(?:DB)?", status: "current" },
  ],
  resources: [],
  managed: false,
  processing: {
    windows: ["tumbling", "sliding", "session"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "exactly-once",
    pace: "continuous",
  },
  purpose: "A library for stateful stream processing inside your own service, Kafka to Kafka.",
  facts: [],
});
