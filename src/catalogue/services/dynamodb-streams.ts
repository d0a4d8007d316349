import { defineService } from "../service";

export const dynamodbStreams = defineService({
  id: "dynamodb-streams",
  title: "DynamoDB Streams",
  role: "stream",
  names: [
    { pattern: "(?:Amazon |AWS )?Dynamo ?DB Streams?", status: "current" },
    { pattern: "DDB [Ss]treams?", status: "current" },
    { pattern: "Dynamo[- ][Ss]treams?", status: "current" },
  ],
  resources: [],
  managed: true,
  replay: false,
  purpose: "Hands on the changes of a table for 24 hours.",
  facts: [
    {
      says: "Records are kept 24 hours, a fixed value.",
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html",
      read: "2026-11-22",
    },
  ],
});
