import type { Finding } from "../../src/analysis/finding";
import { Workspace } from "../../src/analysis/workspace";
import { noteDialect } from "../../src/dialects/note/index";
import type { Model } from "../../src/model/architecture";
import { printDuration } from "../../src/model/quantity";
import { Source } from "../../src/text/source";

/** What a note says. */
export function readModel(text: string): Model {
  const parts = noteDialect.cut(text).map((block) => ({ block, facts: noteDialect.read(block) }));
  return noteDialect.assemble("note.md", text, parts);
}

/** The needs of a note, one a line: "window-sliding 5 minutes on lambda (clause)"; what is not asserted says so. */
export const needsOf = (text: string): readonly string[] =>
  readModel(text).requirements.map(({ concept, polarity, quantity, on }) =>
    [
      concept,
      polarity === "asserted" ? "" : `(${polarity})`,
      quantity?.dimension === "duration" ? printDuration(quantity.value) : "",
      ...on.map(({ component, nearness }) => `on ${component.replace(/^.*#|@.*$/g, "")}, ${nearness}`),
    ]
      .filter((words) => words !== "")
      .join(" "),
  );

/** The services that a note names, one a line: "lambda asserted". */
export const servicesOf = (text: string): readonly string[] =>
  readModel(text)
    .mentions.filter(({ concept }) => concept.startsWith("svc-"))
    .map(({ concept, polarity }) => `${concept.slice(4)} ${polarity}`);

/** The flows of a note: "kds > lambda". */
export const flowsOf = (text: string): readonly string[] =>
  readModel(text).flows.map(
    ({ from, to, polarity }) => `${from.service} > ${to.service}${polarity === "asserted" ? "" : ` (${polarity})`}`,
  );

/** The names that need a remark: "Kinesis Firehose: former, Amazon Data Firehose". */
export const namingsOf = (text: string): readonly string[] =>
  readModel(text).namings.map(({ text: words, status, right }) => `${words}: ${status}, ${right}`);

/** What is found in a note which stands alone. */
export function findingsIn(text: string): readonly Finding[] {
  const workspace = new Workspace({ isolated: true });
  workspace.open(new Source("note.md", 1, `${text}\n`));
  return workspace.findings("note.md");
}

/** The rules that speak of a note which stands alone. */
export const rulesIn = (text: string): readonly string[] => findingsIn(text).map(({ rule }) => rule);

/** The rules that blame a note which stands alone: a hint at a limit that holds is no blame. */
export const blamesIn = (text: string): readonly string[] =>
  findingsIn(text).flatMap(({ rule, severity }) => (severity === "hint" ? [] : [rule]));
