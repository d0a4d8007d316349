import type { Description } from "./description";
import { describeFlinkJob } from "./flink";
import type { KubernetesObject } from "./objects";

/** Groups of other operators, with the kinds that are Flink or Kafka. They say other things in other words. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  "flinkoperator.k8s.io": ["FlinkCluster"],
  "flink.k8s.io": ["FlinkApplication"],
  "platform.confluent.io": ["FlinkApplication", "Kafka", "KafkaTopic", "Connect", "Connector"],
  "kafka.banzaicloud.io": ["KafkaCluster", "KafkaTopic"],
};

/** How objects of other operators are described: that they are there, and Flink's own settings where they are spelled alike. */
export function describeOther(group: string): ((object: KubernetesObject) => Description | undefined) | undefined {
  const known = kinds[group];
  if (known === undefined) return undefined;
  return (object) => {
    if (!known.includes(object.kind)) return undefined;
    const type = `${group}/${object.kind}`;
    // Confluent's manager takes the deployment of the open operator, and adds settings of the environment to it.
    if (type === "platform.confluent.io/FlinkApplication") {
      return { ...describeFlinkJob(object, type, ["spec"]), complete: false };
    }
    return { type, table: [], complete: false };
  };
}
