import { defineService } from "../service";

export const flink = defineService({
  id: "flink",
  title: "Apache Flink",
  role: "processor",
  names: [
    { pattern: "(?:Apache )?Flink(?: SQL| CEP| CDC)?", status: "current" },
    { pattern: "PyFlink|Flink\\.NET", status: "current" },
    { pattern: "Flink StateFun", status: "current" },
    { pattern: "Stateful Functions", status: "current" },
  ],
  // What bears the name and processes nothing.
  otherMeanings: [
    "(?:Apache )?Flink (?:stickers?|mugs?|t-?shirts?|hoodies?|socks|badges|meet-?ups?|user groups?|conferences?|workshops?|courses?|classes|trainings?|books?|logos?|posters?|squirrels?|beginners|certificates?|experts?|experience|knowledge|skills?)",
  ],
  parts: ["Job ?Managers?", "Task ?Managers?"],
  resources: [
    "flink.apache.org/FlinkDeployment",
    "flink.apache.org/FlinkSessionJob",
    "flink.apache.org/FlinkBlueGreenDeployment",
    "flinkoperator.k8s.io/FlinkCluster",
    "flink.k8s.io/FlinkApplication",
    "platform.confluent.io/FlinkApplication",
  ],
  managed: false,
  processing: {
    windows: ["tumbling", "sliding", "session", "cumulative"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "exactly-once",
    pace: "continuous",
  },
  purpose: "Processes streams with windows, event time, keyed state and joins on a cluster that you run.",
  facts: [
    {
      says: "State is exactly once; what a sink sees depends on the sink.",
      url: "https://nightlies.apache.org/flink/flink-docs-stable/docs/connectors/datastream/guarantees/",
      read: "2026-11-22",
    },
  ],
});
