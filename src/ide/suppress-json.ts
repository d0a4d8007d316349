import type { Edit } from "../text/edit";

/** One member of a JSON object, by its offsets. */
interface Member {
  readonly name: string;
  readonly value: number;
  readonly end: number;
}

/**
 * JSON has no comments, so CloudFormation's own place for such things is used: `"Metadata": {"Sluice": {"Disable":
 * [...]}}` of the resource that holds `offset`. Undefined where there is no such resource, or the text around it is
 * broken.
 */
export function disableInMetadata(text: string, offset: number, rule: string): Edit | undefined {
  const root = text.search(/\S/);
  const resources = member(text, root, "Resources");
  if (resources === undefined) return undefined;
  const resource = members(text, resources.value).find(({ value, end }) => value <= offset && offset < end);
  const own =
    resource ??
    members(text, resources.value).find(({ name, value }) => offset >= value - name.length - 8 && offset < value);
  if (own === undefined || text[own.value] !== "{") return undefined;
  const added = (at: number, words: string): Edit => ({ span: { start: at, end: at }, text: words });
  const metadata = member(text, own.value, "Metadata");
  if (metadata === undefined) {
    const words = `"Metadata": {"Sluice": {"Disable": [${JSON.stringify(rule)}]}}`;
    return added(own.value + 1, first(text, own.value, words));
  }
  const sluice = member(text, metadata.value, "Sluice");
  if (sluice === undefined) {
    return added(metadata.value + 1, first(text, metadata.value, `"Sluice": {"Disable": [${JSON.stringify(rule)}]}`));
  }
  const disable = member(text, sluice.value, "Disable");
  if (disable === undefined || text[disable.value] !== "[") return undefined;
  const isEmpty = /^\[\s*\]/.test(text.slice(disable.value, disable.end));
  return added(disable.value + 1, `${JSON.stringify(rule)}${isEmpty ? "" : ", "}`);
}

/** The words of a new first member of the object at `open`, in the object's own layout. */
function first(text: string, open: number, words: string): string {
  const blank = /^\s*/.exec(text.slice(open + 1, open + 400))![0];
  if (text[open + 1 + blank.length] === "}") return words;
  return blank.includes("\n") ? `${blank}${words},` : `${words}, `;
}

const member = (text: string, object: number, name: string): Member | undefined =>
  members(text, object).find((one) => one.name === name);

/** The members of the object that opens at `open`; what stands behind a fault is left out. */
function members(text: string, open: number): readonly Member[] {
  if (text[open] !== "{") return [];
  const found: Member[] = [];
  let at = open + 1;
  for (;;) {
    at = behindBlank(text, at);
    if (text[at] === ",") at = behindBlank(text, at + 1);
    if (text[at] !== '"') return found;
    const nameEnd = behindString(text, at);
    const name = text.slice(at + 1, nameEnd - 1);
    at = behindBlank(text, nameEnd);
    if (text[at] !== ":") return found;
    const value = behindBlank(text, at + 1);
    const end = behindValue(text, value);
    if (end <= value) return found;
    found.push({ name, value, end });
    at = end;
  }
}

function behindBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text[at]!)) at++;
  return at;
}

function behindString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function behindValue(text: string, from: number): number {
  let at = from;
  let depth = 0;
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '"') {
      at = behindString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (sign === "," && depth === 0) return at;
    at++;
  }
  return at;
}
