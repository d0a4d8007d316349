import { type Property, property } from "./property";
import type { DeliverySpelling, Spelling } from "./resource";

/*
 * The property names of the Terraform AWS provider in camel case: what Pulumi's `aws:` types and Crossplane share.
 * Read 2026-11-27 from the types of @pulumi/aws 7.48.0 (https://www.pulumi.com/registry/packages/aws/api-docs/).
 * Tables and links go by CloudFormation's type names.
 */

const mappingProperties: readonly Property[] = [
  property("batchSize", "batchSize", "number"),
  property("batchingWindowSeconds", "maximumBatchingWindowInSeconds", "number"),
  property("tumblingWindowSeconds", "tumblingWindowInSeconds", "number"),
  property("lanesPerShard", "parallelizationFactor", "number"),
  property("retryLimit", "maximumRetryAttempts", "number"),
  property("recordAgeLimitSeconds", "maximumRecordAgeInSeconds", "number"),
  property("splitsFailingBatch", "bisectBatchOnFunctionError", "flag"),
  property("reportsFailedItems", "functionResponseTypes", { listHas: "ReportBatchItemFailures" }),
  property("failureDestination", "destinationConfig.onFailure.destinationArn", "reference"),
  property("startingPosition", "startingPosition", "text"),
  property("startingTimestamp", "startingPositionTimestamp", "text"),
  property("concurrencyLimit", "scalingConfig.maximumConcurrency", "number"),
  property("provisionedPollers", "provisionedPollerConfig", "presence"),
  property("leastPollers", "provisionedPollerConfig.minimumPollers", "number"),
  property("mostPollers", "provisionedPollerConfig.maximumPollers", "number"),
  property("filters", "filterCriteria", "presence"),
  property("filterKey", "kmsKeyArn", "presence"),
  property("schemaRegistry", "amazonManagedKafkaEventSourceConfig.schemaRegistryConfig", "presence"),
  property("schemaRegistry", "selfManagedKafkaEventSourceConfig.schemaRegistryConfig", "presence"),
  property("consumerGroup", "amazonManagedKafkaEventSourceConfig.consumerGroupId", "text"),
  property("consumerGroup", "selfManagedKafkaEventSourceConfig.consumerGroupId", "text"),
];

const streamProperties: readonly Property[] = [
  property("retentionHours", "retentionPeriod", "number"),
  property("shards", "shardCount", "number"),
  property("capacityMode", "streamModeDetails.streamMode", "text"),
];

const flink = "applicationConfiguration.flinkApplicationConfiguration";

const flinkProperties: readonly Property[] = [
  property("runtime", "runtimeEnvironment", "text"),
  property("applicationMode", "applicationMode", "text"),
  property("checkpointSettings", `${flink}.checkpointConfiguration.configurationType`, "text"),
  property("checkpointing", `${flink}.checkpointConfiguration.checkpointingEnabled`, "flag"),
  property("checkpointIntervalMs", `${flink}.checkpointConfiguration.checkpointInterval`, "number"),
  property("checkpointPauseMs", `${flink}.checkpointConfiguration.minPauseBetweenCheckpoints`, "number"),
  property("monitoringSettings", `${flink}.monitoringConfiguration.configurationType`, "text"),
  property("logLevel", `${flink}.monitoringConfiguration.logLevel`, "text"),
  property("metricsLevel", `${flink}.monitoringConfiguration.metricsLevel`, "text"),
  property("parallelismSettings", `${flink}.parallelismConfiguration.configurationType`, "text"),
  property("parallelism", `${flink}.parallelismConfiguration.parallelism`, "number"),
  property("parallelismPerUnit", `${flink}.parallelismConfiguration.parallelismPerKpu`, "number"),
  property("autoscaling", `${flink}.parallelismConfiguration.autoScalingEnabled`, "flag"),
  property("snapshots", "applicationConfiguration.applicationSnapshotConfiguration.snapshotsEnabled", "flag"),
  property(
    "restore",
    "applicationConfiguration.runConfiguration.applicationRestoreConfiguration.applicationRestoreType",
    "text",
  ),
  property("legacySql", "applicationConfiguration.sqlApplicationConfiguration", "presence"),
  property("flinkSettings", flink, "presence"),
  property("vpc", "applicationConfiguration.vpcConfiguration", "presence"),
];

const kafkaProperties: readonly Property[] = [
  property("kafkaVersion", "kafkaVersion", "text"),
  property("brokers", "numberOfBrokerNodes", "number"),
  property("brokerType", "brokerNodeGroupInfo.instanceType", "text"),
  property("brokerSubnets", "brokerNodeGroupInfo.clientSubnets", "count"),
  property("clientEncryption", "encryptionInfo.encryptionInTransit.clientBroker", "text"),
  property("brokerEncryption", "encryptionInfo.encryptionInTransit.inCluster", "flag"),
  property("brokerVolumes", "brokerNodeGroupInfo.storageInfo.ebsStorageInfo", "presence"),
  property("storageMode", "storageMode", "text"),
  property("publicAccess", "brokerNodeGroupInfo.connectivityInfo.publicAccess.type", "text"),
  property("unauthenticatedClients", "clientAuthentication.unauthenticated", "flag"),
  property("brokerLogs", "loggingInfo.brokerLogs", "presence"),
  property("monitoringLevel", "enhancedMonitoring", "text"),
  property("brokerConfiguration", "configurationInfo.arn", "reference"),
];

const pipeProperties: readonly Property[] = ["kinesisStreamParameters", "dynamodbStreamParameters"].flatMap(
  (source) => [
    property("batchSize", `sourceParameters.${source}.batchSize`, "number"),
    property("batchingWindowSeconds", `sourceParameters.${source}.maximumBatchingWindowInSeconds`, "number"),
    property("retryLimit", `sourceParameters.${source}.maximumRetryAttempts`, "number"),
    property("recordAgeLimitSeconds", `sourceParameters.${source}.maximumRecordAgeInSeconds`, "number"),
    property("lanesPerShard", `sourceParameters.${source}.parallelizationFactor`, "number"),
    property("splitsFailingBatch", `sourceParameters.${source}.onPartialBatchItemFailure`, {
      equals: "AUTOMATIC_BISECT",
    }),
    property("failureDestination", `sourceParameters.${source}.deadLetterConfig.arn`, "reference"),
    property("startingPosition", `sourceParameters.${source}.startingPosition`, "text"),
  ],
);

const conversion = "dataFormatConversionConfiguration";

const destinationProperties: readonly Property[] = [
  property("bufferSeconds", "bufferingInterval", "number"),
  property("bufferMegabytes", "bufferingSize", "number"),
  // Their names before version 6 of the provider.
  property("bufferSeconds", "bufferInterval", "number"),
  property("bufferMegabytes", "bufferSize", "number"),
  property("dynamicPartitioning", "dynamicPartitioningConfiguration.enabled", "flag"),
  property("formatConversion", `${conversion}.enabled`, "flag"),
  property("conversionSchema", `${conversion}.schemaConfiguration`, "presence"),
  property("conversionInput", `${conversion}.inputFormatConfiguration`, "presence"),
  property("conversionOutput", `${conversion}.outputFormatConfiguration`, "presence"),
  property("compression", "compressionFormat", "text"),
  property("objectPrefix", "prefix", "text"),
  property("errorPrefix", "errorOutputPrefix", "text"),
  property("transform", "processingConfiguration.processors", { listHasType: "Lambda" }),
  property("metadataExtraction", "processingConfiguration.processors", { listHasType: "MetadataExtraction" }),
];

/** Redshift is loaded from S3: the buffer and the objects are settings of the bucket on the way. */
const redshiftProperties: readonly Property[] = destinationProperties.map((one) =>
  one.path[0] === "processingConfiguration" ? one : { ...one, path: ["s3Configuration", ...one.path] },
);

/** How the provider spells the destination of a delivery stream. It sends both buffer sizes, whichever is left out. */
export const terraformDelivery: DeliverySpelling = {
  blocks: {
    extendedS3Configuration: "s3",
    s3Configuration: "s3",
    icebergConfiguration: "iceberg",
    redshiftConfiguration: "redshift",
    opensearchConfiguration: "opensearch",
    opensearchserverlessConfiguration: "opensearch",
    elasticsearchConfiguration: "opensearch",
    splunkConfiguration: "splunk",
    httpEndpointConfiguration: "http",
    snowflakeConfiguration: "snowflake",
  },
  tableOf: (block) => (block === "redshiftConfiguration" ? redshiftProperties : destinationProperties),
  bucket: "bucketArn",
  conversion: [conversion, "enabled"],
  sources: { kinesisSourceConfiguration: "KinesisStreamAsSource", mskSourceConfiguration: "MSKAsSource" },
  fillsBufferingPair: true,
};

/** The provider's names. What computes values differs from tool to tool. */
export const terraformSpelling: Omit<Spelling, "language"> = {
  tables: {
    "AWS::Lambda::EventSourceMapping": mappingProperties,
    "AWS::Lambda::Function": [
      property("timeoutSeconds", "timeout", "number"),
      property("memoryMegabytes", "memorySize", "number"),
      property("reservedConcurrency", "reservedConcurrentExecutions", "number"),
    ],
    "AWS::Kinesis::Stream": streamProperties,
    "AWS::Kinesis::StreamConsumer": [],
    "AWS::KinesisAnalyticsV2::Application": flinkProperties,
    "AWS::KinesisFirehose::DeliveryStream": [property("deliveryEncryption", "serverSideEncryption", "presence")],
    "AWS::MSK::Cluster": kafkaProperties,
    "AWS::MSK::Configuration": [],
    "AWS::MSK::Topic": [
      property("replicationFactor", "replicationFactor", "number"),
      property("cluster", "clusterArn", "reference"),
    ],
    "AWS::SQS::Queue": [
      property("visibilityTimeoutSeconds", "visibilityTimeoutSeconds", "number"),
      property("redrive", "redrivePolicy", "presence"),
      property("fifo", "fifoQueue", "flag"),
    ],
    "AWS::Glue::Job": [
      property("jobCommand", "command.name", "text"),
      property("executionClass", "executionClass", "text"),
    ],
    "AWS::Pipes::Pipe": pipeProperties,
    "AWS::CloudWatch::Alarm": [
      property("alarmMetrics", "metricName", "text"),
      property("alarmNamespaces", "namespace", "text"),
    ],
  },
  links: {
    "AWS::Lambda::EventSourceMapping": {
      EventSourceArn: ["eventSourceArn"],
      FunctionName: ["functionName"],
      SelfManagedEventSource: ["selfManagedEventSource"],
    },
    "AWS::Kinesis::StreamConsumer": { StreamARN: ["streamArn"] },
    "AWS::Lambda::Alias": { FunctionName: ["functionName"] },
    "AWS::KinesisFirehose::DeliveryStream": {
      "KinesisStreamSourceConfiguration.KinesisStreamARN": ["kinesisSourceConfiguration", "kinesisStreamArn"],
      "MSKSourceConfiguration.MSKClusterARN": ["mskSourceConfiguration", "mskClusterArn"],
    },
    "AWS::KinesisAnalyticsV2::Application": { LogStreamARN: ["cloudwatchLoggingOptions", "logStreamArn"] },
    "AWS::Pipes::Pipe": { Source: ["source"] },
  },
  names: ["name", "clusterName", "bucket"],
  delivery: terraformDelivery,
  alarmQueries: {
    list: "metricQueries",
    traits: [
      ["alarmMetrics", "metric.metricName"],
      ["alarmNamespaces", "metric.namespace"],
      ["alarmExpressions", "expression"],
    ],
  },
};
