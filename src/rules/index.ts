// Generated from the rules by `npm run generate`. Change the rule instead.
import batchServiceForRealtime from "./batch-service-for-realtime";
import batchWorkloadOnFlink from "./batch-workload-on-flink";
import esmRecordAgeInvalid from "./esm-record-age-invalid";
import eventPatternNeedsCep from "./event-pattern-needs-cep";
import eventTimeOnLambda from "./event-time-on-lambda";
import exactlyOnceOnLambda from "./exactly-once-on-lambda";
import exactlyOnceWithoutEndToEnd from "./exactly-once-without-end-to-end";
import finiteRetriesWithoutDestination from "./finite-retries-without-destination";
import firehoseForStatefulCompute from "./firehose-for-stateful-compute";
import firehoseRenamed from "./firehose-renamed";
import firehoseUnsupportedDestination from "./firehose-unsupported-destination";
import flinkForStatelessTransform from "./flink-for-stateless-transform";
import kdaSqlDiscontinued from "./kda-sql-discontinued";
import keyedStateOnLambda from "./keyed-state-on-lambda";
import kinesisAnalyticsRenamed from "./kinesis-analytics-renamed";
import lambdaTumblingWindow from "./lambda-tumbling-window";
import managedFlinkMisnamed from "./managed-flink-misnamed";
import opensearchRenamed from "./opensearch-renamed";
import type { Rule } from "./rule";
import serviceMisnamed from "./service-misnamed";
import simpleDeliverySuggestsFirehose from "./simple-delivery-suggests-firehose";
import statefulWindowOnLambda from "./stateful-window-on-lambda";
import streamJoinOnLambda from "./stream-join-on-lambda";
import streamPoisonPill from "./stream-poison-pill";
import tumblingWindowUnsupportedSource from "./tumbling-window-unsupported-source";
import unusedSuppression from "./unused-suppression";
import windowExceedsLambdaLimit from "./window-exceeds-lambda-limit";

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [
  batchServiceForRealtime,
  batchWorkloadOnFlink,
  esmRecordAgeInvalid,
  eventPatternNeedsCep,
  eventTimeOnLambda,
  exactlyOnceOnLambda,
  exactlyOnceWithoutEndToEnd,
  finiteRetriesWithoutDestination,
  firehoseForStatefulCompute,
  firehoseRenamed,
  firehoseUnsupportedDestination,
  flinkForStatelessTransform,
  kdaSqlDiscontinued,
  keyedStateOnLambda,
  kinesisAnalyticsRenamed,
  lambdaTumblingWindow,
  managedFlinkMisnamed,
  opensearchRenamed,
  serviceMisnamed,
  simpleDeliverySuggestsFirehose,
  statefulWindowOnLambda,
  streamJoinOnLambda,
  streamPoisonPill,
  tumblingWindowUnsupportedSource,
  unusedSuppression,
  windowExceedsLambdaLimit,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
