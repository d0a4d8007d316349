import type { Component, Flow, Model } from "./architecture";
import type { Certainty } from "./claim";
import { once } from "./once";
import type { FlowEnd, Handed, Output } from "./outside";

/** What a way through files leads to. */
interface Found {
  readonly component: string;
  readonly service: string | undefined;
  readonly isDedicated: boolean;
  readonly certainty: Certainty;
}

/** Files on the longest way that is followed: they may point at each other. */
const longestWay = 5;

/** What is left of a name without its gaps must tell something. */
const tells = (name: string): boolean => /[A-Za-z]{3}/.test(name.replaceAll("${}", ""));

/**
 * All flows of the models. Ends that another of the files declares are followed there: through exports, nested stacks,
 * files that are put together, and names. Where several things could be meant, the end stays open.
 */
export function flowsAcross(models: readonly Model[]): readonly Flow[] {
  const ways = new Ways(models);
  return models.flatMap((model) =>
    model.flows.some(({ from, to }) => isOpen(from) || isOpen(to))
      ? model.flows.map((flow) => follow(ways, model, flow))
      : model.flows,
  );
}

const isOpen = ({ component, outside }: FlowEnd): boolean => component === undefined && outside !== undefined;

function follow(ways: Ways, model: Model, flow: Flow): Flow {
  const from = ways.end(model, flow.from);
  const to = ways.end(model, flow.to);
  if (from === undefined && to === undefined) return flow;
  const isGuess = from?.certainty === "implied" || to?.certainty === "implied";
  const { place } = flow;
  return {
    ...flow,
    from: from === undefined ? flow.from : { component: from.component, service: from.service },
    to: to === undefined ? flow.to : { component: to.component, service: to.service },
    certainty: isGuess && flow.certainty === "stated" ? "implied" : flow.certainty,
    traits:
      from?.isDedicated === true
        ? {
            ...flow.traits,
            dedicatedThroughput: { value: true, at: place.span, text: flow.name, certainty: from.certainty },
          }
        : flow.traits,
  };
}

/** The ways from file to file. */
class Ways {
  readonly #models: readonly Model[];
  readonly #byUri = once(() => new Map(this.#models.map((model) => [model.uri, model])));
  readonly #exports = once(() => {
    const found = new Map<string, { readonly model: Model; readonly output: Output }[]>();
    for (const model of this.#models) {
      for (const output of model.crossings?.outputs ?? []) {
        if (output.exported !== undefined) push(found, output.exported, { model, output });
      }
    }
    return found;
  });
  /** What the files that deploy a file as a part of them give to it. */
  readonly #parents = once(() => {
    const found = new Map<string, { readonly model: Model; readonly given: ReadonlyMap<string, Handed> }[]>();
    for (const model of this.#models) {
      for (const { file, given } of model.crossings?.stacks ?? [])
        push(found, pathFrom(model.uri, file), { model, given });
    }
    return found;
  });
  /** Files by the one that they are put into, and by themselves. */
  readonly #wholes = once(() => {
    const found = new Map<string, Model[][]>();
    for (const model of this.#models) {
      const paths = new Set((model.crossings?.includes ?? []).map((file) => pathFrom(model.uri, file)));
      const parts = this.#models.filter(({ uri }) => paths.has(uri));
      for (const part of parts.length === 0 ? [] : [model, ...parts]) push(found, part.uri, [model, ...parts]);
    }
    return found;
  });
  /** Components by the names that they have once deployed. */
  readonly #deployed = once(() => {
    const found = new Map<string, Component[]>();
    for (const model of this.#models) {
      if (model.kind !== "template") continue;
      for (const component of model.components) {
        if (component.isLocal === true) continue;
        for (const alias of component.aliases) push(found, alias, component);
      }
    }
    return found;
  });

  constructor(models: readonly Model[]) {
    this.#models = models;
  }

  /** Where an open end of a flow leads; undefined where it is not open, or where nobody can tell. */
  end(model: Model, end: FlowEnd): Found | undefined {
    if (!isOpen(end)) return undefined;
    const found = this.#follow(model, { end, isDedicated: false }, 0);
    const isOther = end.service !== undefined && found?.service !== undefined && end.service !== found.service;
    return isOther || found === undefined ? undefined : { ...found, service: found.service ?? end.service };
  }

  #follow(model: Model, { end, isDedicated }: Handed, steps: number): Found | undefined {
    const { component, service, outside } = end;
    if (component !== undefined) return { component, service, isDedicated, certainty: "stated" };
    if (outside === undefined || steps === longestWay) return undefined;
    const found = this.#step(model, outside, steps + 1);
    return found === undefined || !isDedicated ? found : { ...found, isDedicated };
  }

  #step(model: Model, outside: NonNullable<FlowEnd["outside"]>, steps: number): Found | undefined {
    switch (outside.kind) {
      case "export": {
        const one = only(tells(outside.name) ? this.#exports().get(outside.name) : undefined);
        const found = one && this.#follow(one.model, one.output, steps);
        return outside.name.includes("${}") ? implied(found) : found;
      }
      case "stack": {
        const named = this.#models.filter(({ crossings }) => isStage(outside.stack, crossings?.stackName));
        return implied(this.#output(only(named), outside.name, steps));
      }
      case "output": {
        const stack = model.crossings?.stacks.find(({ name }) => name === outside.stack);
        const nested = stack && this.#byUri().get(pathFrom(model.uri, stack.file));
        return this.#output(nested, outside.name, steps);
      }
      case "name": {
        const parents = outside.attribute === "" ? (this.#parents().get(model.uri) ?? []) : [];
        const given = parents.map((parent) => {
          const handed = parent.given.get(outside.name);
          return handed && this.#follow(parent.model, handed, steps);
        });
        const [first] = given;
        // A file that is deployed several times reads what it is given each time.
        if (first !== undefined && given.every((one) => one?.component === first.component)) return first;
        return parents.length > 0 ? undefined : this.#inWhole(model, outside.name);
      }
      case "deployed":
        return this.#named((this.#deployed().get(outside.name) ?? []).filter(isOf(outside.service)), "implied");
      case "object": {
        const folder = folderOf(model.uri);
        const beside = this.#models.filter(({ uri, dialect }) => folderOf(uri) === folder && dialect === model.dialect);
        const named = beside.flatMap(({ components }) => components.filter(({ name }) => name === outside.name));
        return this.#named(
          named.filter((one) => outside.services.some((service) => isOf(service)(one))),
          "implied",
        );
      }
    }
  }

  #output(model: Model | undefined, name: string, steps: number): Found | undefined {
    const output = model?.crossings?.outputs.find((one) => one.name === name);
    return model === undefined || output === undefined ? undefined : this.#follow(model, output, steps);
  }

  #inWhole(model: Model, name: string): Found | undefined {
    const whole = only(this.#wholes().get(model.uri)) ?? [];
    return this.#named(
      whole.flatMap(({ components }) => components.filter((one) => one.name === name)),
      "stated",
    );
  }

  #named(found: readonly Component[], certainty: Certainty): Found | undefined {
    const one = only(found);
    if (one === undefined) return undefined;
    // What flows out of a table is its stream.
    const service = one.service === "dynamodb" ? "dynamodb-streams" : one.service;
    return { component: one.id, service, isDedicated: false, certainty };
  }
}

const implied = (found: Found | undefined): Found | undefined => found && { ...found, certainty: "implied" };

/** A table's changes are read from the table. */
const isOf =
  (service: string) =>
  (component: Component): boolean =>
    component.service === (service === "dynamodb-streams" ? "dynamodb" : service);

const only = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Whether a stack's name is the service's with its stage: `orders-dev`, `orders-${}`. */
const isStage = (stack: string, service: string | undefined): boolean =>
  service !== undefined &&
  stack.startsWith(`${service}-`) &&
  /^(?:\$\{\}|[A-Za-z0-9]{1,30})$/.test(stack.slice(service.length + 1));

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/") + 1);

/** The uri of a file by its path from the folder of another one; empty where the path leads somewhere else altogether. */
function pathFrom(uri: string, file: string): string {
  if (/^(?:[A-Za-z][\w+.-]*:|\/)/.test(file) || file.includes("${")) return "";
  const parts = folderOf(uri).split("/").slice(0, -1);
  for (const part of encodeURI(file).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
