import type { Component } from "../../../model/architecture";
import type { Change } from "../../../model/change";
import type { TraitName } from "../../../model/traits";
import { findFences } from "../../../syntax/fences";
import type { Edit } from "../../../text/edit";
import { closing, languageOf, type Masked, maskCode } from "./scan";
import { chainFrom } from "./sink";

/** Code from the name of a part to the end of its fence. */
interface Tail {
  readonly masked: Masked;
  readonly start: number;
  readonly newline: string;
}

type Writer = (tail: Tail, value: string, component: Component) => readonly Edit[] | undefined;

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Adds a call to the chain that builds a sink, in the manner of the others. */
const addCall =
  (java: string, argument: (value: string) => string): Writer =>
  ({ masked, start }, value, component) => {
    const head = component.places[0]!.span;
    const calls = chainFrom(masked.bare, head.end - head.start);
    const [before, last] = calls.slice(-2);
    if (before === undefined || last?.name !== "build") return undefined;
    const gap = masked.text.slice(before.end, last.start);
    const isPython = /\.\s*set_/.test(masked.bare.slice(0, last.start));
    const call = isPython ? java.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : java;
    return [insert(start + last.start, `.${call}(${argument(value)})${gap}`)];
  };

/** Adds a watermark as the last line of a table's columns. */
const addWatermark: Writer = ({ masked, start, newline }, column) => {
  const { bare } = masked;
  const open = bare.indexOf("(");
  const close = open < 0 ? undefined : closing(bare, open);
  if (close === undefined) return undefined;
  const last = bare.slice(0, close).trimEnd().length;
  const name = masked.text.slice(open, close).includes(`\`${column}\``) ? `\`${column}\`` : column;
  const line = `WATERMARK FOR ${name} AS ${name} - INTERVAL '5' SECOND`;
  const lineEnd = masked.text.slice(last, close).search(/\r?\n/);
  if (lineEnd < 0) return [insert(start + last, `, ${line}`)];
  const lineStart = bare.lastIndexOf("\n", last - 1) + 1;
  const indent = /^[ \t]*/.exec(bare.slice(lineStart))![0];
  return [insert(start + last, ","), insert(start + last + lineEnd, `${newline}${indent}${line}`)];
};

/** Names of the oldest record, by the name of the newest one. */
const oldest: Readonly<Record<string, string>> = {
  latest: "earliest",
  "latest-offset": "earliest-offset",
  LATEST: "TRIM_HORIZON",
};

const writers: Partial<Record<TraitName, Writer>> = {
  deliveryGuarantee: addCall("setDeliveryGuarantee", (value) => `DeliveryGuarantee.${value}`),
  transactionalIdPrefix: addCall("setTransactionalIdPrefix", (value) => `"${value}"`),
  watermarkColumn: addWatermark,
};

/** The edits that give a part of the code a trait. Undefined where there is no safe way to. */
export function writeCode(text: string, change: Change, component: Component): readonly Edit[] | undefined {
  if (change.kind !== "set" || typeof change.value === "object") return undefined;
  const present = component.traits[change.trait];
  if (change.trait === "startingPosition" && present !== undefined) {
    const value = oldest[present.text];
    return value === undefined ? undefined : [{ span: present.at, text: value }];
  }
  const writer = writers[change.trait];
  const { start } = component.places[0]!.span;
  const fence = findFences(text).find(({ content }) => content.start <= start && start < content.end);
  if (writer === undefined || present !== undefined || fence === undefined) return undefined;
  const code = text.slice(start, fence.content.end);
  const language = languageOf(fence.language, text.slice(fence.content.start, fence.content.end)) ?? "other";
  const tail = { masked: maskCode(code, language), start, newline: text.includes("\r\n") ? "\r\n" : "\n" };
  return writer(tail, String(change.value), component);
}
