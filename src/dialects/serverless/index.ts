import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import type { Edit } from "../../text/edit";
import type { Dialect } from "../dialect";
import type { Facts } from "../template/facts";
import { assembleService } from "./assemble";
import { withCrossings } from "./crossings";
import { cutService } from "./cut";
import { readService } from "./read";
import { isService } from "./recognise";
import { respellingIn } from "./respelling";
import { writeServiceChange } from "./write";

/** Services of the Serverless Framework on AWS (`serverless.yml`), also where they are split over several files. */
export const serverlessDialect: Dialect<Facts> = {
  id: "serverless",
  title: "Serverless Framework",
  kind: "template",
  recognises: (path, text) => /\.(?:ya?ml|json)$/i.test(path) && isService(text),
  cut: cutService,
  read: readService,
  assemble: (uri, text, parts): Model => withCrossings(assembleService(uri, parts), text),
  write: (text: string, model: Model, change: Change): readonly Edit[] | undefined =>
    writeServiceChange(text, model, change),
  respelling: respellingIn,
};
