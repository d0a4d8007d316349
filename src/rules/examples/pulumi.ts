import { clusterExamples } from "./pulumi-clusters";
import { deliveryExamples } from "./pulumi-delivery";
import type { Examples } from "./pulumi-example";
import { flinkExamples } from "./pulumi-flink";
import { streamExamples } from "./pulumi-streams";

/** Examples in Pulumi's YAML by rule. */
export const pulumiExamples: Examples = {
  ...streamExamples,
  ...flinkExamples,
  ...deliveryExamples,
  ...clusterExamples,
};
