import { defineService } from "../service";

export const athena = defineService({
  id: "athena",
  title: "Amazon Athena",
  role: "support",
  names: [{ pattern: "(?:Amazon |AWS )?Athena", status: "current" }],
  resources: ["AWS::Athena::WorkGroup"],
  managed: true,
  purpose: "Queries files in S3 with SQL.",
  facts: [],
});
