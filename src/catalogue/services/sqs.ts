import { defineService } from "../service";

export const sqs = defineService({
  id: "sqs",
  title: "Amazon SQS",
  role: "stream",
  names: [
    { pattern: "(?:Amazon |AWS )?SQS(?: FIFO)?(?: queues?)?", status: "current" },
    { pattern: "(?:Amazon |AWS )?Simple Queue Service", status: "current" },
  ],
  resources: ["AWS::SQS::Queue"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "Consumers drop repeats by message id.",
  replay: false,
  purpose: "A queue: competing consumers, a message at a time, no replay.",
  facts: [],
});
