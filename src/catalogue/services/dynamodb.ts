import { defineService } from "../service";

export const dynamodb = defineService({
  id: "dynamodb",
  title: "Amazon DynamoDB",
  role: "store",
  names: [
    { pattern: "(?:Amazon |AWS )?Dynamo ?DB(?: tables?)?", status: "current" },
    { pattern: "DDB", exactCase: true, status: "current" },
  ],
  resources: ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::Serverless::SimpleTable"],
  managed: true,
  sink: "at-least-once",
  idempotentWrite: "PutItem is keyed by the event id, so a repeat overwrites the same item.",
  purpose: "Keeps items by key with millisecond access.",
  facts: [
    {
      says: "A conditional or keyed write makes repeats harmless.",
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ConditionExpressions.html",
      read: "2026-11-22",
    },
  ],
});
