import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import type { Edit } from "../../text/edit";
import type { Dialect } from "../dialect";
import { assembleTemplate } from "../template/assemble";
import type { Facts } from "../template/facts";
import { cutTemplate, isJson } from "./cut";
import { readBlock } from "./read";
import { writeChange } from "./write";

const namesResources = /^["']?Resources["']?[ \t]*:/m;
const namesResourcesInJson = /"Resources"\s*:\s*\{/;
const declaresType = /["']?\bType["']?[ \t]*:[ \t]*["']?(?:AWS|Alexa|Custom)::/;

/** CloudFormation templates in YAML and JSON, AWS SAM included. */
export const cloudFormationDialect: Dialect<Facts> = {
  id: "cloudformation",
  title: "AWS CloudFormation",
  kind: "template",
  recognises(path, text) {
    if (!/\.(?:ya?ml|json|template)$/i.test(path)) return false;
    if (!declaresType.test(text)) return false;
    return isJson(text) ? namesResourcesInJson.test(text) : namesResources.test(text);
  },
  cut: cutTemplate,
  read: readBlock,
  assemble: (uri, _text, parts): Model => assembleTemplate(uri, "cloudformation", parts),
  write: (text: string, model: Model, change: Change): readonly Edit[] | undefined => writeChange(text, model, change),
};
