import { type Property, property } from "../template/property";

/** Settings of a Lambda event source, spelled alike in an event source mapping and in a SAM event. */
export const eventSourceProperties: readonly Property[] = [
  property("batchSize", "BatchSize", "number"),
  property("batchingWindowSeconds", "MaximumBatchingWindowInSeconds", "number"),
  property("tumblingWindowSeconds", "TumblingWindowInSeconds", "number"),
  property("lanesPerShard", "ParallelizationFactor", "number"),
  property("retryLimit", "MaximumRetryAttempts", "number"),
  property("recordAgeLimitSeconds", "MaximumRecordAgeInSeconds", "number"),
  property("splitsFailingBatch", "BisectBatchOnFunctionError", "flag"),
  property("reportsFailedItems", "FunctionResponseTypes", { listHas: "ReportBatchItemFailures" }),
  property("failureDestination", "DestinationConfig.OnFailure.Destination", "reference"),
  property("enabled", "Enabled", "flag"),
  property("startingPosition", "StartingPosition", "text"),
  property("startingTimestamp", "StartingPositionTimestamp", "text"),
  property("concurrencyLimit", "ScalingConfig.MaximumConcurrency", "number"),
  property("provisionedPollers", "ProvisionedPollerConfig", "presence"),
  property("leastPollers", "ProvisionedPollerConfig.MinimumPollers", "number"),
  property("mostPollers", "ProvisionedPollerConfig.MaximumPollers", "number"),
  property("filters", "FilterCriteria", "presence"),
  property("filterKey", "KmsKeyArn", "presence"),
];

const mappingProperties: readonly Property[] = [
  ...eventSourceProperties,
  property("schemaRegistry", "AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig", "presence"),
  property("schemaRegistry", "SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig", "presence"),
  property("consumerGroup", "AmazonManagedKafkaEventSourceConfig.ConsumerGroupId", "text"),
  property("consumerGroup", "SelfManagedKafkaEventSourceConfig.ConsumerGroupId", "text"),
];

/** Settings of a SAM event. */
export const samEventProperties: readonly Property[] = [
  ...eventSourceProperties,
  property("schemaRegistry", "SchemaRegistryConfig", "presence"),
  property("consumerGroup", "ConsumerGroupId", "text"),
];

const functionProperties: readonly Property[] = [
  property("timeoutSeconds", "Timeout", "number"),
  property("memoryMegabytes", "MemorySize", "number"),
  property("reservedConcurrency", "ReservedConcurrentExecutions", "number"),
];

const streamProperties: readonly Property[] = [
  property("retentionHours", "RetentionPeriodHours", "number"),
  property("shards", "ShardCount", "number"),
  property("capacityMode", "StreamModeDetails.StreamMode", "text"),
];

const flink = "ApplicationConfiguration.FlinkApplicationConfiguration";

const flinkProperties: readonly Property[] = [
  property("runtime", "RuntimeEnvironment", "text"),
  property("applicationMode", "ApplicationMode", "text"),
  property("checkpointSettings", `${flink}.CheckpointConfiguration.ConfigurationType`, "text"),
  property("checkpointing", `${flink}.CheckpointConfiguration.CheckpointingEnabled`, "flag"),
  property("checkpointIntervalMs", `${flink}.CheckpointConfiguration.CheckpointInterval`, "number"),
  property("checkpointPauseMs", `${flink}.CheckpointConfiguration.MinPauseBetweenCheckpoints`, "number"),
  property("monitoringSettings", `${flink}.MonitoringConfiguration.ConfigurationType`, "text"),
  property("logLevel", `${flink}.MonitoringConfiguration.LogLevel`, "text"),
  property("metricsLevel", `${flink}.MonitoringConfiguration.MetricsLevel`, "text"),
  property("parallelismSettings", `${flink}.ParallelismConfiguration.ConfigurationType`, "text"),
  property("parallelism", `${flink}.ParallelismConfiguration.Parallelism`, "number"),
  property("parallelismPerUnit", `${flink}.ParallelismConfiguration.ParallelismPerKPU`, "number"),
  property("autoscaling", `${flink}.ParallelismConfiguration.AutoScalingEnabled`, "flag"),
  property("snapshots", "ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotsEnabled", "flag"),
  property("snapshotMode", "ApplicationConfiguration.ApplicationSnapshotConfiguration.SnapshotMode", "text"),
  property("restore", "RunConfiguration.ApplicationRestoreConfiguration.ApplicationRestoreType", "text"),
  property("legacySql", "ApplicationConfiguration.SqlApplicationConfiguration", "presence"),
  property("flinkSettings", flink, "presence"),
  property("notebookSettings", "ApplicationConfiguration.ZeppelinApplicationConfiguration", "presence"),
  property("vpc", "ApplicationConfiguration.VpcConfigurations", "presence"),
];

/** The destination blocks of a delivery stream, newest spelling first, with what they deliver to. */
export const deliveryDestinations: Readonly<Record<string, string>> = {
  ExtendedS3DestinationConfiguration: "s3",
  S3DestinationConfiguration: "s3",
  IcebergDestinationConfiguration: "iceberg",
  RedshiftDestinationConfiguration: "redshift",
  AmazonopensearchserviceDestinationConfiguration: "opensearch",
  AmazonOpenSearchServerlessDestinationConfiguration: "opensearch",
  ElasticsearchDestinationConfiguration: "opensearch",
  SplunkDestinationConfiguration: "splunk",
  HttpEndpointDestinationConfiguration: "http",
  SnowflakeDestinationConfiguration: "snowflake",
};

/** Settings within a destination block. */
const destinationProperties: readonly Property[] = [
  property("bufferSeconds", "BufferingHints.IntervalInSeconds", "number"),
  property("bufferMegabytes", "BufferingHints.SizeInMBs", "number"),
  property("dynamicPartitioning", "DynamicPartitioningConfiguration.Enabled", "flag"),
  property("formatConversion", "DataFormatConversionConfiguration.Enabled", "flag"),
  property("conversionSchema", "DataFormatConversionConfiguration.SchemaConfiguration", "presence"),
  property("conversionInput", "DataFormatConversionConfiguration.InputFormatConfiguration", "presence"),
  property("conversionOutput", "DataFormatConversionConfiguration.OutputFormatConfiguration", "presence"),
  property("compression", "CompressionFormat", "text"),
  property("objectPrefix", "Prefix", "text"),
  property("errorPrefix", "ErrorOutputPrefix", "text"),
  property("transform", "ProcessingConfiguration.Processors", { listHasType: "Lambda" }),
  property("metadataExtraction", "ProcessingConfiguration.Processors", { listHasType: "MetadataExtraction" }),
];

const kafkaProperties: readonly Property[] = [
  property("kafkaVersion", "KafkaVersion", "text"),
  property("brokers", "NumberOfBrokerNodes", "number"),
  property("brokerType", "BrokerNodeGroupInfo.InstanceType", "text"),
  property("brokerSubnets", "BrokerNodeGroupInfo.ClientSubnets", "count"),
  property("clientEncryption", "EncryptionInfo.EncryptionInTransit.ClientBroker", "text"),
  property("brokerEncryption", "EncryptionInfo.EncryptionInTransit.InCluster", "flag"),
  property("brokerVolumes", "BrokerNodeGroupInfo.StorageInfo.EBSStorageInfo", "presence"),
  property("storageMode", "StorageMode", "text"),
  property("publicAccess", "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type", "text"),
  property("unauthenticatedClients", "ClientAuthentication.Unauthenticated.Enabled", "flag"),
  property("brokerLogs", "LoggingInfo.BrokerLogs", "presence"),
  property("monitoringLevel", "EnhancedMonitoring", "text"),
  property("brokerConfiguration", "ConfigurationInfo.Arn", "reference"),
];

const topicProperties: readonly Property[] = [
  property("replicationFactor", "ReplicationFactor", "number"),
  property("cluster", "ClusterArn", "reference"),
];

const queueProperties: readonly Property[] = [
  property("visibilityTimeoutSeconds", "VisibilityTimeout", "number"),
  property("redrive", "RedrivePolicy", "presence"),
  property("fifo", "FifoQueue", "flag"),
];

const jobProperties: readonly Property[] = [
  property("jobCommand", "Command.Name", "text"),
  property("executionClass", "ExecutionClass", "text"),
];

const deliveryProperties: readonly Property[] = [
  property("deliverySource", "DeliveryStreamType", "text"),
  property("deliveryEncryption", "DeliveryStreamEncryptionConfigurationInput", "presence"),
];

/** Redshift is loaded from S3: the buffer and the objects are settings of the bucket on the way. */
const redshiftProperties: readonly Property[] = destinationProperties.map((one) =>
  one.path[0] === "ProcessingConfiguration" ? one : { ...one, path: ["S3Configuration", ...one.path] },
);

/** The table to read a destination block by. */
export const destinationTable = (block: string): readonly Property[] =>
  block === "RedshiftDestinationConfiguration" ? redshiftProperties : destinationProperties;

/** A pipe's source has its settings under the name of its kind. */
const pipeProperties: readonly Property[] = ["KinesisStreamParameters", "DynamoDBStreamParameters"].flatMap(
  (source) => [
    property("batchSize", `SourceParameters.${source}.BatchSize`, "number"),
    property("batchingWindowSeconds", `SourceParameters.${source}.MaximumBatchingWindowInSeconds`, "number"),
    property("retryLimit", `SourceParameters.${source}.MaximumRetryAttempts`, "number"),
    property("recordAgeLimitSeconds", `SourceParameters.${source}.MaximumRecordAgeInSeconds`, "number"),
    property("lanesPerShard", `SourceParameters.${source}.ParallelizationFactor`, "number"),
    property("splitsFailingBatch", `SourceParameters.${source}.OnPartialBatchItemFailure`, {
      equals: "AUTOMATIC_BISECT",
    }),
    property("failureDestination", `SourceParameters.${source}.DeadLetterConfig.Arn`, "reference"),
    property("startingPosition", `SourceParameters.${source}.StartingPosition`, "text"),
  ],
);

const alarmProperties: readonly Property[] = [
  property("alarmMetrics", "MetricName", "text"),
  property("alarmNamespaces", "Namespace", "text"),
];

/** Types whose properties are read, with the table to read them by. Other types of known services are only noted. */
export const propertiesOfType: Readonly<Record<string, readonly Property[]>> = {
  "AWS::Lambda::EventSourceMapping": mappingProperties,
  "AWS::Lambda::Function": functionProperties,
  "AWS::Serverless::Function": functionProperties,
  "AWS::Kinesis::Stream": streamProperties,
  "AWS::Kinesis::StreamConsumer": [],
  "AWS::KinesisAnalyticsV2::Application": flinkProperties,
  "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption": [],
  "AWS::KinesisFirehose::DeliveryStream": deliveryProperties,
  "AWS::MSK::Cluster": kafkaProperties,
  "AWS::MSK::Configuration": [],
  "AWS::MSK::Topic": topicProperties,
  "AWS::SQS::Queue": queueProperties,
  "AWS::IAM::Role": [],
  "AWS::Glue::Job": jobProperties,
  "AWS::Pipes::Pipe": pipeProperties,
  "AWS::CloudWatch::Alarm": alarmProperties,
};
