import type { Component, Flow } from "../../model/architecture";
import { judge } from "../../model/claim";
import type { Architecture } from "../../model/join";
import { serviceOf } from "./streaming";

/** A way that results take, up to the first part that may get or give them twice. */
export interface WeakestLink {
  readonly weakest: Component;
  /** The hops that lead to it. */
  readonly flows: readonly Flow[];
  /** The way in words, with the guarantee of each part. */
  readonly words: string;
}

/** Longest way that is followed: a longer one is a circle. */
const mostHops = 8;

type Guarantee = "at least once" | "exactly-once" | "unknown";

/** What a part does to the promise that is made before it. */
function guaranteeOf(component: Component): Guarantee {
  const service = serviceOf(component);
  // A FIFO queue drops repeats itself, for five minutes.
  if (component.service === "sqs" && judge(component.traits.fifo, (value) => value !== true) !== "always")
    return "unknown";
  if (service?.processing?.guarantee === "at-least-once" || service?.sink === "at-least-once") return "at least once";
  return service?.processing?.guarantee ?? (service?.sink === "exactly-once" ? "exactly-once" : "unknown");
}

const told = (component: Component): string => `${component.name} (${guaranteeOf(component)})`;

/** Flows that take results on; logs are none. */
const onward = (architecture: Architecture, part: Component): readonly Flow[] =>
  architecture.flowsFrom(part.id).filter(({ to }) => architecture.component(to.component)?.role !== "support");

/** Whether a setting names a part that may as well be read from: a table of reference data. */
const mayOnlyLookUp = (flow: Flow, { role, service }: Component): boolean =>
  flow.kind === "configured" && role !== "stream" && service !== "firehose";

/**
 * The first part behind this one that is only at least once. Undefined where there is none, where the way parts, and
 * where a hop on it is not known.
 */
export function weakestLinkBehind(architecture: Architecture, part: Component): WeakestLink | undefined {
  const flows: Flow[] = [];
  let here = part;
  const sources = architecture.flowsTo(part.id).map(({ from }) => architecture.component(from.component)?.name);
  const before = sources.length === 1 && sources[0] !== undefined ? [sources[0]] : [];
  const words = [...before, told(part)];
  while (flows.length < mostHops) {
    const [flow, ...others] = onward(architecture, here);
    const next = architecture.component(flow?.to.component);
    if (flow === undefined || next === undefined || others.length > 0 || mayOnlyLookUp(flow, next)) return undefined;
    const guarantee = guaranteeOf(next);
    if (guarantee === "unknown") return undefined;
    flows.push(flow);
    words.push(told(next));
    if (guarantee === "at least once") return { weakest: next, flows, words: words.join(" -> ") };
    here = next;
  }
  return undefined;
}
