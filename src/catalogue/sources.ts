import { deliveryLimitSources } from "./delivery-limits";
import { eventSourceSources } from "./event-sources";
import { flinkMetricSources } from "./flink-metrics";
import { operatorVersionSources } from "./flink-operator-versions";
import { flinkLimitSources, flinkRuntimes } from "./flink-runtimes";
import { services } from "./index";
import { endedKafkaVersions } from "./kafka-versions";
import type { FactSource } from "./service";
import { technicalNameSources } from "./technical-names";

/** What every fact of the catalogue rests on: pages, each with the day it was read. Nothing here consults a clock. */
export const factSources: readonly FactSource[] = [
  ...services.flatMap(({ facts }) => facts),
  ...flinkRuntimes.map(({ source }) => source),
  ...flinkLimitSources,
  ...endedKafkaVersions.map(({ source }) => source),
  ...deliveryLimitSources,
  ...eventSourceSources,
  ...flinkMetricSources,
  ...operatorVersionSources,
  ...Object.values(technicalNameSources),
];

/** The oldest and the newest day on which one of these sources was read. */
export function readDays(sources: readonly FactSource[]): { readonly oldest: string; readonly newest: string } {
  const days = sources.map(({ read }) => read).sort();
  return { oldest: days[0] ?? "", newest: days.at(-1) ?? "" };
}
