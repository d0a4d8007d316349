import type { Block } from "../../syntax/blocks";
import { cutJson } from "../../syntax/json-blocks";
import { cutYaml } from "../../syntax/yaml-blocks";

/** Sections of which each member is a block of its own in JSON; in YAML the cut finds them by their shape. */
const sections = ["Resources", "Parameters", "Globals", "Outputs"];

const namesResources = /^["']?Resources["']?[ \t]*:/m;
const namesResourcesInJson = /"Resources"\s*:\s*\{/;
const declaresType = /["']?\bType["']?[ \t]*:[ \t]*["']?(?:AWS|Alexa|Custom)::/;
const typeLine = /^( +)["']?Type["']?[ \t]*:[ \t]*["']?AWS::\w+::/gm;
const bareKey = /^["']?[A-Za-z0-9]+["']?[ \t]*:[ \t]*(?:#.*)?$/;

/** Whether the template is written in JSON. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

/** Whether the text declares resources of CloudFormation at all. */
export const declaresResources = (text: string): boolean => declaresType.test(text);

/** Whether the text has a section of resources, or is one. */
export const isTemplate = (text: string): boolean =>
  declaresType.test(text) &&
  (isJson(text) ? namesResourcesInJson.test(text) : namesResources.test(text) || isResourceMap(text));

/** Lines with a type that are looked at before a text is taken for something else. */
const mostLooks = 3;

/** Whether the text is the inside of a `Resources` section, kept in a file of its own to be put into a template. */
function isResourceMap(text: string): boolean {
  let looks = 0;
  for (const match of text.matchAll(typeLine)) {
    if (++looks > mostLooks) return false;
    const above = text.slice(0, match.index).split("\n").slice(0, -1);
    const indent = match[1]!.length;
    const parent = above.findLast((line) => /^ *[^\s#]/.test(line) && line.search(/\S/) < indent);
    if (parent !== undefined && bareKey.test(parent.trimEnd())) return true;
  }
  return false;
}

/** Whether the text, a template, is put into another one, which has the other sections. */
export const isInside = (text: string): boolean => !isJson(text) && !namesResources.test(text);

/** The blocks of a template: what is read, and found again to write a change. */
export function cutTemplate(text: string): readonly Block[] {
  if (isJson(text)) return cutJson(text, sections);
  if (!isInside(text)) return cutYaml(text);
  const outline = ["Resources"];
  return cutYaml(text, { levels: 1 }).map((block) => (block.outline.length > 0 ? block : { ...block, outline }));
}
