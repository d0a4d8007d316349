import type { Block } from "../../syntax/blocks";
import { cutJson } from "../../syntax/json-blocks";
import { cutMembers, cutYaml } from "../../syntax/yaml-blocks";
import { isJson } from "../cloudformation/cut";
import { isFunctionMap } from "./recognise";

const resourcesLine = /^\s*["']?Resources["']?[ \t]*:/;

/**
 * The blocks of a service: a function, a resource or a field each. The outline tells what a block holds: `functions`,
 * `Resources` (those within `resources` as well), else the key above it.
 */
export function cutService(text: string): readonly Block[] {
  if (isJson(text)) return cutJson(text, ["functions", "provider", "custom"]);
  if (isFunctionMap(text)) {
    const outline = ["functions"];
    return cutYaml(text, { levels: 1 }).map((block) => (block.outline.length > 0 ? block : { ...block, outline }));
  }
  return cutYaml(text).flatMap((block) =>
    block.outline[0] === "resources" && resourcesLine.test(block.text) ? cutMembers(block, ["Resources"]) : [block],
  );
}
