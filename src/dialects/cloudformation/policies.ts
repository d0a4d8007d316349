import { childOf, entryOf, type YamlNode } from "../../syntax/yaml";
import type { Span } from "../../text/span";
import type { Draft } from "../template/draft";
import { shorten } from "../template/draft";
import type { DraftTrait } from "../template/facts";
import { cloudFormationValues } from "./functions";

/** SAM's policy templates that let a function write, with an action that stands for what they allow. */
const policyTemplates: Readonly<Record<string, string>> = {
  FirehoseWritePolicy: "firehose:PutRecordBatch",
  FirehoseCrudPolicy: "firehose:PutRecordBatch",
  KinesisCrudPolicy: "kinesis:PutRecords",
  DynamoDBCrudPolicy: "dynamodb:PutItem",
  DynamoDBWritePolicy: "dynamodb:PutItem",
  DynamoDBReconfigurePolicy: "dynamodb:UpdateTable",
  S3CrudPolicy: "s3:PutObject",
  S3WritePolicy: "s3:PutObject",
  S3FullAccessPolicy: "s3:PutObject",
  SQSSendMessagePolicy: "sqs:SendMessage",
  SNSPublishMessagePolicy: "sns:Publish",
  SNSCrudPolicy: "sns:Publish",
  EventBridgePutEventsPolicy: "events:PutEvents",
  LambdaInvokePolicy: "lambda:InvokeFunction",
  StepFunctionsExecutionPolicy: "states:StartExecution",
  ElasticsearchHttpPostPolicy: "es:ESHttpPost",
};

/** Managed policies that only let a function log, trace and read what it is given. */
const readingOnly =
  /(?:AWSLambda\w{0,40}ExecutionRole|AWSXRay\w{0,40}|CloudWatchLambda\w{0,40}|AWSLambdaMSKExecutionRole)$/;

interface Gathered {
  readonly actions: string[];
  /** False where a policy is kept elsewhere, so that nobody can tell what else is allowed. */
  isComplete: boolean;
}

function takeDocument(document: YamlNode | undefined, gathered: Gathered): void {
  if (document === undefined || cloudFormationValues.isComputed(document)) {
    gathered.isComplete = false;
    return;
  }
  takeStatements(childOf(document, "Statement"), gathered);
}

function takeStatements(statements: YamlNode | undefined, gathered: Gathered): void {
  const list = statements?.kind === "sequence" ? statements.items : statements === undefined ? [] : [statements];
  for (const statement of list) {
    if (statement.kind !== "mapping" || cloudFormationValues.isComputed(statement)) {
      gathered.isComplete = false;
      continue;
    }
    const effect = childOf(statement, "Effect");
    if (effect?.kind === "scalar" && effect.value === "Deny") continue;
    const actions = childOf(statement, "Action");
    const items = actions?.kind === "sequence" ? actions.items : actions === undefined ? [] : [actions];
    for (const action of items) {
      if (action.kind === "scalar" && action.tag === undefined) gathered.actions.push(action.value);
      else gathered.isComplete = false;
    }
    if (items.length === 0) gathered.isComplete = false;
  }
}

function takeManaged(node: YamlNode, gathered: Gathered): void {
  const draft = cloudFormationValues.draft(node);
  const words = draft?.kind === "literal" ? draft.value : draft?.kind === "pattern" ? draft.shape : "";
  if (draft !== undefined && !readingOnly.test(words)) gathered.isComplete = false;
}

/** The trait of what a function (SAM) or a role (CloudFormation) is allowed to do; none where it names no policy. */
export function policyTraits(properties: YamlNode | undefined): readonly DraftTrait[] {
  const policies = childOf(properties, "Policies");
  const managed = childOf(properties, "ManagedPolicyArns");
  const gathered: Gathered = { actions: [], isComplete: true };
  const items = policies?.kind === "sequence" ? policies.items : policies === undefined ? [] : [policies];
  for (const policy of items) {
    if (policy.kind !== "mapping" || cloudFormationValues.isComputed(policy)) {
      takeManaged(policy, gathered);
      continue;
    }
    const [entry] = policy.entries;
    const template = entry === undefined ? undefined : policyTemplates[entry.key.value];
    if (template !== undefined) gathered.actions.push(template);
    else if (entryOf(policy, "PolicyDocument") !== undefined) takeDocument(childOf(policy, "PolicyDocument"), gathered);
    else if (entryOf(policy, "Statement") !== undefined) takeDocument(policy, gathered);
  }
  if (managed?.kind === "sequence") for (const item of managed.items) takeManaged(item, gathered);
  else if (managed !== undefined) gathered.isComplete = false;
  const at = (policies ?? managed)?.span;
  return at === undefined ? [] : [allowedActions(gathered, at)];
}

/** The trait of what a list of policy statements allows. */
export function statementTraits(statements: YamlNode): readonly DraftTrait[] {
  const gathered: Gathered = { actions: [], isComplete: true };
  takeStatements(statements, gathered);
  return [allowedActions(gathered, statements.span)];
}

function allowedActions(gathered: Gathered, at: Span): DraftTrait {
  const value = gathered.actions.join(" ");
  const draft: Draft = gathered.isComplete
    ? { kind: "literal", value, at, text: shorten(value) }
    : { kind: "unknown", at, text: shorten(value) };
  return { trait: "allowedActions", kind: "text", draft };
}
