import { defineService } from "../service";

export const kds = defineService({
  id: "kds",
  title: "Amazon Kinesis Data Streams",
  role: "stream",
  names: [
    { pattern: "(?:Amazon |AWS )?Kinesis Data Streams?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Kinesis Streams?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Kinesis", status: "current" },
    { pattern: "KDS", exactCase: true, status: "current" },
  ],
  // Programs beside the service, and a service for films.
  otherMeanings: [
    "(?:Amazon |AWS )?Kinesis (?:Data Generator|Agent(?: for \\w+)?|Clients?(?: Librar(?:y|ies))?|Producer Librar(?:y|ies)|(?:Record )?(?:De)?aggregation(?: Librar(?:y|ies))?|Video(?: Streams?)?(?! (?:and|or|data))(?![-\\w]))",
  ],
  resources: ["AWS::Kinesis::Stream"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "Consumers drop repeats by the event id in the record.",
  replay: true,
  purpose: "Keeps an ordered, replayable stream of records in shards for 24 hours to a year.",
  facts: [
    {
      says: "Records are kept 24 hours by default, 365 days at most.",
      url: "https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html",
      read: "2026-11-22",
    },
    {
      says: "A shard takes 1 MB/s or 1,000 records/s and gives 2 MB/s.",
      url: "https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html",
      read: "2026-11-22",
    },
  ],
});
