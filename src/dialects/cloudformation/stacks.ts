import { once } from "../../model/once";
import type { Block } from "../../syntax/blocks";
import { childOf, type YamlNode } from "../../syntax/yaml";
import { givenTo, nestedFile, nestedTypes } from "../template/crossings";
import { type Draft, draftAt } from "../template/draft";
import type { Facts, OutputFacts } from "../template/facts";
import { cloudFormationValues } from "./functions";

/** The file that a nested stack is made of, and what its parameters are given. */
export function nestedLinks(type: string, resource: YamlNode | undefined): Readonly<Record<string, Draft>> {
  if (!nestedTypes.has(type)) return {};
  const properties = childOf(resource, "Properties");
  const at = (key: string): Draft | undefined => draftAt(cloudFormationValues, properties, [key]);
  // The CDK uploads the file and keeps its path beside.
  const asset = draftAt(cloudFormationValues, childOf(resource, "Metadata"), ["aws:asset:path"]);
  const file = asset ?? at("TemplateURL") ?? at("Location");
  const links: Record<string, Draft> = file === undefined ? {} : { [nestedFile]: file };
  const parameters = childOf(properties, "Parameters");
  for (const { key, value } of parameters?.kind === "mapping" ? parameters.entries : []) {
    const draft = value === undefined ? undefined : cloudFormationValues.draft(value);
    if (draft !== undefined) links[givenTo + key.value] = draft;
  }
  return links;
}

const words = /[A-Za-z0-9]+/g;

/** An output of a template, read by `parse` when it matters. */
export const outputFacts = (name: string, text: string, parse: () => YamlNode | undefined): OutputFacts => ({
  kind: "output",
  name,
  words: new Set(text.match(words)),
  whole: once(() => {
    const node = parse();
    return {
      value: draftAt(cloudFormationValues, node, ["Value"]),
      exported: draftAt(cloudFormationValues, node, ["Export", "Name"]),
    };
  }),
});

/** The outputs in a section that is read as a whole. */
export const allOutputs = (outputs: YamlNode | undefined, block: Block): readonly Facts[] =>
  outputs?.kind !== "mapping"
    ? []
    : outputs.entries.map(({ key, value }) => {
        const end = value?.span.end ?? key.span.end;
        return outputFacts(key.value, block.text.slice(key.span.start, end), () => value);
      });
