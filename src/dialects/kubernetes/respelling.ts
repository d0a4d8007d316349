import type { Block } from "../../syntax/blocks";
import type { Respelling } from "../respelling";
import { ackRespelling } from "./ack";
import { crossplaneRespelling } from "./crossplane";
import { groupsIn, isOperatorValues } from "./documents";
import { familyOf } from "./families";
import { flinkRespelling } from "./flink";
import { strimziRespelling } from "./strimzi";

/** How objects of a group call settings; undefined where they are none that the managed services have, too. */
function respellingOfGroup(group: string): (() => Respelling) | undefined {
  if (group === "flink.apache.org" || group === "platform.confluent.io") return flinkRespelling;
  if (group === "kafka.strimzi.io") return strimziRespelling;
  if (group.endsWith(".services.k8s.aws")) return ackRespelling;
  return group.endsWith(".upbound.io") ? crossplaneRespelling : undefined;
}

/** How the objects of a block call settings; undefined where it holds objects of several families. */
export function respellingIn({ text }: Block): Respelling | undefined {
  if (isOperatorValues(text)) return flinkRespelling();
  const groups = [...groupsIn(text)].filter((group) => familyOf(group) !== undefined);
  const [respelling, ...others] = new Set(groups.map(respellingOfGroup));
  return others.length > 0 ? undefined : respelling?.();
}
