import { services } from "../../catalogue/index";
import { propertiesOfType } from "../cloudformation/properties";

/** A resource type of Pulumi: who provides it, and what CloudFormation calls it. */
export interface Token {
  /** `aws`: the provider made from Terraform's; `aws-native`: the one made from CloudFormation. */
  readonly provider: "aws" | "aws-native";
  readonly type: string;
}

/** A type token: `aws:kinesis:Stream`, or with the module's file `aws:kinesis/stream:Stream`. */
const token = /^(aws|aws-native):([a-z0-9]+)(?:\/[\w.-]+)?:(\w+)$/;

/** A token wherever it stands as a `type`. */
export const typeLines = /["']?\btype["']?[ \t]*:[ \t]*["']?(aws(?:-native)?:[a-z0-9]+(?:\/[\w.-]+)?:\w+)/g;

/** Types of the `aws` provider by module and name, where CloudFormation calls them otherwise. */
const renamed: Readonly<Record<string, string>> = {
  "kinesis:FirehoseDeliveryStream": "AWS::KinesisFirehose::DeliveryStream",
  "kinesis:VideoStream": "AWS::KinesisVideo::Stream",
  "kinesis:AnalyticsApplication": "AWS::KinesisAnalytics::Application",
  "mskconnect:Connector": "AWS::KafkaConnect::Connector",
  "cloudwatch:MetricAlarm": "AWS::CloudWatch::Alarm",
  "cloudwatch:LogGroup": "AWS::Logs::LogGroup",
  "cloudwatch:LogStream": "AWS::Logs::LogStream",
  "cloudwatch:EventBus": "AWS::Events::EventBus",
  "cloudwatch:EventRule": "AWS::Events::Rule",
  "s3:BucketV2": "AWS::S3::Bucket",
  "sfn:StateMachine": "AWS::StepFunctions::StateMachine",
  "mq:Broker": "AWS::AmazonMQ::Broker",
  "docdb:Cluster": "AWS::DocDB::DBCluster",
  "rds:Cluster": "AWS::RDS::DBCluster",
  "rds:Instance": "AWS::RDS::DBInstance",
  "athena:Workgroup": "AWS::Athena::WorkGroup",
  "opensearch:Domain": "AWS::OpenSearchService::Domain",
  "opensearch:ServerlessCollection": "AWS::OpenSearchServerless::Collection",
  "timestreamwrite:Table": "AWS::Timestream::Table",
};

const knownTypes: readonly string[] = [
  ...services.flatMap((service) => service.resources),
  ...Object.keys(propertiesOfType),
  "AWS::Lambda::Alias",
  "AWS::Lambda::Version",
];

/** Known types by module and name in lower case: `kinesisanalyticsv2:application`. */
const byName: ReadonlyMap<string, string> = new Map(
  knownTypes.map((type) => {
    const [, service, name] = type.split("::");
    return [`${service}:${name}`.toLowerCase(), type];
  }),
);

/** What a type token stands for; undefined for types of other providers, and for those that Sluice does not know. */
export function readToken(words: string): Token | undefined {
  const [, provider, module, name] = token.exec(words) ?? [];
  if (provider === undefined) return undefined;
  const key = `${module}:${name}`;
  const own = provider === "aws" ? renamed[key] : undefined;
  const type = own ?? byName.get(key.toLowerCase());
  return type === undefined ? undefined : { provider: provider === "aws" ? "aws" : "aws-native", type };
}

/** A token for a type of the same provider, in the long or the short spelling that `like` has. */
export function tokenLike(like: string, module: string, name: string): string {
  const provider = like.slice(0, like.indexOf(":"));
  const file = `/${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return `${provider}:${module}${like.includes("/") ? file : ""}:${name}`;
}
