import { cloudFormation, type Surroundings } from "./templates";

/** What an example sets on a queue and the function that reads it. */
export interface QueueParts {
  readonly timeout?: string;
  readonly visibility?: string;
  readonly redrive?: boolean;
  readonly more?: readonly string[];
  /** Further resources. */
  readonly beside?: readonly string[];
}

/** A stream beside the queue, as resource lines. */
export const ordersStream: readonly string[] = [
  "Clicks:",
  "  Type: AWS::Kinesis::Stream",
  "  Properties: {RetentionPeriodHours: 72}",
];

/** A template with a queue, a function and the mapping between them. */
export const queueConsumer = (
  { timeout = "30", visibility, redrive = true, more = [], beside = [] }: QueueParts = {},
  surroundings?: Surroundings,
): string =>
  cloudFormation(
    [
      "OrdersMapping:",
      "  Type: AWS::Lambda::EventSourceMapping",
      "  Properties:",
      "    FunctionName: !Ref Handler",
      "    EventSourceArn: !GetAtt Orders.Arn",
      "    FunctionResponseTypes: [ReportBatchItemFailures]",
      "Handler:",
      "  Type: AWS::Lambda::Function",
      "  Properties:",
      "    Role: arn:aws:iam::111122223333:role/orders",
      "    Code: {S3Bucket: code, S3Key: orders.zip}",
      `    Timeout: ${timeout}`,
      "Orders:",
      "  Type: AWS::SQS::Queue",
      "  Properties:",
      "    MessageRetentionPeriod: 345600",
      ...(redrive
        ? ["    RedrivePolicy: {deadLetterTargetArn: arn:aws:sqs:eu-west-1:111122223333:failed, maxReceiveCount: 5}"]
        : []),
      ...more.map((line) => `    ${line}`),
      ...(visibility === undefined ? [] : [`    VisibilityTimeout: ${visibility}`]),
      ...beside,
    ],
    surroundings,
  );
