import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import type { Edit } from "../../text/edit";
import type { Dialect } from "../dialect";
import { assembleManifest } from "./assemble";
import { cutDocuments, isOperatorValues, namesFamily } from "./documents";
import type { ObjectFacts } from "./object-facts";
import { readBlock } from "./read";
import { respellingIn } from "./respelling";
import { writeChange } from "./write";

/** Manifests of Kubernetes operators: Flink, Strimzi, AWS Controllers for Kubernetes, Crossplane. */
export const kubernetesDialect: Dialect<readonly ObjectFacts[]> = {
  id: "kubernetes",
  title: "Kubernetes manifest",
  kind: "template",
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && (namesFamily(text) || isOperatorValues(text)),
  cut: cutDocuments,
  read: readBlock,
  assemble: (uri, _text, parts): Model => assembleManifest(uri, parts),
  write: (text: string, model: Model, change: Change): readonly Edit[] | undefined => writeChange(text, model, change),
  respelling: respellingIn,
};
