import { Workspace } from "../../src/analysis/workspace";
import type { Change } from "../../src/model/change";
import { applyEdits } from "../../src/text/edit";
import { Source } from "../../src/text/source";

/** A workspace with this one file. */
export function opened(name: string, text: string): Workspace {
  const workspace = new Workspace();
  workspace.open(new Source(name, 1, text));
  return workspace;
}

const traitsText = (traits: object): string =>
  Object.entries(traits)
    .map(([trait, claim]) => ` ${trait}=${JSON.stringify((claim as { value?: unknown }).value) ?? "?"}`)
    .join("");

/** What a file was understood to say, a line for each component and flow. */
export function understood(name: string, text: string): readonly string[] {
  const model = opened(name, text).model(name);
  return [
    ...(model?.components ?? []).map((one) => `${one.name}: ${one.service}${traitsText(one.traits)}`),
    ...(model?.flows ?? []).map(
      (one) =>
        `${one.name}: ${one.from.component ?? one.from.service} -> ${one.to.component ?? one.to.service}${traitsText(one.traits)}`,
    ),
  ].map((line) => line.replaceAll(`${name}#`, "#"));
}

/** The text after a change; undefined where it cannot be written. */
export function changed(name: string, text: string, change: Change): string | undefined {
  const edits = opened(name, text).edits([change])?.get(name);
  return edits === undefined ? undefined : applyEdits(text, edits);
}
