import { defineService } from "../service";

export const mq = defineService({
  id: "mq",
  title: "Amazon MQ",
  role: "stream",
  names: [],
  resources: ["AWS::AmazonMQ::Broker"],
  managed: true,
  replay: false,
  purpose: "Runs ActiveMQ and RabbitMQ brokers.",
  facts: [
    {
      says: "Lambda polls a queue of the broker; parallelization, windows and retry settings do not apply.",
      url: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html",
      read: "2026-11-22",
    },
  ],
});
