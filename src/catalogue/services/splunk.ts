import { defineService } from "../service";

export const splunk = defineService({
  id: "splunk",
  title: "Splunk",
  role: "sink",
  names: [{ pattern: "Splunk(?: Cloud| Enterprise)?", status: "current" }],
  resources: [],
  managed: true,
  sink: "at-least-once",
  purpose: "Searches logs and events.",
  facts: [],
});
