import { serviceOfResource } from "../../catalogue/index";
import type { Crossings, Handed, NestedStack, Output } from "../../model/outside";
import type { Draft } from "./draft";
import type { OutputFacts, ResourceFacts } from "./facts";
import { flowEnd, type Names, namesConsumer } from "./settle";

/** Types that deploy another file as a part of this one. */
export const nestedTypes: ReadonlySet<string> = new Set(["AWS::CloudFormation::Stack", "AWS::Serverless::Application"]);

/** The link of a nested stack to its file, and what begins the names of those to what it is given. */
export const nestedFile = "file";
export const givenTo = "given ";

/** Types whose names and ARNs other files need to read from or write to. */
const isHandedOn = (type: string): boolean =>
  nestedTypes.has(type) || type === "AWS::Kinesis::StreamConsumer" || serviceOfResource(type) !== undefined;

/** What a template gives to other files and gets from them; undefined where there is nothing of the kind. */
export function crossingsOf(
  resources: readonly ResourceFacts[],
  outputs: readonly OutputFacts[],
  names: Names,
): Crossings | undefined {
  const handed = (draft: Draft): Handed => ({ end: flowEnd(draft, names), isDedicated: namesConsumer(draft, names) });
  const stacks = resources.flatMap((facts): readonly NestedStack[] => {
    const file = facts.links[nestedFile];
    if (!nestedTypes.has(facts.type) || file?.kind !== "literal") return [];
    const given = Object.entries(facts.links).filter(([link]) => link.startsWith(givenTo));
    return [
      {
        name: facts.name,
        file: file.value,
        given: new Map(given.map(([link, draft]) => [link.slice(givenTo.length), handed(draft)])),
      },
    ];
  });
  const known = outputs.length === 0 ? [] : resources.filter(({ type }) => isHandedOn(type)).map(({ name }) => name);
  const given = outputs.flatMap((facts): readonly Output[] => {
    if (!known.some((name) => facts.words.has(name))) return [];
    const { value, exported } = facts.whole();
    if (value === undefined) return [];
    const name =
      exported?.kind === "literal" ? exported.value : exported?.kind === "pattern" ? exported.shape : undefined;
    return [{ name: facts.name, exported: name, ...handed(value) }];
  });
  return stacks.length === 0 && given.length === 0 ? undefined : { outputs: given, stacks, includes: [] };
}
