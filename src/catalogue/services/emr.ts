import { defineService } from "../service";

export const emr = defineService({
  id: "emr",
  title: "Amazon EMR",
  role: "processor",
  names: [
    { pattern: "(?:Amazon |AWS )?EMR(?: Serverless| on EKS| on EC2)?", exactCase: true, status: "current" },
    { pattern: "(?:Amazon |AWS )?Elastic ?MapReduce", status: "current" },
    { pattern: "(?:Amazon |AWS )?EMR", status: "current" },
  ],
  resources: ["AWS::EMR::Cluster", "AWS::EMRServerless::Application"],
  managed: false,
  processing: {
    windows: ["tumbling", "sliding", "session"],
    eventTime: true,
    keyedState: true,
    streamJoins: true,
    guarantee: "at-least-once",
    pace: "scheduled",
  },
  purpose: "Runs Spark, Flink and Hadoop clusters for big or many batch jobs.",
  facts: [
    {
      says: "EMR releases ship Apache Flink; the cluster is yours to operate.",
      url: "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-flink.html",
      read: "2026-11-22",
    },
  ],
});
