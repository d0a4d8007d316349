import type { Model } from "../../model/architecture";
import type { Change } from "../../model/change";
import { cutYaml } from "../../syntax/yaml-blocks";
import type { Edit } from "../../text/edit";
import type { Dialect } from "../dialect";
import { assembleCompose } from "./assemble";
import { type Facts, readBlock } from "./read";

/** Keys of other tools' files that have services, too. */
const others = /^(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|stages|jobs|provider)[ \t]*:/m;

/** Docker Compose files. They are nearly always set-ups for development: nothing they set is taken for what is deployed. */
export const composeDialect: Dialect<Facts> = {
  id: "compose",
  title: "Docker Compose",
  kind: "template",
  recognises: (path, text) =>
    /\.ya?ml$/i.test(path) &&
    /^services[ \t]*:/m.test(text) &&
    /^[ \t]+(?:image|build)[ \t]*:/m.test(text) &&
    !others.test(text),
  cut: cutYaml,
  read: readBlock,
  assemble: (uri, _text, parts): Model => assembleCompose(uri, parts),
  write: (_text: string, model: Model, change: Change): readonly Edit[] | undefined => {
    if (change.kind === "reword") return [{ span: change.place.span, text: change.text }];
    if (change.kind !== "set" || typeof change.value === "object") return undefined;
    // Only what stands there is put in other words.
    const claim = model.components.find(({ id }) => id === change.target)?.traits[change.trait];
    return claim === undefined ? undefined : [{ span: claim.at, text: String(change.value) }];
  },
};
