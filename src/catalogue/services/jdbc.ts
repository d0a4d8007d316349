import { defineService } from "../service";

export const jdbc = defineService({
  id: "jdbc",
  title: "JDBC database",
  role: "sink",
  names: [{ pattern: "JDBC(?: sinks?| databases?)?", exactCase: true, status: "current" }],
  resources: [],
  managed: false,
  sink: "at-least-once",
  idempotentWrite: "An upsert by primary key makes repeats harmless.",
  purpose: "A relational database that is written through its driver.",
  facts: [],
});
