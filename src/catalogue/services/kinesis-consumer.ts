import { defineService } from "../service";

export const kinesisConsumer = defineService({
  id: "kinesis-consumer",
  title: "Kinesis enhanced fan-out consumer",
  role: "support",
  names: [],
  resources: ["AWS::Kinesis::StreamConsumer"],
  managed: true,
  purpose: "Gives one reader of a stream 2 MB/s per shard of its own.",
  facts: [
    {
      says:
        "A registered consumer has 2 MB/s per shard for itself; a stream takes 20 of them, 50 with On-demand " +
        "Advantage.",
      url: "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html",
      read: "2026-11-22",
    },
  ],
});
