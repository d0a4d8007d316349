import { defineService } from "../service";

export const pipes = defineService({
  id: "pipes",
  title: "Amazon EventBridge Pipes",
  role: "processor",
  names: [{ pattern: "(?:Amazon |AWS )?Event ?Bridge Pipes?", status: "current" }],
  resources: ["AWS::Pipes::Pipe"],
  managed: true,
  processing: {
    windows: [],
    eventTime: false,
    keyedState: false,
    streamJoins: false,
    guarantee: "at-least-once",
    pace: "continuous",
  },
  purpose: "Connects one source to one target with filter and enrichment, without code.",
  facts: [
    {
      says: "One source, one target, no state and no windows.",
      url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html",
      read: "2026-11-22",
    },
  ],
});
