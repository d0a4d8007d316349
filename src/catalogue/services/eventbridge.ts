import { defineService } from "../service";

export const eventbridge = defineService({
  id: "eventbridge",
  title: "Amazon EventBridge",
  role: "stream",
  names: [
    { pattern: "(?:Amazon |AWS )?EventBridge(?: rules?| event bus| bus)?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Event ?Bridge Scheduler", status: "current" },
    { pattern: "(?:Amazon |AWS )?Cloud ?Watch Events", status: "former" },
  ],
  resources: ["AWS::Events::EventBus", "AWS::Events::Rule"],
  managed: true,
  sink: "at-least-once",
  replay: false,
  purpose: "Routes single events by rules.",
  facts: [],
});
