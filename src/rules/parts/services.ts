/** Small complete services of the Serverless Framework for the examples of rules, sound in what an example is not about. */
import { alarm, failedQueue, indented, sourceArns } from "./templates";

/** All that a careful stream consumer sets. */
export const serviceGuard: readonly string[] = [
  "bisectBatchOnFunctionError: true",
  "maximumRetryAttempts: 5",
  "maximumRecordAgeInSeconds: 3600",
  "functionResponseType: ReportBatchItemFailures",
  "destinations: {onFailure: {arn: !GetAtt OrdersFailed.Arn, type: sqs}}",
];

/** The guard without the lines that set one of these properties. */
export const serviceGuardWithout = (...properties: readonly string[]): readonly string[] =>
  serviceGuard.filter((line) => !properties.some((property) => line.startsWith(`${property}:`)));

const head = (timeout: readonly string[]): string => `service: shop\nprovider:\n  name: aws\n${indented(timeout, 2)}`;

/** An event of a function: its kind and its settings. */
export const serviceEvent = (kind: string, settings: readonly string[]): readonly string[] => [
  `- ${kind}:`,
  ...settings.map((line) => `    ${line}`),
];

/** A service with these functions, each with its events, and resources. */
export const serviceOf = (
  functions: Readonly<Record<string, readonly string[]>>,
  resources: readonly string[] = [],
  timeout: readonly string[] = ["timeout: 60"],
): string =>
  [
    head(timeout),
    "functions:\n",
    ...Object.entries(functions).map(
      ([name, events]) => `  ${name}:\n    handler: app.${name}\n    events:\n${indented(events, 6)}`,
    ),
    resources.length === 0 ? "" : `resources:\n  Resources:\n${indented(resources, 4)}`,
  ].join("");

/** A service with one function and one event; a queue for failures and an alarm stand beside it. */
export const consumerService = (
  kind: string,
  settings: readonly string[],
  resources: readonly string[] = [],
  timeout?: readonly string[],
): string =>
  serviceOf(
    { orders: serviceEvent(kind, settings) },
    [...failedQueue(settings), ...alarm(kind === "msk" ? "OffsetLag" : "IteratorAge"), ...resources],
    timeout,
  );

/** A function on a Kinesis stream of another service. */
export const streamService = (
  settings: readonly string[],
  ...rest: readonly [resources?: readonly string[], timeout?: readonly string[]]
): string => consumerService("stream", [`arn: ${sourceArns.kinesis}`, ...settings], ...rest);

/** The service with the queue that a fix adds at the end of its resources. */
export const withServiceDeadLetters = (service: string, queue: string): string =>
  service +
  indented([`${queue}:`, "  Type: AWS::SQS::Queue", "  Properties:", "    MessageRetentionPeriod: 1209600"], 4);

/** The resources of a CloudFormation template as a service has them. */
export const asService = (template: string): string =>
  `${head([])}resources:\n${indented(template.slice(template.indexOf("Resources:\n")).trimEnd().split("\n"), 2)}`;
