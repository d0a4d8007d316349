// Generated from the rules by `npm run generate`. Change the rule instead.
import batchServiceForRealtime from "./batch-service-for-realtime";
import batchWorkloadOnFlink from "./batch-workload-on-flink";
import composeKafkaImage from "./compose-kafka-image";
import ddbStreamTooManyReaders from "./ddb-stream-too-many-readers";
import durabilityClaimVsConfig from "./durability-claim-vs-config";
import esmRecordAgeInvalid from "./esm-record-age-invalid";
import esmSettingNotForSource from "./esm-setting-not-for-source";
import esmStartingPositionMissing from "./esm-starting-position-missing";
import esmStartsAtLatest from "./esm-starts-at-latest";
import esmValueRange from "./esm-value-range";
import eventPatternNeedsCep from "./event-pattern-needs-cep";
import eventTimeOnLambda from "./event-time-on-lambda";
import exactlyOnceOnLambda from "./exactly-once-on-lambda";
import exactlyOnceWithoutEndToEnd from "./exactly-once-without-end-to-end";
import finiteRetriesWithoutDestination from "./finite-retries-without-destination";
import firehoseBufferingPair from "./firehose-buffering-pair";
import firehoseDefaultBuffering from "./firehose-default-buffering";
import firehoseDynamicPartitioningBuffer from "./firehose-dynamic-partitioning-buffer";
import firehoseDynamicPartitioningKeys from "./firehose-dynamic-partitioning-keys";
import firehoseErrorOutputPrefix from "./firehose-error-output-prefix";
import firehoseForStatefulCompute from "./firehose-for-stateful-compute";
import firehoseFormatConversionLimits from "./firehose-format-conversion-limits";
import firehoseHasNoReplay from "./firehose-has-no-replay";
import firehoseRenamed from "./firehose-renamed";
import firehoseSourceSettings from "./firehose-source-settings";
import firehoseUnsupportedDestination from "./firehose-unsupported-destination";
import fkoCheckpointIntervalMissing from "./fko-checkpoint-interval-missing";
import fkoFlinkVersion from "./fko-flink-version";
import fkoHaRequired from "./fko-ha-required";
import fkoInvalidSnapshot from "./fko-invalid-snapshot";
import fkoInvalidValue from "./fko-invalid-value";
import fkoLocalStateDir from "./fko-local-state-dir";
import fkoMissingStateDir from "./fko-missing-state-dir";
import fkoRequiredField from "./fko-required-field";
import fkoReservedSetting from "./fko-reserved-setting";
import fkoSessionJobOnApplication from "./fko-session-job-on-application";
import fkoStatelessUpgrade from "./fko-stateless-upgrade";
import flinkAlarmCumulativeCounter from "./flink-alarm-cumulative-counter";
import flinkAlarmRemovedMetric from "./flink-alarm-removed-metric";
import flinkAlarmWrongNamespace from "./flink-alarm-wrong-namespace";
import flinkAlarmsMissing from "./flink-alarms-missing";
import flinkApplicationModeMismatch from "./flink-application-mode-mismatch";
import flinkAutoscalingDisabled from "./flink-autoscaling-disabled";
import flinkCheckpointIntervalLong from "./flink-checkpoint-interval-long";
import flinkCheckpointingDisabled from "./flink-checkpointing-disabled";
import flinkDefaultConfigIgnoresValues from "./flink-default-config-ignores-values";
import flinkForStatelessTransform from "./flink-for-stateless-transform";
import flinkLegacyConnector from "./flink-legacy-connector";
import flinkLogLevelDebug from "./flink-log-level-debug";
import flinkLoggingMissing from "./flink-logging-missing";
import flinkLowVolume from "./flink-low-volume";
import flinkMetricsLevelCost from "./flink-metrics-level-cost";
import flinkMskNeedsVpc from "./flink-msk-needs-vpc";
import flinkParallelismExceedsShards from "./flink-parallelism-exceeds-shards";
import flinkParallelismRange from "./flink-parallelism-range";
import flinkRuntimeEnded from "./flink-runtime-ended";
import flinkRuntimeOld from "./flink-runtime-old";
import flinkScalaApi from "./flink-scala-api";
import flinkSkipRestoreCommitted from "./flink-skip-restore-committed";
import flinkSnapshotsDisabled from "./flink-snapshots-disabled";
import flinkWrongServiceIdentifier from "./flink-wrong-service-identifier";
import glueBatchCommandWithStream from "./glue-batch-command-with-stream";
import glueStreamingLatency from "./glue-streaming-latency";
import iteratorAgeAlarmMissing from "./iterator-age-alarm-missing";
import kafkaEsmRetriesNeedProvisionedMode from "./kafka-esm-retries-need-provisioned-mode";
import kafkaExactlyOnceChecklist from "./kafka-exactly-once-checklist";
import kafkaSinkDefaultGuarantee from "./kafka-sink-default-guarantee";
import kclKplEndOfSupport from "./kcl-kpl-end-of-support";
import kdaSqlDiscontinued from "./kda-sql-discontinued";
import keyedStateOnLambda from "./keyed-state-on-lambda";
import kinesisAnalyticsRenamed from "./kinesis-analytics-renamed";
import kinesisDefaultRetention from "./kinesis-default-retention";
import kinesisRetentionInvalid from "./kinesis-retention-invalid";
import kinesisSharedThroughput from "./kinesis-shared-throughput";
import lambdaPassthroughToFirehose from "./lambda-passthrough-to-firehose";
import lambdaTumblingWindow from "./lambda-tumbling-window";
import lateDataPolicyMissing from "./late-data-policy-missing";
import latencyBudgetExceeded from "./latency-budget-exceeded";
import latencyVsCheckpointVisibility from "./latency-vs-checkpoint-visibility";
import latencyVsFirehoseBuffering from "./latency-vs-firehose-buffering";
import longRunningStreamLambda from "./long-running-stream-lambda";
import managedFlinkMisnamed from "./managed-flink-misnamed";
import mskBrokerCount from "./msk-broker-count";
import mskDurabilityConfig from "./msk-durability-config";
import mskExpressConstraints from "./msk-express-constraints";
import mskKafkaVersionEnded from "./msk-kafka-version-ended";
import mskMonitoringAndLogs from "./msk-monitoring-and-logs";
import mskPlaintext from "./msk-plaintext";
import mskUnauthenticated from "./msk-unauthenticated";
import noOpsRequirementVsSelfManaged from "./no-ops-requirement-vs-self-managed";
import noPartialBatchResponse from "./no-partial-batch-response";
import noStreamEngineChosen from "./no-stream-engine-chosen";
import notesExactlyOnceVsTemplate from "./notes-exactly-once-vs-template";
import notesServiceNotInTemplates from "./notes-service-not-in-templates";
import notesWindowsVsLambdaTemplate from "./notes-windows-vs-lambda-template";
import opensearchRenamed from "./opensearch-renamed";
import pipeStreamWithoutDlq from "./pipe-stream-without-dlq";
import queueWithoutRedrive from "./queue-without-redrive";
import redshiftDirectFlinkSink from "./redshift-direct-flink-sink";
import reservedConcurrencyBelowShards from "./reserved-concurrency-below-shards";
import retentionBelowRecoveryTime from "./retention-below-recovery-time";
import retryBudgetExceedsRetention from "./retry-budget-exceeds-retention";
import type { Rule } from "./rule";
import selfManagedFlink from "./self-managed-flink";
import selfManagedKafka from "./self-managed-kafka";
import serviceMisnamed from "./service-misnamed";
import simpleDeliverySuggestsFirehose from "./simple-delivery-suggests-firehose";
import slidingWindowFanout from "./sliding-window-fanout";
import sqlSourceWithoutWatermark from "./sql-source-without-watermark";
import sqsVisibilityTimeout from "./sqs-visibility-timeout";
import stateWithoutTtl from "./state-without-ttl";
import statedValueMismatch from "./stated-value-mismatch";
import statefulWindowOnLambda from "./stateful-window-on-lambda";
import streamJoinOnLambda from "./stream-join-on-lambda";
import streamLambdaTimeoutDefault from "./stream-lambda-timeout-default";
import streamPoisonPill from "./stream-poison-pill";
import strimziEvenQuorum from "./strimzi-even-quorum";
import strimziRemovedApi from "./strimzi-removed-api";
import strimziReplicationDefaults from "./strimzi-replication-defaults";
import strimziRetiredSetting from "./strimzi-retired-setting";
import strimziSingleEphemeralNode from "./strimzi-single-ephemeral-node";
import throughputVsShards from "./throughput-vs-shards";
import tumblingWindowFitsLambda from "./tumbling-window-fits-lambda";
import tumblingWindowParallelization from "./tumbling-window-parallelization";
import tumblingWindowResharding from "./tumbling-window-resharding";
import tumblingWindowUnsupportedSource from "./tumbling-window-unsupported-source";
import unusedSuppression from "./unused-suppression";
import useCaseHint from "./use-case-hint";
import watermarkStrategyMissing from "./watermark-strategy-missing";
import windowExceedsLambdaLimit from "./window-exceeds-lambda-limit";

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  batchServiceForRealtime,
  batchWorkloadOnFlink,
  composeKafkaImage,
  ddbStreamTooManyReaders,
  durabilityClaimVsConfig,
  esmRecordAgeInvalid,
  esmSettingNotForSource,
  esmStartingPositionMissing,
  esmStartsAtLatest,
  esmValueRange,
  eventPatternNeedsCep,
  eventTimeOnLambda,
  exactlyOnceOnLambda,
  exactlyOnceWithoutEndToEnd,
  finiteRetriesWithoutDestination,
  firehoseBufferingPair,
  firehoseDefaultBuffering,
  firehoseDynamicPartitioningBuffer,
  firehoseDynamicPartitioningKeys,
  firehoseErrorOutputPrefix,
  firehoseForStatefulCompute,
  firehoseFormatConversionLimits,
  firehoseHasNoReplay,
  firehoseRenamed,
  firehoseSourceSettings,
  firehoseUnsupportedDestination,
  fkoCheckpointIntervalMissing,
  fkoFlinkVersion,
  fkoHaRequired,
  fkoInvalidSnapshot,
  fkoInvalidValue,
  fkoLocalStateDir,
  fkoMissingStateDir,
  fkoRequiredField,
  fkoReservedSetting,
  fkoSessionJobOnApplication,
  fkoStatelessUpgrade,
  flinkAlarmCumulativeCounter,
  flinkAlarmRemovedMetric,
  flinkAlarmWrongNamespace,
  flinkAlarmsMissing,
  flinkApplicationModeMismatch,
  flinkAutoscalingDisabled,
  flinkCheckpointIntervalLong,
  flinkCheckpointingDisabled,
  flinkDefaultConfigIgnoresValues,
  flinkForStatelessTransform,
  flinkLegacyConnector,
  flinkLogLevelDebug,
  flinkLoggingMissing,
  flinkLowVolume,
  flinkMetricsLevelCost,
  flinkMskNeedsVpc,
  flinkParallelismExceedsShards,
  flinkParallelismRange,
  flinkRuntimeEnded,
  flinkRuntimeOld,
  flinkScalaApi,
  flinkSkipRestoreCommitted,
  flinkSnapshotsDisabled,
  flinkWrongServiceIdentifier,
  glueBatchCommandWithStream,
  glueStreamingLatency,
  iteratorAgeAlarmMissing,
  kafkaEsmRetriesNeedProvisionedMode,
  kafkaExactlyOnceChecklist,
  kafkaSinkDefaultGuarantee,
  kclKplEndOfSupport,
  kdaSqlDiscontinued,
  keyedStateOnLambda,
  kinesisAnalyticsRenamed,
  kinesisDefaultRetention,
  kinesisRetentionInvalid,
  kinesisSharedThroughput,
  lambdaPassthroughToFirehose,
  lambdaTumblingWindow,
  lateDataPolicyMissing,
  latencyBudgetExceeded,
  latencyVsCheckpointVisibility,
  latencyVsFirehoseBuffering,
  longRunningStreamLambda,
  managedFlinkMisnamed,
  mskBrokerCount,
  mskDurabilityConfig,
  mskExpressConstraints,
  mskKafkaVersionEnded,
  mskMonitoringAndLogs,
  mskPlaintext,
  mskUnauthenticated,
  noOpsRequirementVsSelfManaged,
  noPartialBatchResponse,
  noStreamEngineChosen,
  notesExactlyOnceVsTemplate,
  notesServiceNotInTemplates,
  notesWindowsVsLambdaTemplate,
  opensearchRenamed,
  pipeStreamWithoutDlq,
  queueWithoutRedrive,
  redshiftDirectFlinkSink,
  reservedConcurrencyBelowShards,
  retentionBelowRecoveryTime,
  retryBudgetExceedsRetention,
  selfManagedFlink,
  selfManagedKafka,
  serviceMisnamed,
  simpleDeliverySuggestsFirehose,
  slidingWindowFanout,
  sqlSourceWithoutWatermark,
  sqsVisibilityTimeout,
  stateWithoutTtl,
  statedValueMismatch,
  statefulWindowOnLambda,
  streamJoinOnLambda,
  streamLambdaTimeoutDefault,
  streamPoisonPill,
  strimziEvenQuorum,
  strimziRemovedApi,
  strimziReplicationDefaults,
  strimziRetiredSetting,
  strimziSingleEphemeralNode,
  throughputVsShards,
  tumblingWindowFitsLambda,
  tumblingWindowParallelization,
  tumblingWindowResharding,
  tumblingWindowUnsupportedSource,
  unusedSuppression,
  useCaseHint,
  watermarkStrategyMissing,
  windowExceedsLambdaLimit,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
