import { serviceById } from "../../catalogue/index";
import { type Component, emptyModel, type Flow, type Model } from "../../model/architecture";
import type { Traits } from "../../model/traits";
import { shift } from "../../text/span";
import type { ReadBlock } from "../dialect";
import type { Part } from "./images";
import type { Facts, ServiceFacts } from "./read";

/** What the parts are called in the catalogue. ksqlDB runs its queries as Kafka Streams applications. */
const services: Readonly<Record<Part, string>> = {
  broker: "kafka",
  flink: "flink",
  connect: "kafka-connect",
  ksqldb: "kafka-streams",
};

interface Placed extends ServiceFacts {
  readonly base: number;
}

/** Puts the containers of a file together: those of one cluster are one component. */
export function assembleCompose(uri: string, parts: readonly ReadBlock<Facts>[]): Model {
  const clusters = new Map<string, Placed[]>();
  for (const { block, facts } of parts) {
    for (const service of facts) {
      const key = `${service.part} ${service.cluster ?? service.name}`;
      const placed = { ...service, base: block.start };
      const members = clusters.get(key);
      if (members === undefined) clusters.set(key, [placed]);
      else if (service.leads) members.unshift(placed);
      else members.push(placed);
    }
  }
  const groups = [...clusters.values()];
  const components = groups.map((members) => componentOf(uri, members));
  const brokerOf = (addresses: string): Component | undefined => {
    const hosts = new Set(addresses.split(",").map((address) => address.replace(/^[A-Z_]+:\/\//, "").split(":")[0]));
    const index = groups.findIndex(
      (members) =>
        members[0]!.part === "broker" && members.some(({ hosts: own }) => own.some((host) => hosts.has(host))),
    );
    return index < 0 ? undefined : components[index];
  };
  const flows = groups.flatMap(([first], index): readonly Flow[] => {
    const broker = first?.brokers === undefined || first.part === "broker" ? undefined : brokerOf(first.brokers);
    const own = components[index]!;
    // A connector that does not say whether it fills Kafka or empties it makes no flow.
    if (broker === undefined || first === undefined || (first.part === "connect" && !first.captures)) return [];
    const [from, to] = first.captures ? [own, broker] : [broker, own];
    return [
      {
        id: `${own.id}/brokers`,
        name: own.name,
        kind: "configured",
        from: { component: from.id, service: from.service },
        to: { component: to.id, service: to.service },
        complete: false,
        traits: {},
        place: own.places[0]!,
        polarity: "asserted",
        certainty: "assumed",
      },
    ];
  });
  return { ...emptyModel(uri, "template", "compose"), components, flows };
}

function componentOf(uri: string, members: readonly Placed[]): Component {
  const [first, ...others] = members;
  const service = services[first!.part];
  return {
    id: `${uri}#${first!.name}`,
    name: first!.name,
    service,
    role: serviceById(service)?.role ?? "support",
    origin: "declared",
    isLocal: true,
    complete: false,
    traits: traitsOf(members),
    aliases: [...new Set(members.flatMap(({ name, hosts }) => [name, ...hosts]))].filter(
      (name) => name !== first!.name,
    ),
    places: [first!, ...others].map(({ at, base }) => ({ uri, span: shift(at, base) })),
    certainty: "assumed",
  };
}

/** The first member that says something counts. All of it is the best guess only: what is deployed may be set otherwise. */
function traitsOf(members: readonly Placed[]): Traits {
  const traits: Record<string, unknown> = {};
  const [first] = members;
  if (first?.part === "broker" && members.length > 1) {
    const at = shift(first.at, first.base);
    traits.brokers = { value: members.length, at, text: String(members.length), certainty: "assumed" };
  }
  for (const { traits: own, base } of members) {
    for (const { trait, value, text, at } of own) {
      traits[trait] ??= { value, at: shift(at, base), text, certainty: "assumed" };
    }
  }
  return traits as Traits;
}
