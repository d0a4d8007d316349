import { defineService } from "../service";

export const msk = defineService({
  id: "msk",
  title: "Amazon MSK",
  role: "stream",
  names: [
    { pattern: "(?:Amazon |AWS )?Managed Streaming for (?:Apache )?Kafka", status: "current" },
    { pattern: "(?:Amazon |AWS )?MSK (?:Serverless|Provisioned|Express|Connect)", status: "current" },
    { pattern: "(?:Amazon |AWS )?MSK", exactCase: true, status: "current" },
    { pattern: "(?:Amazon |AWS )?MSK", status: "current" },
    { pattern: "(?:Amazon|AWS) Managed (?:Apache )?Kafka", status: "current" },
    { pattern: "(?:Amazon|AWS) Managed (?:Kafka Service|Service for (?:Apache )?Kafka)", status: "wrong" },
    { pattern: "(?:Amazon|AWS) (?:Managed )?Kafka (?:Service|Streams)", status: "wrong" },
    { pattern: "(?:Amazon|AWS) Kinesis Kafka(?! connector)", status: "wrong" },
    { pattern: "(?:Amazon |AWS )?Kinesis for (?:Apache )?Kafka", status: "wrong" },
  ],
  resources: ["AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster"],
  managed: true,
  sink: "transactional",
  replay: true,
  purpose: "Runs Apache Kafka brokers: replayable topics, many consumer groups, Kafka transactions.",
  facts: [
    {
      says: "The name is Amazon Managed Streaming for Apache Kafka; Apache Flink is another service.",
      url: "https://docs.aws.amazon.com/msk/latest/developerguide/what-is-msk.html",
      read: "2026-11-22",
    },
  ],
});
