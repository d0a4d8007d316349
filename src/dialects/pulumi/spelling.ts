import { once } from "../../model/once";
import type { Block } from "../../syntax/blocks";
import { deliveryDestinations, destinationTable, propertiesOfType } from "../cloudformation/properties";
import { pairsOf, type Respelling, respellingOf } from "../respelling";
import type { Property } from "../template/property";
import type { Spelling } from "../template/resource";
import { terraformSpelling } from "../template/terraform";
import { readToken, type Token, typeLines } from "./tokens";
import { pulumiValues } from "./values";

/**
 * CloudFormation's property name as the `aws-native` provider spells it: camel case, in which a run of capitals is one
 * word (`MSKSourceConfiguration` is `mskSourceConfiguration`, `SizeInMBs` is `sizeInMbs`).
 * Read 2026-11-27 from the types of @pulumi/aws-native 1.79.0.
 */
export const nativeName = (name: string): string => {
  const words = name.replace(
    /[A-Z]{2,20}s(?![a-z])|[A-Z]{2,20}(?=[A-Z][a-z])|[A-Z]{2,20}(?![a-z])/g,
    (run) => run.charAt(0) + run.slice(1).toLowerCase(),
  );
  return words.charAt(0).toLowerCase() + words.slice(1);
};

const nativePath = (path: string): readonly string[] => path.split(".").map(nativeName);

const nativeTable = (table: readonly Property[]): readonly Property[] =>
  table.map((one) => ({ ...one, path: one.path.map(nativeName) }));

const nativeTables: Readonly<Record<string, readonly Property[]>> = Object.fromEntries(
  Object.entries(propertiesOfType).map(([type, table]) => [type, nativeTable(table)]),
);

const blocks: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(deliveryDestinations).map((block) => [nativeName(block), block]),
);

const destinationTables: Readonly<Record<string, readonly Property[]>> = Object.fromEntries(
  Object.entries(blocks).map(([block, original]) => [block, nativeTable(destinationTable(original))]),
);

const links = (...paths: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(paths.map((path) => [path, nativePath(path)]));

const native: Spelling = {
  language: pulumiValues,
  tables: nativeTables,
  links: {
    "AWS::Lambda::EventSourceMapping": links("EventSourceArn", "FunctionName", "SelfManagedEventSource"),
    "AWS::Kinesis::StreamConsumer": links("StreamARN"),
    "AWS::Lambda::Alias": links("FunctionName"),
    "AWS::Lambda::Version": links("FunctionName"),
    "AWS::KinesisFirehose::DeliveryStream": links(
      "KinesisStreamSourceConfiguration.KinesisStreamARN",
      "MSKSourceConfiguration.MSKClusterARN",
    ),
    "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption": links("ApplicationName"),
    "AWS::Pipes::Pipe": links("Source"),
  },
  names: ["name", "functionName", "applicationName", "deliveryStreamName", "clusterName", "tableName", "queueName"],
  delivery: {
    blocks: Object.fromEntries(
      Object.entries(blocks).map(([block, original]) => [block, deliveryDestinations[original]!]),
    ),
    tableOf: (block) => destinationTables[block] ?? [],
    bucket: "bucketArn",
    conversion: ["dataFormatConversionConfiguration", "enabled"],
  },
  alarmQueries: {
    list: "metrics",
    traits: [
      ["alarmMetrics", "metricStat.metric.metricName"],
      ["alarmNamespaces", "metricStat.metric.namespace"],
      ["alarmExpressions", "expression"],
    ],
  },
};

const spellings: Readonly<Record<Token["provider"], Spelling>> = {
  aws: { language: pulumiValues, ...terraformSpelling },
  "aws-native": native,
};

/** How a provider spells its resources. */
export const spellingOf = (provider: Token["provider"]): Spelling => spellings[provider];

const respellings: Readonly<Record<Token["provider"], () => Respelling>> = {
  aws: once(() => respellingOf(pairsOf(spellings.aws))),
  "aws-native": once(() => respellingOf(pairsOf(native))),
};

/** How the provider of a block's resource calls settings; undefined where the block has none, or resources of both. */
export function respellingIn({ text }: Block): Respelling | undefined {
  const providers = new Set([...text.matchAll(typeLines)].flatMap((match) => readToken(match[1]!)?.provider ?? []));
  const [provider] = providers;
  return providers.size === 1 && provider !== undefined ? respellings[provider]() : undefined;
}
