import type { AlarmWords } from "../template/alarm-expression";
import { cloudFormationValues } from "./functions";

/** The names of an alarm's properties. */
export const alarmWords: AlarmWords = {
  language: cloudFormationValues,
  properties: "Properties",
  ofMetric: ["MetricName", "Namespace", "Dimensions"],
  ofStat: ["Period", "Statistic", "ExtendedStatistic", "Unit"],
  renamed: { Statistic: "Stat", ExtendedStatistic: "Stat" },
  queries: "Metrics",
  id: "Id",
  expression: "Expression",
  returnData: "ReturnData",
  metric: ["MetricStat", "Metric"],
};
