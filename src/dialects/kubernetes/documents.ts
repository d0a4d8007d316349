import type { Block } from "../../syntax/blocks";
import { familyOf } from "./families";

/** Whether the text is JSON. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*\{/.test(text);

const apiVersionLine = /(?:^|[\s{,"'-])apiVersion["']?[ \t]{0,8}:[ \t]{0,8}["']?([\w.-]{1,100})\//g;

/** Groups of the interfaces that the text names, at whatever depth. */
export const groupsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(apiVersionLine)].map((match) => match[1]!));

/** Whether an object in the text, at whatever depth, is of an interface that is read here. A scan without parsing. */
export function namesFamily(text: string): boolean {
  for (const match of text.matchAll(apiVersionLine)) if (familyOf(match[1]!) !== undefined) return true;
  return false;
}

/** Values for the Helm chart of the Flink operator that set what holds for every deployment. */
export const isOperatorValues = (text: string): boolean =>
  /^defaultConfiguration:/m.test(text) && /^[ \t]+(?:flink-conf|config)\.yaml:/m.test(text);

/** Cuts at the lines that begin a document. Each document is one block: nothing in it points at another one. */
export function cutDocuments(text: string): readonly Block[] {
  if (isJson(text)) return [{ text, start: 0, outline: [] }];
  const starts = [0];
  for (let at = text.indexOf("\n---"); at >= 0; at = text.indexOf("\n---", at + 1)) {
    const next = text[at + 4];
    if (next === undefined || /\s/.test(next)) starts.push(at + 1);
  }
  return starts.map((start, index) => ({
    text: text.slice(start, starts[index + 1] ?? text.length),
    start,
    outline: [],
  }));
}

/** What the first lines of a document say without parsing it. */
export interface Heading {
  readonly group: string;
  readonly kind: string;
}

const groupLine = /^["']?apiVersion["']?[ \t]*:[ \t]*["']?([\w.-]+)\//m;
const kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/m;

/** Group and kind of the document's object, told by lines that are not indented. */
export function headingOf(text: string): Heading | undefined {
  const kind = kindLine.exec(text)?.[1];
  return kind === undefined ? undefined : { group: groupLine.exec(text)?.[1] ?? "", kind };
}

/** Lines that a template engine takes away, repeats or fills with further keys: what stands between them may not be there. */
const isControlled =
  /\{\{-?\s{0,20}(?:if|else|end|range|with|define|block|template)\b|\{%|^[ \t]{0,80}\{\{[^\n]{0,400}\}\}[ \t]{0,80}$/m;

/** Whether a template engine decides over lines of the text, so that nothing in it can be taken at its word. */
export const isTemplated = (text: string): boolean =>
  (text.includes("{{") || text.includes("{%")) && isControlled.test(text);

/** The text with the gaps of a template engine as plain words of the same length, so that the rest can be parsed. */
export const fillGaps = (text: string): string =>
  text.includes("{{")
    ? text.replace(/\{\{[^\n]{0,400}?\}\}/g, (words) => `$(${words.slice(2, -2).replace(/[^A-Za-z0-9.]/g, "_")}_)`)
    : text;
