import { defineService } from "../service";

export const snowflake = defineService({
  id: "snowflake",
  title: "Snowflake",
  role: "sink",
  names: [{ pattern: "Snowflake(?! ids?\\b)", status: "current" }],
  resources: [],
  managed: true,
  sink: "at-least-once",
  purpose: "A warehouse of another vendor.",
  facts: [],
});
