import type { Dialect, ReadBlock } from "../dialects/dialect";
import type { Model } from "../model/architecture";
import type { Block } from "../syntax/blocks";
import { findFences } from "../syntax/fences";

/** Languages of fenced blocks that may hold a template, with the file extension that goes with them. */
const fenceExtensions: Readonly<Record<string, string>> = {
  yaml: "yaml",
  yml: "yaml",
  cloudformation: "yaml",
  sam: "yaml",
  json: "json",
};

/** Reads blocks in a dialect, or remembers what they say. */
export type ReadBlocks = (dialect: Dialect, blocks: readonly Block[]) => readonly ReadBlock<unknown>[];

/** A note's model with what templates in its fenced blocks declare. They are excerpts: what is missing there says nothing. */
export function withTemplatesInFences(
  model: Model,
  text: string,
  dialects: readonly Dialect[],
  readBlocks: ReadBlocks,
): Model {
  const components = [...model.components];
  const flows = [...model.flows];
  for (const { language, content } of findFences(text)) {
    const extension = fenceExtensions[language];
    if (extension === undefined) continue;
    const excerpt = text.slice(content.start, content.end);
    const path = `fence.${extension}`;
    const dialect = dialects.find((one) => one.kind === "template" && one.recognises(path, excerpt));
    if (dialect === undefined) continue;
    const blocks = dialect.cut(excerpt).map((block) => ({ ...block, start: block.start + content.start }));
    const inner = dialect.assemble(model.uri, text, readBlocks(dialect, blocks));
    for (const component of inner.components) components.push({ ...component, complete: false });
    for (const flow of inner.flows) flows.push({ ...flow, complete: false });
  }
  return { ...model, components, flows };
}
