import type { Model } from "../../model/architecture";

/** A file that a variable brings in: `${file(./streams.yml)}`, `${file(streams.yml):Resources}`. */
const fileVariable = /\$\{file\(([^(){}$\n]+)\)/g;

/** The name of the service: a word behind the key, or the name below it. */
const serviceName =
  /^["']?service["']?[ \t]*:[ \t]*(?:\n[ \t]+["']?name["']?[ \t]*:[ \t]*)?["']?([A-Za-z][\w-]*)["']?[ \t]*(?:#.*)?$/m;

/**
 * The model with the files that are put into it, and with its stack's name: the framework
 * calls a stack by service and stage.
 */
export function withCrossings(model: Model, text: string): Model {
  const includes = [...new Set([...text.matchAll(fileVariable)].map((match) => match[1]!.trim()))];
  const stackName = /^[ \t]+["']?stackName["']?[ \t]*:/m.test(text) ? undefined : serviceName.exec(text)?.[1];
  if (includes.length === 0 && stackName === undefined) return model;
  const { outputs = [], stacks = [] } = model.crossings ?? {};
  return { ...model, crossings: { outputs, stacks, includes, stackName } };
}
