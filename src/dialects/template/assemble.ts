import { serviceById, serviceOfResource } from "../../catalogue/index";
import type { Component, Directive, Flow, Model } from "../../model/architecture";
import { emptyModel } from "../../model/architecture";
import { once } from "../../model/once";
import type { FlowEnd } from "../../model/outside";
import type { Traits } from "../../model/traits";
import { shift } from "../../text/span";
import type { ReadBlock } from "../dialect";
import { crossingsOf } from "./crossings";
import type { Draft } from "./draft";
import type { EventFacts, Facts, GlobalsFacts, OutputFacts, ResourceFacts, SectionFacts } from "./facts";
import { fieldAt } from "./sections";
import { configuredFlows } from "./settings";
import { flowEnd, type Names, namesConsumer, settleDefaults, settleTraits } from "./settle";

interface PlacedResource {
  readonly facts: ResourceFacts;
  /** Where the spans of the facts count from. */
  readonly base: number;
  /** The whole block, where the resource has one of its own. */
  readonly scope: { readonly start: number; readonly end: number } | undefined;
}

/** Puts together what the blocks of a template say. `dialect` is the id of the dialect that read them. */
export function assembleTemplate(uri: string, dialect: string, parts: readonly ReadBlock<Facts>[]): Model {
  const resources = new Map<string, PlacedResource>();
  const defaults = new Map<string, () => string | undefined>();
  const globals: { readonly facts: GlobalsFacts; readonly base: number }[] = [];
  const sections: SectionFacts[] = [];
  const outputs: OutputFacts[] = [];
  const take = (facts: Facts, base: number, scope: PlacedResource["scope"]): void => {
    if (facts.kind === "resource") resources.set(keyOf(facts), { facts, base, scope });
    else if (facts.kind === "parameter") defaults.set(facts.name, facts.default);
    else if (facts.kind === "globals") globals.push({ facts, base });
    else if (facts.kind === "section") sections.push(facts);
    else if (facts.kind === "output") outputs.push(facts);
    else if (facts.kind === "whole") for (const inner of facts.facts) take(inner, base, undefined);
  };
  for (const { block, facts } of parts) {
    take(facts, block.start, { start: block.start, end: block.start + block.text.length });
  }

  const names: Names = {
    parameterDefault: (name) => defaults.get(name)?.(),
    field: (path) => fieldAt(sections, path),
    resource: (name) => resources.get(name)?.facts,
    keyOfPhysicalName: once(() => physicalNames(resources.values())),
    serviceOfType: (type) => serviceOfResource(type)?.id,
    componentId: (name) => `${uri}#${name}`,
  };
  readReferred(resources, names);
  const globalTraits = once(() =>
    Object.assign({}, ...globals.map((one) => settleTraits(one.facts.traits, names, one.base))),
  );
  const hasOpenGlobals = globals.some((one) => one.facts.open === true);
  const components: Component[] = [];
  const flows: Flow[] = [];
  const directives: Directive[] = [];
  for (const { facts, base, scope } of resources.values()) {
    if (facts.isElsewhere === true) continue;
    const span = shift(facts.at, base);
    if (facts.disabled.length > 0 && scope !== undefined) {
      directives.push({ kind: "disable", rules: facts.disabled, span, scope });
    }
    const makeFlow = (more: Pick<Flow, "kind" | "from" | "to"> & Partial<Flow>): Flow => ({
      id: `${uri}#${keyOf(facts)}`,
      name: facts.name,
      complete: facts.complete,
      traits: {},
      place: { uri, span },
      polarity: "asserted",
      certainty: "stated",
      ...more,
    });
    if (facts.type === "AWS::Lambda::EventSourceMapping") {
      const traits = {
        ...settleTraits(facts.traits, names, base),
        ...throughput(facts.links.EventSourceArn, names, base),
      };
      flows.push(
        makeFlow({
          kind: "polled",
          from: mappingSource(facts, names),
          to: { ...flowEnd(facts.links.FunctionName, names), service: "lambda" },
          traits,
        }),
      );
      continue;
    }
    const service = serviceOfResource(facts.type);
    if (service === undefined) continue;
    const id = names.componentId(keyOf(facts));
    components.push({
      id,
      name: facts.name,
      service: service.id,
      role: service.role,
      origin: "declared",
      complete: facts.complete && !(facts.takesGlobals === true && hasOpenGlobals),
      traits: {
        ...(hasOpenGlobals ? {} : settleDefaults(facts.defaults, names, base)),
        ...(facts.takesGlobals === true ? globalTraits() : {}),
        ...roleTraits(facts, resources, names),
        ...settleTraits(facts.traits, names, base),
      },
      aliases: facts.aliases,
      places: [{ uri, span }],
      certainty: "stated",
    });
    const own: FlowEnd = { component: id, service: service.id };
    for (const event of facts.events) {
      flows.push(
        makeFlow({
          id: `${id}/${event.name}`,
          name: event.name,
          kind: "polled",
          from: eventSource(event, names),
          to: own,
          complete: event.complete && facts.complete,
          traits: {
            ...settleDefaults(event.defaults, names, base),
            ...settleTraits(event.traits, names, base),
            ...throughput(event.source, names, base),
          },
          place: { uri, span: shift(event.at, base) },
        }),
      );
    }
    if (facts.type === "AWS::Pipes::Pipe") {
      const traits = { ...settleTraits(facts.traits, names, base), ...throughput(facts.links.Source, names, base) };
      const from = flowEnd(facts.links.Source, names);
      flows.push(makeFlow({ id: `${id}/source`, kind: "polled", from, to: own, traits }));
    }
    for (const flow of ownFlows(facts, own, names)) flows.push(makeFlow(flow));
    for (const flow of configuredFlows(facts, own, names, base)) flows.push(makeFlow(flow));
  }
  const all = [...resources.values()].map(({ facts }) => facts);
  const crossings = crossingsOf(all, outputs, names);
  return { ...emptyModel(uri, "template", dialect), components, flows, directives, crossings };
}

/** What tells the resource from the others of its file. */
const keyOf = (facts: ResourceFacts): string => facts.key ?? facts.name;

/** Keys of resources by the name that they have when they are deployed; names that several have are left out. */
function physicalNames(resources: Iterable<PlacedResource>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { facts } of resources) {
    for (const alias of facts.aliases) {
      if (keys.has(alias)) repeated.add(alias);
      keys.set(alias, keyOf(facts));
    }
  }
  for (const alias of repeated) keys.delete(alias);
  return keys;
}

/** Reads what consumers refer to and was only noted so far: the functions that mappings invoke, their roles, the queues. */
function readReferred(resources: Map<string, PlacedResource>, names: Names): void {
  const read = (draft: Draft | undefined): ResourceFacts | undefined => {
    const component = flowEnd(draft, names).component;
    const name = component?.slice(component.indexOf("#") + 1);
    const referred = name === undefined ? undefined : resources.get(name);
    if (name === undefined || referred === undefined) return undefined;
    const whole = referred.facts.whole?.();
    if (whole === undefined) return referred.facts;
    resources.set(name, { ...referred, facts: whole });
    return whole;
  };
  for (const { facts } of [...resources.values()]) {
    if (facts.type === "AWS::Lambda::EventSourceMapping") {
      read(read(facts.links.FunctionName)?.links.Role);
      read(facts.links.EventSourceArn);
    }
    if (facts.events.length > 0) read(facts.links.Role);
    for (const event of facts.events) read(event.source);
  }
}

/** What the role of a function allows it to do. */
function roleTraits(facts: ResourceFacts, resources: ReadonlyMap<string, PlacedResource>, names: Names): Traits {
  const role = flowEnd(facts.links.Role, names).component;
  const placed = role === undefined ? undefined : resources.get(role.slice(role.indexOf("#") + 1));
  if (placed?.facts.type !== "AWS::IAM::Role") return {};
  return settleTraits(placed.facts.traits, names, placed.base);
}

/** Where an application's log goes that names its log stream itself. */
const loggingOption: FlowEnd = { component: undefined, service: "flink-logging" };

/** Flows that a resource makes by its own properties. */
function ownFlows(
  facts: ResourceFacts,
  own: FlowEnd,
  names: Names,
): readonly (Pick<Flow, "kind" | "from" | "to"> & Partial<Flow>)[] {
  if (facts.type === "AWS::KinesisFirehose::DeliveryStream") {
    const source = facts.links["KinesisStreamSourceConfiguration.KinesisStreamARN"];
    const topic = facts.links["MSKSourceConfiguration.MSKClusterARN"];
    const flows: (Pick<Flow, "kind" | "from" | "to"> & Partial<Flow>)[] = [];
    const id = own.component!;
    if (source !== undefined) {
      const from = flowEnd(source, names);
      flows.push({ id: `${id}/source`, kind: "delivered", from: { ...from, service: from.service ?? "kds" }, to: own });
    }
    if (topic !== undefined) {
      const from = flowEnd(topic, names);
      flows.push({ id: `${id}/source`, kind: "delivered", from: { ...from, service: from.service ?? "msk" }, to: own });
    }
    const destination = facts.traits.find((trait) => trait.trait === "destination")?.draft;
    if (destination?.kind === "literal" && serviceById(destination.value) !== undefined) {
      const to = flowEnd(facts.links.BucketARN, names);
      const component = destination.value === "s3" ? to.component : undefined;
      flows.push({
        id: `${id}/destination`,
        kind: "delivered",
        from: own,
        to: { component, service: destination.value },
      });
    }
    return flows;
  }
  const log = facts.links.LogStreamARN;
  if (facts.type === "AWS::KinesisAnalyticsV2::Application" && log !== undefined) {
    return [{ id: `${own.component}/logs`, kind: "delivered", from: own, to: loggingOption }];
  }
  if (facts.type === "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption") {
    const from = flowEnd(facts.links.ApplicationName, names);
    return [{ id: `${own.component}/logs`, kind: "delivered", from, to: own }];
  }
  return [];
}

/** The trait of a reader that has its own throughput. */
function throughput(source: Draft | undefined, names: Names, base: number): Traits {
  if (source === undefined || !namesConsumer(source, names)) return {};
  return { dedicatedThroughput: { value: true, at: shift(source.at, base), text: source.text, certainty: "stated" } };
}

function mappingSource(facts: ResourceFacts, names: Names): FlowEnd {
  if (facts.links.SelfManagedEventSource !== undefined) return { component: undefined, service: "kafka" };
  return flowEnd(facts.links.EventSourceArn, names);
}

function eventSource(event: EventFacts, names: Names): FlowEnd {
  const end = flowEnd(event.source, names);
  return { ...end, service: event.service ?? end.service };
}
