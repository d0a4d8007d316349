import { cutJson } from "../../syntax/json-blocks";
import { declaresResources, isJson } from "../cloudformation/cut";

/** Top-level keys that tell what kind of file it is. */
const topKey = /["']?(service|functions|resources|provider|apiVersion|kind|Resources)["']?[ \t]{0,9}:(?=\s|$)/y;
const nestedResources = /^[ ]+(?:- +)?["']?Resources["']?[ \t]*:/m;
const handler = /^[ \t]+["']?handler["']?[ \t]*:/m;

/** A function's event that reads a stream or a queue, with the key that says which. */
export const polledEvent = /\b(stream|kafka|msk|sqs|activemq|rabbitmq)["']?[ \t]*:/;

/** The name of the cloud in a `provider` section: a word, or a mapping with a name. */
function providerName(text: string): string | undefined {
  const match = /^["']?provider["']?[ \t]*:(.*)$/m.exec(text);
  if (match === null) return undefined;
  const rest = match[1]!.replace(/(?:^|\s)#.{0,2000}$/, "").trim();
  if (rest.startsWith("{")) return /\bname["']?\s*:\s*["']?([\w-]+)/.exec(rest)?.[1];
  if (rest !== "") return rest.replace(/^["']|["']$/g, "");
  const section = text.slice(match.index + match[0].length);
  const end = section.search(/\n["']?[^\s#"'-]/);
  const body = end < 0 ? section : section.slice(0, end);
  const indent = /\n([ \t]+)[^\s#]/.exec(body)?.[1] ?? "";
  const name = body.split("\n").find((line) => /^["']?name["']?[ \t]*:/.test(line.slice(indent.length)));
  return name === undefined || !name.startsWith(indent)
    ? undefined
    : name
        .slice(name.indexOf(":") + 1)
        .replace(/\s#.{0,2000}$/, "")
        .trim()
        .replace(/^["']|["']$/g, "");
}

const isOtherCloud = (name: string | undefined): boolean =>
  name !== undefined && name !== "" && name.toLowerCase() !== "aws" && !name.includes("$");

function isServiceInJson(text: string): boolean {
  if (!/"(?:functions|resources)"\s*:/.test(text) || !/"provider"\s*:/.test(text)) return false;
  const members = cutJson(text, []);
  const member = (key: string): string | undefined =>
    members.find((block) => block.outline.length === 0 && block.text.startsWith(`"${key}"`))?.text;
  const provider = member("provider");
  if (provider === undefined || (member("functions") ?? member("resources")) === undefined) return false;
  const name = /^"provider"\s*:\s*"([^"]*)"/.exec(provider) ?? /"name"\s*:\s*"([^"]*)"/.exec(provider);
  return !isOtherCloud(name?.[1]);
}

/** Whether the text is the inside of a `functions` section, kept in a file of its own. */
export const isFunctionMap = (text: string): boolean => topKeys(text).size === 0 && readsStreams(text);

/** Whether functions stand in the text that read streams or queues. */
const readsStreams = (text: string): boolean => polledEvent.test(text) && handler.test(text);

/** Which of those keys stand at the start of a line. Every text of a folder is asked this, so it goes from line to line. */
function topKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = 0; ; ) {
    const letter = text.charCodeAt(at);
    // Neither indentation, a comment, a list nor an empty line.
    if (letter > 45 || letter === 34 || letter === 39) {
      topKey.lastIndex = at;
      const key = topKey.exec(text)?.[1];
      if (key !== undefined) keys.add(key);
    }
    const next = text.indexOf("\n", at);
    if (next < 0) return keys;
    at = next + 1;
  }
}

/**
 * Whether the text is a service of the Serverless Framework on AWS, or a part of one that is kept in a file of its own:
 * functions, resources, or both.
 */
export function isService(text: string): boolean {
  if (isJson(text)) return isServiceInJson(text);
  const keys = topKeys(text);
  if (keys.has("apiVersion") || keys.has("kind") || keys.has("Resources")) return false;
  if (keys.has("provider") && isOtherCloud(providerName(text))) return false;
  if (keys.has("provider") && (keys.has("service") || keys.has("functions"))) return true;
  if (keys.has("functions")) return readsStreams(text);
  if (keys.has("resources")) return nestedResources.test(text) && declaresResources(text);
  return keys.size === 0 && readsStreams(text);
}
