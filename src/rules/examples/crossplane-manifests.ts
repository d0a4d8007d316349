/*
 * Small sound manifests of Crossplane's provider for AWS: no rule has a word to say of them. Examples put one defect in.
 */

const object = (kind: string, name: string, lines: string): string => {
  const [service, version, own] = kind.split("/");
  return `apiVersion: ${service}.aws.upbound.io/${version}
kind: ${own}
metadata:
  name: ${name}
spec:
  forProvider:
    region: eu-west-1
${lines}`;
};

const lagAlarm = object(
  "cloudwatch/v1beta1/MetricAlarm",
  "orders-behind",
  `    namespace: AWS/Lambda
    metricName: IteratorAge
    dimensions: {FunctionName: bill}
    statistic: Maximum
    period: 60
    evaluationPeriods: 5
    threshold: 60000
    comparisonOperator: GreaterThanThreshold
`,
);

/** A Kinesis stream, its consumer with every guard, and an alarm. Blocks stand in lists of one. */
export const consumer = [
  object("kinesis/v1beta1/Stream", "orders", "    shardCount: 4\n    retentionPeriod: 168\n"),
  object(
    "lambda/v1beta1/EventSourceMapping",
    "orders-to-bill",
    `    eventSourceArnRef:
      name: orders
    functionName: bill
    startingPosition: TRIM_HORIZON
    bisectBatchOnFunctionError: true
    maximumRetryAttempts: 5
    maximumRecordAgeInSeconds: 3600
    functionResponseTypes: [ReportBatchItemFailures]
    destinationConfig:
      - onFailure:
          - destinationArn: arn:aws:sqs:eu-west-1:111122223333:orders-failed
`,
  ),
  lagAlarm,
].join("---\n");

/** A queue and its consumer. */
export const queue = [
  object("sqs/v1beta1/Queue", "mails", "    visibilityTimeoutSeconds: 360\n"),
  object(
    "lambda/v1beta1/EventSourceMapping",
    "mails-to-send",
    `    eventSourceArnRef: {name: mails}
    functionName: send
    functionResponseTypes: [ReportBatchItemFailures]
`,
  ),
].join("---\n");

/** A consumer of MSK with pollers of its own. */
export const kafkaConsumer = [
  object(
    "lambda/v1beta2/EventSourceMapping",
    "payments-to-pay",
    `    eventSourceArn: arn:aws:kafka:eu-west-1:111122223333:cluster/payments/1a2b3c4d
    functionName: pay
    topics: [payments]
    startingPosition: TRIM_HORIZON
    maximumRetryAttempts: 5
    functionResponseTypes: [ReportBatchItemFailures]
    destinationConfig: {onFailure: {destinationArn: "arn:aws:sqs:eu-west-1:111122223333:failed"}}
    provisionedPollerConfig:
      minimumPollers: 1
      maximumPollers: 5
`,
  ),
  lagAlarm.replace("IteratorAge", "OffsetLag"),
].join("---\n");

/** A pipe from a stream to a queue. */
export const pipe = object(
  "pipes/v1beta2/Pipe",
  "orders-to-audit",
  `    source: arn:aws:kinesis:eu-west-1:111122223333:stream/orders
    target: arn:aws:sqs:eu-west-1:111122223333:audit
    roleArn: arn:aws:iam::111122223333:role/pipe
    sourceParameters:
      kinesisStreamParameters:
        startingPosition: TRIM_HORIZON
        maximumRetryAttempts: 5
        onPartialBatchItemFailure: AUTOMATIC_BISECT
        deadLetterConfig: {arn: "arn:aws:sqs:eu-west-1:111122223333:failed"}
`,
);

/** A Flink application with its log and an alarm. */
export const job = [
  object(
    "kinesisanalyticsv2/v1beta2/Application",
    "trends",
    `    runtimeEnvironment: FLINK-2_2
    applicationMode: STREAMING
    serviceExecutionRoleRef: {name: trends}
    cloudwatchLoggingOptions:
      logStreamArnRef: {name: trends}
    applicationConfiguration:
      applicationCodeConfiguration:
        codeContentType: ZIPFILE
        codeContent: {s3ContentLocation: {bucketArnRef: {name: jars}, fileKey: trends.jar}}
      applicationSnapshotConfiguration:
        snapshotsEnabled: true
      runConfiguration:
        applicationRestoreConfiguration:
          applicationRestoreType: RESTORE_FROM_LATEST_SNAPSHOT
      flinkApplicationConfiguration:
        checkpointConfiguration:
          configurationType: CUSTOM
          checkpointingEnabled: true
          checkpointInterval: 60000
        monitoringConfiguration:
          configurationType: CUSTOM
          logLevel: INFO
          metricsLevel: APPLICATION
        parallelismConfiguration:
          configurationType: CUSTOM
          parallelism: 64
          parallelismPerKpu: 4
          autoScalingEnabled: true
`,
  ),
  lagAlarm
    .replace("orders-behind", "trends-restarting")
    .replace("AWS/Lambda", "AWS/KinesisAnalytics")
    .replace("IteratorAge", "restartingTime")
    .replace("FunctionName: bill", "Application: trends"),
].join("---\n");

/** A delivery stream to S3 with partitions by customer. Blocks stand in lists of one. */
export const partitions = object(
  "firehose/v1beta1/DeliveryStream",
  "archive",
  `    destination: extended_s3
    extendedS3Configuration:
      - bucketArnRef: {name: lake}
        bufferingInterval: 300
        bufferingSize: 128
        prefix: data/customer=!{partitionKeyFromQuery:customer}/
        errorOutputPrefix: errors/!{firehose:error-output-type}/
        dynamicPartitioningConfiguration:
          - enabled: true
        processingConfiguration:
          - enabled: true
            processors:
              - type: MetadataExtraction
                parameters:
                  - parameterName: MetadataExtractionQuery
                    parameterValue: "{customer:.customer_id}"
`,
);

/** A delivery stream to S3. */
export const delivery = object(
  "firehose/v1beta2/DeliveryStream",
  "archive",
  `    destination: extended_s3
    extendedS3Configuration:
      bucketArnRef: {name: lake}
      bufferingInterval: 60
      bufferingSize: 64
`,
);

/** A delivery stream to S3 that converts records to Parquet. */
export const conversion = object(
  "firehose/v1beta2/DeliveryStream",
  "archive",
  `    destination: extended_s3
    extendedS3Configuration:
      bucketArnRef: {name: lake}
      bufferingSize: 128
      compressionFormat: UNCOMPRESSED
      dataFormatConversionConfiguration:
        inputFormatConfiguration: {deserializer: {openXJsonSerDe: {}}}
        outputFormatConfiguration: {serializer: {parquetSerDe: {}}}
        schemaConfiguration: {databaseName: lake, tableName: orders, roleArnRef: {name: delivery}}
`,
);

/** A Kafka cluster in three zones with broker properties of its own, in a namespace. */
export const cluster = `apiVersion: kafka.aws.m.upbound.io/v1beta1
kind: Cluster
metadata:
  name: orders
  namespace: streams
spec:
  forProvider:
    region: eu-west-1
    kafkaVersion: "3.8.x"
    numberOfBrokerNodes: 3
    brokerNodeGroupInfo:
      instanceType: kafka.m7g.large
      clientSubnetsRefs: [{name: a}, {name: b}, {name: c}]
    configurationInfo:
      arnRef: {name: tuned}
      revision: 1
    encryptionInfo:
      encryptionInTransit:
        clientBroker: TLS
    enhancedMonitoring: PER_BROKER
    loggingInfo:
      brokerLogs:
        s3: {enabled: true, bucket: broker-logs}
---
apiVersion: kafka.aws.m.upbound.io/v1beta1
kind: Configuration
metadata:
  name: tuned
  namespace: streams
spec:
  forProvider:
    region: eu-west-1
    serverProperties: |
      default.replication.factor=3
      min.insync.replicas=2
`;

/** A Glue job that reads a stream. */
export const glueJob = object(
  "glue/v1beta2/Job",
  "streaming-enrich",
  `    command:
      name: gluestreaming
      scriptLocation: s3://jobs/streaming_enrich.py
    roleArnRef: {name: enrich}
`,
);
