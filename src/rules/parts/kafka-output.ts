import type { Requirement } from "../../model/architecture";
import { asserted, componentsOf, flowsIn, inSameStatement, processorsOf, stands } from "../../model/ask";
import type { Architecture } from "../../model/join";
import { isFlink } from "./streaming";

const isKafka = (service: string | undefined): boolean => service === "kafka" || service === "msk";

/** Whether one part of a document is the other, or holds it. */
export const isNear = (a: string, b: string): boolean =>
  a === b || a === "" || b === "" || a.startsWith(`${b} / `) || b.startsWith(`${a} / `);

/** Whether nothing but Flink is known to do the work of a need. */
export const mayBeFlink = (architecture: Architecture, requirement: Requirement): boolean =>
  processorsOf(architecture, requirement).every(({ component }) => isFlink(component.service));

/** "To the topic `warnings` with transactions (exactly once)", in a note that has a Kafka. */
const isTransactional = (architecture: Architecture, requirement: Requirement): boolean =>
  stands(architecture, requirement, ["transactional-output"], inSameStatement) &&
  componentsOf(architecture, requirement.place.uri).some(({ service }) => isKafka(service));

/** Demands for exactly-once results in Kafka, made of Flink or of an engine that is not named. */
export const exactlyOnceToKafka = (architecture: Architecture): readonly Requirement[] =>
  asserted(architecture, ["exactly-once"]).filter(
    (requirement) =>
      mayBeFlink(architecture, requirement) &&
      (stands(architecture, requirement, ["kafka-output"], inSameStatement) ||
        isTransactional(architecture, requirement) ||
        flowsIn(architecture, requirement.place.uri).some(
          (flow) =>
            isKafka(flow.to.service) && isFlink(flow.from.service) && isNear(flow.passage ?? "", requirement.passage),
        )),
  );
