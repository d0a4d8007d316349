import type { Model } from "../../model/architecture";
import type { Dialect } from "../dialect";
import { assembleTemplate } from "../template/assemble";
import type { Facts } from "../template/facts";
import { cutProgram, isJson } from "./cut";
import { readBlock } from "./read";
import { respellingIn } from "./spelling";
import { writeChange } from "./write";

const awsToken = /["']?\btype["']?[ \t]{0,40}:[ \t]{0,40}["']?aws(?:-native)?:[a-z0-9]+(?:\/[\w.-]+)?:[A-Z]/;

/** The runtime of a project file, as a word or as the name in a mapping. */
const runtimeLine =
  /^runtime[ \t]{0,40}:(?:[ \t]{0,40}["']?([\w-]+)|[ \t]{0,40}\{?\s{0,40}name[ \t]{0,40}:[ \t]{0,40}["']?([\w-]+))/m;

/** Pulumi programs in YAML and JSON. Project files whose program is written in another language declare nothing. */
export const pulumiDialect: Dialect<Facts> = {
  id: "pulumi",
  title: "Pulumi YAML",
  kind: "template",
  recognises(path, text) {
    if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
    if (isJson(text)) return /"resources"\s*:\s*\{/.test(text) && awsToken.test(text);
    if (!/^["']?resources["']?[ \t]*:/m.test(text)) return false;
    const runtime = runtimeLine.exec(text);
    const language = runtime?.[1] ?? runtime?.[2];
    return language === undefined ? awsToken.test(text) : language === "yaml";
  },
  cut: cutProgram,
  read: readBlock,
  assemble: (uri, _text, parts): Model => assembleTemplate(uri, "pulumi", parts),
  write: writeChange,
  respelling: respellingIn,
};
