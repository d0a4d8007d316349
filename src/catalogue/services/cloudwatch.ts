import { defineService } from "../service";

export const cloudwatch = defineService({
  id: "cloudwatch",
  title: "Amazon CloudWatch",
  role: "support",
  names: [{ pattern: "(?:Amazon |AWS )?Cloud ?Watch(?: Logs?| metrics| alarms?| dashboards?)?", status: "current" }],
  resources: ["AWS::CloudWatch::Alarm", "AWS::Logs::LogGroup", "AWS::CloudWatch::Dashboard"],
  managed: true,
  purpose: "Keeps metrics, logs and alarms.",
  facts: [],
});
