import type { Component, Flow } from "../../model/architecture";
import { componentsOf, flowsIn, processorsIn } from "../../model/ask";
import type { Architecture } from "../../model/join";

/** Services that run any program. */
const generalComputers = new Set<string | undefined>(["ecs", "eks", "ec2"]);

/**
 * The components of a note that stand on its one way from the first to the last; empty where its flows branch, fall apart
 * or go round, or leave out a processor. What is wanted of the last part then waits for each of them.
 */
export function chainIn(architecture: Architecture, uri: string): readonly Component[] {
  const next = new Map<string, string>();
  const behind = new Set<string>();
  for (const { from, to } of flowsIn(architecture, uri)) {
    if (from.component === undefined || to.component === undefined) continue;
    if (next.get(from.component) === to.component) continue;
    if (next.has(from.component) || behind.has(to.component)) return [];
    next.set(from.component, to.component);
    behind.add(to.component);
  }
  const starts = [...next.keys()].filter((id) => !behind.has(id));
  if (starts.length !== 1) return [];
  const chain: string[] = [];
  for (let at = starts[0]; at !== undefined; at = next.get(at)) chain.push(at);
  // A part of which no arrow tells may be a way of its own.
  const isWhole = processorsIn(architecture, uri).every(({ id }) => chain.includes(id));
  if (chain.length <= next.size || !isWhole) return [];
  return chain.flatMap((id) => architecture.component(id) ?? []);
}

/** Whether a component is only told by a store: what it does waits until the record is there. */
export function isBehindStore(architecture: Architecture, component: Component): boolean {
  const inward = flowsIn(architecture, component.places[0]!.uri).filter(({ to }) => to.component === component.id);
  return (
    inward.length > 0 &&
    inward.every(({ from }) => ["sink", "store"].includes(architecture.component(from.component)?.role ?? ""))
  );
}

/**
 * Whether a component only brings records to a stream: what happens behind the stream is not its work. Where no arrow tells,
 * a general computer that the note names before its first stream is taken for what feeds it.
 */
export function isProducer(architecture: Architecture, component: Component): boolean {
  const { uri, span } = component.places[0]!;
  const isOf = ({ component: id, service }: Flow["from"]): boolean =>
    id === component.id || (id === undefined && service === component.service);
  const flows = flowsIn(architecture, uri);
  const out = flows.filter(({ from }) => isOf(from));
  const isRead = flows.some(({ to }) => isOf(to));
  const isStream = (flow: Flow): boolean => architecture.component(flow.to.component)?.role === "stream";
  if (out.length > 0 || isRead) return !isRead && out.every(isStream);
  const streams = componentsOf(architecture, uri).filter(({ role }) => role === "stream");
  const isBefore =
    streams.length > 0 && streams.every(({ places }) => places.every((place) => span.start < place.span.start));
  return isBefore && generalComputers.has(component.service);
}
