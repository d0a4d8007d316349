import type { DraftTrait } from "../template/facts";
import { told } from "./description";
import type { ObjectFacts } from "./object-facts";
import { clusterLabel } from "./strimzi";

const wordsOf = (object: ObjectFacts, trait: DraftTrait["trait"]): string | undefined => {
  const draft = object.facts.traits.find((one) => one.trait === trait)?.draft;
  return draft?.kind === "literal" ? draft.value : undefined;
};

/** How many brokers and controllers a Kafka cluster of Strimzi has in the node pools of the same file. */
export function clusterTraits(object: ObjectFacts, objects: readonly ObjectFacts[]): readonly DraftTrait[] {
  if (object.facts.type !== "kafka.strimzi.io/Kafka") return [];
  const pools = objects.filter(
    (other) =>
      other.facts.type === "kafka.strimzi.io/KafkaNodePool" &&
      other.namespace === object.namespace &&
      other.labels.get(clusterLabel) === object.facts.name,
  );
  if (pools.length === 0) return [];
  const count = (role: string): number =>
    pools
      .filter((pool) => wordsOf(pool, "nodeRoles")?.split(" ").includes(role))
      .reduce((sum, pool) => sum + Number(wordsOf(pool, "brokers") ?? Number.NaN), 0);
  return [
    told("brokers", String(count("broker")), object.facts.at, "number"),
    told("controllers", String(count("controller")), object.facts.at, "number"),
  ];
}
