import { defineService } from "../service";

export const timestream = defineService({
  id: "timestream",
  title: "Amazon Timestream",
  role: "store",
  names: [{ pattern: "(?:Amazon |AWS )?Timestream", status: "current" }],
  resources: ["AWS::Timestream::Table"],
  managed: true,
  sink: "at-least-once",
  purpose: "A database for time series.",
  facts: [],
});
