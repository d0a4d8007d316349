import type { Block } from "../../syntax/blocks";
import { propertiesOfType, samEventProperties } from "../cloudformation/properties";
import { type Respelling, respellingOf } from "../respelling";
import { eventKinds, functionProperties } from "./properties";

const functions = { canonical: propertiesOfType["AWS::Lambda::Function"]!, own: functionProperties };

/** By the kinds of events that a function has: the framework spells a setting by the kind of event that has it. */
const byKinds = new Map<string, Respelling>();

const kindKey = /\b([a-z]+)["']?[ \t]{0,40}:/g;

/** How a function's block calls settings. Resources of the service have CloudFormation's names. */
export function respellingIn({ outline, text }: Block): Respelling | undefined {
  if (/^resources$/i.test(outline[0] ?? "") || /^["']?resources["']?[ \t]*:/m.test(text)) return undefined;
  const keys = new Set([...text.matchAll(kindKey)].map((match) => match[1]!));
  const kinds = Object.keys(eventKinds).filter((kind) => keys.has(kind));
  const known = byKinds.get(kinds.join());
  if (known !== undefined) return known;
  const events = kinds.map((kind) => ({ canonical: samEventProperties, own: eventKinds[kind]!.table }));
  const respelling = respellingOf([functions, ...events]);
  byKinds.set(kinds.join(), respelling);
  return respelling;
}
