import { defineService } from "../service";

export const sns = defineService({
  id: "sns",
  title: "Amazon SNS",
  role: "sink",
  names: [
    { pattern: "(?:Amazon |AWS )?SNS(?: topics?)?", exactCase: true, status: "current" },
    { pattern: "(?:Amazon |AWS )?Simple Notification Service", status: "current" },
  ],
  resources: ["AWS::SNS::Topic"],
  managed: true,
  sink: "at-least-once",
  replay: false,
  purpose: "Fans a message out to many subscribers.",
  facts: [],
});
