import { defineService } from "../service";

export const iceberg = defineService({
  id: "iceberg",
  title: "Apache Iceberg tables",
  role: "sink",
  names: [
    { pattern: "(?:Apache )?Iceberg(?: tables?)?", status: "current" },
    { pattern: "S3 Tables", status: "current" },
  ],
  resources: ["AWS::S3Tables::TableBucket"],
  managed: true,
  sink: "exactly-once",
  purpose: "An open table format on S3.",
  facts: [],
});
