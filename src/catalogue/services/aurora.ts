import { defineService } from "../service";

export const aurora = defineService({
  id: "aurora",
  title: "Amazon Aurora",
  role: "store",
  names: [
    {
      pattern: "(?:Amazon |AWS )?Aurora(?: Serverless| MySQL| PostgreSQL| Postgres)?",
      exactCase: true,
      status: "current",
    },
  ],
  resources: ["AWS::RDS::DBCluster"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "An upsert by primary key makes repeats harmless.",
  purpose: "A relational database of AWS.",
  facts: [],
});
