import type { Block } from "../../syntax/blocks";
import { cutJson } from "../../syntax/json-blocks";
import { cutYaml } from "../../syntax/yaml-blocks";

/** Sections of which each member is a block of its own in JSON; in YAML the cut finds them by their shape. */
const sections = ["resources", "variables", "config", "configuration"];

/** Whether the program is written in JSON. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

/** The blocks of a program: what is read, and found again to write a change. */
export const cutProgram = (text: string): readonly Block[] => (isJson(text) ? cutJson(text, sections) : cutYaml(text));
