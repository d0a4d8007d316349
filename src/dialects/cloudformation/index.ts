import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import type { Edit } from "../../text/edit";
import type { Dialect } from "../dialect";
import { assembleTemplate } from "../template/assemble";
import type { Facts } from "../template/facts";
import { cutTemplate, isInside, isTemplate } from "./cut";
import { readBlock } from "./read";
import { writeChange } from "./write";

/** CloudFormation templates in YAML and JSON, AWS SAM included. */
export const cloudFormationDialect: Dialect<Facts> = {
  id: "cloudformation",
  title: "AWS CloudFormation",
  kind: "template",
  recognises: (path, text) => /\.(?:ya?ml|json|template)$/i.test(path) && isTemplate(text),
  cut: cutTemplate,
  read: readBlock,
  assemble(uri, text, parts): Model {
    const model = assembleTemplate(uri, "cloudformation", parts);
    return isInside(text) ? { ...model, partial: true } : model;
  },
  write: (text: string, model: Model, change: Change): readonly Edit[] | undefined => writeChange(text, model, change),
};
