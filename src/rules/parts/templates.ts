/**
 * Small complete templates for the examples of rules. Whatever an example is not about is sound in them, so that no
 * other rule has a word to say.
 */

/** The lines, each `by` spaces in. */
export const indented = (lines: readonly string[], by: number): string =>
  lines.map((line) => (line === "" ? "\n" : `${" ".repeat(by)}${line}\n`)).join("");

/** Sections of a template beside its resources. */
export interface Surroundings {
  readonly parameters?: readonly string[];
  readonly conditions?: readonly string[];
  /** More resources, unindented. */
  readonly resources?: readonly string[];
}

const head = (transform: readonly string[], { parameters = [], conditions = [] }: Surroundings): string =>
  [
    'AWSTemplateFormatVersion: "2010-09-09"\n',
    indented(transform, 0),
    parameters.length === 0 ? "" : `Parameters:\n${indented(parameters, 2)}`,
    conditions.length === 0 ? "" : `Conditions:\n${indented(conditions, 2)}`,
    "Resources:\n",
  ].join("");

/** A CloudFormation template of these resources. */
export const cloudFormation = (resources: readonly string[], surroundings: Surroundings = {}): string =>
  head([], surroundings) + indented([...resources, ...(surroundings.resources ?? [])], 2);

/** All that a careful stream consumer sets. */
export const guard: readonly string[] = [
  "BisectBatchOnFunctionError: true",
  "MaximumRetryAttempts: 5",
  "MaximumRecordAgeInSeconds: 3600",
  "FunctionResponseTypes: [ReportBatchItemFailures]",
  "DestinationConfig: {OnFailure: {Destination: !GetAtt OrdersFailed.Arn}}",
];

/** The guard without the lines that set one of these properties. */
export const guardWithout = (...properties: readonly string[]): readonly string[] =>
  guard.filter((line) => !properties.some((property) => line.startsWith(`${property}:`)));

/** The queue that the guard points at, where it does. */
export const failedQueue = (settings: readonly string[]): readonly string[] =>
  settings.some((line) => line.includes("OrdersFailed")) ? ["OrdersFailed:", "  Type: AWS::SQS::Queue"] : [];

/** What the fix that sends failures to a queue adds to a consumer's settings. */
export const sentTo = (queue: string): readonly string[] => [
  "DestinationConfig:",
  "  OnFailure:",
  `    Destination: !GetAtt ${queue}.Arn`,
];

/** The template with the queue that such a fix adds behind the consumer. */
export function withDeadLetters(template: string, queue: string): string {
  const lines = [`${queue}:`, "  Type: AWS::SQS::Queue", "  Properties:", "    MessageRetentionPeriod: 1209600"];
  return template.replace("  OrdersBehind:\n", `${indented(lines, 2)}$&`);
}

/** An alarm on how far a consumer is behind. */
export const alarm = (metric: string): readonly string[] => [
  "OrdersBehind:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    Namespace: AWS/Lambda",
  `    MetricName: ${metric}`,
  "    Dimensions: [{Name: FunctionName, Value: orders}]",
  "    Statistic: Maximum",
  "    Period: 60",
  "    EvaluationPeriods: 5",
  "    Threshold: 60000",
  "    ComparisonOperator: GreaterThanThreshold",
];

const properties = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** ARNs of sources that live in another stack. */
export const sourceArns = {
  kinesis: "arn:aws:kinesis:eu-west-1:111122223333:stream/orders",
  dynamodb: "arn:aws:dynamodb:eu-west-1:111122223333:table/orders/stream/2026-01-01T00:00:00.000",
  msk: "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/1a2b3c4d",
  sqs: "arn:aws:sqs:eu-west-1:111122223333:orders",
  mq: "arn:aws:mq:eu-west-1:111122223333:broker:orders:b-1a2b3c4d",
} as const;

const isKafka = (source: string): boolean => source === sourceArns.msk;

/** A template with one event source mapping; a queue for failures and an alarm stand beside it. */
export const mappingTemplate = (
  source: string,
  settings: readonly string[],
  { resources = [], ...surroundings }: Surroundings = {},
): string =>
  cloudFormation(
    [
      "OrdersMapping:",
      "  Type: AWS::Lambda::EventSourceMapping",
      "  Properties:",
      ...properties(["FunctionName: orders", `EventSourceArn: ${source}`, ...settings]),
      ...failedQueue(settings),
      ...alarm(isKafka(source) ? "OffsetLag" : "IteratorAge"),
      ...resources,
    ],
    surroundings,
  );

/** A SAM template with one function and its event; `type` is SAM's event type. */
export const eventTemplate = (
  type: string,
  settings: readonly string[],
  { resources = [], ...surroundings }: Surroundings = {},
  timeout: readonly string[] = ["Timeout: 60"],
): string =>
  head(["Transform: AWS::Serverless-2016-10-31"], surroundings) +
  indented(
    [
      "Orders:",
      "  Type: AWS::Serverless::Function",
      "  Properties:",
      ...properties(["Runtime: python3.13", "Handler: app.handler", "CodeUri: src/", ...timeout]),
      "    Events:",
      "      Incoming:",
      `        Type: ${type}`,
      "        Properties:",
      ...settings.map((line) => `          ${line}`),
      ...failedQueue(settings),
      ...alarm(type === "MSK" || type === "SelfManagedKafka" ? "OffsetLag" : "IteratorAge"),
      ...resources,
    ],
    2,
  );

/** A mapping with a Kinesis stream of another stack. */
export const kinesisMapping = (settings: readonly string[], surroundings?: Surroundings): string =>
  mappingTemplate(sourceArns.kinesis, ["StartingPosition: TRIM_HORIZON", ...settings], surroundings);

/** A SAM function on a Kinesis stream of another stack. */
export const kinesisEvent = (settings: readonly string[], surroundings?: Surroundings): string =>
  eventTemplate(
    "Kinesis",
    [`Stream: ${sourceArns.kinesis}`, "StartingPosition: TRIM_HORIZON", ...settings],
    surroundings,
  );

/** Lines of a Flink application that an example replaces, each without its indentation. */
export interface FlinkParts {
  readonly runtime?: string;
  readonly snapshots?: readonly string[];
  readonly checkpoints?: readonly string[];
  readonly monitoring?: readonly string[];
  readonly parallelism?: readonly string[];
  /** More of the application's configuration, unindented. */
  readonly configuration?: readonly string[];
  /** More properties of the application, unindented. */
  readonly more?: readonly string[];
}

/** The logging option of `flinkApplication`, as resource lines. */
export const flinkLogging: readonly string[] = [
  "JobLogging:",
  "  Type: AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
  "  Properties:",
  "    ApplicationName: !Ref Job",
  "    CloudWatchLoggingOption:",
  "      LogStreamARN: arn:aws:logs:eu-west-1:111122223333:log-group:/flink/job:log-stream:job",
];

const block = (name: string, lines: readonly string[], by: number): readonly string[] =>
  lines.length === 0 ? [] : [`${" ".repeat(by)}${name}:`, ...lines.map((line) => `${" ".repeat(by + 2)}${line}`)];

/** A Flink application alone, as resource lines. */
export const flinkApplication = ({
  runtime = "FLINK-2_2",
  snapshots = ["SnapshotsEnabled: true"],
  checkpoints = ["ConfigurationType: CUSTOM", "CheckpointingEnabled: true", "CheckpointInterval: 60000"],
  monitoring = ["ConfigurationType: CUSTOM", "LogLevel: INFO", "MetricsLevel: APPLICATION"],
  parallelism = ["ConfigurationType: CUSTOM", "Parallelism: 4", "ParallelismPerKPU: 1", "AutoScalingEnabled: true"],
  configuration = [],
  more = [],
}: FlinkParts = {}): readonly string[] => [
  "Job:",
  "  Type: AWS::KinesisAnalyticsV2::Application",
  "  Properties:",
  `    RuntimeEnvironment: ${runtime}`,
  "    ServiceExecutionRole: arn:aws:iam::111122223333:role/job",
  "    ApplicationConfiguration:",
  "      ApplicationCodeConfiguration:",
  "        CodeContentType: ZIPFILE",
  "        CodeContent: {S3ContentLocation: {BucketARN: arn:aws:s3:::jars, FileKey: job.jar}}",
  ...block("ApplicationSnapshotConfiguration", snapshots, 6),
  ...configuration.map((line) => `      ${line}`),
  "      FlinkApplicationConfiguration:",
  ...block("CheckpointConfiguration", checkpoints, 8),
  ...block("MonitoringConfiguration", monitoring, 8),
  ...block("ParallelismConfiguration", parallelism, 8),
  ...properties(more),
];

/** An alarm on a metric of a Flink application, as resource lines. */
export const flinkAlarm = (metric = "millisBehindLatest", application = "!Ref Job"): readonly string[] => [
  "JobBehind:",
  "  Type: AWS::CloudWatch::Alarm",
  "  Properties:",
  "    Namespace: AWS/KinesisAnalytics",
  `    MetricName: ${metric}`,
  `    Dimensions: [{Name: Application, Value: ${application}}]`,
  "    Statistic: Maximum",
  "    Period: 60",
  "    EvaluationPeriods: 3",
  "    Threshold: 60000",
  "    ComparisonOperator: GreaterThanThreshold",
];

/** A template with one Flink application, its logging option and an alarm. */
export const flinkTemplate = (parts: FlinkParts = {}, { resources = [], ...surroundings }: Surroundings = {}): string =>
  cloudFormation([...flinkApplication(parts), ...flinkLogging, ...flinkAlarm(), ...resources], surroundings);

/** A template with one delivery stream to S3. */
export const deliveryTemplate = (
  settings: readonly string[],
  { resources = [], ...surroundings }: Surroundings = {},
): string =>
  cloudFormation(
    [
      "Archive:",
      "  Type: AWS::KinesisFirehose::DeliveryStream",
      "  Properties:",
      "    DeliveryStreamType: DirectPut",
      "    ExtendedS3DestinationConfiguration:",
      "      BucketARN: arn:aws:s3:::archive",
      "      RoleARN: arn:aws:iam::111122223333:role/archive",
      ...settings.map((line) => `      ${line}`),
      ...resources,
    ],
    surroundings,
  );

/** A key with this description, as resource lines. */
export const describedKey = (description: string): readonly string[] => [
  "Alerts:",
  "  Type: AWS::KMS::Key",
  `  Properties: {Description: ${description}}`,
];

/** A role that this service may assume and that allows this action, as resource lines. */
export const roleFor = (principal: string, action: string): readonly string[] => [
  "JobRole:",
  "  Type: AWS::IAM::Role",
  "  Properties:",
  "    AssumeRolePolicyDocument:",
  "      Statement:",
  "        - Effect: Allow",
  `          Principal: {Service: ${principal}}`,
  "          Action: sts:AssumeRole",
  "    Policies:",
  "      - PolicyName: job",
  "        PolicyDocument:",
  "          Statement:",
  "            - Effect: Allow",
  `              Action: [${action}]`,
  "              Resource: '*'",
];
