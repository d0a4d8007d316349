/*
 * Small sound Pulumi programs: no rule has a word to say of them. Examples put one defect in.
 */

const head = (name: string): string => `name: ${name}\nruntime: yaml\nresources:\n`;

/** A Kinesis stream, its consumer with every guard, the queue for what is given up, and an alarm. */
export const consumer = `${head("orders")}  orders:
    type: aws:kinesis:Stream
    properties:
      shardCount: 4
      retentionPeriod: 168
  ordersMapping:
    type: aws:lambda:EventSourceMapping
    properties:
      eventSourceArn: \${orders.arn}
      functionName: bill
      startingPosition: TRIM_HORIZON
      bisectBatchOnFunctionError: true
      maximumRetryAttempts: 5
      maximumRecordAgeInSeconds: 3600
      functionResponseTypes: [ReportBatchItemFailures]
      destinationConfig:
        onFailure:
          destinationArn: \${ordersFailed.arn}
  ordersFailed:
    type: aws:sqs:Queue
  ordersBehind:
    type: aws:cloudwatch:MetricAlarm
    properties:
      namespace: AWS/Lambda
      metricName: IteratorAge
      dimensions: {FunctionName: bill}
      statistic: Maximum
      period: 60
      evaluationPeriods: 5
      threshold: 60000
      comparisonOperator: GreaterThanThreshold
`;

/** Resources of the names, each a plain reader of the source. */
export const readers = (source: string, names: readonly string[]): string =>
  names
    .map(
      (name) => `  ${name}:
    type: aws:lambda/eventSourceMapping:EventSourceMapping
    properties:
      eventSourceArn: \${${source}}
      functionName: ${name}
      startingPosition: TRIM_HORIZON
      bisectBatchOnFunctionError: true
      maximumRetryAttempts: 5
      functionResponseTypes: [ReportBatchItemFailures]
      destinationConfig: {onFailure: {destinationArn: "\${ordersFailed.arn}"}}
`,
    )
    .join("");

/** A queue and its consumer. */
export const queue = `${head("mails")}  mails:
    type: aws:sqs:Queue
    properties:
      redrivePolicy: '{"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:111122223333:failed", "maxReceiveCount": 5}'
  mailsMapping:
    type: aws:lambda:EventSourceMapping
    properties:
      eventSourceArn: \${mails.arn}
      functionName: send
      functionResponseTypes: [ReportBatchItemFailures]
`;

/** A consumer of MSK with pollers of its own. */
export const kafkaConsumer = `${head("payments")}  paymentsMapping:
    type: aws:lambda:EventSourceMapping
    properties:
      eventSourceArn: arn:aws:kafka:eu-west-1:111122223333:cluster/payments/1a2b3c4d
      functionName: pay
      topics: [payments]
      startingPosition: TRIM_HORIZON
      maximumRetryAttempts: 5
      functionResponseTypes: [ReportBatchItemFailures]
      destinationConfig: {onFailure: {destinationArn: "\${paymentsFailed.arn}"}}
      provisionedPollerConfig:
        minimumPollers: 1
        maximumPollers: 5
  paymentsFailed:
    type: aws:sqs:Queue
  paymentsBehind:
    type: aws:cloudwatch:MetricAlarm
    properties: {namespace: AWS/Lambda, metricName: OffsetLag}
`;

/** A Flink application with its log and an alarm. */
export const job = `${head("trends")}  job:
    type: aws:kinesisanalyticsv2:Application
    properties:
      name: trends
      runtimeEnvironment: FLINK-2_2
      applicationMode: STREAMING
      serviceExecutionRole: \${role.arn}
      cloudwatchLoggingOptions:
        logStreamArn: \${jobLog.arn}
      applicationConfiguration:
        applicationCodeConfiguration:
          codeContentType: ZIPFILE
          codeContent: {s3ContentLocation: {bucketArn: "\${jars.arn}", fileKey: trends.jar}}
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
  jobRestarting:
    type: aws:cloudwatch:MetricAlarm
    properties:
      namespace: AWS/KinesisAnalytics
      metricName: restartingTime
      dimensions: {Application: trends}
`;

/** A delivery stream to S3 with partitions by customer. */
export const partitions = `${head("archive")}  archive:
    type: aws:kinesis:FirehoseDeliveryStream
    properties:
      destination: extended_s3
      extendedS3Configuration:
        bucketArn: \${bucket.arn}
        roleArn: \${role.arn}
        bufferingInterval: 300
        bufferingSize: 128
        prefix: data/customer=!{partitionKeyFromQuery:customer}/
        errorOutputPrefix: errors/!{firehose:error-output-type}/
        dynamicPartitioningConfiguration:
          enabled: true
        processingConfiguration:
          enabled: true
          processors:
            - type: MetadataExtraction
              parameters:
                - parameterName: MetadataExtractionQuery
                  parameterValue: "{customer:.customer_id}"
`;

/** A delivery stream to S3 that converts records to Parquet. */
export const conversion = `${head("archive")}  archive:
    type: aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream
    properties:
      destination: extended_s3
      extendedS3Configuration:
        bucketArn: \${bucket.arn}
        roleArn: \${role.arn}
        bufferingSize: 128
        compressionFormat: UNCOMPRESSED
        dataFormatConversionConfiguration:
          inputFormatConfiguration: {deserializer: {openXJsonSerDe: {}}}
          outputFormatConfiguration: {serializer: {parquetSerDe: {}}}
          schemaConfiguration: {databaseName: lake, tableName: orders, roleArn: "\${role.arn}"}
`;

/** The same as CloudFormation has it: nobody fills in what is left out. */
export const nativeDelivery = `${head("archive")}  archive:
    type: aws-native:kinesisfirehose:DeliveryStream
    properties:
      extendedS3DestinationConfiguration:
        bucketArn: \${bucket.arn}
        roleArn: \${role.arn}
        bufferingHints:
          intervalInSeconds: 60
          sizeInMbs: 5
`;

/** A Kafka cluster in three zones. */
export const cluster = `${head("kafka")}  cluster:
    type: aws:msk:Cluster
    properties:
      clusterName: orders
      kafkaVersion: "3.8.x"
      numberOfBrokerNodes: 3
      brokerNodeGroupInfo:
        instanceType: kafka.m7g.large
        clientSubnets: [subnet-a, subnet-b, subnet-c]
        securityGroups: ["\${brokers.id}"]
      encryptionInfo:
        encryptionInTransit:
          clientBroker: TLS
      enhancedMonitoring: PER_BROKER
      loggingInfo: {brokerLogs: {cloudwatchLogs: {enabled: true, logGroup: /msk/orders}}}
`;
