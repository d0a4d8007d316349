import type { AlarmWords } from "../template/alarm-expression";
import type { Token } from "./tokens";
import { pulumiValues } from "./values";

const common = {
  language: pulumiValues,
  properties: "properties",
  ofMetric: ["metricName", "namespace", "dimensions"],
  ofStat: ["period", "statistic", "extendedStatistic", "unit"],
  renamed: { statistic: "stat", extendedStatistic: "stat" },
  id: "id",
  expression: "expression",
  returnData: "returnData",
} as const;

/** The names of an alarm's properties, by provider. */
export const alarmWords: Readonly<Record<Token["provider"], AlarmWords>> = {
  aws: { ...common, queries: "metricQueries", metric: ["metric"] },
  "aws-native": { ...common, queries: "metrics", metric: ["metricStat", "metric"] },
};
