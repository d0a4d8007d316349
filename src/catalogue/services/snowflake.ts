import { defineService } from "../service";

export const snowflake = defineService({
  id: "snowflake",
  title: "Snowflake",
  role: "sink",
  names: [{ pattern: "Snowflake", status: "current" }],
  otherMeanings: ["snowflake (?:ids?|servers?|schema|algorithm)", "(?:a|special|twitter) snowflake"],
  resources: [],
  managed: true,
  sink: "at-least-once",
  purpose: "A warehouse of another vendor.",
  facts: [],
});
