import { defineService } from "../service";

export const documentdb = defineService({
  id: "documentdb",
  title: "Amazon DocumentDB",
  role: "store",
  names: [],
  resources: ["AWS::DocDB::DBCluster"],
  managed: true,
  purpose: "Keeps JSON documents; its change streams can invoke Lambda.",
  facts: [
    {
      says: "Lambda reads a change stream; parallelization, windows and retry settings do not apply.",
      url: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html",
      read: "2026-11-22",
    },
  ],
});
