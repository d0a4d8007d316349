import type { Block } from "../../syntax/blocks";
import { cutJson } from "../../syntax/json-blocks";
import { cutYaml } from "../../syntax/yaml-blocks";

/** Sections of which each member is a block of its own in JSON; in YAML the cut finds them by their shape. */
const sections = ["Resources", "Parameters", "Globals"];

/** Whether the template is written in JSON. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

/** The blocks of a template: what is read, and found again to write a change. */
export const cutTemplate = (text: string): readonly Block[] => (isJson(text) ? cutJson(text, sections) : cutYaml(text));
