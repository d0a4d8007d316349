import { describeAck } from "./ack";
import { describeCrossplane } from "./crossplane";
import type { Description } from "./description";
import { describeFlink } from "./flink";
import type { KubernetesObject } from "./objects";
import { describeOther } from "./others";
import { describeStrimzi } from "./strimzi";

type Family = (object: KubernetesObject) => Description | undefined;

/** How objects of a group are described; undefined for groups that nothing here is about. */
export function familyOf(group: string): Family | undefined {
  if (group === "flink.apache.org") return describeFlink;
  if (group === "kafka.strimzi.io") return describeStrimzi;
  if (group.endsWith(".services.k8s.aws")) return describeAck;
  if (/^[a-z0-9]+\.aws(?:\.m)?\.upbound\.io$/.test(group)) return describeCrossplane;
  return describeOther(group);
}
