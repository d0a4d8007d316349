import { defineService } from "../service";

export const rds = defineService({
  id: "rds",
  title: "Amazon RDS",
  role: "store",
  names: [
    { pattern: "(?:Amazon |AWS )?RDS(?: for \\w+)?", exactCase: true, status: "current" },
    { pattern: "(?:Amazon |AWS )?Relational Database Service", status: "current" },
  ],
  resources: ["AWS::RDS::DBInstance"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "An upsert by primary key makes repeats harmless.",
  purpose: "Runs relational databases.",
  facts: [],
});
