import type { Dialect, ReadBlock } from "../dialects/dialect";
import type { Component, Flow, Model } from "../model/architecture";
import type { Change } from "../model/change";
import type { Traits } from "../model/traits";
import type { Block } from "../syntax/blocks";
import { findFences } from "../syntax/fences";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import { type Excerpt, excerptOf } from "./excerpt";

/** Languages of fenced blocks that may hold a template, with the file extension that goes with them. */
const fenceExtensions: Readonly<Record<string, string>> = {
  "": "yaml",
  yaml: "yaml",
  yml: "yaml",
  cloudformation: "yaml",
  cfn: "yaml",
  sam: "yaml",
  serverless: "yaml",
  pulumi: "yaml",
  kubernetes: "yaml",
  k8s: "yaml",
  compose: "yaml",
  json: "json",
  json5: "json",
  jsonc: "json",
};

/** Reads blocks in a dialect, or remembers what they say. */
export type ReadBlocks = (dialect: Dialect, blocks: readonly Block[]) => readonly ReadBlock<unknown>[];

/** A fenced block that is written in a dialect. */
interface FencedTemplate {
  readonly dialect: Dialect;
  readonly excerpt: Excerpt;
  /** What ids of its parts begin with behind the file's own: templates of one note may use the same names. */
  readonly prefix: string;
}

function fencedTemplates(text: string, dialects: readonly Dialect[]): readonly FencedTemplate[] {
  return findFences(text).flatMap(({ language, content }, index) => {
    const extension = fenceExtensions[language];
    if (extension === undefined) return [];
    const excerpt = excerptOf(text, content);
    const path = `fence.${extension}`;
    const dialect = dialects.find((one) => one.kind === "template" && one.recognises(path, excerpt.text));
    return dialect === undefined ? [] : [{ dialect, excerpt, prefix: `fence${index + 1}.` }];
  });
}

/** A note's model with what templates in its fenced blocks declare. They are excerpts: what is missing there says nothing. */
export function withTemplatesInFences(
  model: Model,
  text: string,
  dialects: readonly Dialect[],
  readBlocks: ReadBlocks,
): Model {
  const templates = fencedTemplates(text, dialects);
  if (templates.length === 0) return model;
  const inner = templates.map((template) => {
    const { dialect, excerpt } = template;
    const own = dialect.assemble(model.uri, excerpt.text, readBlocks(dialect, dialect.cut(excerpt.text)));
    return placed(own, template);
  });
  return {
    ...model,
    components: [...model.components, ...inner.flatMap((one) => one.components)],
    flows: [...model.flows, ...inner.flatMap((one) => one.flows)],
    directives: [...model.directives, ...inner.flatMap((one) => one.directives)],
  };
}

/** What an excerpt says, at its places in the note. */
function placed(inner: Model, { excerpt, prefix }: FencedTemplate): Pick<Model, "components" | "flows" | "directives"> {
  const start = inner.uri.length + 1;
  const rename = (id: string): string => `${id.slice(0, start)}${prefix}${id.slice(start)}`;
  const move = ({ start: from, end }: Span): Span => ({ start: excerpt.outer(from), end: excerpt.outer(end) });
  // What a tool puts in where nothing is said may well be said outside the excerpt.
  const moveTraits = (traits: Traits): Traits =>
    Object.fromEntries(
      Object.entries(traits)
        .filter(([, claim]) => claim.isDefault !== true)
        .map(([trait, claim]) => [trait, { ...claim, at: move(claim.at) }]),
    ) as Traits;
  const renameEnd = (end: Flow["from"]): Flow["from"] => ({
    ...end,
    component: end.component === undefined ? undefined : rename(end.component),
  });
  return {
    components: inner.components.map(
      (component): Component => ({
        ...component,
        id: rename(component.id),
        complete: false,
        traits: moveTraits(component.traits),
        places: component.places.map((place) => ({ ...place, span: move(place.span) })),
      }),
    ),
    flows: inner.flows.map(
      (flow): Flow => ({
        ...flow,
        id: rename(flow.id),
        from: renameEnd(flow.from),
        to: renameEnd(flow.to),
        complete: false,
        traits: moveTraits(flow.traits),
        place: { ...flow.place, span: move(flow.place.span) },
      }),
    ),
    directives: inner.directives.map((one) => ({ ...one, span: move(one.span), scope: move(one.scope) })),
  };
}

/**
 * The edits for a change to a part that a fenced template declares; `elsewhere` where the change is about something else.
 * Undefined where the dialect gives no safe way.
 */
export function writeInFence(
  uri: string,
  text: string,
  dialects: readonly Dialect[],
  change: Change,
): readonly Edit[] | undefined | "elsewhere" {
  if (!("target" in change)) return "elsewhere";
  const template = fencedTemplates(text, dialects).find(({ prefix }) => change.target.startsWith(`${uri}#${prefix}`));
  if (template === undefined) return "elsewhere";
  const { dialect, excerpt, prefix } = template;
  const parts = dialect.cut(excerpt.text).map((block) => ({ block, facts: dialect.read(block) }));
  const model = dialect.assemble(uri, excerpt.text, parts);
  const target = `${uri}#${change.target.slice(uri.length + 1 + prefix.length)}`;
  return dialect.write(excerpt.text, model, { ...change, target })?.map(excerpt.outerEdit);
}
