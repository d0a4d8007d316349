import type { Span } from "../text/span";

/** Somebody who takes part. Spans count from the start of the diagram's text. */
export interface Participant {
  readonly id: string;
  /** Its words; the id where it has none. */
  readonly label: string;
  readonly span: Span;
}

/** What is told from one to another, or noted beside them. */
export interface SequenceWords {
  /** Who does or tells it, and who is told, where that is another. */
  readonly who: readonly string[];
  readonly kind: "message" | "note";
  readonly text: string;
  readonly span: Span;
}

export interface SequenceDiagram {
  readonly participants: readonly Participant[];
  readonly words: readonly SequenceWords[];
}

/** Most lines that are read: a diagram that a person can look at has fewer. */
const mostLines = 2_000;
const declared =
  /^(?:participant|actor|boundary|control|entity|database|collections|queue)\s{1,9}(?:"([^"]{1,80})"|([^\s"]{1,60}))(?:\s{1,9}as\s{1,9}(.{1,120}))?$/i;
const message =
  /^"?([\w .]{1,60}?)"?\s{0,9}(?:<?-{1,2}(?:>>?|x|\)|\\\\?|\/\/?)|<{1,2}-{1,2})\s{0,9}[+-]?"?([\w .]{1,60}?)"?\s{0,9}:\s{0,9}(.{1,300})$/;
const note = /^note (?:over|(?:left|right) of) ([\w ,.]{1,120}?)\s{0,9}:\s{0,9}(.{1,300})$/i;

/** Reads a sequence diagram of Mermaid or PlantUML line by line. Undefined for other text. */
export function readSequence(text: string): SequenceDiagram | undefined {
  const participants = new Map<string, Participant>();
  const words: SequenceWords[] = [];
  let isSequence = false;
  let offset = 0;
  const meet = (id: string, span: Span) => {
    if (!participants.has(id)) participants.set(id, { id, label: id, span });
  };
  for (const raw of text.split("\n", mostLines)) {
    const line = raw.slice(0, 1_000);
    const plain = line.trim();
    const start = offset + line.indexOf(plain);
    offset += raw.length + 1;
    if (!isSequence) {
      if (/^(?:sequenceDiagram|@startuml)\b/i.test(plain)) isSequence = true;
      else if (plain !== "" && !plain.startsWith("%%") && !plain.startsWith("---") && !/^\w{1,40}:/.test(plain))
        return undefined;
      continue;
    }
    const part = declared.exec(plain);
    if (part !== null) {
      const name = part[1] ?? part[2]!;
      const other = part[3]?.replace(/^"|"$/g, "").trim();
      // Mermaid writes `participant L as Lambda`, PlantUML `participant "Lambda" as L`.
      const [id, label] = other === undefined ? [name, name] : part[1] === undefined ? [name, other] : [other, name];
      const at = start + plain.indexOf(label);
      participants.set(id, { id, label, span: { start: at, end: at + label.length } });
      continue;
    }
    const noted = note.exec(plain);
    const told = noted === null ? message.exec(plain) : null;
    const said = noted?.[2] ?? told?.[3];
    if (said === undefined) continue;
    const at = start + plain.length - said.length;
    const who = noted === null ? [told![1]!, told![2]!] : noted[1]!.split(",").map((id) => id.trim());
    for (const id of who)
      meet(id, {
        start: start + Math.max(0, plain.indexOf(id)),
        end: start + Math.max(0, plain.indexOf(id)) + id.length,
      });
    words.push({
      who,
      kind: noted === null ? "message" : "note",
      text: said,
      span: { start: at, end: at + said.length },
    });
  }
  return isSequence && words.length > 0 ? { participants: [...participants.values()], words } : undefined;
}
